/** Where the hours of a week go: parts of a bar from 0 to 100, and the same parts for a table. */
import { exactly, midpoint } from '../../core/interval.ts';
import { type Entries, type Entry, exactEntry } from './load.entries.ts';
import type { Answer, Outcome } from './load.ts';

/** What an hour goes to, in the order of the bar; `focus` is what is left. */
export const PART_IDS = ['meetings', 'review', 'support', 'pages', 'follow-up', 'focus'] as const;
export type PartId = (typeof PART_IDS)[number];

export interface WeekPart {
	id: PartId;
	/** Hours; null where they are not known. */
	usual: Answer | null;
	/** Hours in a week on call. */
	onCall: Answer | null;
}

const NONE: Answer = exactly(0);
const answerOf = ({ low, high, origin }: Entry): Answer | null => (origin === 'unknown' ? null : { low, high });

/** Hours of a usual week and of one on call, part by part. */
export function weekParts({ entries, answers }: Outcome): WeekPart[] {
	const same = (id: 'meetings' | 'review' | 'support') => ({ id, usual: answerOf(entries[id]), onCall: answerOf(entries[id]) });
	return [
		same('meetings'),
		same('review'),
		same('support'),
		{ id: 'pages', usual: NONE, onCall: answers['interrupt-hours'] },
		{ id: 'follow-up', usual: NONE, onCall: answerOf(entries['follow-up']) },
		{ id: 'focus', usual: answers['focus-hours-usual'], onCall: answers['focus-hours-on-call'] },
	];
}

export interface BarPiece {
	/** `open`: focus, or something that is not known. */
	id: PartId | 'open';
	from: number;
	width: number;
}

export interface WeekBar {
	id: 'usual' | 'onCall';
	pieces: BarPiece[];
	/** Where the paid hours end; 100 unless the week is promised twice. */
	paid: number;
}

const middle = (answer: Answer | null): number | null =>
	answer === null || answer.low === null || answer.high === null ? null : midpoint({ low: answer.low, high: answer.high });

/** Both bars on one scale, drawn from the middles of what is known; none without paid hours. */
export function weekBars(outcome: Outcome): WeekBar[] {
	const paid = paidOf(outcome.entries);
	if (paid === null || paid <= 0) return [];
	const parts = weekParts(outcome).filter(({ id }) => id !== 'focus');
	const bars = (['usual', 'onCall'] as const).map((id) => {
		const known = parts.map((part) => ({ id: part.id, hours: middle(part[id]) }));
		const taken = known.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
		return { id, known, taken, isOpen: known.some(({ hours }) => hours === null) };
	});
	const most = Math.max(paid, ...bars.map(({ taken }) => taken));
	return bars.map(({ id, known, taken, isOpen }) => {
		const rest = { id: isOpen ? ('open' as const) : ('focus' as const), hours: Math.max(0, paid - taken) };
		let from = 0;
		const pieces = [...known, rest].flatMap((piece): BarPiece[] => {
			const width = ((piece.hours ?? 0) / most) * 100;
			if (width <= 0) return [];
			const placed = { id: piece.id, from, width };
			from += width;
			return [placed];
		});
		return { id, pieces, paid: (paid / most) * 100 };
	});
}

const paidOf = (entries: Entries): number | null => {
	const entry = entries['paid-hours'];
	return entry.isOpen ? null : (exactEntry(entry) ?? midpoint(entry));
};
