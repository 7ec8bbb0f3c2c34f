import { expect, test } from 'vitest';
import { barRows, pairRows, rangeRows } from './chart-rows.ts';
import { drawRows, type RowsInput } from './draw-rows.ts';

const draw = (input: Partial<RowsInput> & Pick<RowsInput, 'rows'>) =>
	drawRows({ axis: { label: 'Days', from: 0, to: 10 }, format: String, ...input });
const rectsOf = (input: Parameters<typeof draw>[0]) =>
	draw(input).shapes.flatMap((shape) => (shape.kind === 'rect' ? [[shape.x, shape.width]] : []));
const textOf = (input: Parameters<typeof draw>[0], text: string) =>
	draw(input).shapes.find((shape) => shape.kind === 'text' && shape.text === text);
const common = { caption: 'C.', shows: 'S.', rowsAre: 'Plan', axis: { label: 'Days', from: 0, to: 10 } };
// Arial's a is 560 thousandths of 16 units wide: "aaaa" takes 36, so zero stands at 36 + 14 = 50, and ten at 496: 44.6 a day.
const label = 'aaaa';

test('a bar begins at zero and is as long as its value', () => {
	const { rows } = barRows({ ...common, type: 'bars', rows: [{ label, value: 5 }] }, (days) => `${days} days`, String);
	expect(rectsOf({ rows })).toEqual([[50, 223]]);
	expect(textOf({ rows }, '5 days')).toMatchObject({ x: 281 });
});

test('pieces of a stacked bar stand end to end, and each name stands once', () => {
	const parts = [
		{ label: 'must', value: 4, strong: true },
		{ label: 'could', value: 6 },
	];
	const input = barRows({ ...common, type: 'bars', rows: [label, label].map((name) => ({ label: name, parts })) }, String, String);
	expect(rectsOf(input)).toEqual([
		[50, 178.4],
		[228.4, 267.6],
		[50, 178.4],
		[228.4, 267.6],
	]);
	expect(draw(input).shapes.filter((shape) => shape.kind === 'text' && shape.text === 'must')).toHaveLength(1);
});

test('a number that the line of the limit would cross stands left of it', () => {
	const limit = { at: 5, label: 'limit' };
	const input = barRows(
		{ ...common, type: 'bars', limit, rows: [{ label, parts: [{ label: 'must', value: 10 }] }] },
		String,
		(days) => `${days}d`,
	);
	// The limit is at 273; "10d" is 27 wide (560 thousandths a character), and 8 stay between the two.
	expect(textOf(input, '10d')).toMatchObject({ x: 251.5, anchor: 'middle' });
});

test('a piece whose name fits nowhere stops the build', () => {
	const input = barRows({ ...common, type: 'bars', rows: [{ label, parts: [{ label: 'a very long name', value: 0.5 }] }] }, String, String);
	expect(() => draw(input)).toThrow('"a very long name" is too long');
});

test('a range without a beginning is open to the left; a note without room on the right stands on the left', () => {
	const rows = [
		{ label, to: 5 },
		{ label, from: 5, to: 10, note: 'a long note' },
	];
	const input = rangeRows({ ...common, type: 'ranges', rows }, String);
	expect(rectsOf(input)).toEqual([
		[50, 223],
		[273, 223],
	]);
	expect(textOf(input, 'a long note')).toMatchObject({ x: 265, anchor: 'end' });
});

test('dots that would cover one another stand on top of one another, and those beyond the limit are in the accent color', () => {
	const limit = { at: 6, label: 'limit', splits: true };
	const { shapes } = draw(rangeRows({ ...common, type: 'ranges', limit, rows: [{ label, points: [5, 5.1, 7] }] }, String));
	const dots = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));
	expect(dots.map(({ x, className }) => [x, className])).toEqual([
		[273, 'fig-box'],
		[277.5, 'fig-box'],
		[362.2, 'fig-box-accent'],
	]);
	expect(dots.map(({ y }) => y - (dots[0]?.y ?? 0))).toEqual([0, -14, 0]);
	expect(shapes).toContainEqual(expect.objectContaining({ kind: 'path', className: 'fig-limit', d: expect.stringMatching(/^M317\.6 /) }));
});

test('of a pair, the smaller value has its number on the left, whichever it is', () => {
	const input = pairRows(
		{ ...common, type: 'pairs', first: { label: 'asked' }, second: { label: 'used' }, rows: [{ label, first: 8, second: 3 }] },
		(days) => `${days} d`,
	);
	expect(textOf(input, '8 d')).toMatchObject({ x: 420.8 });
	expect(textOf(input, '3 d')).toMatchObject({ x: 169.8, anchor: 'end' });
	expect(draw(input).shapes).toContainEqual(
		expect.objectContaining({ className: 'fig-line', d: expect.stringMatching(/^M183\.8 .*H406\.8$/) }),
	);
});

test('labels that are too long stand above their rows, and the axis begins at the edge', () => {
	expect(rectsOf({ rows: [{ label: 'a label that is much too long', spans: [{ from: 0, to: 10, className: 'fig-range' }] }] })).toEqual([
		[12, 508],
	]);
});
