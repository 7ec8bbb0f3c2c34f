import { expect, test } from 'vitest';
import type { ResultKind } from '../core/search-names.ts';
import type { FoundPage } from './engine.ts';
import { arrangeResults } from './groups.ts';

const page = (kind: ResultKind, url: string): FoundPage => ({ kind, url, title: url, text: [], sections: [] });
const shape = (pages: FoundPage[]) => arrangeResults(pages).map(({ kind, pages: members }) => [kind, ...members.map(({ url }) => url)]);

test('puts the best three first as they come, whatever they are, then each kind by itself', () => {
	expect(
		shape([
			...[page('faq', '/1'), page('tool', '/2'), page('faq', '/3'), page('chapter', '/4')],
			...[page('term', '/5'), page('chapter', '/6'), page('faq', '/7')],
		]),
	).toEqual([
		['top', '/1', '/2', '/3'],
		['chapter', '/4', '/6'],
		['term', '/5'],
		['faq', '/7'],
	]);
});

test('puts sources last, however well they match', () => {
	expect(shape([page('source', '/1'), page('term', '/2')])).toEqual([
		['top', '/2'],
		['source', '/1'],
	]);
});

test('shows an address once, at its best place', () => {
	expect(shape([page('faq', '/1'), page('tool', '/2'), page('faq', '/1')])).toEqual([['top', '/1', '/2']]);
});

test('has no group for nothing', () => {
	expect(shape([])).toEqual([]);
});
