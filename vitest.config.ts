import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		// The smallest machine that tests this has two cores.
		maxWorkers: 2,
		// A property of many thousand inputs takes as long as the machine is busy; speed is measured by benchmarks, not here.
		testTimeout: 120_000,
		passWithNoTests: false,
	},
});
