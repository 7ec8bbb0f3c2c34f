import { expect, test } from 'vitest';
import { drawDue, drawLines } from './draw-lines.ts';
import { dueSteps } from './due-steps.ts';

const common = { caption: 'C.', shows: 'S.', rowsAre: 'Route' };
const pathsOf = (shapes: ReturnType<typeof drawDue>['shapes'], name: string) =>
	shapes.flatMap((shape) => (shape.kind === 'path' && shape.className.includes(name) ? [shape.d] : []));

test('a line goes through its points, upward values upward', () => {
	const { shapes } = drawLines(
		{
			...common,
			type: 'lines',
			axis: { label: 'Month', from: 0, to: 10 },
			upward: { label: 'Money', from: -10, to: 10, ticks: [{ at: 0 }] },
			rows: [
				{
					label: 'aaaa',
					points: [
						[0, 0],
						[5, -10],
						[10, 10],
					],
				},
			],
		},
		String,
		String,
	);
	// "0" takes 9 units: the axis begins at 23. The name takes 36: it ends at 540 - 36 - 12 = 492. Upward from 316 to 36.
	expect(pathsOf(shapes, 'fig-curve')).toEqual(['M23 176L257.5 316L492 36']);
	expect(shapes).toContainEqual(expect.objectContaining({ text: 'aaaa', x: 500, y: 41 }));
});

test('names of lines that end close together stand apart', () => {
	const row = (label: string, end: number) => ({
		label,
		points: [
			[0, 0],
			[10, end],
		] as [number, number][],
	});
	const { shapes } = drawLines(
		{ ...common, type: 'lines', axis: { label: 'Month' }, upward: { label: 'Money', to: 28 }, rows: [row('low', 20), row('high', 20.5)] },
		String,
		String,
	);
	const yOf = (name: string) => shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === name ? [shape.y] : []))[0] ?? 0;
	expect(yOf('low') - yOf('high')).toBe(20);
});

const checklist = {
	phases: [
		{ id: 'day-one', name: 'Day one', workingDay: 1 },
		{ id: 'week-one', name: 'Week one', workingDay: 5 },
	],
	items: [{ phase: 'week-one' }, { phase: 'day-one' }, { phase: 'week-one' }],
};

test('what is due by a phase is what was due before and its own items', () => {
	expect(dueSteps(checklist, { 'day-one': 'log in', 'week-one': 'run it' })).toEqual([
		{ name: 'Day one', day: 1, count: 1, words: 'log in' },
		{ name: 'Week one', day: 5, count: 3, words: 'run it' },
	]);
});

test('a phase without words, and words without a phase, stop the build', () => {
	expect(() => dueSteps(checklist, { 'day-one': 'log in' })).toThrow('write words for the phase "week-one"');
	expect(() => dueSteps(checklist, { 'day-one': 'a', 'week-one': 'b', 'day-9': 'c' })).toThrow('no phase "day-9"');
});

test('each step rises on its day to what is due by then', () => {
	const steps = [
		{ day: 1, count: 1, words: 'a' },
		{ day: 5, count: 4, words: 'b' },
	];
	const axis = { label: 'Day', from: 0, to: 10 };
	const { shapes } = drawDue(
		steps,
		{ ...common, type: 'due', tool: 'x', words: {}, axis, upward: { label: 'Items', to: 4 } },
		String,
		String,
	);
	// The axis runs from 23 to 516: 49.3 a day. Upward 70 an item, from 316.
	expect(pathsOf(shapes, 'fig-area')).toEqual(['M72.3 316H72.3V246H269.5V36H516V316Z']);
});
