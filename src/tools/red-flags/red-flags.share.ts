/** A sheet of the red-flag checklist on its way to other people: what it reveals, what is left without names, how two become one. */
import { countNames } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { type Employer, type FlagAnswer, parseState, type RedFlagsState, type Status } from './red-flags.state.ts';

const hasWords = ({ text }: { text: string }): boolean => text.trim() !== '';

/** What a person who gets the sheet learns from it. */
// strings: redFlags.reveals.*
export function reveal({ employers }: RedFlagsState, t: Translate): string[] {
	const answers = employers.flatMap((employer) => Object.values(employer.answers));
	const notes = answers.flatMap(({ notes: written = [] }) => written).filter(hasWords);
	const count = (key: string, number: number) => (number > 0 ? [t(key, { count: number })] : []);
	const names = countNames(
		t,
		'redFlags.redacted',
		employers.map(({ name }) => name),
	);
	const worded = notes.filter(({ text }) => text !== t('redFlags.redactedNote'));
	return [
		...count('redFlags.reveals.names', names.own),
		...count('redFlags.reveals.unnamed', names.standIns),
		...count('redFlags.reveals.heard', answers.filter(({ status }) => status === 'heard').length),
		...count('redFlags.reveals.notes', worded.length),
		...count('redFlags.reveals.wordless', notes.length - worded.length),
		...count('redFlags.reveals.dates', notes.filter(({ date }) => date).length),
	];
}

/**
 * Numbers in place of names, a dash in place of each note's words; answers and roles stay. A note leaves its place behind, because a flag
 * with words and one without do not come to the same.
 */
export function redact({ employers }: RedFlagsState, t: Translate): RedFlagsState {
	const bare = ({ status, notes = [] }: FlagAnswer): FlagAnswer => ({
		...(status === undefined ? {} : { status }),
		...(notes.some(hasWords)
			? {
					notes: notes
						.filter(hasWords)
						.map(({ id, who }) => ({ id, text: t('redFlags.redactedNote'), ...(who === undefined ? {} : { who }) })),
				}
			: {}),
	});
	return {
		employers: employers.map(({ id, answers }, index) => ({
			id,
			name: t('redFlags.redacted', { number: index + 1 }),
			answers: Object.fromEntries(Object.entries(answers).map(([flag, answer]) => [flag, bare(answer)])),
		})),
	};
}

/** The status of the later day, and of `other` on the same day; the notes of both, each once. */
function mergeAnswer(one: FlagAnswer, other: FlagAnswer): FlagAnswer {
	const [earlier, later] = (one.date ?? '') > (other.date ?? '') ? [other, one] : [one, other];
	const notes = new Map((earlier.notes ?? []).map((note) => [note.id, note]));
	for (const note of later.notes ?? []) notes.set(note.id, { ...notes.get(note.id), ...note });
	return {
		...earlier,
		...later,
		...(notes.size > 0 ? { notes: [...notes.values()].sort((a, b) => ((a.date ?? '') + a.id < (b.date ?? '') + b.id ? -1 : 1)) } : {}),
	};
}

function mergeEmployer(one: Employer, other: Employer): Employer {
	const answers = { ...one.answers };
	for (const [flag, answer] of Object.entries(other.answers)) {
		const mine = answers[flag];
		answers[flag] = mine ? mergeAnswer(mine, answer) : answer;
	}
	return { ...one, ...other, answers };
}

/** Employers of both sheets, each once, in the order of their ids: who is merged into whom has no effect on the order. */
export function merge(one: RedFlagsState, other: RedFlagsState): RedFlagsState {
	const employers = new Map(one.employers.map((employer) => [employer.id, employer]));
	for (const employer of other.employers) {
		const mine = employers.get(employer.id);
		employers.set(employer.id, mine ? mergeEmployer(mine, employer) : employer);
	}
	return { ...one, ...other, employers: [...employers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const EMPLOYER = 'employer';

/** `employer=Acme&no-testing=heard&untested-restore=not-asked`, one `employer` after the other. Ids are made anew when it is read. */
export function toPairs(state: RedFlagsState): [string, string][] | null {
	if (Object.keys(state).some((key) => key !== 'employers')) return null;
	const isReadable = (employer: Employer) =>
		Object.keys(employer).every((key) => ['id', 'name', 'answers'].includes(key)) &&
		Object.entries(employer.answers).every(
			([flag, answer]) => flag !== EMPLOYER && answer.status !== undefined && Object.keys(answer).length === 1,
		);
	if (!state.employers.every(isReadable)) return null;
	return state.employers.flatMap(({ name, answers }): [string, string][] => [
		[EMPLOYER, name],
		...Object.entries(answers).map(([flag, { status }]): [string, string] => [flag, `${status}`]),
	]);
}

/** @returns null where an answer comes before any employer, or is none */
export function fromPairs(pairs: readonly [string, string][]): RedFlagsState | null {
	const employers: Employer[] = [];
	for (const [key, value] of pairs) {
		if (key === EMPLOYER) {
			employers.push({ id: `link-${employers.length + 1}`, name: value, answers: {} });
			continue;
		}
		const employer = employers.at(-1);
		if (!employer) return null;
		// What is none of the three is refused below.
		employer.answers[key] = { status: value as Status };
	}
	return employers.length === 0 ? null : parseState({ employers });
}
