import { expect, test } from 'vitest';
import { makeAxis, stepOf } from './axis.ts';

test('a linear axis begins at zero and ends at a round number above the highest value', () => {
	const { ticks, place } = makeAxis({ label: 'Hours' }, [12, 33], [100, 500], String);
	expect(ticks).toEqual([
		{ at: 0, place: 100, label: '0' },
		{ at: 10, place: 200, label: '10' },
		{ at: 20, place: 300, label: '20' },
		{ at: 30, place: 400, label: '30' },
		{ at: 40, place: 500, label: '40' },
	]);
	expect(place(33)).toBe(430);
});

test('it goes below zero where a value does, and upward where it runs from bottom to top', () => {
	const { from, to, place } = makeAxis({ label: 'Money' }, [-19, 24], [360, 0], String);
	expect([from, to]).toEqual([-20, 25]);
	expect(place(0)).toBe(200);
});

test('a log axis gives each factor of ten the same length', () => {
	const axis = makeAxis({ label: 'Time', scale: 'log', from: 1, to: 100, ticks: [{ at: 10, label: 'ten' }] }, [5], [0, 200], String);
	expect(axis.place(10)).toBe(100);
	expect(axis.ticks).toEqual([{ at: 10, place: 100, label: 'ten' }]);
});

test('a value that an axis cuts off stops the build', () => {
	const { place } = makeAxis({ label: 'Share', to: 50 }, [60], [0, 100], String);
	expect(() => place(60)).toThrow('60 lies outside the axis "Share", 0 to 50');
});

test.each([
	[82, 20],
	[60, 20],
	[40, 10],
	[200_000, 50_000],
	[15, 5],
	[4.5, 1],
])('up to %d the steps are %d', (most, step) => {
	expect(stepOf(most)).toBe(step);
});
