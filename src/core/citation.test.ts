import { expect, test } from 'vitest';
import { findCitations } from './citation.ts';

test.each([
	['one', 'It hides a decision [@mozilla-triage-2020].', [['mozilla-triage-2020', null]]],
	[
		'several',
		'So [@one; @two-b]',
		[
			['one', null],
			['two-b', null],
		],
	],
	[
		'with a place',
		'[@google-sre, chapter 11; @two]',
		[
			['google-sre', 'chapter 11'],
			['two', null],
		],
	],
	['none in a link', '[text](/faq/) and user@example.org', []],
	['none where one part is no citation', '[@one; see two]', []],
	['none with capitals', '[@Someone]', []],
])('finds %s', (_, text, expected) => {
	expect(findCitations(text).flatMap(({ citations }) => citations.map(({ id, place }) => [id, place]))).toEqual(expected);
});

test('says where each stands', () => {
	const text = 'x [@one; @two] y';
	const [group] = findCitations(text);
	expect(text.slice(group?.start, group?.end)).toBe('[@one; @two]');
	expect(group?.citations.map(({ offset }) => text.slice(offset, offset + 4))).toEqual(['@one', '@two']);
});
