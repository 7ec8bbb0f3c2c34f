import { expect, test } from 'vitest';
import { addDays, countWorkingDays, dateOfWorkingDay, daysBetween, isDay, numbersIn, toNumber, workingDaysFrom } from './working-days.ts';

// March 2026 begins on a Sunday: Mondays are 2, 9, 16, 23 and 30.
const MARCH = { start: '2026-03-02' };

test.each([
	['the day before', MARCH, '2026-03-01', 0, false],
	['the first day', MARCH, '2026-03-02', 1, true],
	['the first Friday', MARCH, '2026-03-06', 5, true],
	['the Saturday after it', MARCH, '2026-03-07', 5, false],
	['the second Monday', MARCH, '2026-03-09', 6, true],
	['the second Monday, taken off', { ...MARCH, daysOff: [{ from: '2026-03-09', to: '2026-03-09' }] }, '2026-03-09', 5, false],
	['the day after a Monday off', { ...MARCH, daysOff: [{ from: '2026-03-09', to: '2026-03-09' }] }, '2026-03-10', 6, true],
	['days off on a weekend', { ...MARCH, daysOff: [{ from: '2026-03-07', to: '2026-03-08' }] }, '2026-03-09', 6, true],
	[
		'days off that overlap',
		{
			...MARCH,
			daysOff: [
				{ from: '2026-03-03', to: '2026-03-05' },
				{ from: '2026-03-04', to: '2026-03-06' },
			],
		},
		'2026-03-09',
		2,
		true,
	],
	['a week of three days', { ...MARCH, weekend: [0, 1, 2, 6] }, '2026-03-06', 3, true],
	['a week from Sunday to Thursday', { start: '2026-03-01', weekend: [5, 6] }, '2026-03-08', 6, true],
	['a Monday before a first day on Tuesday', { start: '2026-03-03' }, '2026-03-02', 0, false],
	['the Thursday before that', { start: '2026-03-03' }, '2026-02-26', 0, false],
	['a start on a Saturday', { start: '2026-02-28' }, '2026-03-02', 1, true],
	['the day the clocks change', MARCH, '2026-03-30', 21, true],
] as const)('%s', (_, calendar, today, count, isWorking) => {
	const { weekend, daysOff, ...rest } = { weekend: undefined, daysOff: undefined, ...calendar };
	const copy = {
		...rest,
		...(weekend ? { weekend: [...weekend] } : {}),
		...(daysOff ? { daysOff: daysOff.map((range) => ({ ...range })) } : {}),
	};
	expect(countWorkingDays(copy, today)).toEqual({ count, isWorking });
});

test('without a first day, or with one that no calendar has, no day is counted', () => {
	expect(countWorkingDays({}, '2026-03-02')).toBeNull();
	expect(countWorkingDays({ start: '2026-02-30' }, '2026-03-02')).toBeNull();
	expect(dateOfWorkingDay({}, 1)).toBeNull();
	expect([isDay('2026-02-28'), isDay('2026-02-29'), isDay('2024-02-29'), isDay('2026-3-1')]).toEqual([true, false, true, false]);
});

test('today is a day too, or nothing is counted', () => {
	expect(countWorkingDays(MARCH, '2026-04-31')).toBeNull();
	expect(countWorkingDays(MARCH, 'today')).toBeNull();
});

