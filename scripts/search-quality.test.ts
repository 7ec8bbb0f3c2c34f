import { describe, expect, test } from 'vitest';
import { checkFloors, parseQueries, rankOf, summarizeRanks } from './search-quality.ts';

describe('parseQueries', () => {
	test('reads queries with the pages that answer them, past comments and empty lines', () => {
		expect(parseQueries('# comment\n\nsalary script\t/a/ /b/\r\nrsu\t/c/')).toEqual([
			{ query: 'salary script', targets: ['/a/', '/b/'] },
			{ query: 'rsu', targets: ['/c/'] },
		]);
	});

	test.each(['salary script /a/', 'salary\t', '\t/a/', 'salary\tfaq'])('refuses %j with its line', (line) => {
		expect(() => parseQueries(`ok\t/a/\n${line}`)).toThrow('Line 2');
	});
});

describe('rankOf', () => {
	test.each([
		[['/a/', '/b/'], ['/a/'], 1],
		[['/a/', '/faq/#pay'], ['/faq/'], 2],
		[['/faq/#pay-rise', '/faq/#pay'], ['/faq/#pay'], 2],
		[['/a/'], ['/b/'], null],
		[[], ['/b/'], null],
	])('%j for %j', (results, targets, rank) => {
		expect(rankOf(results, targets)).toBe(rank);
	});
});

test('sums up ranks', () => {
	// By hand: two of four first, three of four within three; (1 + 1 + 1/3 + 0) / 4.
	const { counted, top1, top3, meanReciprocalRank } = summarizeRanks([1, 1, 3, null]);
	expect([counted, top1, top3]).toEqual([4, 0.5, 0.75]);
	expect(meanReciprocalRank).toBeCloseTo(7 / 12, 10);
	expect(() => summarizeRanks([])).toThrow('No query');
});

describe('checkFloors', () => {
	const failed = (ranks: (number | null)[], none: number) =>
		checkFloors('list', summarizeRanks(ranks), none)
			.filter(({ holds }) => !holds)
			.map(({ name }) => name);
	const first = (count: number) => Array.from({ length: count }, () => 1);

	test('holds at nine of ten first, all among three, none empty', () => {
		expect(failed([...first(9), 3], 0)).toEqual([]);
	});

	test('asks more of the lists that are tuned on, and says so', () => {
		const held = (list: string, ranks: number[]) => checkFloors(list, summarizeRanks(ranks), 0).map(({ holds }) => holds);
		expect(held('more.tsv', [...first(95), 2, 2, 2, 2, 2])).toEqual([true, true, true]);
		expect(held('more.tsv', [...first(94), 2, 2, 2, 2, 2, 2])).toEqual([false, true, true]);
		expect(held('tune.tsv', [...first(97), 2, 2, 4])).toEqual([false, false, true]);
		expect(checkFloors('more.tsv', summarizeRanks(first(1)), 0)[0]?.name).toBe(
			'more.tsv: first result answers at least 95 % of the queries',
		);
	});

	test('names each floor that does not hold', () => {
		expect(failed([...first(8), 2, 3], 0)).toHaveLength(1);
		expect(failed([...first(19), 4], 0)).toHaveLength(1);
		expect(failed([...first(19), null], 1)).toHaveLength(2);
	});
});
