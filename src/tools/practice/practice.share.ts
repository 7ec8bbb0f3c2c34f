/** A practice sheet on its way to other people and from other tools: what it reveals, what stays here, how two become one. */
import type { Translate } from '../../core/strings.ts';
import { cleanText, hasStoryOf, takeEvidence } from './practice.changes.ts';
import { addDays, daysBetween, isDay } from './practice.days.ts';
import { type Mark, type OwnCard, type PracticeState, parseState, type Story, type Try } from './practice.state.ts';

const triesOf = ({ marks }: PracticeState): Try[] => Object.values(marks).flatMap(({ tries }) => tries);

/** What a person who gets the sheet learns from it. */
// strings: practice.reveals.*
export function reveal(state: PracticeState, t: Translate): string[] {
	const { marks, own, stories, date } = state;
	const count = (key: string, number: number) => (number > 0 ? [t(key, { count: number })] : []);
	return [
		...count('practice.reveals.tries', triesOf(state).length),
		...count('practice.reveals.notes', Object.values(marks).filter(({ note }) => note).length),
		...count('practice.reveals.own', own.length),
		...count('practice.reveals.stories', stories.length),
		...(date === undefined ? [] : [t('practice.reveals.date', { date })]),
	];
}

/** Where the days of a redacted sheet begin: their distances stay, the days do not. */
const FIRST_DAY = '2000-01-01';

function redactTries(tries: readonly Try[], first: string): Try[] {
	return tries.filter(({ date }) => isDay(date)).map(({ date, grade }) => ({ date: addDays(FIRST_DAY, daysBetween(first, date)), grade }));
}

/**
 * Grades with the distances between their days, so that readiness stays the same; own cards and stories as numbers. Mode and date go:
 * without the days nothing could be due.
 */
export function redact(state: PracticeState, t: Translate): PracticeState {
	const { marks, own, stories, perDay, leftOut } = state;
	const [first = FIRST_DAY] = triesOf(state)
		.map(({ date }) => date)
		.filter(isDay)
		.sort();
	return {
		...(perDay === undefined ? {} : { perDay }),
		...(leftOut === undefined ? {} : { leftOut }),
		marks: Object.fromEntries(Object.entries(marks).map(([id, { tries }]) => [id, { tries: redactTries(tries, first) }])),
		own: own.map(({ id, area, minutes, isStory }, index) => ({
			id,
			question: t('practice.redacted.card', { number: index + 1 }),
			...(area === undefined ? {} : { area }),
			...(minutes === undefined ? {} : { minutes }),
			...(isStory === undefined ? {} : { isStory }),
		})),
		stories: stories.map(({ id, prompt, answers }, index) => ({
			id,
			title: t('practice.redacted.story', { number: index + 1 }),
			...(prompt === undefined ? {} : { prompt }),
			parts: {},
			answers,
		})),
	};
}

/** What of a story may stand in a link: its title, its prompt, the questions that it answers. */
const KNOWN_OF_STORY = ['id', 'title', 'prompt', 'parts', 'answers'];
const isPrivate = (story: Story): boolean =>
	Object.keys(story.parts).length > 0 || Object.keys(story).some((key) => !KNOWN_OF_STORY.includes(key));

/** A link carries no story's text; a file does. */
export const forLink = <Entry extends { state: PracticeState }>(entry: Entry): Entry =>
	entry.state.stories.some(isPrivate)
		? {
				...entry,
				state: {
					...entry.state,
					stories: entry.state.stories.map(({ id, title, prompt, answers }) => ({
						id,
						title,
						...(prompt === undefined ? {} : { prompt }),
						parts: {},
						answers,
					})),
				},
			}
		: entry;

export function keepsBack({ state }: { state: PracticeState }, t: Translate): string[] {
	const count = state.stories.filter(isPrivate).length;
	return count === 0 ? [] : [t('practice.keepsBack', { count })];
}

/** Texts of both where they differ: nobody's words are lost. */
const joinTexts = (a = '', b = ''): string => (a.includes(b) ? a : b.includes(a) ? b : [a, b].sort().join('\n'));

