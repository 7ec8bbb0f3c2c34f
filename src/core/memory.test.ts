import { describe, expect, test } from 'vitest';
import { createMemory } from './memory.ts';

/** Asks a card always on the day on which it is due. @param grades 1 Again to 4 Easy, as the library counts */
function follow(weights: readonly number[] | undefined, grades: readonly number[]) {
	const recall = createMemory(weights);
	const answers: { date: string; grade: number }[] = [];
	let date = '2022-12-29';
	return grades.map((grade) => {
		answers.push({ date, grade: grade - 1 });
		const memory = recall(answers);
		if (!memory) throw new Error('A log of answers leaves something.');
		date = memory.due;
		return memory;
	});
}

// Weights, answers and intervals of the library's own tests: packages/fsrs/__tests__/impl/long-term_scheduler.test.ts.
const PUBLISHED = [
	0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025, 2.1214, 0.2498, 2.9466,
	0.4891, 0.6468,
];

describe('the library’s published examples', () => {
	test.each([
		[
			[3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
			[3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
		],
		[
			[1, 2, 3, 4, 1, 2, 3, 4],
			[1, 2, 6, 41, 4, 7, 21, 133],
		],
		[
			[2, 3, 4, 1, 2, 3, 4, 1],
			[2, 7, 54, 5, 8, 26, 171, 8],
		],
		[
			[4, 1, 2, 3, 4, 1, 2, 3],
			[15, 3, 6, 27, 240, 10, 17, 60],
		],
	])('%j gives %j', (grades, intervals) => {
		expect(follow(PUBLISHED, grades).map(({ interval }) => interval)).toEqual(intervals);
	});

	test('stability and difficulty', () => {
		const [, second] = follow(PUBLISHED, [3, 3]);
		expect(second?.stability).toBeCloseTo(13.09130698, 6);
		expect(second?.difficulty).toBeCloseTo(4.26664289, 6);
	});
});

test('the first answer leaves the stability of the default weights, and no two grades the same day', () => {
	// Default weights 0 to 3 are 0.212, 1.2931, 2.3065 and 8.2956 days; rounded 0, 1, 2 and 8, at least 1, each later than the grade below.
	const first = [0, 1, 2, 3].map((grade) => createMemory()([{ date: '2026-11-22', grade }]));
	expect(first.map((memory) => memory?.stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
	expect(first.map((memory) => memory?.due)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30']);
});

test('nothing was answered, nothing is known', () => {
	expect(createMemory()([])).toBeNull();
});

test('the same log gives the same day, and the calendar ends', () => {
	const answers = [
		{ date: '2026-11-22', grade: 3 },
		{ date: '2026-12-24', grade: 2 },
	];
	expect(createMemory()(answers)).toEqual(createMemory()(answers));
	expect(createMemory()([{ date: '9999-12-30', grade: 3 }])?.due).toBe('9999-12-31');
});
