import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDateOrder, isAmbiguousDate, isDay, parseDay } from './issue-date.ts';

test.each([
	['22/Sep/25 9:26 AM', '2025-09-22'],
	['2024-02-03 01:01:09+00:00', '2024-02-03'],
	['2026-02-07T06:11:47Z', '2026-02-07'],
	['Tue Aug 23 2022 13:54:01 GMT+0000 (GMT)', '2022-08-23'],
	['Wed, 24 Aug 2022 14:06:02 +0000', '2022-08-24'],
	['12.03.2024', '2024-03-12'],
	['3.4.24 10:00', '2024-04-03'],
	['2024/02/03 1:01', '2024-02-03'],
	['2024. 2. 3.', '2024-02-03'],
	['2024年3月12日 09:15', '2024-03-12'],
	['2024년 3월 12일', '2024-03-12'],
	['22/9月/25 9:26', '2025-09-22'],
	['22/九月/25 9:26 上午', '2025-09-22'],
	['22/十二月/25', '2025-12-22'],
	['5. März 2024', '2024-03-05'],
	['5 de mayo de 2024', '2024-05-05'],
	['14/févr./24 9:26 AM', '2024-02-14'],
	['05/juil./24', '2024-07-05'],
	['05/juin/24', '2024-06-05'],
	['3 янв. 2024', '2024-01-03'],
	['March 4, 2024 9:15 AM', '2024-03-04'],
	['Sep 22, 2025', '2025-09-22'],
	['1709251200000', '2024-03-01'],
	['1709251200', '2024-03-01'],
	['2024-02-29', '2024-02-29'],
	['2023-02-29', null],
	['2024-02-30', null],
	['31/04/2024', null],
	['13/13/2024', null],
	['', null],
	['yesterday', null],
	['12', null],
	['40', null],
	['PROJ-2024', null],
	['9999999999999', null],
	[' 2024-05-13 ', '2024-05-13'],
	['0100-05-13', null],
	['1969-12-31', null],
	['1970-01-01', '1970-01-01'],
	['2199-12-31', '2199-12-31'],
	['2200-01-01', null],
	['2024-00-13', null],
	['2024-13-01', null],
	['2024-05-00', null],
	['2000-02-29', '2000-02-29'],
	['2100-02-29', null],
	['12/05/2024', null],
	['05/12/2024', null],
	['1709251200.25', '2024-03-01'],
	['1709251200000.5', '2024-03-01'],
	['1709251200.x', null],
	['x1709251200', null],
	['1709251200x', null],
	['17092512000', null],
	['7258118399', '2199-12-31'],
	['7258118400', null],
	[`${'a'.repeat(80)} 5 May 2024`, null],
])('%j is %s', (text, day) => {
	expect(parseDay(text, null)).toBe(day);
});

test.each([
	['05/06/2020', null, null],
	['05/06/2020', 'day-first', '2020-06-05'],
	['05/06/2020', 'month-first', '2020-05-06'],
	['13/06/2020', null, '2020-06-13'],
	['06/13/2020', null, '2020-06-13'],
	['06/06/2020', null, '2020-06-06'],
	['05.06.2020', 'month-first', '2020-06-05'],
] as const)('%s with the order %s is %s', (text, order, day) => {
	expect(parseDay(text, order)).toBe(day);
});

test.each([
	[['05/06/2020', '03/20/2020'], 'month-first'],
	[['05/06/2020', '20/03/2020'], 'day-first'],
	[['05/06/2020', '12/12/2020'], null],
	[['20/03/2020', '03/20/2020'], null],
	[['20.03.2020'], null],
	[[' 20/03/2020'], 'day-first'],
	[[], null],
])('%j proves the order %s', (cells, order) => {
	expect(findDateOrder(cells)).toBe(order);
});

test('only a date that could be two days is called ambiguous', () => {
	expect(['05/06/2020', ' 05/12/2020', '12/05/2020'].filter(isAmbiguousDate)).toHaveLength(3);
	expect(['13/06/2020', '06/13/2020', '05.06.2020', '06/06/2020', 'text'].filter(isAmbiguousDate)).toEqual([]);
});

test('a cell is a day in either order, but no number, nor a text that begins with a day', () => {
	const long = (length: number) => '2024-05-13 '.padEnd(length, 'x');
	expect(['2024-05-13', '05/06/2020', '13/06/2020', '06/13/2020', long(80)].filter(isDay)).toHaveLength(5);
	expect(['1709251200', 'soon', '', long(81)].filter(isDay)).toEqual([]);
});

test('every day that exists is read back from its ISO form, and nothing throws', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
			expect(parseDay(date.toISOString(), null)).toBe(date.toISOString().slice(0, 10));
		}),
	);
	fc.assert(fc.property(fc.string(), (text) => /^\d{4}-\d\d-\d\d$/.test(parseDay(text, 'day-first') ?? '2000-01-01')));
});
