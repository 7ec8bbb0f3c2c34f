/** What a mistake in the content is, and how it is printed: the same text in the terminal, in CI, in the build and in the dev overlay. */

/** A spot in a file. Both count from 1; the column counts UTF-16 units, as editors do. */
export interface Place {
	line: number;
	column: number;
}

/** A spot in a named file; the path starts at the project's root and has forward slashes. */
export interface FilePlace extends Place {
	file: string;
}

/** One mistake. `code` and `title` come from the registry in `problem-codes.ts`. */
export interface Problem extends FilePlace {
	/** Stable for good: `BFM001`. */
	code: string;
	/** The code in words: `unknown-source`. */
	title: string;
	/** What stands there, in one sentence. */
	found: string;
	/** What should stand there, with the values that exist. */
	expected: string;
	/** What to do, in the imperative. */
	fix: string;
}

/** The section of `docs/errors.md` that explains a code. */
export function errorPageAnchor(problem: Pick<Problem, 'code' | 'title'>): string {
	return `docs/errors.md#${problem.code.toLowerCase()}-${problem.title}`;
}

/** One problem as five lines: place and code, found, expected, fix, where to read more. */
export function formatProblem(problem: Problem): string {
	return [
		`${problem.file}:${problem.line}:${problem.column}  ${problem.code} ${problem.title}`,
		`  ${problem.found}`,
		`  ${problem.expected}`,
		`  Fix: ${problem.fix}`,
		`  More: ${errorPageAnchor(problem)}`,
	].join('\n');
}

/** Mistakes that keep a file, or its fields, from being read: first to be mended, because more may come to light after that. */
const KEEPS_FROM_READING = new Set(['merge-conflict', 'broken-yaml', 'missing-front-matter', 'broken-mdx']);

/** `content: 41 files, no mistakes`; `files` is the number of files that were checked. */
export function formatSummary(files: number, problems: readonly Problem[]): string {
	const mistakes = problems.length === 0 ? 'no mistakes' : problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
	return `content: ${files} ${files === 1 ? 'file' : 'files'}, ${mistakes}`;
}

/** All problems, a blank line between two, the line about what was held back (if anything was), and the closing line. */
export function formatReport(files: number, problems: readonly Problem[], heldBack: string | null = null): string {
	return [...problems.map(formatProblem), ...(heldBack ? [heldBack] : []), formatSummary(files, problems)].join('\n\n');
}

/** What can't be read first; then by file, from the top down and by code, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const rank = ({ title }: Problem) => (KEEPS_FROM_READING.has(title) ? 0 : 1);
	return problems.toSorted(
		(a, b) => rank(a) - rank(b) || compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
