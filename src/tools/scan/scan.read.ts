/**
 * A résumé as people paste it, into lines with a meaning: headings, entries with dates, bullets put together again where a PDF has
 * wrapped them, sentences of paragraphs, lists of skills. Works on text alone and is never sure: what it takes a line for is shown.
 */
import { readJsonResume } from './scan.json.ts';
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

const BULLET =
	/^\s{0,60}(?:[•‣▪▫◦●○■□◆◇⁃∙·»➤➢►▶▸▹✓✔✗✦❖❑❯›★☆◼§Ø¤*+>~-]|[–—→⇒]|->|=>|>>|--|\p{Extended_Pictographic}\ufe0f?|\\item\b|\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?(?=\s\p{L})|\[\d{1,2}\]|\(?[a-z]\)|[ivx]{1,4}[.)]|[oü](?=\s{1,4}\p{Lu}))(?:\s|(?<=[•‣▪●■➤►✓›·])(?=\p{L})|(?<=[->–])(?=\p{Lu}\p{Ll}))\s{0,9}/u;
const DATE = /(?:19|20)\d\d|\b\d{1,2}\/\d{2,4}\b|'\d\d\b/u;
const RANGE =
	/(?:(?:19|20)\d\d|\d{1,2}\/\d{2,4}|'\d\d|\p{L}{3,9})\.?\s{0,2}(?:[-–—]|to|until|till|bis)\s{0,2}(?:present|today|now|current|date|heute|ongoing|\p{L}{3,9}\.?\s{1,2}(?:19|20)?\d\d|(?:19|20)?\d\d\b|\d{1,2}\/\d{2,4})|\b(?:since|from) (?:\p{L}{3,9} )?(?:\d{1,2}\/)?(?:19|20)\d\d|\b(?:19|20)\d\d\s{0,2}[-–—]\s*(?:$|\s{2})/iu;
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|https?:\/\/|\b(?:github|gitlab|linkedin)\.com|\+\d[\d ()-]{7,}/iu;

/** Without emphasis, links, heading marks and trailing blanks of Markdown. */
function plain(text: string): string {
	return text
		.replace(/!?\[([^[\]\n]{0,200})\]\([^()\n]{0,400}\)/g, '$1')
		.replace(/(\*\*|__)(?=\S)([^*_\n]{1,400}?)\1/g, '$2')
		.replace(/(?<![\p{L}\d*_])[*_](?=\S)([^*_\n]{1,400}?)(?<=\S)[*_](?![\p{L}\d*_])/gu, '$1')
		.replace(/`([^`\n]{1,200})`/g, '$1')
		.replace(/\\([-*_.#+!()[\]])/g, '$1')
		.replace(/\s{1,200}/g, ' ')
		.trim();
}

/** Letters set apart, as some PDFs have their headings: "E X P E R I E N C E". */
const closeUp = (text: string) => (/^(?:\p{L} ){3,30}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text);

/** Which part of a résumé a line opens, or null. */
function headingOf(raw: string, sections: Sections): SectionKind | null {
	const isMarked = /^\s{0,3}#{1,6}\s/.test(raw);
	const text = closeUp(plain(raw.replace(/^\s{0,3}#{1,6}\s{1,9}|\s{0,9}#{1,6}\s{0,9}$/g, '').replace(/^\W{0,6}\d{0,2}[.)]?\s{0,9}/u, '')));
	const bare = text
		.replace(/[:：.\s]{0,9}$/u, '')
		.replace(/[^\p{L}\p{N}\s&/'-]/gu, ' ')
		.toLowerCase()
		.replace(/\s*[&/]\s*/g, ' and ')
		.replace(/\s{1,60}/g, ' ')
		.trim();
	const words = bare === '' ? 0 : bare.split(' ').length;
	if (words === 0 || words > 6 || /[,;]/.test(text) || RANGE.test(text)) return null;
	const isLoud = isMarked || /:\s{0,3}$/.test(text) || (text === text.toUpperCase() && /\p{Lu}/u.test(text));
	for (const { id, headings } of sections.kinds) if (headings.includes(bare)) return id as SectionKind;
	// The longest name in it decides: "professional experience and projects" opens the first of both.
	let best: { id: string; length: number; at: number } | null = null;
	for (const { id, headings } of sections.kinds) {
		for (const name of headings) {
			const at = ` ${bare} `.indexOf(` ${name} `);
			if (at >= 0 && (!best || at < best.at || (at === best.at && name.length > best.length))) best = { id, length: name.length, at };
		}
	}
	if (!best) return null;
	const rest = ` ${bare} `
		.replace(
			new RegExp(
				` (?:${[...sections.kinds.flatMap((kind) => kind.headings), ...sections.fillers].sort((a, b) => b.length - a.length).join('|')})(?= )`,
				'g',
			),
			'',
		)
		.trim();
	return rest === '' || (isLoud && words <= 5 && !isSentence(text)) ? (best.id as SectionKind) : null;
}

/** More than a name: it has a verb's shape at the start or a stop at the end. */
const isSentence = (text: string) => /[.!?]$/.test(text) && text.split(' ').length > 4;

/** Words between commas, bars or dots, and no sentence. */
export function isList(text: string): boolean {
	const bare = text.replace(/^[\p{L} &/+-]{2,40}:\s/u, '');
	const items = bare.split(/\s*[,|·•;/]\s+|\s[|·•/]\s/);
	if (items.length >= 4 || (items.length >= 2 && bare !== text))
		return items.every((item) => item.split(' ').length <= 4) && !/[.!?]$/.test(bare);
	return (
		bare !== text &&
		/^(?:languages?|tools|technologies|technology|tech stack|stack|environment|skills|databases?|frameworks?|cloud|keywords|libraries|platforms?)\b/i.test(
			text,
		)
	);
}

interface Raw {
	text: string;
	isBullet: boolean;
	indent: number;
	row: number;
	afterBlank: boolean;
	source: string;
}

/** Lines that are not empty, bullets recognized; several bullets in one line are taken apart. */
function rawLines(text: string): Raw[] {
	const lines: Raw[] = [];
	let afterBlank = true;
	for (const whole of text.split('\n')) {
		const pieces = /^\s*[•▪●■]/.test(whole) ? whole.split(/(?<=\S)\s{1,9}(?=[•▪●■]\s)/) : [whole];
		for (const source of pieces) {
			const marker = BULLET.exec(source);
			const bare = plain(marker ? source.slice(marker[0].length) : source.replace(/^\s{0,3}#{1,6}\s{1,9}/, '').replace(/^>\s?/, ''));
			if (/^[\s=_*|:.-]*$/.test(bare) || /^\s*[•▪●■◦‣]\s*$/.test(source)) {
				// A bullet alone on its line, as some PDFs have it, belongs to the next.
				if (/^\s*[•▪●■◦‣*-]\s*$/.test(source)) lines.push({ text: '', isBullet: true, indent: 0, row: lines.length, afterBlank, source });
				else afterBlank = true;
				continue;
			}
			const last = lines.at(-1);
			if (last && last.text === '' && last.isBullet) {
				Object.assign(last, { text: bare, source: `${last.source}${source}` });
			} else {
				lines.push({
					text: bare,
					isBullet: marker !== null,
					indent: /^\s*/.exec(source)?.[0].length ?? 0,
					row: lines.length,
					afterBlank,
					source,
				});
			}
			afterBlank = false;
		}
	}
	return lines.filter((line) => line.text !== '');
}

/**
 * Whether a line goes on with the one before it.
 * @param width how long the longest lines of the text are
 * @param mayWrap whether the line before stands in a paragraph that was broken into lines
 */
function goesOn(before: Raw, line: Raw, joined: string, width: number, mayWrap: boolean): boolean {
	if (line.isBullet || RANGE.test(line.text)) return false;
	const isOpen = !/[.!?:]$/.test(joined);
	// Some PDFs are copied with an empty line after each: what goes on in small letters goes on all the same.
	if (line.afterBlank) return before.isBullet && isOpen && /^\p{Ll}/u.test(line.text);
	if (before.isBullet && line.indent > before.indent) return true;
	const isFull = before.text.length >= Math.max(45, width * 0.6);
	if (/[-–,/&]$/.test(joined) || /\b(?:and|or|of|the|a|an|to|for|with|in|on|by|from|that|which|using)$/i.test(joined))
		return isFull || before.isBullet;
	if (!isOpen) return false;
	if (/^[\p{Ll}\d(%→+]/u.test(line.text)) return isFull || before.isBullet;
	return before.text.length >= Math.max(45, width * 0.75) && (before.isBullet || mayWrap);
}

/** @param text as pasted; JSON Resume is recognized */
export function readResume(text: string, sections: Sections): ResumeText {
	const unread = Math.max(0, text.length - LONGEST_RESUME);
	const cut = text.slice(0, LONGEST_RESUME);
	const json = readJsonResume(cut);
	if (json) return { ...json, unread, isJson: true };
	const normal = cut
		.replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n')
		.replace(/[\u200b-\u200f\ufeff\u00ad]|(?!\n|\t)\p{Cc}/gu, '')
		.replace(/[\u00a0\u2007\u202f\t]/g, ' ')
		.replace(/[\uf000-\uf0ff]/g, '•')
		.replaceAll('ﬁ', 'fi')
		.replaceAll('ﬂ', 'fl')
		.replace(/<br\s{0,3}\/?>/gi, '\n')
		.replace(/<li(?:\s[^<>]{0,100})?>/gi, '\n• ')
		.replace(/<\/?(?:p|ul|ol|li|div|h[1-6]|span|b|strong|em|i|u|table|tr|td)(?:\s[^<>]{0,200})?>/gi, ' ');
	const raws = rawLines(normal);
	const lengths = raws.map((line) => line.text.length).sort((a, b) => a - b);
	const width = Math.min(120, lengths[Math.floor(lengths.length * 0.9)] ?? 80);
	// Paragraphs that were broken into lines go on in small letters here and there; lines without bullets hardly ever begin with one.
	const long = raws.filter((line) => !line.isBullet && line.text.length >= 45);
	const isWrapped = long.filter((line) => /^\p{Ll}/u.test(line.text)).length >= Math.max(2, long.length * 0.2);
	const lines: ResumeLine[] = [];
	let section: SectionKind = 'top';
	let open: { raw: Raw; line: ResumeLine } | null = null;
	for (const raw of raws) {
		if (open && goesOn(open.raw, raw, open.line.text, width, isWrapped && open.line.kind === 'prose')) {
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

function kindOf(raw: Raw, section: SectionKind): LineKind {
	const { text } = raw;
	const words = text.split(' ').length;
	if (CONTACT.test(text) && words <= 14) return 'contact';
	if (section === 'skills') return words >= 6 && /[.!?]$/.test(text) ? 'prose' : 'list';
	if (/^\s{0,3}#{1,6}\s/.test(raw.source)) return 'entry';
	if (isList(text)) return 'list';
	// "Bank, Jan 2022 – Jun 2023. Payments screening." is an entry and its text.
	const range = RANGE.exec(text);
	const behind = range ? text.slice(range.index + range[0].length).replace(/^[)\]]?[.:,]?\s*/, '') : '';
	if (range && !(behind.split(' ').length >= 3 && (/[.!?]$/.test(text) || /;/.test(behind)))) return 'entry';
	if (words >= 4 && /[.!?]$/.test(text)) return 'prose';
	// Above the first heading stand names and titles; only what is written as a sentence is one.
	if (section === 'top' && words < 10) return 'entry';
	if (words >= 8) return 'prose';
	const isTitle = text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= words / 2 && words <= 8;
	return DATE.test(text) || /\s[|·—–]\s|@/.test(text) || (isTitle && !/\b\p{L}{3,14}ed\b/u.test(text.split(' ')[0] ?? '')) || words < 4
		? 'entry'
		: 'prose';
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
