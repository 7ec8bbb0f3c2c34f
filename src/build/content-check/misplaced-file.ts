/** Files that the site would pass over without a word. */
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

/** Where YAML, Markdown and JSON may stand, for the suggestion. */
const FOLDERS = [
	'content/docs',
	'content/faq',
	'content/tools',
	'content/data',
	'content/data/sources',
	'content/data/charts',
	'content/i18n',
	'content/figures',
	'content/editorial',
];

/** The problem of a file that no collection reads, at its first character. */
export function didYouMeanFolder(file: string): Problem {
	const folder = file.slice(0, file.lastIndexOf('/'));
	const extension = file.slice(file.lastIndexOf('.'));
	return createProblem(
		'unread-file',
		{ file, line: 1, column: 1 },
		{ folder, extension, known: FOLDERS.filter((known) => known !== folder) },
	);
}
