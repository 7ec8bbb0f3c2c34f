import { defineConfig } from 'vitest/config';

const ALL = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'];
/** These change what a whole process shares, such as its storage, its clock or its page, so each file of them has one of its own. */
const ALONE = ['src/kit/**/*.test.ts', 'src/ui/**/*.test.ts', 'src/build/content-check/integration.test.ts'];
const PROJECTS = [
	// What many files import is loaded once for all of them: for most files that costs more than their tests.
	{ extends: true as const, test: { name: 'shared', include: ALL, exclude: ALONE, isolate: false } },
	{ extends: true as const, test: { name: 'alone', include: ALONE } },
];
/** The mutation test asks which tests reach a line; there, nothing that an earlier file has loaded may count. */
const isMutated = process.env.STRYKER_MUTATOR_WORKER !== undefined;

export default defineConfig({
	test: {
		...(isMutated ? { include: ALL } : { projects: PROJECTS }),
		// The smallest machine that tests this has two cores.
		maxWorkers: 2,
		// A property of many thousand inputs takes as long as the machine is busy; speed is measured by benchmarks, not here.
		testTimeout: 120_000,
		passWithNoTests: false,
	},
});
