/** A sheet of the load calculator on its way to other people: what it reveals, what is left without names, how two become one. */
import { joinMemories } from '../../core/calendar-memory.ts';
import type { Translate } from '../../core/strings.ts';
import type { DayText, Design, LoadState, Person } from './load.state.ts';
import { parseSpans } from './load.week.ts';

export { fromPairs, toPairs } from './load.pairs.ts';

/** What a person who gets the sheet learns from it. */
// strings: load.tool.reveals.*
export function reveal({ values, days, goal, designs, people, rota, ask }: LoadState, t: Translate): string[] {
	const count = (key: string, number: number) => (number > 0 ? [t(`load.tool.reveals.${key}`, { count: number })] : []);
	const figures = [values, ...designs.map((design) => design.values)].flatMap((record) => Object.values(record));
	return [
		...count('figures', figures.filter((value) => value !== null).length + (goal === undefined ? 0 : 1)),
		...count('days', Object.keys(days).length),
		...count('designs', designs.length),
		...count('people', people.length),
		...count('names', people.filter(({ name }) => name).length),
		...count('off', people.flatMap(({ off }) => off).length),
		...(rota?.start ? [t('load.tool.reveals.start', { start: rota.start })] : []),
		...count('holidays', rota?.holidays?.length ?? 0),
		...count('ask', (ask ?? '').split('\n').filter((line) => line.trim() !== '').length),
	];
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`;

/** Times alone: what a meeting is called and what could not be read go. */
function bareTimes(text: string | undefined): string | undefined {
	const reading = parseSpans(text ?? '');
	if (!reading?.ok) return undefined;
	return reading.spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ') || '0';
}

function bareDay({ hours, meetings }: DayText): DayText {
	const [bareHours, bareMeetings] = [bareTimes(hours), bareTimes(meetings)];
	return { ...(bareHours ? { hours: bareHours } : {}), ...(bareMeetings ? { meetings: bareMeetings } : {}) };
}

/**
 * Figures, times and numbers in place of names: every result of the week stays. Days off, holidays and the first day go, and with them the
 * rota; so do notes and what is asked for.
 */
export function redact({ values, days, goal, designs, people, rota }: LoadState, t: Translate): LoadState {
	const { design, turns } = rota ?? {};
	const plan = { ...(design === undefined ? {} : { design }), ...(turns === undefined ? {} : { turns }) };
	return {
		values,
		days: Object.fromEntries(Object.entries(days).map(([id, day]) => [id, bareDay(day)])),
		...(goal === undefined ? {} : { goal }),
		designs: designs.map((one, index) => ({ id: one.id, name: t('load.tool.redacted', { number: index + 1 }), values: one.values })),
		people: people.map(({ id }) => ({ id, off: [] })),
		...(Object.keys(plan).length > 0 ? { rota: plan } : {}),
	};
}

/** What calendar files have said concerns the sheet that they came from: a sheet from a link is another one. */
export function forLink<Entry extends { state: LoadState }>(entry: Entry): Entry {
	const { sent: _sent, ...state } = entry.state;
	return { ...entry, state };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Entries of both lists, each once, in the order of their ids: who is merged into whom has no effect on the order. */
function mergeLists<Entry extends { id: string }>(
	one: readonly Entry[],
	other: readonly Entry[],
	join: (a: Entry, b: Entry) => Entry,
): Entry[] {
	const all = new Map(one.map((entry) => [entry.id, entry]));
	for (const entry of other) {
		const mine = all.get(entry.id);
		all.set(entry.id, mine ? join(mine, entry) : entry);
	}
	return [...all.values()].sort(byId);
}

const rangeKey = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;
function mergeRanges<Range extends { from: string; to: string }>(one: readonly Range[], other: readonly Range[]): Range[] {
	const all = new Map(one.map((range) => [rangeKey(range), range]));
	for (const range of other) all.set(rangeKey(range), { ...all.get(rangeKey(range)), ...range });
	return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range);
}

const mergeDesign = (one: Design, other: Design): Design => ({ ...one, ...other, values: { ...one.values, ...other.values } });
const mergePerson = (one: Person, other: Person): Person => ({ ...one, ...other, off: mergeRanges(one.off, other.off) });

/** Whichever file was the later one: a calendar must not be told an older number than it knows. */
function mergeDays(one: LoadState['days'], other: LoadState['days']): LoadState['days'] {
	const all = new Map(Object.entries(one));
	for (const [id, day] of Object.entries(other)) all.set(id, { ...all.get(id), ...day });
	return Object.fromEntries(all);
}

/** Lines of both, each once. */
const mergeAsk = (one: string, other: string): string => {
	const lines = [one, other].sort().flatMap((text) => text.split('\n'));
	return [...new Set(lines)].join('\n');
};

/** Everything of both. The order of the two has no effect where they do not contradict each other. */
export function merge(one: LoadState, other: LoadState): LoadState {
	const holidays = mergeRanges(one.rota?.holidays ?? [], other.rota?.holidays ?? []);
	const rota = one.rota || other.rota ? { ...one.rota, ...other.rota, ...(holidays.length > 0 ? { holidays } : {}) } : undefined;
	const ask = one.ask === undefined ? other.ask : other.ask === undefined ? one.ask : mergeAsk(one.ask, other.ask);
	return {
		...one,
		...other,
		values: { ...one.values, ...other.values },
		days: mergeDays(one.days, other.days),
		designs: mergeLists(one.designs, other.designs, mergeDesign),
		people: mergeLists(one.people, other.people, mergePerson),
		...(rota ? { rota } : {}),
		...(one.sent || other.sent ? { sent: joinMemories(one.sent, other.sent) } : {}),
		...(ask === undefined ? {} : { ask }),
	};
}
