import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendarFile } from '../../core/calendar.ts';
import { joinMemories } from '../../core/calendar-memory.ts';
import { type CalendarWords, calendarEntries, sentAfter as countSent, type SentEntries } from './load.calendar.ts';
import { entriesOf } from './load.entries.ts';
import { planRota, type Rota } from './load.rota.ts';
import { loadSchema } from './load.schema.ts';
import { EMPTY_STATE, type LoadState, type Person, parseState } from './load.state.ts';

const model = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));
const ANA: Person = { id: 'ana', name: 'Ana; the first', off: [] };
const BO: Person = { id: 'bo', name: 'Bo', off: [] };
const CY: Person = { id: 'cy', off: [] };
const stateOf = (people: Person[], turns = 3, seats = 1): LoadState => ({
	...EMPTY_STATE,
	values: { people: 5, seats, 'shift-days': 7 },
	people,
	rota: { start: '2026-12-07', turns },
});
const rotaOf = (state: LoadState): Rota => {
	const rota = planRota(state, entriesOf(model, state, null));
	if (typeof rota === 'string') throw new Error(rota);
	return rota;
};
const wordsOf = (rota: Rota, description = 'Rota, "today"\nsecond line'): CalendarWords => ({
	title: (seat, person) => `Seat ${seat}${person === null ? '' : `: ${rota.people[person]?.name ?? person}`}`,
	description,
});
const sentAfter = (rota: Rota, sent: SentEntries, words = wordsOf(rota)) => countSent(rota, sent, words);
/** The file of a rota as Mozilla's parser reads it. */
function readFile(rota: Rota, sent: SentEntries, who: string | null) {
	const words = wordsOf(rota);
	const entries = calendarEntries(rota, sent, 'sheet-1', who, words);
	const text = calendarFile({ name: 'Rota', product: 'Backend Field Manual', stamp: '2026-11-22T08:00:00.000Z', entries });
	return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return {
			uid: event.uid,
			first: event.startDate.toString(),
			end: event.endDate.toString(),
			title: event.summary,
			sequence: event.sequence,
			isOff: component.getFirstPropertyValue('status') === 'CANCELLED',
		};
	});
}

test('a rota of three weeks is three whole-week entries, each ending on the day of the next hand-over', () => {
	const rota = rotaOf(stateOf([ANA, BO, CY]));
	expect(readFile(rota, sentAfter(rota, {}), null)).toEqual([
		{ uid: '2026-12-07-1@sheet-1', first: '2026-12-07', end: '2026-12-14', title: 'Seat 0: Ana; the first', sequence: 0, isOff: false },
		{ uid: '2026-12-14-1@sheet-1', first: '2026-12-14', end: '2026-12-21', title: 'Seat 0: Bo', sequence: 0, isOff: false },
		{ uid: '2026-12-21-1@sheet-1', first: '2026-12-21', end: '2026-12-28', title: 'Seat 0: 2', sequence: 0, isOff: false },
	]);
});

test('a person’s own file has their turns without their name', () => {
	const rota = rotaOf(stateOf([ANA, BO, CY]));
	expect(readFile(rota, sentAfter(rota, {}), 'bo')).toMatchObject([{ uid: '2026-12-14-1@sheet-1', title: 'Seat 0' }]);
});

