import { expect, test } from 'vitest';
import { sourceSchema } from './source.ts';

const source = {
	title: 'Leaks in the wild',
	author: 'Reader',
	published: '2024',
	url: 'https://example.org/leaks',
	checked: '2026-11-21',
	kind: 'study',
	finding: 'Leaks are found late.',
};
const issuesOf = (changes: object) =>
	(sourceSchema.safeParse({ ...source, ...changes }).error?.issues ?? []).map(({ path }) => path.join('.'));

test('every source says what it is, where it is, what was found there and when', () => {
	expect(issuesOf({})).toEqual([]);
	for (const field of Object.keys(source)) expect(issuesOf({ [field]: undefined })).toEqual([field]);
});

test('nothing is checked before it is published; a month and a year count from their first day', () => {
	expect(issuesOf({ published: '2026-11-22' })).toEqual(['checked']);
	expect(issuesOf({ published: '2026-12' })).toEqual(['checked']);
	expect(issuesOf({ published: '2026-11-21' })).toEqual([]);
	expect(issuesOf({ published: '2026-11' })).toEqual([]);
});

test('what was read second-hand says what was read', () => {
	const finding = 'Recruiters look for six seconds, as quoted in a blog.';
	expect(issuesOf({ finding })).toEqual(['finding']);
	expect(issuesOf({ finding, readAs: 'The blog; the study was not opened.' })).toEqual([]);
	expect(issuesOf({ finding: 'Reports by customers are found late.' })).toEqual([]);
});
