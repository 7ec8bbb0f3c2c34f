import { expect, test } from 'vitest';
import type { ResultKind } from '../core/search-names.ts';
import type { FoundPage } from './engine.ts';
import { groupByKind } from './groups.ts';

const page = (kind: ResultKind, url: string): FoundPage => ({ kind, url, title: url, text: [], sections: [] });
const shape = (pages: FoundPage[]) => groupByKind(pages).map(({ kind, pages: members }) => [kind, ...members.map(({ url }) => url)]);

test('puts the kind of the best result first and keeps the order inside each', () => {
	expect(shape([page('faq', '/1'), page('tool', '/2'), page('faq', '/3'), page('chapter', '/4'), page('tool', '/5')])).toEqual([
		['faq', '/1', '/3'],
		['tool', '/2', '/5'],
		['chapter', '/4'],
	]);
});

test('puts sources last, however well they match', () => {
	expect(shape([page('source', '/1'), page('term', '/2')])).toEqual([
		['term', '/2'],
		['source', '/1'],
	]);
});

test('shows an address once, at its best place', () => {
	expect(shape([page('faq', '/1'), page('faq', '/2'), page('faq', '/1')])).toEqual([['faq', '/1', '/2']]);
});

test('has no groups without results', () => {
	expect(shape([])).toEqual([]);
});
