import { describe, expect, it } from 'vitest';
import { countFloors, countPlaywright, countStep, countVitest } from './test-counts.ts';

describe('counting', () => {
	const file = (status: string, ...results: string[]) => ({ status, assertionResults: results.map((result) => ({ status: result })) });
	it.each([
		['all passed', { success: true, numTotalTests: 3, numPassedTests: 3, testResults: [file('passed', 'passed')] }, 3, 0],
		['one failed', { success: false, numTotalTests: 3, numPassedTests: 2, testResults: [file('failed', 'failed')] }, 2, 1],
		['one skipped', { success: true, numTotalTests: 3, numPassedTests: 2, numPendingTests: 1, testResults: [] }, 2, 1],
		['one still to write', { success: true, numTotalTests: 3, numPassedTests: 2, numTodoTests: 1, testResults: [] }, 2, 1],
		[
			'a file that does not load',
			{ success: false, numTotalTests: 3, numPassedTests: 3, testResults: [file('failed'), file('passed', 'passed')] },
			3,
			1,
		],
		['an error outside of tests', { success: false, numTotalTests: 3, numPassedTests: 3, testResults: [] }, 3, 1],
		['no tests', { success: true, numTotalTests: 0, numPassedTests: 0, testResults: [] }, 0, 1],
		['no report', null, 0, 1],
	])('unit tests: %s', (_, report, passed, failed) => {
		expect(countVitest(report)).toEqual({ passed, failed });
	});

	it.each([
		['all passed', { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, 4, 0],
		['one failed, one flaky, one skipped', { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] }, 4, 3],
		['an error before any test', { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }, 0, 1],
		['no tests', { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, 0, 1],
		['no report', undefined, 0, 1],
	])('browser tests: %s', (_, report, passed, failed) => {
		expect(countPlaywright(report)).toEqual({ passed, failed });
	});

	it.each([
		[true, null, 1, 0],
		[false, null, 0, 1],
		[true, { passed: 5, failed: 0 }, 5, 0],
		[false, { passed: 5, failed: 2 }, 5, 2],
		[false, { passed: 5, failed: 0 }, 5, 1],
	])('a step that ends well (%s) with %o', (isSuccess, counts, passed, failed) => {
		expect(countStep(isSuccess, counts)).toEqual({ passed, failed });
	});
});

describe('countFloors', () => {
	it.each([
		[
			{ passed: 7, failed: 0 },
			{ passed: 7, failed: 0 },
		],
		[
			{ passed: 5, failed: 2 },
			{ passed: 5, failed: 2 },
		],
		[
			{ passed: 0, failed: 0 },
			{ passed: 0, failed: 1 },
		],
		[null, { passed: 0, failed: 1 }],
	])('%j counts as %j', (report, counts) => {
		expect(countFloors(report)).toEqual(counts);
	});
});
