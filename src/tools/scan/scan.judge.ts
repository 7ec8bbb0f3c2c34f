/** What the rules say and where the reader knows better, side by side; what a skim sees; what changed between two versions. */
import { matchRule, type WordLists } from '../../schemas/line-match.ts';
import { RANGE } from './scan.kind.ts';
import { entryOf, type ScanState } from './scan.state.ts';
import type { ScannedLine, ScanReading, ScanRules, SignalReading, Verdict } from './scan.ts';

export interface JudgedSignal extends SignalReading {
	/** What the reader says; null where they leave it to the rules. */
	own: Verdict | null;
	/** What counts. */
	final: Verdict;
}

export interface JudgedLine {
	scanned: ScannedLine;
	/** What the rules say. */
	said: number;
	/** What the reader says; null where they leave it to the rules. */
	own: number | null;
	/** What counts, 0 to 4. */
	step: number;
}

export interface Judged {
	reading: ScanReading;
	signals: readonly JudgedSignal[];
	/** In the order of the text. */
	bullets: readonly JudgedLine[];
	/** How many bullets stand on each step, from 0 to 4. */
	counts: readonly number[];
}

export function judge(reading: ScanReading, { signals, steps }: Pick<ScanState, 'signals' | 'steps'>): Judged {
	const bullets = reading.bullets.map((scanned): JudgedLine => {
		const said = scanned.step ?? 0;
		const own = entryOf(steps, scanned.key) ?? null;
		return { scanned, said, own, step: own ?? said };
	});
	return {
		reading,
		signals: reading.signals.map((signal) => {
			const own = entryOf(signals, signal.id) ?? null;
			return { ...signal, own, final: own ?? signal.verdict };
		}),
		bullets,
		counts: reading.counts.map((_, step) => bullets.filter((bullet) => bullet.step === step).length),
	};
}

/** The lowest first; of two on one step, the one that stands higher in the text. */
export const weakestFirst = (bullets: readonly JudgedLine[]): JudgedLine[] => [...bullets].sort((one, other) => one.step - other.step);

export interface SkimCheck {
	id: string;
	/** Null where only an eye can tell. */
	holds: boolean | null;
	/** For a rule about the beginnings of lines or lines with dates: how many hold it, of how many. */
	share: { held: number; of: number } | null;
}

export interface Skim {
	/** The lines of the first third. */
	top: readonly string[];
	/** The first words of each bullet, and whether they say what was done. */
	beginnings: readonly { words: string; isDeed: boolean }[];
	checks: readonly SkimCheck[];
}

/** How many words of a line an eye takes in on its way down. */
const FIRST_WORDS = 4;
/** At least this share of the lines must begin so for the check to hold. */
const MOST = 0.8;

/** What is left after a look of a few seconds: the first third, and the first words of the lines below it. */
export function skimOf(reading: ScanReading, rules: ScanRules, lists: WordLists): Skim {
	const lines = reading.lines.map(({ line }) => line.text);
	const top = lines.slice(0, Math.max(1, Math.ceil(lines.length / 3)));
	const startRule = rules.skim.checks.find(({ part }) => part === 'line-starts')?.rule;
	const beginnings = reading.bullets.map(({ line }) => ({
		words: line.text.split(' ').slice(0, FIRST_WORDS).join(' '),
		isDeed: startRule ? matchRule(line.text, startRule, lists) !== null : false,
	}));
	const held = beginnings.filter(({ isDeed }) => isDeed).length;
	const checks = rules.skim.checks.map(({ id, part, rule }): SkimCheck => {
		if (!rule || lines.length === 0) return { id, holds: null, share: null };
		if (part === 'line-starts') {
			const of = beginnings.length;
			return { id, holds: of === 0 ? null : held / of >= MOST, share: of === 0 ? null : { held, of } };
		}
		if (part === 'dated-lines') {
			const dated = reading.lines.filter(({ line }) => line.section === 'experience' && line.kind === 'entry' && RANGE.test(line.text));
			const fitting = dated.filter(({ line }) => matchRule(line.text, rule, lists) !== null).length;
			return {
				id,
				holds: dated.length > 0 && fitting === dated.length,
				share: dated.length === 0 ? null : { held: fitting, of: dated.length },
			};
		}
		return { id, holds: (part === 'top-third' ? top : lines).some((line) => matchRule(line, rule, lists) !== null), share: null };
	});
	return { top, beginnings, checks };
}

export interface VersionNews {
	/** Signals whose verdict differs. */
	signals: readonly { id: string; before: Verdict; now: Verdict }[];
	/** Lines that say the same thing otherwise, with their steps. */
	lines: readonly { before: string; now: string; from: number; to: number }[];
	added: readonly { text: string; step: number }[];
	gone: readonly { text: string; step: number }[];
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Share of the words that two lines have in common, 0 to 1 (Jaccard). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const both = [...one].filter((word) => other.has(word)).length;
	return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** From here on two lines are taken for two wordings of one. */
const SAME_LINE = 0.3;
/** With more lines than this on both sides only the same lines are paired, so that the time stays short. */
const MOST_PAIRS = 40_000;

/** What the reader's verdicts and the rules say about two versions of a text. */
export function compareVersions(before: Judged, now: Judged): VersionNews {
	const keys = (judged: Judged) => new Set(judged.bullets.map(({ scanned }) => scanned.key));
	const [keysBefore, keysNow] = [keys(before), keys(now)];
	const old = before.bullets
		.filter(({ scanned }) => !keysNow.has(scanned.key))
		.map((bullet) => ({ bullet, words: wordsOf(bullet.scanned.line.text) }));
	const fresh = now.bullets
		.filter(({ scanned }) => !keysBefore.has(scanned.key))
		.map((bullet) => ({ bullet, words: wordsOf(bullet.scanned.line.text) }));
	const pairs =
		old.length * fresh.length > MOST_PAIRS
			? []
			: old
					.flatMap((one) => fresh.map((other) => ({ one, other, like: likeness(one.words, other.words) })))
					.filter(({ like }) => like >= SAME_LINE)
					.sort((a, b) => b.like - a.like);
	const taken = new Set<unknown>();
	const lines: VersionNews['lines'][number][] = [];
	for (const { one, other } of pairs) {
		if (taken.has(one) || taken.has(other)) continue;
		taken.add(one).add(other);
		lines.push({ before: one.bullet.scanned.line.text, now: other.bullet.scanned.line.text, from: one.bullet.step, to: other.bullet.step });
	}
	const rest = (list: typeof old) =>
		list.filter((one) => !taken.has(one)).map(({ bullet }) => ({ text: bullet.scanned.line.text, step: bullet.step }));
	return {
		signals: now.signals.flatMap(({ id, final }) => {
			const was = before.signals.find((signal) => signal.id === id)?.final ?? 'not-found';
			return was === final ? [] : [{ id, before: was, now: final }];
		}),
		lines,
		added: rest(fresh),
		gone: rest(old),
	};
}
