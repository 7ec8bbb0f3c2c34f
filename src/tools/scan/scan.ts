/**
 * The model of the scan: a text and a definition in, what the rules see in it out, each verdict with its lines, its rules and the very
 * words. It never gives points: it says which rule found what, and the reader may overrule it.
 */
import { LONGEST_LINE, matchRule, type Span, type WordLists } from '../../schemas/line-match.ts';
import { isList } from './scan.kind.ts';
import { type ResumeLine, type ResumeText, readResume } from './scan.read.ts';
import type { ScanDefinition } from './scan.schema.ts';

/** The definition without what only its own check reads: this is what goes to the browser. */
export type ScanRules = Pick<ScanDefinition, 'sections'> & {
	signals: readonly { id: string; rules: readonly (Rule & { counts: Counts })[] }[];
	ladder: readonly { id: string; rules: readonly Rule[] }[];
	skim: { seconds: number; checks: readonly { id: string; part: SkimPart; rule?: Rule | undefined }[] };
	words: ScanDefinition['words'];
};
type Rule = Omit<ScanDefinition['ladder'][number]['rules'][number], 'examples' | 'counterexamples'>;
type SkimPart = ScanDefinition['skim']['checks'][number]['part'];
export type Counts = ScanDefinition['signals'][number]['rules'][number]['counts'];
export type Verdict = 'shown' | 'hinted' | 'not-found';

/** The definition for the browser: the same without the lines that only its own check reads, which are half of it. */
export function forBrowser(definition: ScanDefinition): ScanDefinition {
	const lean = <Entry extends { examples: string[]; counterexamples: string[] }>(rule: Entry): Entry => ({
		...rule,
		examples: [],
		counterexamples: [],
	});
	const { signals, ladder, skim } = definition;
	return {
		...definition,
		signals: signals.map((signal) => ({ ...signal, rules: signal.rules.map(lean) })),
		ladder: ladder.map((step) => ({ ...step, rules: step.rules.map(lean) })),
		skim: { ...skim, checks: skim.checks.map((check) => (check.rule ? { ...check, rule: lean(check.rule) } : check)) },
	};
}

/** Why a rule held: the rule and the words that it found, as places in the line's text. */
export interface Find {
	rule: string;
	reason: string;
	spans: readonly Span[];
}
export interface SignalFind extends Find {
	signal: string;
	counts: Counts;
}

export interface ScannedLine {
	line: ResumeLine;
	/** What the reader's own verdict on this line is saved under; it does not give the text away. */
	key: string;
	/** 0 to 4; null where the line is no account of work: headings, entries, lists, contact data. */
	step: number | null;
	/** What put it on its step; null on step 0. */
	lift: Find | null;
	/** At most one for each signal: the one that counts most. */
	finds: readonly SignalFind[];
}

export interface SignalReading {
	id: string;
	verdict: Verdict;
	/** Lines that speak for it, the ones that count most first. */
	lines: readonly { scanned: ScannedLine; find: SignalFind }[];
}

export interface ScanReading {
	text: ResumeText;
	lines: readonly ScannedLine[];
	signals: readonly SignalReading[];
	/** Accounts of work below jobs and projects, in the order of the text. */
	bullets: readonly ScannedLine[];
	/** How many bullets stand on each step, from 0 to 4. */
	counts: readonly number[];
}

/**
 * A line's key: 53 bits of its letters and digits, case and spaces left out, so that a moved comma keeps the verdict.
 * The mixing is cyrb53 by bryc (public domain).
 */
