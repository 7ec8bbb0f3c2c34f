/** A checklist's sheet on its way to other people: what it reveals, what is left without names, how two become one, how it reads in a link. */
import { countNames } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { type ChecklistState, type Mark, parseState, type Status } from './checklist.state.ts';

/** What a person who gets the sheet learns from it. */
// strings: checklist.reveals.*
export function reveal({ marks, own, start, daysOff = [] }: ChecklistState, t: Translate): string[] {
	const all = Object.values(marks);
	const count = (key: string, number: number) => (number > 0 ? [t(key, { count: number })] : []);
	const items = countNames(
		t,
		'checklist.redacted',
		own.map(({ text }) => text),
	);
	return [
		...count('checklist.reveals.answers', all.filter(({ status }) => status !== undefined).length),
		...count('checklist.reveals.own', items.own),
		...count('checklist.reveals.wordless', items.standIns),
		...count('checklist.reveals.notes', all.filter(({ note }) => note).length),
		...count('checklist.reveals.links', all.filter(({ link }) => link).length),
		...(start === undefined ? [] : [t('checklist.reveals.start', { start })]),
		...count('checklist.reveals.daysOff', daysOff.length),
	];
}

/**
 * Answers, and the reader's own items without their words. Dates are left out as the control says, so what is due is not known any more;
 * done of what applies stays the same.
 */
export function redact({ marks, own, weekend }: ChecklistState, t: Translate): ChecklistState {
	return {
		marks: Object.fromEntries(Object.entries(marks).flatMap(([id, { status }]) => (status === undefined ? [] : [[id, { status }]]))),
		own: own.map(({ id, area, phase, owner }, index) => ({
			id,
			text: t('checklist.redacted', { number: index + 1 }),
			...(area === undefined ? {} : { area }),
			...(phase === undefined ? {} : { phase }),
			...(owner === undefined ? {} : { owner }),
		})),
		...(weekend === undefined ? {} : { weekend }),
	};
}

/** With the wordings of more answers than these a link passes 2,000 characters, from where on chat programs cut it. */
const MOST_WORDINGS = 15;

/** Ids of marks whose wording the list on the other side has as well. */
function listWordings({ marks, own, list }: ChecklistState): string[] {
	const listed = new Set(list?.ids ?? []);
	for (const { id } of own) listed.delete(id);
	return Object.keys(marks).filter((id) => listed.has(id) && marks[id]?.text !== undefined);
}

/** Many answers go without the wordings they were given to, as long as the list still has the items. Own and dropped items keep theirs. */
export function forLink<Entry extends { state: ChecklistState }>(entry: Entry): Entry {
	const ids = new Set(listWordings(entry.state));
	if (ids.size <= MOST_WORDINGS) return entry;
	const marks = Object.entries(entry.state.marks).map(([id, mark]): [string, Mark] => {
		const { text: _text, ...rest } = mark;
		return [id, ids.has(id) ? rest : mark];
	});
	return { ...entry, state: { ...entry.state, marks: Object.fromEntries(marks) } };
}

/** Notes of both where they differ: nobody's words are lost. */
const joinNotes = (a = '', b = ''): string => (a.includes(b) ? a : b.includes(a) ? b : [a, b].sort().join('\n'));

/** The later answer of two; of `other` on the same day. */
function mergeMark(one: Mark, other: Mark): Mark {
	const [a, b] = (one.date ?? '') > (other.date ?? '') ? [other, one] : [one, other];
	const note = joinNotes(a.note, b.note);
	return { ...a, ...b, ...(note === '' ? {} : { note }) };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Everything of both. The order of the two has no effect where they do not contradict each other. */
export function merge(one: ChecklistState, other: ChecklistState): ChecklistState {
	const marks = new Map(Object.entries(one.marks));
	for (const [id, mark] of Object.entries(other.marks)) {
		const mine = marks.get(id);
		marks.set(id, mine ? mergeMark(mine, mark) : mark);
	}
	const own = new Map(one.own.map((item) => [item.id, item]));
	for (const item of other.own) own.set(item.id, { ...own.get(item.id), ...item });
	const ranges = new Map([...(one.daysOff ?? []), ...(other.daysOff ?? [])].map((range) => [`${range.from} ${range.to}`, range]));
	const lists = [one.list, other.list]
		.filter((list) => list !== undefined)
		.sort((a, b) => a.rules.localeCompare(b.rules, 'en', { numeric: true }));
	const newest = lists.at(-1);
	return {
		...one,
		...other,
		marks: Object.fromEntries(marks),
		own: [...own.values()].sort(byId),
		...(ranges.size > 0 ? { daysOff: [...ranges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range) } : {}),
		...(newest ? { list: { ...lists[0], ...newest, ids: [...new Set(lists.flatMap(({ ids }) => ids))].sort() } } : {}),
	};
}

const STATUSES: readonly Status[] = ['done', 'skipped', 'open'];
const READABLE_ID = /^[a-z0-9-]+$/;

/** `start=2026-03-02&done=buddy.first-task&skipped=first-shift`: sheets with answers only. */
export function toPairs(state: ChecklistState): [string, string][] | null {
	const { marks, own, start, weekend, daysOff = [], ...rest } = state;
	const all = Object.entries(marks);
	if (Object.keys(rest).length > 0 || own.length > 0 || all.length === 0) return null;
	if (state.daysOff?.length === 0 || weekend?.length === 0) return null;
	if (all.some(([id, mark]) => !READABLE_ID.test(id) || mark.status === undefined || Object.keys(mark).length > 1)) return null;
	if (daysOff.some((range) => Object.keys(range).length > 2)) return null;
	return [
		...(start === undefined ? [] : [['start', start] as [string, string]]),
		...(weekend === undefined ? [] : [['weekend', weekend.join('.')] as [string, string]]),
		...daysOff.map(({ from, to }): [string, string] => ['off', `${from}..${to}`]),
		...STATUSES.flatMap((status): [string, string][] => {
			const ids = all.filter(([, mark]) => mark.status === status).map(([id]) => id);
			return ids.length === 0 ? [] : [[status, ids.join('.')]];
		}),
	];
}

/** @returns null where a name is not known, or no answer is among the pairs */
export function fromPairs(pairs: readonly [string, string][]): ChecklistState | null {
	const marks: [string, Mark][] = [];
	const settings: Record<string, unknown> = {};
	const daysOff: unknown[] = [];
	for (const [key, value] of pairs) {
		const status = STATUSES.find((one) => one === key);
		if (status) {
			const ids = value.split('.');
			if (!ids.every((id) => READABLE_ID.test(id))) return null;
			marks.push(...ids.map((id): [string, Mark] => [id, { status }]));
		} else if (key === 'start') settings.start = value;
		else if (key === 'weekend') settings.weekend = value.split('.').map((day) => (/^[0-6]$/.test(day) ? Number(day) : Number.NaN));
		else if (key === 'off') {
			const [from, to] = value.split('..');
			daysOff.push({ from, to });
		} else return null;
	}
	if (marks.length === 0) return null;
	return parseState({ ...settings, ...(daysOff.length > 0 ? { daysOff } : {}), marks: Object.fromEntries(marks), own: [] });
}
