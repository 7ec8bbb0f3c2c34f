/** Files that are read and lead nowhere: a second language, a folder of chapters that the navigation does not know. */
import { type HeldBack, isUnread } from './held-back.ts';
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { listIds } from './site-map.ts';

/** The one file of strings; a copy in another language has its words there. */
export const SHOWN_LANGUAGE = 'en';

/** Problems of all entries; of a folder once, at its first page. */
export function checkPlaces(entries: readonly ContentEntry[], { checks }: HeldBack): Problem[] {
	const languages = entries.filter(({ collection, id }) => collection.name === 'i18n' && id !== SHOWN_LANGUAGE);
	const others = languages.map(({ file, id }) => createProblem('unshown-language', { file, line: 1, column: 1 }, { language: id }));
	const lists = entries.filter((entry) => entry.collection.name === 'parts' && !isUnread(entry));
	if (checks.has('folders of chapters') || lists.length === 0) return others;
	const parts = lists.flatMap(({ fields }) => listIds(fields?.data));
	const seen = new Set<string>(parts);
	const lost = entries.flatMap(({ file, id, collection }) => {
		const folder = collection.name === 'docs' && id.includes('/') ? (id.split('/')[0] ?? '') : null;
		if (folder === null || seen.has(folder)) return [];
		seen.add(folder);
		return [createProblem('unknown-part', { file, line: 1, column: 1 }, { folder, known: parts })];
	});
	return [...others, ...lost];
}