const keyOf = (made: Try): string => JSON.stringify(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Tries of both, each once: the same try twice in one sheet stays twice. A log that the other goes on with stays in its order. */
function mergeTries(one: readonly Try[], other: readonly Try[]): Try[] {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	const left = long.map(keyOf);
	const added = short.filter((made) => {
		const place = left.indexOf(keyOf(made));
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
	if (added.length === 0 && one.length !== other.length) return [...long];
	if (added.length === 0 && one.every((made, index) => keyOf(made) === keyOf(other[index] as Try))) return [...one];
	// Which of two tries of one day came first is not known: the lesser in the order of their keys.
	return [...long, ...added].sort((a, b) => (a.date + keyOf(a) < b.date + keyOf(b) ? -1 : 1));
}

function mergeMark(one: Mark, other: Mark): Mark {
	const note = joinTexts(one.note, other.note);
	return { ...one, ...other, tries: mergeTries(one.tries, other.tries), ...(note === '' ? {} : { note }) };
}

/** Texts that a reader wrote; what is no text, the other's. */
function mergeTexts<Fields extends Record<string, unknown>>(one: Fields, other: Fields): Fields {
	const joined = Object.entries(other).map(([key, value]) => {
		const mine = Object.hasOwn(one, key) ? one[key] : undefined;
		return [key, typeof mine === 'string' && typeof value === 'string' ? joinTexts(mine, value) : value];
	});
	return { ...one, ...Object.fromEntries(joined) };
}

function mergeStory(one: Story, other: Story): Story {
	const { title, date, prompt, link, ...rest } = other;
	return {
		...mergeTexts(one, rest as Story),
		title,
		...(date === undefined ? {} : { date }),
		...(prompt === undefined ? {} : { prompt }),
		...(link === undefined ? {} : { link }),
		parts: mergeTexts(one.parts, other.parts),
		answers: [...new Set([...one.answers, ...other.answers])].sort(),
	};
}

/** The other's question; what stands below it is joined. */
const mergeOwn = (one: OwnCard, other: OwnCard): OwnCard => ({ ...mergeTexts(one, other), question: other.question });

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

function mergeById<Entry extends { id: string }>(one: readonly Entry[], other: readonly Entry[], join: (a: Entry, b: Entry) => Entry) {
	const all = new Map(one.map((entry) => [entry.id, entry]));
	for (const entry of other) {
		const mine = all.get(entry.id);
		all.set(entry.id, mine ? join(mine, entry) : entry);
	}
	return [...all.values()].sort(byId);
}

/** Everything of both. The order of the two has no effect where they do not contradict each other. */
export function merge(one: PracticeState, other: PracticeState): PracticeState {
	const marks = new Map(Object.entries(one.marks));
	for (const [id, mark] of Object.entries(other.marks)) {
		const mine = marks.get(id);
		marks.set(id, mine ? mergeMark(mine, mark) : mark);
	}
	const leftOut = [...new Set([...(one.leftOut ?? []), ...(other.leftOut ?? [])])].sort();
	return {
		...one,
		...other,
		marks: Object.fromEntries(marks),
		own: mergeById(one.own, other.own, mergeOwn),
		stories: mergeById(one.stories, other.stories, mergeStory),
		...(leftOut.length > 0 ? { leftOut } : {}),
	};
}

const READABLE_ID = /^[a-z0-9-]+$/;
const CARD = 'card.';
const TRY = /^([a-z0-9-]+)_(\d{4}-\d{2}-\d{2})(?:_(\d{1,5}))?$/;

const tryText = ({ grade, date, seconds }: Try): string => [grade, date, ...(seconds === undefined ? [] : [seconds])].join('_');

/** `mode=date&date=2026-12-08&card.slow-query=fair_2026-11-22_240.strong_2026-11-24`: sheets with grades only. */
export function toPairs(state: PracticeState): [string, string][] | null {
	const { mode, date, perDay, leftOut, memory, marks, own, stories, ...rest } = state;
	const all = Object.entries(marks);
	if (Object.keys(rest).length > 0 || own.length > 0 || stories.length > 0 || all.length === 0) return null;
	const isReadable = ([id, mark]: [string, Mark]) =>
		READABLE_ID.test(id) &&
		Object.keys(mark).length === 1 &&
		mark.tries.length > 0 &&
		mark.tries.every((made) => TRY.test(tryText(made)) && Object.keys(made).every((key) => ['grade', 'date', 'seconds'].includes(key)));
	if (!all.every(isReadable) || !(leftOut ?? ['-']).every((id) => READABLE_ID.test(id)) || leftOut?.length === 0) return null;
	if (!READABLE_ID.test(memory ?? '-')) return null;
	return [
		...(memory === undefined ? [] : [['memory', memory] as [string, string]]),
		...(mode === undefined ? [] : [['mode', mode] as [string, string]]),
		...(date === undefined ? [] : [['date', date] as [string, string]]),
		...(perDay === undefined ? [] : [['per-day', `${perDay}`] as [string, string]]),
		...(leftOut === undefined ? [] : [['left-out', leftOut.join('.')] as [string, string]]),
		...all.map(([id, { tries }]): [string, string] => [CARD + id, tries.map(tryText).join('.')]),
	];
}

function readTry(text: string): Try | null {
	const [, grade, date, seconds] = TRY.exec(text) ?? [];
	return grade === undefined || date === undefined ? null : { date, grade, ...(seconds === undefined ? {} : { seconds: Number(seconds) }) };
}

/** @returns null where a name is not known, or no card is among the pairs */
export function fromPairs(pairs: readonly [string, string][]): PracticeState | null {
	const marks: [string, { tries: (Try | null)[] }][] = [];
	const settings: Record<string, unknown> = {};
	for (const [key, value] of pairs) {
		if (key.startsWith(CARD)) {
			const id = key.slice(CARD.length);
			const tries = value.split('.').map(readTry);
			if (!READABLE_ID.test(id) || tries.includes(null)) return null;
			marks.push([id, { tries }]);
		} else if (key === 'mode' || key === 'date' || key === 'memory') settings[key] = value;
		else if (key === 'per-day') settings.perDay = value === '' ? Number.NaN : Number(value);
		else if (key === 'left-out') settings.leftOut = value.split('.');
		else return null;
	}
	return marks.length === 0 ? null : parseState({ ...settings, marks: Object.fromEntries(marks), own: [], stories: [] });
}

type Evidence = Parameters<typeof takeEvidence>[1];

/** Things done that can be shown, from the proof plan or the career map: drafts of stories. */
export const receives = {
	evidence: {
		preview: (state: PracticeState, { entries }: Evidence, t: Translate): string[] =>
			entries
				.filter(({ what }) => cleanText(what) !== '')
				.map((entry) => t(hasStoryOf(state, entry) ? 'practice.take.known' : 'practice.take.new', { title: cleanText(entry.what) })),
		take: takeEvidence,
	},
};
