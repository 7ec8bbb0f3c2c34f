/**
 * What can't be judged while a file can't be read. Such a file may cite any source, show any chart and hold any id: whoever went by
 * the files that are left would advise deleting what is fine. Its own mistake is reported; these checks wait until it is mended.
 */
import type { ContentEntry } from './parse-content.ts';

/** A check that compares files with each other, as its author reads it, and the collections that it has to know in full. */
const NEEDS = {
	'sources that nothing cites': [
		'docs',
		'faq',
		'tools',
		'parts',
		'glossary',
		'pay',
		'technologies',
		'certifications',
		'charts',
		'synonyms',
		'site',
	],
	'charts that no page shows': ['docs'],
	'links to headings of that page': ['docs'],
	'links to entries of that tool': ['tools'],
	'links to terms': ['glossary'],
	'allowances that no figure needs': ['docs', 'faq'],
	'folders of chapters': ['parts'],
	'figures without a source': ['unsourced'],
	'forbidden phrases': ['phrases'],
	'strings that code and file do not share': ['i18n'],
} as const satisfies Record<string, readonly string[]>;

export type CrossCheck = keyof typeof NEEDS;

export interface HeldBack {
	/** Checks that say nothing in this run. */
	checks: ReadonlySet<CrossCheck>;
	/** The files that they wait for, sorted. */
	files: readonly string[];
}

/** Whether what an entry says is unknown: a YAML file or a text that can't be read. A text below broken front matter is known. */
export function isUnread({ collection, fields, facts }: ContentEntry): boolean {
	return collection.holds === 'yaml' ? fields === null || fields.problems.length > 0 : facts === null;
}

export function findHeldBack(entries: readonly ContentEntry[]): HeldBack {
	const unread = entries.filter(isUnread);
	const names = new Set<string>(unread.map(({ collection }) => collection.name));
	const checks = (Object.keys(NEEDS) as CrossCheck[]).filter((check) => NEEDS[check].some((name) => names.has(name)));
	const waited = new Set<string>(checks.flatMap((check) => NEEDS[check]));
	return { checks: new Set(checks), files: unread.filter(({ collection }) => waited.has(collection.name)).map(({ file }) => file) };
}

/** One line for the report; null when nothing is held back. */
export function formatHeldBack({ checks, files }: HeldBack): string | null {
	if (checks.size === 0) return null;
	return `Held back until ${files.join(', ')} can be read: ${[...checks].join('; ')}.`;
}
