/**
 * A résumé as people paste it, into lines with a meaning: headings, entries with dates, bullets put together again where a PDF has
 * wrapped them, sentences of paragraphs, lists of skills. Works on text alone and is never sure: what it takes a line for is shown.
 */
import { headingOf } from './scan.heading.ts';
import { readJsonResume } from './scan.json.ts';
import { CONTACT, kindOf, RANGE, SPAN } from './scan.kind.ts';
import { cleaned } from './scan.plain.ts';
import { type Raw, rawLines } from './scan.raw.ts';
import type { ScanDefinition } from './scan.schema.ts';
import { sentencesOf } from './scan.sentences.ts';

/** Characters of a résumé that are read: about twelve full pages. */
export const LONGEST_RESUME = 40_000;

export type SectionKind = 'top' | 'summary' | 'experience' | 'projects' | 'skills' | 'education' | 'publications' | 'other';
/** `entry`: a title, a company, dates. `list`: words without a sentence, such as skills. `contact`: how to reach the person. */
export type LineKind = 'heading' | 'entry' | 'contact' | 'list' | 'bullet' | 'prose';

export interface ResumeLine {
	/** As it is shown: without marks of Markdown and bullets, spaces made single. */
	text: string;
	kind: LineKind;
	section: SectionKind;
	/** Counted from 0, among the lines that are not empty. */
	row: number;
}

export interface ResumeText {
	lines: ResumeLine[];
	/** Lines of the text that are not empty, wrapped ones counted one by one. */
	rows: number;
	/** How many characters were left unread. */
	unread: number;
	/** It was JSON Resume. */
	isJson: boolean;
	/** Places of a JSON Resume that are not what its schema says, such as `work[2].highlights`. */
	faults: string[];
}

type Sections = ScanDefinition['sections'];

/** How long the lines of a text are. */
interface Measure {
	/** What nearly all of them stay below. */
	width: number;
	/** Somebody, or a PDF, broke them: none is longer than a page is wide. */
	isBroken: boolean;
}

/** No line on paper has more letters. */
const PAGE_WIDTH = 150;

function measureOf(raws: readonly Raw[]): Measure {
	const lengths = raws.map((line) => line.text.length).sort((a, b) => a - b);
	return { width: Math.min(120, lengths[Math.floor(lengths.length * 0.9)] ?? 80), isBroken: (lengths.at(-1) ?? 0) <= PAGE_WIDTH };
}

/**
 * Whether a line goes on with the one before it.
 * @param mayWrap whether the line before stands in a paragraph that was broken into lines
 */
