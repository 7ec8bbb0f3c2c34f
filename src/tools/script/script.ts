/**
 * Makes a text out of a script and a reader's entries, and says what it is made of: which stretch comes from which blank, what is
 * still a gap, what was kept out because it would give something private away. Nothing private gets into a text by any way:
 * templates can't name a private blank (the schema holds that), and an entry that holds a private value is written as its gap.
 */
import { findLeaks, holdsSecret, type Leak, readSecrets, type Secret } from './script.leaks.ts';
import type { ScriptBlank, ScriptDefinition, ScriptVariant } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';
import { fillPieces, piecesOf, type WrittenPiece, writeExample } from './script.template.ts';

export interface PieceOfText extends WrittenPiece {
	/** Whether it is a gap in brackets. */
	isGap: boolean;
}

export interface TextPart {
	move: string;
	pieces: PieceOfText[];
	/** What to do rather than say. */
	cue?: string;
}

export interface Composed {
	variant: ScriptVariant;
	subject: PieceOfText[] | null;
	parts: TextPart[];
	/** Every blank that the text names, in the order of the definition. */
	blanks: ScriptBlank[];
	/** The ones that are still gaps, because they are empty, hold a gap of their own, or hold something private. */
	gaps: ScriptBlank[];
	/** Entries of this text that hold something private. */
	leaks: Leak[];
}

/** Entries that are gaps themselves: brackets that were pasted from a template elsewhere. */
const OWN_GAP = /\[[^\]\n]*\]|\{\{|\}\}/;

const linesOf = (value: string): string[] =>
	value
		.split('\n')
		.map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
		.filter((line) => line !== '');

/** What was entered, ready to write; empty where there is nothing. */
export function entryOf({ id, type }: ScriptBlank, { blanks }: Pick<ScriptState, 'blanks'>): string | string[] {
	const value = blanks[id] ?? '';
	return type === 'list' ? linesOf(value) : value.replace(/\s+/g, ' ').trim();
}

/** Writes templates with the entries of one sheet. */
export interface Writer {
	write: (template: string) => PieceOfText[];
	/** Whether an entry is there at all, private content or not. */
	isEmpty: (blank: ScriptBlank) => boolean;
	isGap: (blank: ScriptBlank) => boolean;
	leaks: Leak[];
}

const textOf = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');

/** Whether the words around the blanks, or entries side by side, make up something private that no entry holds alone. */
function holdsTogether(pieces: readonly PieceOfText[], secrets: readonly Secret[]): boolean {
	if (secrets.length === 0 || pieces.every(({ blank, isGap }) => blank === undefined || isGap)) return false;
	const withoutEntries = pieces.map(({ text, blank }) => (blank ? '[]' : text)).join('');
	return secrets.some((secret) => holdsSecret(textOf(pieces), false, secret) && !holdsSecret(withoutEntries, false, secret));
}

/** @param language BCP 47, for days and lists */
export function createWriter(definition: ScriptDefinition, state: ScriptState, language: string): Writer {
	const known = new Map(definition.blanks.map((blank) => [blank.id, blank]));
	const leaks = findLeaks(definition, state);
	const secrets = readSecrets(definition, state);
	const leaking = new Set(leaks.map(({ blank }) => blank.id));
	const isEmpty = (blank: ScriptBlank) => entryOf(blank, state).length === 0;
	const isGap = (blank: ScriptBlank) => blank.private || leaking.has(blank.id) || isEmpty(blank);
	const write = (template: string, allGaps: boolean): PieceOfText[] => {
		const pieces = fillPieces(template, (id, isOwnLine) => {
			const blank = known.get(id);
			if (!blank || allGaps || isGap(blank)) return `[${blank?.gap ?? id}]`;
			return writeExample(entryOf(blank, state), blank.type, isOwnLine, language);
		});
		return pieces.map((piece) => {
			const blank = piece.blank === undefined ? undefined : known.get(piece.blank);
			return { ...piece, isGap: piece.blank !== undefined && (allGaps || !blank || isGap(blank)) };
		});
	};
	return {
		write(template) {
			const pieces = write(template, false);
			return holdsTogether(pieces, secrets) ? write(template, true) : pieces;
		},
		isEmpty,
		isGap: (blank) => isGap(blank) || OWN_GAP.test([entryOf(blank, state)].flat().join(' ')),
		leaks,
	};
}

/** The text of the chosen situation, channel and tone; null until a situation and a channel are chosen that go together. */
export function compose(definition: ScriptDefinition, state: ScriptState, language: string): Composed | null {
	const variant = definition.variants.find(({ situation, channel }) => situation === state.situation && channel === state.channel);
	if (!variant) return null;
	const writer = createWriter(definition, state, language);
	const blankOf = (id: string) => definition.blanks.find((blank) => blank.id === id);
	const namedIn = (template: string) => piecesOf(template).flatMap((piece) => ('blank' in piece ? (blankOf(piece.blank) ?? []) : []));
	// A part whose optional blank is empty is left out; what is private in it makes a gap, so that the reader hears of it.
	const made = variant.parts.filter(({ text }) => !namedIn(text).some((blank) => !blank.required && writer.isEmpty(blank)));
	const parts = made.map(({ move, text, tones, cue }) => ({
		move,
		pieces: writer.write((state.tone !== undefined && tones[state.tone]) || text),
		...(cue === undefined ? {} : { cue }),
	}));
	const subject = variant.subject === undefined ? null : writer.write(variant.subject);
	const named = new Set([variant.subject ?? '', ...variant.parts.map(({ text }) => text)].flatMap(namedIn));
	const written = new Set([...(subject ?? []), ...parts.flatMap(({ pieces }) => pieces)].flatMap(({ blank }) => blank ?? []));
	const gapped = new Set(
		[...(subject ?? []), ...parts.flatMap(({ pieces }) => pieces)].flatMap((piece) => (piece.isGap && piece.blank) || []),
	);
	const blanks = definition.blanks.filter((blank) => named.has(blank));
	return {
		variant,
		subject,
		parts,
		blanks,
		gaps: blanks.filter((blank) => written.has(blank.id) && (gapped.has(blank.id) || writer.isGap(blank))),
		leaks: writer.leaks.filter(({ blank }) => written.has(blank.id)),
	};
}

/** What others get, without any mark: emails and spoken words with an empty line between parts. */
export const plainText = ({ parts, variant }: Pick<Composed, 'parts' | 'variant'>): string =>
	parts.map(({ pieces }) => textOf(pieces)).join(variant.channel === 'chat' ? '\n' : '\n\n');

export const plainSubject = ({ subject }: Pick<Composed, 'subject'>): string => textOf(subject ?? []);