describe('a changed rota', () => {
	const before = rotaOf(stateOf([ANA, BO, CY]));
	const sent = sentAfter(before, {});

	test('keeps the ids, counts up what changed and leaves the rest as it was', () => {
		const away = rotaOf(stateOf([{ ...ANA, off: [{ from: '2026-12-08', to: '2026-12-08' }] }, BO, CY]));
		const after = sentAfter(away, sent);
		expect(readFile(away, after, null).map(({ uid, title, sequence }) => [uid, title, sequence])).toEqual([
			['2026-12-07-1@sheet-1', 'Seat 0: Bo', 1],
			['2026-12-14-1@sheet-1', 'Seat 0: Ana; the first', 1],
			['2026-12-21-1@sheet-1', 'Seat 0: 2', 0],
		]);
	});

	test('strikes out of a person’s own calendar what is someone else’s now', () => {
		const away = rotaOf(stateOf([{ ...ANA, off: [{ from: '2026-12-08', to: '2026-12-08' }] }, BO, CY]));
		expect(readFile(away, sentAfter(away, sent), 'ana')).toMatchObject([
			{ uid: '2026-12-07-1@sheet-1', isOff: true, sequence: 1 },
			{ uid: '2026-12-14-1@sheet-1', isOff: false, sequence: 1 },
		]);
	});

	test('strikes out what is gone, once, and brings it back under its id', () => {
		const short = rotaOf(stateOf([ANA, BO, CY], 2));
		const shorter = sentAfter(short, sent);
		expect(readFile(short, shorter, null).at(-1)).toMatchObject({ uid: '2026-12-21-1@sheet-1', isOff: true, sequence: 1 });
		expect(sentAfter(short, shorter)).toEqual(shorter);
		expect(readFile(before, sentAfter(before, shorter), null).at(-1)).toMatchObject({ isOff: false, sequence: 2 });
	});

	test('after undo stays above what a calendar was told in between', () => {
		const told = sentAfter(rotaOf(stateOf([ANA, BO, CY], 2)), sent);
		const files = readFile(before, sentAfter(before, joinMemories(sent, told)), null);
		expect(files.map(({ sequence, isOff }) => [sequence, isOff])).toEqual([
			[0, false],
			[0, false],
			[2, false],
		]);
	});

	test('counts up what has another title or description now, also where it is struck out', () => {
		const renamed = rotaOf(stateOf([ANA, { ...BO, name: 'Bodil' }, CY]));
		const after = sentAfter(renamed, sent);
		expect(readFile(renamed, after, null).map(({ title, sequence }) => [title, sequence])).toEqual([
			['Seat 0: Ana; the first', 0],
			['Seat 0: Bodil', 1],
			['Seat 0: 2', 0],
		]);
		expect(sentAfter(renamed, after)).toEqual(after);
		const sheetRenamed = sentAfter(before, sent, wordsOf(before, 'Rota of another sheet'));
		expect(Object.values(sheetRenamed).map(({ sequence }) => sequence)).toEqual([1, 1, 1]);
		const short = rotaOf(stateOf([ANA, BO, CY], 2));
		const struckOut = sentAfter(short, sent);
		const renamedLast = rotaOf(stateOf([ANA, BO, { ...CY, name: 'Cy' }], 2));
		expect(readFile(renamedLast, sentAfter(renamedLast, struckOut), null).at(-1)).toMatchObject({ sequence: 2, isOff: true });
	});

	test('is counted once where the sheet was saved before words were marked', () => {
		const unmarked = Object.fromEntries(Object.entries(sent).map(([key, { words: _words, ...entry }]) => [key, entry]));
		const after = sentAfter(before, unmarked);
		expect(Object.values(after).map(({ sequence }) => sequence)).toEqual([1, 1, 1]);
		expect(sentAfter(before, after)).toEqual(after);
	});

	test('not changed is not counted', () => {
		expect(sentAfter(before, sent)).toEqual(sent);
	});
});

test('over any changes every id occurs once, sequences never fall, and what is current stands in the file', () => {
	const people = fc.array(fc.array(fc.nat(40), { maxLength: 6 }), { minLength: 2, maxLength: 4 }).map((all) =>
		all.map((days, index) => {
			const day = (offset: number) => new Date(Date.UTC(2026, 11, 7 + offset)).toISOString().slice(0, 10);
			return { id: `p${index}`, off: days.map((offset) => ({ from: day(offset), to: day(offset) })) };
		}),
	);
	const steps = fc.array(fc.record({ people, turns: fc.integer({ min: 1, max: 5 }), seats: fc.integer({ min: 1, max: 2 }) }), {
		minLength: 1,
		maxLength: 4,
	});
	fc.assert(
		fc.property(steps, (all) => {
			let sent: SentEntries = {};
			const seen = new Map<string, number>();
			for (const step of all) {
				const rota = rotaOf(stateOf(step.people, step.turns, step.seats));
				sent = sentAfter(rota, sent);
				expect(parseState({ ...EMPTY_STATE, sent })?.sent).toEqual(sent);
				const events = readFile(rota, sent, null);
				expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
				for (const { uid, sequence } of events) {
					expect(sequence).toBeGreaterThanOrEqual(seen.get(uid) ?? 0);
					seen.set(uid, sequence);
				}
				const current = events.filter(({ isOff }) => !isOff).map(({ first, end }) => `${first} ${end}`);
				const planned = rota.turns
					.flatMap(({ stretches }) => stretches)
					.map(({ from, days }) => {
						const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
						return `${iso(from)} ${iso(from + days)}`;
					});
				expect([...current].sort()).toEqual([...planned].sort());
			}
		}),
	);
});