function goesOn(before: Raw, line: Raw, joined: string, { width, isBroken }: Measure, mayWrap: boolean): boolean {
	if (
		line.isBullet ||
		(RANGE.test(line.text) && !(before.isBullet && (SPAN.test(line.text) ? /^\p{Ll}/u : /^[\p{Ll}\d(]/u).test(line.text)))
	)
		return false;
	const isOpen = !/[.!?:]$/.test(joined);
	// Some PDFs are copied with an empty line after each: what goes on in small letters goes on all the same.
	if (line.afterBlank) return before.isBullet && isOpen && /^\p{Ll}/u.test(line.text);
	if (before.isBullet && line.indent > before.indent) return true;
	const isFull = before.text.length >= Math.max(45, width * 0.6);
	if (/[-–,/&]$/.test(joined) || /\b(?:and|or|of|the|a|an|to|for|with|in|on|by|from|that|which|using)$/i.test(joined))
		return isFull || before.isBullet;
	if (/^[\p{Ll}\d(%→+]/u.test(line.text)) return isOpen && (isFull || before.isBullet);
	// Broken there, because the next word found no room.
	const first = /^\S*/.exec(line.text)?.[0].length ?? 0;
	const hadNoRoom = isBroken && before.text.length >= 40 && before.text.length + 1 + first >= width * 0.85;
	return isOpen && hadNoRoom && (before.isBullet || mayWrap);
}

/** A heading by its looks, with or without a text behind it, wherever it stands: "SELF-STUDY", "Interests: running". */
function opensPart({ text, source }: Raw, sections: Sections): boolean {
	if (!/^(?:\p{Lu}|#)/u.test(text)) return false;
	const label = /^([\p{L} &/-]{3,36}):(?=\s|$)/u.exec(text)?.[1];
	const isLoud = text === text.toUpperCase() && /\p{L}{5}/u.test(text);
	return isLoud || headingOf(source, sections) !== null || (label !== undefined && headingOf(label, sections) !== null);
}

/** @param text as pasted; JSON Resume is recognized */
export function readResume(text: string, sections: Sections): ResumeText {
	const unread = Math.max(0, text.length - LONGEST_RESUME);
	const cut = text.slice(0, LONGEST_RESUME);
	const json = readJsonResume(cut);
	if (json) return { ...json, unread, isJson: true };
	const raws = rawLines(cleaned(cut));
	const size = measureOf(raws);
	// Paragraphs that were broken into lines go on in small letters here and there; lines without bullets hardly ever begin with one.
	const long = raws.filter((line) => !line.isBullet && line.text.length >= 45);
	const isWrapped = long.filter((line) => /^\p{Ll}/u.test(line.text)).length >= Math.max(2, long.length * 0.2);
	const lines: ResumeLine[] = [];
	let section: SectionKind = 'top';
	let open: { raw: Raw; line: ResumeLine } | null = null;
	for (const raw of raws) {
		if (open && !opensPart(raw, sections) && goesOn(open.raw, raw, open.line.text, size, isWrapped && open.line.kind === 'prose')) {
			open.line.text += `${open.line.text.endsWith('-') && /^\p{Ll}/u.test(raw.text) ? '' : ' '}${raw.text}`;
			open.raw = { ...raw, isBullet: open.raw.isBullet, indent: open.raw.indent };
			continue;
		}
		// "1. Positions" and "■ EXPERIENCE" look like bullets.
		const mayHead = !raw.isBullet || /^\s*\(?\d/.test(raw.source) || raw.text === raw.text.toUpperCase();
		const found = mayHead ? headingOf(raw.source, sections) : null;
		// "Summary: eight years of …": the heading and its text on one line.
		const inline = raw.isBullet || found ? null : /^([\p{L} &/-]{3,36}):\s{1,9}(\S.*)$/u.exec(raw.text);
		const named = inline && !CONTACT.test(raw.text) ? headingOf(inline[1] as string, sections) : null;
		const inlineKind = named === 'other' && section === 'skills' ? null : named;
		let kind: LineKind;
		if (found) {
			section = found;
			kind = 'heading';
		} else if (raw.isBullet) {
			kind = 'bullet';
		} else {
			if (RANGE.test(raw.text) && (section === 'top' || section === 'skills' || section === 'summary')) section = 'experience';
			kind = kindOf(raw, section);
		}
		const line: ResumeLine = { text: raw.text, kind, section, row: raw.row };
		if (inlineKind)
			Object.assign(line, {
				section: inlineKind,
				...(inlineKind === 'summary' || inlineKind === 'projects' || inlineKind === 'experience'
					? { kind: 'prose', text: inline?.[2] }
					: { kind: 'list' }),
			});
		lines.push(line);
		open = { raw, line };
	}
	return { lines: lines.flatMap(splitProse), rows: raws.length, unread, isJson: false, faults: [] };
}

/** A paragraph as its sentences; "Bank, 2022 – 2023. Payments …" as an entry and its sentences. */
function splitProse(line: ResumeLine): ResumeLine[] {
	if (line.kind !== 'prose') return [line];
	const range = RANGE.exec(line.text);
	const end = range ? range.index + range[0].length : 0;
	const after = /^[)\]]?[.:,]?\s+(?=\S)/.exec(line.text.slice(end));
	const isEntry =
		range !== null && after !== null && line.text.slice(0, end).split(' ').length <= 14 && !/[.!?]\s/.test(line.text.slice(0, range.index));
	const head = isEntry
		? line.text
				.slice(0, end + after[0].length)
				.trim()
				.replace(/[.:,]$/, '')
		: null;
	const rest = head === null ? line.text : line.text.slice(end + (after?.[0].length ?? 0));
	return [
		...(head === null ? [] : [{ ...line, text: head, kind: 'entry' as const }]),
		...sentencesOf(rest).map((text) => ({ ...line, text })),
	];
}
