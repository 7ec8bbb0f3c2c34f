/**
 * A script's sheet on its way to other people and from other tools. What is private leaves in no link, redacted or not: neither the
 * private entries, nor an entry that holds one of them, nor a sheet's name that does, nor fields of a later version that may be
 * private there.
 */
import type { Translate } from '../../core/strings.ts';
import { findLeaks, holdsSecret, readSecrets } from './script.leaks.ts';
import { receiversOf } from './script.parcels.ts';
import type { ScriptDefinition } from './script.schema.ts';
import { parseState, type ScriptState } from './script.state.ts';

const labelIn = (list: readonly { id: string; name?: string; label?: string }[], id: string | undefined) => {
	const entry = list.find((one) => one.id === id);
	return entry?.name ?? entry?.label ?? '';
};

/** The words chosen, and nothing that was entered: a text with its gaps. */
export const redact = ({ situation, channel, tone }: ScriptState): ScriptState => ({
	...(situation === undefined ? {} : { situation }),
	...(channel === undefined ? {} : { channel }),
	...(tone === undefined ? {} : { tone }),
	blanks: {},
	private: {},
	checked: {},
});

/** Everything of both; where they contradict each other, what `other` says. */
export const merge = (one: ScriptState, other: ScriptState): ScriptState => ({
	...one,
	...other,
	blanks: { ...one.blanks, ...other.blanks },
	private: { ...one.private, ...other.private },
	checked: { ...one.checked, ...other.checked },
});

const BLANK = 'blank.';
const CHECK = 'check.';
const CHOICES = ['situation', 'channel', 'tone'] as const;

/** `situation=first-ask&channel=email&tone=warm&blank.company=Acme&check.true=yes`; never a private entry. */
export function toPairs(state: ScriptState): [string, string][] | null {
	const { situation, channel, tone, blanks, private: own, checked, ...rest } = state;
	if (Object.keys(own).length > 0 || Object.keys(rest).length > 0) return null;
	return [
		...Object.entries({ situation, channel, tone }).flatMap(([key, id]): [string, string][] => (id === undefined ? [] : [[key, id]])),
		...Object.entries(blanks).map(([id, value]): [string, string] => [BLANK + id, value]),
		...Object.keys(checked).map((id): [string, string] => [CHECK + id, 'yes']),
	];
}

/** @returns null where nothing is in it, or something that no sheet of this kind has */
export function fromPairs(pairs: readonly [string, string][]): ScriptState | null {
	const isChoice = (key: string) => CHOICES.some((choice) => choice === key);
	const isKnown = ([key, value]: [string, string]) => isChoice(key) || key.startsWith(BLANK) || (key.startsWith(CHECK) && value === 'yes');
	if (pairs.length === 0 || !pairs.every(isKnown)) return null;
	const below = (prefix: string) =>
		pairs.filter(([key]) => key.startsWith(prefix)).map(([key, value]): [string, string] => [key.slice(prefix.length), value]);
	return parseState({
		...Object.fromEntries(pairs.filter(([key]) => isChoice(key))),
		blanks: Object.fromEntries(below(BLANK)),
		private: {},
		checked: Object.fromEntries(below(CHECK).map(([id]) => [id, true])),
	});
}

/** @param language BCP 47 */
export function scriptKind(definition: ScriptDefinition, language: string) {
	const isPrivate = (id: string) => definition.blanks.some((blank) => blank.id === id && blank.private);
	/** Ids of entries that may not leave: private ones, and those that hold something private. */
	const keptEntries = (state: ScriptState) => [
		...Object.keys(state.blanks).filter(isPrivate),
		...findLeaks(definition, state).map(({ blank }) => blank.id),
		// An entry of a blank that this version does not have: nobody can say what it is.
		...Object.entries(state.blanks).flatMap(([id, value]) =>
			readSecrets(definition, state).some((secret) => holdsSecret(value, true, secret)) &&
			!definition.blanks.some((blank) => blank.id === id)
				? [id]
				: [],
		),
	];
	const nameHolds = (name: string, state: ScriptState) => readSecrets(definition, state).some((secret) => holdsSecret(name, true, secret));

	return {
		redact,
		merge,
		toPairs,
		fromPairs,
		receives: receiversOf(definition, language),
		/** What a person who gets the sheet learns from it. */
		reveal(state: ScriptState, t: Translate): string[] {
			const filled = definition.blanks.filter(({ id }) => state.blanks[id]);
			const privates = Object.keys(state.private);
			const situation = labelIn(definition.situations, state.situation);
			return [
				...(situation === '' ? [] : [t('script.reveals.situation', { situation })]),
				...filled.map(({ id, label }) => t('script.reveals.entry', { label, value: (state.blanks[id] ?? '').replaceAll('\n', '; ') })),
				...(privates.length > 0 ? [t('script.reveals.private', { count: privates.length })] : []),
			];
		},
		forLink<Entry extends { name: string; state: ScriptState; unknown: Record<string, unknown> }>(entry: Entry): Entry {
			const { situation, channel, tone, blanks, checked } = entry.state;
			const kept = new Set(keptEntries(entry.state));
			const open = Object.fromEntries(Object.entries(blanks).filter(([id]) => !kept.has(id)));
			return {
				...entry,
				name: nameHolds(entry.name, entry.state) ? definition.title : entry.name,
				state: { ...redact({ situation, channel, tone } as ScriptState), blanks: open, checked },
				unknown: {},
			};
		},
		/** Named by their labels; what was entered is not shown again. */
		keepsBack({ name, state }: { name: string; state: ScriptState }, t: Translate): string[] {
			const own = Object.keys(state.private).map((id) => labelIn(definition.blanks, id) || id);
			return [
				...own.map((label) => t('script.keptBack.private', { label })),
				...findLeaks(definition, state).map(({ blank, secret }) => t('script.keptBack.leak', { label: blank.label, secret: secret.label })),
				...(nameHolds(name, state) ? [t('script.keptBack.name')] : []),
			];
		},
	};
}
