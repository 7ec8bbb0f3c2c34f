/**
 * A rota as entries of a calendar file. An entry's id comes from its first day and its seat, so that a changed rota moves what an earlier
 * file has put into a calendar. What the last file said is kept in the sheet: a change counts the entry's sequence number up, and what is
 * gone is struck out instead of left behind.
 */
import type { CalendarEntry } from '../../core/calendar.ts';
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

/** What the sheet has to remember when a file of this rota is saved, for everyone's file and for a person's own. */
export function sentAfter({ turns, people }: Rota, sent: SentEntries): Record<string, Sent> {
	const next: Record<string, Sent> = {};
	for (const { from, days, seat, person } of turns.flatMap(({ stretches }) => stretches)) {
		const key = keyOf(from, seat);
		const who = people[person]?.id as string;
		const old = Object.hasOwn(sent, key) ? sent[key] : undefined;
		const isSame = old && old.who === who && old.days === days && !old.cancelled;
		const before = [...new Set([...(old?.before ?? []), ...(old ? [old.who] : [])])].filter((id) => id !== who);
		next[key] = isSame ? old : { who, days, sequence: old ? old.sequence + 1 : 0, ...(before.length > 0 ? { before } : {}) };
	}
	for (const [key, old] of Object.entries(sent)) {
		if (Object.hasOwn(next, key)) continue;
		next[key] = old.cancelled ? old : { ...old, sequence: old.sequence + 1, cancelled: true };
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
			const [, day = '', seat = '1'] = /^(.{10})-(\d+)$/.exec(key) ?? [];
			const person = people.findIndex(({ id }) => id === one.who);
			return {
				id: `${key}@${sheet}`,
				day,
				days: one.days,
				title: words.title(Number(seat) - 1, who === null && person >= 0 ? person : null),
				description: words.description,
				sequence: one.sequence,
				cancelled: one.cancelled === true || (who !== null && one.who !== who),
			};
		})
		.filter(({ day }) => !Number.isNaN(toNumber(day)));
}
