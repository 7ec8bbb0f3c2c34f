import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseQueries, type SearchQuery } from '../../scripts/search-quality.ts';
import { expectNone } from '../content/live.ts';

const list = (name: string): SearchQuery[] => parseQueries(readFileSync(new URL(name, import.meta.url), 'utf8'));
const lists = { tune: list('tune.tsv'), report: list('report.tsv'), more: list('more.tsv'), 'report-others': list('report-others.tsv') };
const content = (path: string) => new URL(`../../content/${path}`, import.meta.url);
const terms = (parse(readFileSync(content('data/glossary.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => `/glossary/#${id}`);

/** Whether an address from the root is a question, a term, a tool or a page that has a file. */
function hasFile(address: string): boolean {
	const question = /^\/faq\/#(.+)$/.exec(address)?.[1];
	if (question) return existsSync(content(`faq/${question}.md`));
	if (address.startsWith('/glossary/#')) return terms.includes(address);
	const page = new URL(`../../pages${address.replace(/\/$/, '')}`, import.meta.url);
	if (existsSync(new URL(`${page}.astro`)) || existsSync(new URL(`${page}/index.astro`))) return true;
	const tool = /^\/toolkit\/(.+)\/$/.exec(address)?.[1];
	return existsSync(content(tool ? `tools/${tool}.yaml` : `docs${address.replace(/\/$/, '')}.mdx`));
}

/** Capitals and signs aside, since a search does not tell them apart either. */
const plain = ({ query }: SearchQuery) =>
	query
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

describe.each(Object.entries(lists))('the list %s', (_, queries) => {
	test('names only addresses that exist', () => {
		const gone = queries.flatMap(({ query, targets }) => targets.filter((target) => !hasFile(target)).map((to) => `${query}: ${to}`));
		expectNone(
			gone,
			'These pages or questions are gone. Readers have links to them: put them back, or take their rows out of the lists here:',
		);
	});
	test('is at least 75 queries', () => expect(queries.length).toBeGreaterThanOrEqual(75));
});

test('no query is asked twice, in one list, across all, or by another list that lies beside them', () => {
	const others = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.tsv') && !(file.replace('.tsv', '') in lists));
	const asked = [...Object.values(lists), ...others.map(list)].flat().map(plain);
	expect(asked.filter((query, index) => asked.indexOf(query) !== index)).toEqual([]);
});
