import { expect, test } from 'vitest';
import { chartSchema } from './chart.ts';

const chart = {
	type: 'bars',
	caption: 'One tool, three shares.',
	shows: 'Three bars.',
	rowsAre: 'Who',
	axis: { label: 'Share, %' },
	source: 'a',
	rows: [{ label: 'Users', value: 82 }],
};
const messagesOf = (value: unknown) =>
	chartSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a chart with a source, and one that is worked out in the text', () => {
	expect(messagesOf(chart)).toEqual([]);
	expect(messagesOf({ ...chart, source: undefined, example: '/career/goals/#worked-through' })).toEqual([]);
});

test('a number without a source is refused at its row', () => {
	const rows = [
		{ label: 'A', value: 1, source: 'a' },
		{ label: 'B', value: 2 },
	];
	expect(messagesOf({ ...chart, source: undefined, rows })).toEqual([expect.stringMatching(/^rows\.1: Every number has a source/)]);
});

test.each([
	['bars that begin above zero', { axis: { label: 'Share', from: 50 } }, /^axis\.from: Bars begin at zero/],
	[
		'bars on a log axis',
		{ axis: { label: 'Share', scale: 'log', from: 0, to: 9, ticks: [{ at: 1 }] } },
		/^axis\.scale: A log axis is for ranges/,
	],
	['a row of nothing', { rows: [{ label: 'A' }] }, /^rows\.0: Write a value or parts/],
	['a field that nobody reads', { color: 'red' }, /color/],
	['a type that does not exist', { type: 'pie' }, /^type: Write the type of the chart/],
] as [string, object, RegExp][])('%s', (_, change, message) => {
	expect(messagesOf({ ...chart, ...change })).toContainEqual(expect.stringMatching(message));
});

test('a range that goes down', () => {
	expect(messagesOf({ ...chart, type: 'ranges', rows: [{ label: 'A', from: 9, to: 3 }] })).toEqual([
		'rows.0: A range goes up: from below to.',
	]);
});
