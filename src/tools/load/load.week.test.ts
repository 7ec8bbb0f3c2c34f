import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, type LoadState } from './load.state.ts';
import { countDay, countWeek, parseSpans } from './load.week.ts';

const h = (hour: number, minute = 0) => hour * 60 + minute;

describe('times as people type them', () => {
	test.each([
		['9-12', [[h(9), h(12)]]],
		[
			'9–12, 13–18',
			[
				[h(9), h(12)],
				[h(13), h(18)],
			],
		],
		['9:00-9:15 stand-up', [[h(9), h(9, 15)]]],
		['9.30 to 11', [[h(9, 30), h(11)]]],
		['9h30–11h', [[h(9, 30), h(11)]]],
		['9am-5pm', [[h(9), h(17)]]],
		['1-2pm', [[h(13), h(14)]]],
		['11-1pm', [[h(11), h(13)]]],
		['12am-12pm', [[0, h(12)]]],
		['22-24', [[h(22), h(24)]]],
		[
			'14-15; 9-10\n9:30-11',
			[
				[h(9), h(11)],
				[h(14), h(15)],
			],
		],
		['0', []],
		['None', []],
		['–', []],
	] as [string, number[][]][])('%j', (text, spans) => {
		expect(parseSpans(text)).toEqual({ ok: true, spans: spans.map(([from, to]) => ({ from, to })) });
	});

	test.each([
		['9-5', 'order', '9-5'],
		['10-10', 'order', '10-10'],
		['9-12, later', 'time', 'later'],
		['25-26', 'time', '25-26'],
		['9:75-10', 'time', '9:75-10'],
		['13pm-14pm', 'time', '13pm-14pm'],
		['9-1200', 'time', '9-1200'],
		['24:30-25', 'time', '24:30-25'],
	])('%j is refused, with the piece that is wrong', (text, fault, piece) => {
		expect(parseSpans(text)).toEqual({ ok: false, fault, piece });
	});

	test('nothing is no answer', () => {
		expect(parseSpans(' \n')).toBeNull();
	});

	test('any text is read or refused, in order and without overlap', () => {
		const piece = fc.string({ unit: fc.constantFrom('1', '2', '9', ':', '-', 'p', 'm', ' ', ',', 'x', '–') });
		fc.assert(
			fc.property(piece, (text) => {
				const reading = parseSpans(text);
				if (!reading?.ok) return;
				let end = -1;
				for (const { from, to } of reading.spans) {
					expect(from).toBeGreaterThan(end);
					expect(to).toBeGreaterThan(from);
					end = to;
				}
				expect(end).toBeLessThanOrEqual(h(24));
			}),
		);
	});
});

describe('a day', () => {
	test('counts stretches of two hours and not hours: 9–12 and 13–18 with four meetings', () => {
		// Free: 9:15–11 (1:45), 11:30–12 (0:30), 13–14 (1:00), 15–18 (3:00). One stretch of two hours; 4:15 in pieces.
		const day = countDay('mon', { hours: '9–12, 13–18', meetings: '9–9:15, 11–11:30, 14–15' });
		expect(day).toMatchObject({ kind: 'told', paid: 480, met: 105, outside: 0, blocks: 1, loose: 255 });
	});

	test('four free hours in a row are two stretches; a break between them makes none of 3:30', () => {
		expect(countDay('mon', { hours: '9–13', meetings: '0' })).toMatchObject({ blocks: 2, loose: 0 });
		expect(countDay('mon', { hours: '9–10:45, 11–12:45', meetings: '0' })).toMatchObject({ blocks: 0, loose: 210 });
	});

	test('a meeting outside the paid hours takes nothing from them', () => {
		expect(countDay('mon', { hours: '9–12', meetings: '8:30–9:30, 18–19' })).toMatchObject({ met: 30, outside: 90, blocks: 1 });
	});

	test('without meetings it is not told, a day off is, and what can’t be read is named', () => {
		expect(countDay('mon', { hours: '9–12' }).kind).toBe('untold');
		expect(countDay('mon', { meetings: '9–12' }).kind).toBe('untold');
		expect(countDay('mon', { hours: '0' })).toMatchObject({ kind: 'told', paid: 0, blocks: 0 });
		expect(countDay('mon', { hours: '9–12', meetings: 'all day' })).toMatchObject({ kind: 'unclear', field: 'meetings', piece: 'all day' });
	});

	test('free time and meetings make up the paid hours', () => {
		const span = fc.tuple(fc.nat(23), fc.nat(23)).filter(([a, b]) => a !== b);
		const spans = fc
			.array(span, { minLength: 1, maxLength: 6 })
			.map((list) => list.map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`).join(','));
		fc.assert(
			fc.property(spans, spans, (hours, meetings) => {
				const day = countDay('mon', { hours, meetings });
				if (day.kind !== 'told') throw new Error('not told');
				expect(day.met + day.blocks * 120 + day.loose).toBe(day.paid);
				expect(day.free.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(day.paid - day.met);
			}),
		);
	});
});

describe('a week', () => {
	const FULL = { hours: '9–12, 13–18', meetings: '9–10' };
	const week = (days: LoadState['days'], paid: number | null = 40) => countWeek({ ...EMPTY_STATE, days }, paid);

	test('of five days is counted: 40 hours, 5 in meetings, 15 stretches', () => {
		// 10–12 is one stretch, 13–18 two and an hour.
		expect(week({ mon: FULL, tue: FULL, wed: FULL, thu: FULL, fri: FULL })).toMatchObject({
			isComplete: true,
			paid: 40,
			meetings: { low: 5, high: 5 },
			blocks: { low: 15, high: 15 },
			loose: 5,
		});
	});

	test('with days that are not told is a range over the hours that are left for them', () => {
		// 16 of 40 hours are told: the other 24 could be meetings from end to end, or twelve stretches.
		expect(week({ mon: FULL, tue: FULL })).toMatchObject({
			isComplete: false,
			meetings: { low: 2, high: 26 },
			blocks: { low: 6, high: 18 },
		});
		expect(week({ mon: FULL }, null)).toMatchObject({ meetings: null, blocks: null });
	});

	test('without any entry is none, a silent weekend is free, and a Saturday with work counts', () => {
		expect(week({})).toBeNull();
		expect(week({ mon: { hours: ' ' } })).toBeNull();
		const four = { mon: FULL, tue: FULL, wed: FULL, thu: FULL, fri: { hours: '0' } };
		expect(week(four)?.isComplete).toBe(true);
		expect(week({ ...four, sat: { hours: '9–12' } })?.isComplete).toBe(false);
	});
});