test.each(['0000-01-01', '1582-10-10', '9999-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
test.each(['', '2026', '2026-03', '2026-13-01', '2026-03-02 ', ' 2026-03-02', '2026-03-02T00:00:00Z', '12026-03-02'])(
	'%j is no day',
	(day) => expect(isDay(day)).toBe(false),
);
test('a month of the year 12345 has ten letters and is no day', () => {
	expect(isDay('+012345-01')).toBe(false);
	expect(isDay('-000001-01')).toBe(false);
});

test('days off that begin or end on no day are none, even where JavaScript would read February 30 as March 2', () => {
	expect(numbersIn([{ from: '2026-02-30', to: '2026-03-06' }])).toEqual(new Set());
	expect(numbersIn([{ from: '2026-02-27', to: '2026-02-30' }])).toEqual(new Set());
	expect(numbersIn()).toEqual(new Set());
});

test('of an absence that a typing error makes endless, the first 1,000 days count', () => {
	const days = [...numbersIn([{ from: '2026-03-02', to: '9999-12-31' }])];
	expect(days).toHaveLength(1_000);
	expect([days[0], days[999]]).toEqual([toNumber('2026-03-02'), toNumber('2026-03-02') + 999]);
});

// NETWORKDAYS in any spreadsheet: =WORKDAY("2026-03-01", n) gives these.
test.each([
	[1, '2026-03-02'],
	[5, '2026-03-06'],
	[21, '2026-03-30'],
	[42, '2026-04-28'],
	[64, '2026-05-28'],
])('working day %i falls on %s', (n, day) => {
	expect(dateOfWorkingDay(MARCH, n)).toBe(day);
	expect(countWorkingDays(MARCH, day)).toEqual({ count: n, isWorking: true });
});

test('seven days without work have no working day, and end', () => {
	expect(dateOfWorkingDay({ ...MARCH, weekend: [0, 1, 2, 3, 4, 5, 6] }, 1)).toBeNull();
	expect(countWorkingDays({ start: '0001-01-01' }, '9999-12-31')?.count).toBeGreaterThan(2_000);
});

// =DATE(2026,1,1)+3999 in any spreadsheet is 2036-12-13.
test('the count ends with the 4,000th day', () => {
	const always = { start: '2026-01-01', weekend: [] };
	expect(countWorkingDays(always, '2036-12-12')?.count).toBe(3_999);
	expect(countWorkingDays(always, '2036-12-13')?.count).toBe(4_000);
	expect(countWorkingDays(always, '2036-12-14')?.count).toBe(4_000);
	expect(dateOfWorkingDay(always, 4_000)).toBe('2036-12-13');
	expect(dateOfWorkingDay(always, 4_001)).toBeNull();
});

test('days to work on, from one day to another, both included, without weekends and days off', () => {
	const daysOff = [{ from: '2026-03-04', to: '2026-03-05' }];
	expect([...workingDaysFrom({ daysOff }, '2026-03-01', '2026-03-09')]).toEqual(['2026-03-02', '2026-03-03', '2026-03-06', '2026-03-09']);
	expect([...workingDaysFrom({ weekend: [] }, '2026-03-07', '2026-03-07')]).toEqual(['2026-03-07']);
	expect([...workingDaysFrom({}, '2026-03-09', '2026-03-02')]).toEqual([]);
	expect([...workingDaysFrom({}, '2026-02-30', '2026-03-02')]).toEqual([]);
	expect([...workingDaysFrom({}, '2026-03-02', 'soon')]).toEqual([]);
	expect([...workingDaysFrom({}, '2026-02-23', '2026-02-30')]).toEqual([]);
});

test('days to work on without an end are those of 4,000 calendar days', () => {
	const days = [...workingDaysFrom({ weekend: [] }, '2026-01-01')];
	expect(days).toHaveLength(4_000);
	// =DATE(2026,1,1)+3999 in any spreadsheet.
	expect(days.at(-1)).toBe('2036-12-13');
});

test('days later, and how many lie between two', () => {
	expect([addDays('2026-02-27', 2), addDays('2028-02-28', 1), addDays('2026-03-01', -1)]).toEqual([
		'2026-03-01',
		'2028-02-29',
		'2026-02-28',
	]);
	expect([
		daysBetween('2026-03-02', '2026-03-02'),
		daysBetween('2026-03-02', '2026-04-01'),
		daysBetween('2026-03-02', '2026-03-01'),
	]).toEqual([0, 30, -1]);
});
