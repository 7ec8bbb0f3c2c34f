/** Two practice sheets into one, so that two devices can go on from one log: every try once, nobody's words lost. */
import type { Mark, OwnCard, PracticeState, Story, Try } from './practice.state.ts';

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
