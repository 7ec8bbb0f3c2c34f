/**
 * A rota as entries of a calendar file. An entry's id comes from its first day and its seat, so that a changed rota moves what an earlier
 * file has put into a calendar. What the last file said is kept in the sheet: a change counts the entry's sequence number up, and what is
 * gone is struck out instead of left behind.
 */
import type { CalendarEntry } from '../../core/calendar.ts';
import { markIn, markOfWords } from '../../core/calendar-memory.ts';
import { toDay, toNumber } from '../../core/working-days.ts';
import type { Rota } from './load.rota.ts';
import type { Sent } from './load.state.ts';

export interface CalendarWords {
	/** @param person their place in the list; null in that person's own calendar */
	title: (seat: number, person: number | null) => string;
	description: string;
}

export type SentEntries = Readonly<Record<string, Sent>>;

/** `2026-12-07-1` for the primary's stretch that begins on that day. */
const keyOf = (from: number, seat: number): string => `${toDay(from)}-${seat + 1}`;

/** Place of the seat in an entry's id, from 0. */
const seatOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 1) - 1;

/** What everyone's calendar shows of an entry; a person's own one shows less of the same. */
function markOf({ people }: Rota, key: string, who: string, words: CalendarWords): string {
	const person = people.findIndex(({ id }) => id === who);
	return markOfWords(words.title(seatOf(key), person < 0 ? null : person), words.description);
}

/** What the sheet has to remember when a file of this rota is saved, for everyone's file and for a person's own. */
export function sentAfter(rota: Rota, sent: SentEntries, words: CalendarWords): Record<string, Sent> {
	const next: Record<string, Sent> = {};
	for (const { from, days, seat, person } of rota.turns.flatMap(({ stretches }) => stretches)) {
		const key = keyOf(from, seat);
		const who = rota.people[person]?.id as string;
		const mark = markOf(rota, key, who, words);
		const old = Object.hasOwn(sent, key) ? sent[key] : undefined;
		const isSame = old && old.who === who && old.days === days && !old.cancelled && markIn(old) === mark;
		const before = [...new Set([...(old?.before ?? []), ...(old ? [old.who] : [])])].filter((id) => id !== who);
		next[key] = isSame ? old : { who, days, sequence: old ? old.sequence + 1 : 0, words: mark, ...(before.length > 0 ? { before } : {}) };
	}
	for (const [key, old] of Object.entries(sent)) {
		if (Object.hasOwn(next, key)) continue;
		const mark = markOf(rota, key, old.who, words);
		next[key] = old.cancelled && markIn(old) === mark ? old : { ...old, sequence: old.sequence + 1, words: mark, cancelled: true };
	}
	return next;
}

/**
 * The entries of a file, by their first day.
 * @param sent as {@link sentAfter} gives it
 * @param sheet id of the sheet: another sheet's entries are others
 * @param who a person's id for their own calendar, or null for everyone's
 */
export function calendarEntries(
	{ people }: Rota,
	sent: SentEntries,
	sheet: string,
	who: string | null,
	words: CalendarWords,
): CalendarEntry[] {
	return Object.entries(sent)
		.filter(([, one]) => who === null || one.who === who || one.before?.includes(who))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, one]) => {
			const [, day = ''] = /^(.{10})-\d+$/.exec(key) ?? [];
			const person = people.findIndex(({ id }) => id === one.who);
			return {
				id: `${key}@${sheet}`,
				day,
				days: one.days,
				title: words.title(seatOf(key), who === null && person >= 0 ? person : null),
				description: words.description,
				sequence: one.sequence,
				cancelled: one.cancelled === true || (who !== null && one.who !== who),
			};
		})
		.filter(({ day }) => !Number.isNaN(toNumber(day)));
}
