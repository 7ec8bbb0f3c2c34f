import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from './calendar.ts';

const STAMP = '2026-11-22T08:00:00.000Z';
const file = (entries: CalendarEntry[], name = 'Proof plan') =>
	calendarFile({ name, product: 'Backend Field Manual', stamp: STAMP, entries });
/** Read by Mozilla's parser, which shares nothing with the library that writes. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
	test('has what section 3.6 of RFC 5545 asks for', () => {
		const text = file([{ id: 'step-1@sheet-a', day: '2026-12-01', title: 'Write the failing test' }]);
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
		expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
		expect(text).toContain('\r\nUID:step-1@sheet-a\r\n');
		expect(text).toContain('\r\nDTSTAMP:20261122T080000Z\r\n');
		expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261201\r\n');
		expect(text).not.toContain('METHOD:');
		expect(text).not.toMatch(/[^\r]\n/);
	});

	test('a day ends before the next one, across months, years and leap days', () => {
		const days = ['2026-12-31', '2028-02-28', '2028-02-29', '2026-03-29'];
		const events = read(file(days.map((day) => ({ id: `${day}@a`, day, title: day }))));
		expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
			'2026-12-31 2027-01-01',
			'2028-02-28 2028-02-29',
			'2028-02-29 2028-03-01',
			'2026-03-29 2026-03-30',
		]);
		expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
	});

	test('a week on call is one entry of seven days', () => {
		const [event] = read(file([{ id: 'week@a', day: '2026-11-30', days: 7, title: 'On call' }]));
		expect(event?.duration.toString()).toBe('P1W');
	});

	test('a moved entry keeps its id and counts its moves, one that is off says so', () => {
		const [moved, off] = read(
			file([
				{ id: 'moved@a', day: '2026-12-02', title: 'Moved', sequence: 3 },
				{ id: 'off@a', day: '2026-12-03', title: 'Off', sequence: 1, cancelled: true },
			]),
		);
		expect([moved?.uid, moved?.sequence]).toEqual(['moved@a', 3]);
		expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect(moved?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
		expect(moved?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	});

	test('any text comes back as it was, on lines of at most 75 octets', () => {
		const words = fc.string({
			unit: fc.constantFrom('a', ' ', ',', ';', '\\', '\n', 'ü', '語', '👩‍💻', '"', ':', '='),
			maxLength: 200,
		});
		fc.assert(
			fc.property(words, words, (title, description) => {
				const text = file([{ id: 'x@a', day: '2026-12-01', title: `t${title}t`, description: `d${description}d` }], `n${title}n`);
				const [event] = read(text);
				expect(event?.summary).toBe(`t${title}t`);
				expect(event?.description).toBe(`d${description}d`);
				expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
			}),
		);
	});

	test('a name with what the format uses is a name still', () => {
		const text = file([{ id: 'x@a', day: '2026-12-01', title: 'x' }], 'SQL, slow;\r\nBEGIN:VALARM \\ me');
		expect(text).toContain('\r\nX-WR-CALNAME:SQL\\, slow\\; BEGIN:VALARM \\\\ me\r\n');
		expect(text).not.toMatch(/^BEGIN:VALARM/m);
	});

	test.each(['2026-02-30', '2026-13-01', '1.12.2026', '', '2026-12-1'])('says that %j is no day', (day) => {
		expect(() => file([{ id: 'x@a', day, title: 'x' }])).toThrow(`"${day}" is no day. A day looks like 2026-12-01.`);
	});
});
