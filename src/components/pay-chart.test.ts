import { expect, test } from 'vitest';
import type { Pay } from '../schemas/pay.ts';
import { drawPay } from './pay-chart.ts';

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

test('the axis starts at zero and amounts keep their proportions', () => {
	const { bars, left, ticks } = drawPay([row('x')], 'x');
	expect(ticks.map(({ amount }) => amount)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
	expect(ticks[0]?.x).toBe(left);
	const [bar] = bars;
	expect(((bar?.middle ?? 0) - left) / ((bar?.from ?? 0) - left)).toBeCloseTo(2);
	expect(((bar?.end ?? 0) - left) / ((bar?.from ?? 0) - left)).toBeCloseTo(4);
});

test('places stand from the highest median to the lowest; a row without quartiles is left out', () => {
	const { bars } = drawPay([row('low', { median: 60_000 }), row('high', { median: 150_000 }), row('none', { p25: null })], '');
	expect(bars.map(({ name }) => name)).toEqual(['high', 'low']);
});

test('levels keep the order given, below the name of their place', () => {
	const rows = [row('a', { place: 'Here', experience: 'Junior', median: 60_000 }), row('b', { place: 'Here', experience: 'Senior' })];
	const { bars, headings } = drawPay(rows, '');
	expect(bars.map(({ name }) => name)).toEqual(['Junior', 'Senior']);
	expect(headings.map(({ text }) => text)).toEqual(['Here']);
	expect(headings[0]?.y).toBeLessThan(bars[0]?.y ?? 0);
});

test.each([
	['currency', { currency: 'EUR' }],
	['source', { source: 'b' }],
	['includes', { includes: 'Base pay' }],
] as [string, Partial<Pay>][])('rows that differ in %s never share an axis', (field, values) => {
	expect(() => drawPay([row('x'), row('y', values)], '')).toThrow(`differ in ${field}`);
});

test('a chart of nothing stops the build', () => {
	expect(() => drawPay([], 'years-')).toThrow('<PayChart rows="years-">');
});
