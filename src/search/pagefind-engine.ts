/**
 * Pagefind as the search engine. Its script lies in the built site and not in our bundle, so it is imported by address and its
 * answers are read as what they are: foreign.
 */

import { RESULT_KINDS } from '../core/search-names.ts';
import { subjectWords } from '../core/stop-words.ts';
import type { Found, FoundPage, FoundSection, SearchEngine } from './engine.ts';
import { hasHit, markOpenStart, parseExcerpt } from './excerpt.ts';
import { hasNearWord } from './near-words.ts';

/** The part of Pagefind 1.5 that we use; its package has no types for the browser's side. */
export interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: PagefindHit[] }>;
}
interface PagefindHit {
	id: string;
	score: number;
	data(): Promise<PagefindPage>;
}
interface PagefindPage {
	url: string;
	excerpt: string;
	/** `description`, and the title under the name of its kind. */
	meta: Record<string, string>;
	sub_results: PagefindSection[];
}
interface PagefindSection {
	url: string;
	title: string;
	weighted_locations: { balanced_score: number }[];
}

/**
 * A title says more than a text, other names as much as a title. Long pages are not punished for their length: a chapter answers
 * better than a one-line term that happens to hold the word. A source comes after what the manual itself says.
 */
const META_WEIGHTS = { tool: 6, chapter: 6, faq: 6, term: 6, page: 6, source: 1, aliases: 6, description: 2 };
const RANKING = { pageLength: 0.4, termFrequency: 0.6, metaWeights: META_WEIGHTS };
const EXCERPT_WORDS = 22;
const MOST_SECTIONS = 2;

/** @param base the site's base path with a slash at both ends */
export function pagefindEngine(base: string): SearchEngine {
	let loading: Promise<Pagefind> | undefined;
	const load = () => {
		loading ??= startPagefind(base).catch((error) => {
			// The next attempt starts anew: the network may be back.
			loading = undefined;
			throw error;
		});
		return loading;
	};
	return {
		warm: async () => void (await load()),
		find: async (query, limit) => findPages(await load(), query, limit),
	};
}

async function startPagefind(base: string): Promise<Pagefind> {
	// In a variable, so that the bundler leaves it alone and adds no loader of its own.
	const address = `${base}pagefind/pagefind.js`;
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_WORDS, ranking: RANKING });
	await pagefind.init();
	return pagefind;
}

/** Asks Pagefind for the words that carry the subject, and for each of them alone where no page has them all. */
export async function findPages(pagefind: Pagefind, query: string, limit: number): Promise<Found> {
	const words = subjectWords(query);
	const whole = (await pagefind.search(words.join(' '))).results;
	const hits = whole.length > 0 || words.length < 2 ? whole : await findSome(pagefind, words);
	const fetched = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
	const about = fetched.filter((page) => hasNearWord(words, hitText(page)));
	// Best first: where none of the best is about it, neither are the others.
	const total = about.length === 0 ? 0 : hits.length - (fetched.length - about.length);
	return { pages: about.map(toFoundPage), total, complete: hits === whole };
}

/** The words by which a page was found: its names, and what is marked in the excerpt. */
function hitText({ excerpt, meta }: PagefindPage): string {
	const marked = parseExcerpt(excerpt).filter(({ hit }) => hit);
	return [...Object.values(meta), ...marked.map(({ text }) => text)].join(' ');
}

/** Pagefind wants every word. Where no page has them all, pages with most of them are better than nothing. */
async function findSome(pagefind: Pagefind, words: readonly string[]): Promise<PagefindHit[]> {
	const scores = new Map<string, { hit: PagefindHit; words: number; score: number }>();
	for (const { results } of await Promise.all(words.map((word) => pagefind.search(word)))) {
		for (const hit of results) {
			const known = scores.get(hit.id);
			scores.set(hit.id, { hit, words: (known?.words ?? 0) + 1, score: (known?.score ?? 0) + hit.score });
		}
	}
	return [...scores.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ hit }) => hit);
}

function toFoundPage({ url, excerpt, meta, sub_results }: PagefindPage): FoundPage {
	const kind = RESULT_KINDS.find((candidate) => meta[candidate] !== undefined) ?? 'page';
	const pieces = parseExcerpt(excerpt);
	// A tool's page is a form: its description says more than labels torn from it.
	const showsExcerpt = !meta.description || (kind !== 'tool' && hasHit(pieces));
	const text = showsExcerpt ? markOpenStart(pieces) : [{ text: meta.description ?? '', hit: false }];
	return { url, title: meta[kind] ?? url, kind, text, sections: bestSections(url, sub_results) };
}

/** Headings of the page below which the words stand, most hits first chosen, shown in the order of the page. */
function bestSections(page: string, sections: readonly PagefindSection[]): FoundSection[] {
	const weight = ({ weighted_locations }: PagefindSection) =>
		weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
	const below = sections.filter(({ url }) => url !== page && url.includes('#'));
	const best = new Set([...below].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SECTIONS));
	return below.filter((section) => best.has(section)).map(({ url, title }) => ({ url, title }));
}
