import { expect, test } from 'vitest';
import { drawFraction, numberOfText } from './seeded.ts';

const DRAWS = 20_000;
const draws = Array.from({ length: DRAWS }, (_, index) => drawFraction(7, index, 3));

test('draws lie between 0 and 1 and fill all tenths alike', () => {
	expect(draws.every((draw) => draw > 0 && draw < 1)).toBe(true);
	// All bits are 0 without an address: as near to 0 as a draw comes.
	expect(drawFraction()).toBeGreaterThan(0);
	const tenths = Array.from({ length: 10 }, (_, tenth) => draws.filter((draw) => Math.floor(draw * 10) === tenth).length);
	// 2,000 expected; the standard deviation of a binomial count is √(20,000 × 0.1 × 0.9) = 42, five of them 212.
	for (const count of tenths) expect(Math.abs(count - DRAWS / 10)).toBeLessThan(212);
});

test('neighboring addresses have nothing in common', () => {
	const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
	const others = Array.from({ length: DRAWS }, (_, index) => drawFraction(7, index, 4));
	const covariance = mean(draws.map((draw, index) => (draw - 0.5) * ((others[index] ?? 0) - 0.5)));
	// Independent: 0 ± 1/12 / √20,000 = 0.0006; five of them 0.003.
	expect(Math.abs(covariance)).toBeLessThan(0.003);
});

test('the same address draws the same, another one something else', () => {
	expect(drawFraction(1, 2, 3)).toBe(drawFraction(1, 2, 3));
	expect(drawFraction(1, 2, 3)).not.toBe(drawFraction(1, 3, 2));
	expect(drawFraction(1, 0)).not.toBe(drawFraction(1));
});

// The published check values of 32-bit FNV-1a.
test.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['foobar', 0xbf9cf968],
])('%j is the number that FNV-1a gives', (text, number) => {
	expect(numberOfText(text)).toBe(number);
});
