/** Titles, descriptions and questions: short enough to be shown whole, and none like another. */
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { childOf } from './schema-keys.ts';

/** What a search result shows of a title, and what the check of the built site allows: https://html-validate.org/rules/long-title.html */
const SHOWN_CHARACTERS = 70;
/** Stands between a page's title and the site's name. */
const BETWEEN = ' | ';
/** A question is a heading and a link: twice the length of the longest that the manual began with. */
const QUESTION_CHARACTERS = 150;

/** Fields that a reader tells one page or question from another by; pages and tools share theirs. */
const UNIQUE = [
	{ field: 'title', collections: ['docs', 'tools'] },
	{ field: 'description', collections: ['docs', 'tools'] },
	{ field: 'question', collections: ['faq'] },
] as const;

/** Problems of all entries. */
export function checkTitles(entries: readonly ContentEntry[]): Problem[] {
	const name = textOf(entries.find(({ collection }) => collection.name === 'site') ?? null, 'name');
	const limit = name ? SHOWN_CHARACTERS - BETWEEN.length - [...name].length : SHOWN_CHARACTERS;
	const rest = name ? ` "${BETWEEN}${name}" follows it, and search results cut after ${SHOWN_CHARACTERS} characters.` : '';
	return [
		...UNIQUE.flatMap(({ field, collections }) => findRepeated(entries, field, collections)),
		...entries.flatMap((entry) => {
			const hasTitle = entry.collection.name === 'docs' || entry.collection.name === 'tools';
			if (hasTitle) return checkLength(entry, 'title', limit, rest);
			return entry.collection.name === 'faq' ? checkLength(entry, 'question', QUESTION_CHARACTERS, '') : [];
		}),
	];
}

function checkLength(entry: ContentEntry, field: string, limit: number, rest: string): Problem[] {
	const length = [...(textOf(entry, field) ?? '')].length;
	if (!entry.fields || length <= limit) return [];
	const details = { path: field, value: `${length} characters long`, expected: `At most ${limit} characters.${rest}` };
	return [createProblem('wrong-value', entry.fields.placeOf([field]), details)];
}

/** Letter case and blanks make no difference to a reader. */
function findRepeated(entries: readonly ContentEntry[], field: string, collections: readonly string[]): Problem[] {
	const first = new Map<string, string>();
	return entries.flatMap((entry) => {
		const text = collections.includes(entry.collection.name) ? textOf(entry, field) : null;
		if (!entry.fields || !text) return [];
		const folded = text.toLowerCase().replace(/\s+/g, ' ');
		const place = entry.fields.placeOf([field]);
		const other = first.get(folded);
		if (other) return [createProblem('repeated-text', place, { field, text, first: other })];
		first.set(folded, `${place.file}:${place.line}`);
		return [];
	});
}

function textOf(entry: ContentEntry | null, field: string): string | null {
	const text = childOf(entry?.fields?.data, field);
	return typeof text === 'string' ? text.trim() : null;
}
