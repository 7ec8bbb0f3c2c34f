import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		// The smallest machine that tests this has two cores.
		maxWorkers: 2,
		passWithNoTests: false,
	},
});
