/** A small index for tests, made as the build makes it. */
import { type InstantFile, type InstantTexts, packIndex } from '../core/instant-index.ts';
import type { ResultKind } from '../core/search-names.ts';
import { stemsOf, tellingStems } from '../core/search-words.ts';
import { type OpenIndex, openFile } from './read-file.ts';

export interface ExamplePage {
	url: string;
	kind: ResultKind;
	title: string;
	text?: string;
	aliases?: string[];
	words?: string;
	/** Title and words of each; the anchor follows from the title. */
	sections?: [title: string, words: string][];
}

/** Both files. */
export function filesOf(
	pages: readonly ExamplePage[],
	synonyms: string[][] = [],
	common: string[] = [],
): { file: InstantFile; texts: InstantTexts } {
	return packIndex(
		pages.map(({ url, kind, title, text = '', aliases = [], words = '', sections = [] }) => ({
			...{ url, kind, title, text, aliases: aliases.map(tellingStems), often: [] },
			words: [...new Set([words, ...sections.map(([, own]) => own)].flatMap(stemsOf))],
			sections: sections.map(([heading, own]) => ({
				...{ id: heading.toLowerCase().replaceAll(' ', '-'), title: heading, words: stemsOf(own) },
			})),
		})),
		[common],
		synonyms,
	);
}

/** The file that ranks, read. */
export function readWhole({ numbers, ...head }: InstantFile): OpenIndex {
	const file = openFile(head);
	for (const slice of numbers) file.add(slice);
	return file.whole();
}
