/** Which pages use a source: the back-links of `/sources/`. */
import { getCollection } from 'astro:content';
import { findCitations } from '../core/citation.ts';
import type { Chart } from '../schemas/chart.ts';
import { citationAnchor } from './citations.ts';

const DATA_NAMES = ['pay', 'technologies', 'certifications'] as const;
type DataName = (typeof DATA_NAMES)[number];

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
	const addRows = async (table: DataName, path: string, title: string) => {
		for (const row of await getCollection(table)) if (row.data.source) add(row.data.source, { path, title });
	};
	for (const { id, body = '', data } of await getCollection('docs')) {
		const path = id === 'index' ? '/' : `/${id}/`;
		addText(body, id.split('/').at(-1) ?? id, path, data.title);
		for (const name of DATA_NAMES) if (body.includes(`<DataTable name="${name}"`)) await addRows(name, path, data.title);
	}
	for (const { id, data: chart } of await getCollection('charts')) {
		const page = (await getCollection('docs')).find(({ body = '' }) => body.includes(`<Chart name="${id}"`));
		for (const source of page ? chartSources(chart) : []) add(source, { path: `/${page?.id}/`, title: page?.data.title ?? '' });
	}
	const questions = await getCollection('faq');
	for (const { id, body, data } of questions) addText(body, id, '/faq/', data.question);
	for (const { id, data } of questions) if (data.table) await addRows(data.table, `/faq/#${id}`, data.question);
	return uses;
}

/** All that a chart names: for itself, its rows, its ends, its limit. */
function chartSources(chart: Chart): string[] {
	const named = [
		chart,
		...(chart.type === 'due' ? [] : chart.rows),
		...(chart.type === 'pairs' ? [chart.first, chart.second] : []),
		...('limit' in chart && chart.limit ? [chart.limit] : []),
	];
	return named.flatMap(({ source }) => (source ? [source] : []));
}
