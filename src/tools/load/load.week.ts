/**
 * A usual week, day by day, from times as people type them: hours that are paid, meetings within them, and how many stretches of two hours
 * that leaves. Free stretches are counted and never divided out of a sum: four single hours are none.
 */
import { exactly, type Interval } from '../../core/interval.ts';
import { BLOCK_HOURS } from './load.formulas.ts';
import { DAY_IDS, type DayId, type LoadState } from './load.state.ts';

/** Minutes since midnight, the end not included. */
export interface Span {
	from: number;
	to: number;
}

/** `time`: no time of day. `order`: an end that is not after its start, such as 9–5 without "pm". */
export type SpanFault = 'time' | 'order';
export type SpanReading = { ok: true; spans: Span[] } | { ok: false; fault: SpanFault; piece: string };

const HOUR = 60;
const MIDNIGHT = 24 * HOUR;
const BLOCK = BLOCK_HOURS * HOUR;
/** On a Saturday without an entry nobody is taken to work. */
const WEEKEND: readonly DayId[] = ['sat', 'sun'];

const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))?h?\s*([ap]\.?m\.?)?`;
const SPAN = new RegExp(String.raw`^${TIME}\s*(?:[-–—]|to\b)\s*${TIME}(?=\s|$)`, 'i');
const NOTHING = /^(?:0|-|–|no|none|off)$/i;

function minutes(hour: string, minute = '0', half = ''): number | null {
	const [whole, part] = [Number(hour), Number(minute)];
	const isHalf = half !== '';
	if (part > 59 || whole > 24 || (isHalf && (whole < 1 || whole > 12))) return null;
	const clock = isHalf ? (whole % 12) + (/^p/i.test(half) ? 12 : 0) : whole;
	const total = clock * HOUR + part;
	return total > MIDNIGHT ? null : total;
}

/** Spans in order, those that touch or overlap as one. */
function union(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
		else merged.push({ ...span });
	}
	return merged;
}

/**
 * Reads "9–12, 1pm-5:30pm planning". What follows a span is a name and is ignored.
 * @returns null where nothing was typed; no span for "0" and "none"
 */
export function parseSpans(text: string): SpanReading | null {
	const clean = text.normalize('NFKC').trim();
	if (clean === '') return null;
	if (NOTHING.test(clean)) return { ok: true, spans: [] };
	const spans: Span[] = [];
	const pieces = clean
		.split(/[,;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	for (const piece of pieces) {
		const match = SPAN.exec(piece);
		const to = match && minutes(match[4] as string, match[5], match[6]);
		// In "1–2pm" the pm stands for both, where that makes the start the earlier one.
		const borrowed = match && !match[3] && match[6] ? minutes(match[1] as string, match[2], match[6]) : null;
		const plain = match && minutes(match[1] as string, match[2], match[3]);
		if (!match || to === null || plain === null) return { ok: false, fault: 'time', piece };
		const from = borrowed !== null && borrowed < (to as number) ? borrowed : (plain as number);
		if (from >= (to as number)) return { ok: false, fault: 'order', piece };
		spans.push({ from, to: to as number });
	}
	return { ok: true, spans: union(spans) };
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((total, { from, to }) => total + to - from, 0);

/** What is left of `hours` without `taken`; both in order and without overlap. */
function without(hours: readonly Span[], taken: readonly Span[]): Span[] {
	return hours.flatMap((span) => {
		const free: Span[] = [];
		let { from } = span;
		for (const other of taken) {
			if (other.to <= from || other.from >= span.to) continue;
			if (other.from > from) free.push({ from, to: other.from });
			from = Math.max(from, other.to);
		}
		return from < span.to ? [...free, { from, to: span.to }] : free;
	});
}

/** One day: `untold` where an entry is missing, `unclear` where one can't be read. Times in minutes. */
export type DayCount =
	| { id: DayId; kind: 'untold' }
	| { id: DayId; kind: 'unclear'; field: 'hours' | 'meetings'; fault: SpanFault; piece: string }
	| {
			id: DayId;
			kind: 'told';
			/** In order and without overlap. */
			hours: Span[];
			meetings: Span[];
			free: Span[];
			paid: number;
			met: number;
			/** Meetings outside the paid hours: they take nothing from them. */
			outside: number;
			/** Stretches of two hours; four free hours in a row are two. */
			blocks: number;
			/** Free minutes in no such stretch. */
			loose: number;
	  };

export function countDay(id: DayId, { hours = '', meetings = '' }: LoadState['days'][string] = {}): DayCount {
	const [paid, met] = [parseSpans(hours), parseSpans(meetings)];
	if (paid && !paid.ok) return { id, kind: 'unclear', field: 'hours', fault: paid.fault, piece: paid.piece };
	if (met && !met.ok) return { id, kind: 'unclear', field: 'meetings', fault: met.fault, piece: met.piece };
	// On a day off nobody has to say that there is no meeting.
	if (!paid || (!met && paid.spans.length > 0)) return { id, kind: 'untold' };
	const taken = met?.spans ?? [];
	const free = without(paid.spans, taken);
	const blocks = free.reduce((count, { from, to }) => count + Math.floor((to - from) / BLOCK), 0);
	const metInside = lengthOf(paid.spans) - lengthOf(free);
	return {
		id,
		kind: 'told',
		hours: paid.spans,
		meetings: taken,
		free,
		paid: lengthOf(paid.spans),
		met: metInside,
		outside: lengthOf(taken) - metInside,
		blocks,
		loose: lengthOf(free) - blocks * BLOCK,
	};
}

export interface WeekCount {
	days: DayCount[];
	/** Whether every working day is told. */
	isComplete: boolean;
	/** Hours of the days that are told. */
	paid: number;
	/** Hours in meetings; null where the days that are not told could hold any number of them. */
	meetings: Interval | null;
	/** Free stretches of two hours; null likewise. */
	blocks: Interval | null;
	/** Free hours in pieces shorter than that, of the days that are told. */
	loose: number;
	/** Hours in meetings outside the paid hours, of the days that are told. */
	outside: number;
}

const isSilent = ({ days }: LoadState, id: DayId): boolean => {
	const day = Object.hasOwn(days, id) ? days[id] : undefined;
	return (day?.hours ?? '').trim() === '' && (day?.meetings ?? '').trim() === '';
};

/**
 * Counts the week. Days that are not told lie between no meeting and nothing but meetings, for the paid hours that are left over for them.
 * @param paidHours of the contract; null where they are not known
 * @returns null where no day has an entry
 */
export function countWeek(state: LoadState, paidHours: number | null): WeekCount | null {
	if (DAY_IDS.every((id) => isSilent(state, id))) return null;
	const days = DAY_IDS.filter((id) => !WEEKEND.includes(id) || !isSilent(state, id)).map((id) =>
		countDay(id, Object.hasOwn(state.days, id) ? state.days[id] : undefined),
	);
	const told = days.filter((day) => day.kind === 'told');
	const total = (of: 'paid' | 'met' | 'outside' | 'loose') => told.reduce((sum, day) => sum + day[of], 0) / HOUR;
	const [paid, met] = [total('paid'), total('met')];
	const blocks = told.reduce((sum, day) => sum + day.blocks, 0);
	const isComplete = told.length === days.length;
	const rest = isComplete ? 0 : paidHours === null ? null : Math.max(0, paidHours - paid);
	return {
		days,
		isComplete,
		paid,
		meetings: rest === null ? null : isComplete ? exactly(met) : { low: met, high: met + rest },
		blocks: rest === null ? null : isComplete ? exactly(blocks) : { low: blocks, high: blocks + Math.floor(rest / BLOCK_HOURS) },
		loose: total('loose'),
		outside: total('outside'),
	};
}
