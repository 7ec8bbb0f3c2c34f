import { expect, test } from 'vitest';
import type { Pay } from '../schemas/pay.ts';
import { drawRows } from './chart/draw-rows.ts';
import { payRows } from './pay-chart.ts';

const row = (id: string, values: Partial<Pay> = {}): Pay => ({
	id,
	place: id,
	who: 'Developers',
	period: '2025',
	currency: 'USD',
	p10: null,
	p25: 50_000,
	median: 100_000,
	p75: 200_000,
	p90: null,
	people: 40,
	includes: 'Pay',
	source: 'a',
	...values,
});

const rowsOf = (rows: Pay[]) => payRows(rows, 'x', (name, people) => `${name} (${people})`);

test('amounts keep their proportions on an axis from zero', () => {
	const { rows } = rowsOf([row('x')]);
	const { shapes } = drawRows({ axis: { label: 'Pay', from: 0 }, rows, format: String });
	const [bar] = shapes.filter((shape) => shape.kind === 'rect');
	// The label "x (40)" takes 40 units, so zero stands at 54; 200 thousand stand at 496, and so 50 at 164.5.
	expect(bar).toMatchObject({ x: 164.5, width: 331.5 });
});

test('places stand from the highest median to the lowest; a row without quartiles is left out', () => {
	const { rows } = rowsOf([row('low', { median: 60_000 }), row('high', { median: 150_000 }), row('none', { p25: null })]);
	expect(rows.map(({ label, note }) => [label, note])).toEqual([
		['high (40)', '150'],
		['low (40)', '60'],
	]);
});

test('levels keep the order given, below the name of their place', () => {
	const { rows } = rowsOf([
		row('a', { place: 'Here', experience: 'Junior', median: 60_000 }),
		row('b', { place: 'Here', experience: 'Senior' }),
	]);
	expect(rows.map(({ name, group }) => [name, group])).toEqual([
		['Junior', 'Here'],
		['Senior', undefined],
	]);
});

test.each([
	['currency', { currency: 'EUR' }],
	['source', { source: 'b' }],
	['includes', { includes: 'Base pay' }],
] as [string, Partial<Pay>][])('rows that differ in %s never share an axis', (field, values) => {
	expect(() => rowsOf([row('x'), row('y', values)])).toThrow(`differ in ${field}`);
});

test('a chart of nothing stops the build', () => {
	expect(() => payRows([], 'years-', String)).toThrow('<PayChart rows="years-">');
});
