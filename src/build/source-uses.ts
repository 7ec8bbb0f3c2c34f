/** Which pages use a source: the back-links of `/sources/`. */
import { getCollection } from 'astro:content';
import { findCitations } from '../core/citation.ts';
import { citationAnchor } from './citations.ts';

export interface SourceUse {
	/** From the root, with the fragment of the first citation. */
	path: string;
	/** Title of the page or question. */
	title: string;
}

/** Uses by source id: pages first, then questions, then tables of data, each once. */
export async function collectUses(): Promise<Map<string, SourceUse[]>> {
	const uses = new Map<string, SourceUse[]>();
	const add = (source: string, use: SourceUse) => {
		const known = uses.get(source) ?? [];
		if (!known.some(({ title }) => title === use.title)) uses.set(source, [...known, use]);
	};
	const addText = (body: string | undefined, page: string, path: string, title: string) => {
		for (const { id } of findCitations(body ?? '').flatMap(({ citations }) => citations)) {
			add(id, { path: `${path}#${citationAnchor(page, id, 1)}`, title });
		}
	};
	for (const { id, body, data } of await getCollection('docs')) {
		addText(body, id.split('/').at(-1) ?? id, id === 'index' ? '/' : `/${id}/`, data.title);
	}
	const questions = await getCollection('faq');
	for (const { id, body, data } of questions) addText(body, id, '/faq/', data.question);
	for (const { id, data } of questions.filter(({ data }) => data.table)) {
		const rows = data.table ? await getCollection(data.table) : [];
		for (const row of rows) if (row.data.source) add(row.data.source, { path: `/faq/#${id}`, title: data.question });
	}
	return uses;
}
