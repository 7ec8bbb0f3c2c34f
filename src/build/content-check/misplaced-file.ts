/** Files that the site would pass over without a word. */
import { COLLECTIONS } from './collections.ts';
import { didYouMean, listNames } from './nearest.ts';
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
/** Endings that stand for the same kind of file. */
const ALIKE: Record<string, string> = { '.yml': '.yaml', '.md': '.mdx', '.mdx': '.md' };

/** The problem of a file that no collection reads, at its first character. */
export function didYouMeanFolder(file: string): Problem {
	const folder = file.slice(0, file.lastIndexOf('/'));
	const extension = file.slice(file.lastIndexOf('.'));
	return createProblem('unread-file', { file, line: 1, column: 1 }, { folder, extension, ...suggest(file, folder, extension) });
}

function suggest(file: string, folder: string, extension: string): { isName: boolean; rename: string | null; hint: string } {
	const name = file.slice(folder.length + 1, -extension.length);
	const renamed = `${folder}/${name}${ALIKE[extension]}`;
	if (COLLECTIONS.some(({ pattern }) => pattern.test(renamed))) return { isName: false, rename: renamed, hint: '' };
	const names = fixedNames(folder);
	if (names.length > 0) {
		const hint = ` This folder holds the lists ${listNames(names, 20)}.${didYouMean(name, names)}`;
		return { isName: true, rename: null, hint };
	}
	return { isName: false, rename: null, hint: FOLDERS.includes(folder) ? '' : didYouMean(folder, FOLDERS) };
}

/** Lists have fixed names: `content/data/(glossary).yaml` reads that one file. */
function fixedNames(folder: string): string[] {
	return COLLECTIONS.flatMap(({ pattern }) => {
		const [, inside, name] = /^\^(.+)\/\(([a-z]+)\)\.yaml\$$/.exec(pattern.source.replaceAll('\\', '')) ?? [];
		return inside === folder && name ? [name] : [];
	});
}