export function lineKey(text: string): string {
	const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	let [high, low] = [0xdeadbeef, 0x41c6ce57];
	for (let index = 0; index < letters.length; index += 1) {
		const code = letters.charCodeAt(index);
		high = Math.imul(high ^ code, 2_654_435_761);
		low = Math.imul(low ^ code, 1_597_334_677);
	}
	high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
	low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
	return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

export const listsOf = ({ words }: Pick<ScanRules, 'words'>): WordLists => new Map(words.map((list) => [list.id, list]));

/** The highest step that a rule puts the line on, and which. */
export function ladderFind(text: string, { ladder }: Pick<ScanRules, 'ladder'>, lists: WordLists): { step: number; lift: Find | null } {
	for (let step = ladder.length - 1; step > 0; step -= 1) {
		for (const rule of ladder[step]?.rules ?? []) {
			const spans = matchRule(text, rule, lists);
			if (spans) return { step, lift: { rule: rule.id, reason: rule.reason, spans } };
		}
	}
	return { step: 0, lift: null };
}

const RANK: Record<Counts, number> = { names: 0, supports: 1, shows: 2 };

/** What a line says for each signal. @param most what it may count for at most: a list of skills never gets past its names */
function signalFinds(text: string, most: Counts, rules: ScanRules, lists: WordLists): SignalFind[] {
	return rules.signals.flatMap((signal) => {
		let best: SignalFind | null = null;
		for (const rule of signal.rules) {
			if (RANK[rule.counts] > RANK[most] || (best && RANK[best.counts] >= RANK[rule.counts])) continue;
			const spans = matchRule(text, rule, lists);
			if (spans) best = { signal: signal.id, counts: rule.counts, rule: rule.id, reason: rule.reason, spans };
		}
		return best ? [best] : [];
	});
}

const isAccount = ({ kind }: ResumeLine) => kind === 'bullet' || kind === 'prose';

function scanLine(line: ResumeLine, rules: ScanRules, lists: WordLists): ScannedLine {
	const { section, text } = line;
	const key = lineKey(text);
	if (section === 'other') return { line, key, step: isAccount(line) ? 0 : null, lift: null, finds: [] };
	// "Technologies: Go, PostgreSQL, Redis" behind a bullet is a list all the same; one with a figure in it says more.
	const isNaming = section === 'skills' || (isList(text) && !/\d|\b\p{L}{2,14}ed\b/u.test(text));
	const found = isAccount(line) && !isNaming ? ladderFind(text, rules, lists) : { step: 0, lift: null };
	const finds = signalFinds(text, found.step > 0 ? 'shows' : 'names', rules, lists);
	return { line, key, step: isAccount(line) ? found.step : null, lift: found.lift, finds };
}

/** One line that shows, or two different ones that support, are enough; anything less is a hint. */
function verdictOf(lines: SignalReading['lines']): Verdict {
	if (lines.length === 0) return 'not-found';
	const supporting = new Set(lines.filter(({ find }) => find.counts === 'supports').map(({ scanned }) => scanned.key));
	return lines.some(({ find }) => find.counts === 'shows') || supporting.size >= 2 ? 'shown' : 'hinted';
}

/** Where the accounts of work stand that belong on the ladder. */
const LADDER_SECTIONS = ['top', 'experience', 'projects', 'publications'];

/** Lines read before, by their text and place, so that a letter typed costs one line and not the whole text. */
export type ScanMemory = Map<string, ScannedLine>;
const MEMORY_LIMIT = 4_000;

/**
 * Reads a résumé.
 * @param text as pasted; at most `LONGEST_RESUME` characters of it are read
 * @param memory of earlier readings with the same rules
 */
export function scanText(rules: ScanRules, lists: WordLists, text: string, memory: ScanMemory = new Map()): ScanReading {
	const resume = readResume(text, rules.sections);
	if (memory.size > MEMORY_LIMIT) memory.clear();
	const lines = resume.lines.map((line) => {
		const name = `${line.section} ${line.kind} ${line.text.slice(0, LONGEST_LINE)}`;
		const known = memory.get(name);
		const scanned = known ? { ...known, line } : scanLine(line, rules, lists);
		memory.set(name, scanned);
		return scanned;
	});
	const signals = rules.signals.map(({ id }) => {
		const own = lines
			.flatMap((scanned) => scanned.finds.filter(({ signal }) => signal === id).map((find) => ({ scanned, find })))
			.sort((one, other) => RANK[other.find.counts] - RANK[one.find.counts]);
		return { id, verdict: verdictOf(own), lines: own };
	});
	const bullets = lines.filter(({ line, step }) => step !== null && LADDER_SECTIONS.includes(line.section));
	const counts = rules.ladder.map((_, step) => bullets.filter((bullet) => bullet.step === step).length);
	return { text: resume, lines, signals, bullets, counts };
}
