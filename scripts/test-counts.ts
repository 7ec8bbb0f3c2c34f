/** Counts the tests of a run from the report that its runner wrote. Pure. What was skipped did not pass, so it counts as failed. */
export interface Counts {
	passed: number;
	failed: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const numberAt = (record: Record<string, unknown>, field: string) => (typeof record[field] === 'number' ? record[field] : 0);

/** Vitest's JSON report. A file that cannot even be loaded has no tests, but is a failure. */
export function countVitest(report: unknown): Counts {
	if (!isRecord(report)) return { passed: 0, failed: 1 };
	const passed = numberAt(report, 'numPassedTests');
	const files = Array.isArray(report.testResults) ? report.testResults.filter(isRecord) : [];
	const broken = files.filter(({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults)).length;
	return atLeastOne({ passed, failed: numberAt(report, 'numTotalTests') - passed + broken }, report.success === true);
}

const hasFailure = (results: unknown) => Array.isArray(results) && results.some((result) => isRecord(result) && result.status === 'failed');

/** Playwright's JSON report. A test that passed only when tried again is not to be relied on. */
export function countPlaywright(report: unknown): Counts {
	if (!isRecord(report) || !isRecord(report.stats)) return { passed: 0, failed: 1 };
	const { stats } = report;
	const errors = Array.isArray(report.errors) ? report.errors.length : 0;
	const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + numberAt(stats, 'skipped') + errors;
	return atLeastOne({ passed: numberAt(stats, 'expected'), failed }, errors === 0);
}

/** The report of `measure-search.ts`: each floor that the search is held to is one. */
export function countFloors(report: unknown): Counts {
	if (!isRecord(report)) return { passed: 0, failed: 1 };
	return atLeastOne({ passed: numberAt(report, 'passed'), failed: numberAt(report, 'failed') }, true);
}

/** A run of no tests, or one that says of itself that it failed, has a failure even when no test has. */
function atLeastOne({ passed, failed }: Counts, isWell: boolean): Counts {
	return { passed, failed: failed === 0 && (passed === 0 || !isWell) ? 1 : failed };
}

/** What a step contributes: the tests of its report when it has one, else itself. A program that fails is never all passed. */
export function countStep(isSuccess: boolean, counts: Counts | null): Counts {
	if (!counts) return isSuccess ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	return isSuccess || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
