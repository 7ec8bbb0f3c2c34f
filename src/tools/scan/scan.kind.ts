/** What a line is by its looks: dates, contact data, a list of words, a title, a sentence. */
import type { Raw } from './scan.raw.ts';
import type { LineKind, SectionKind } from './scan.read.ts';

const DATE = /(?:19|20)\d\d|\b\d{1,2}\/\d{2,4}\b|'\d\d\b/u;
const YEAR = '(?:19|20)\\d\\d';
const MONTH =
	'(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|f[eé]v|avr|juin|juil|ao[uû]t|d[eé]c|ene|abr|ago|dic|set|out|spring|summer|autumn|fall|winter|q[1-4])\\p{L}{0,7}';
const DASH = '\\s{0,2}[-–—]\\s{0,2}';
const NOW = '(?:present|today|now|current|date|heute|ongoing)';
/** From when to when, with both ends. */
export const SPAN = new RegExp(
	[
		`(?:${YEAR}|\\d{1,2}/\\d{2,4}|'\\d\\d|\\b${MONTH}\\.?)\\)?(?:${DASH}|\\s(?:to|until|till|bis)\\s)(?:${NOW}|(?:\\p{L}{3,9}\\.?\\s{1,2}|\\d{1,2}[/.])?${YEAR}|\\d{1,2}/\\d{2,4})`,
		`(?:${YEAR}|\\d{1,2}/\\d{2,4}|'\\d\\d)${DASH}(?:\\p{L}{3,9}\\.?\\s{1,2}|')?\\d\\d\\b(?![\\d.,]|\\s?%)`,
		`\\b${YEAR}\\s{0,2}[-–—]\\s*(?:$|\\s{2})`,
	].join('|'),
	'iu',
);
/** From when to when, or since when. */
export const RANGE = new RegExp(`${SPAN.source}|\\b(?:since|from) (?:\\p{L}{3,9} )?(?:\\d{1,2}/)?${YEAR}`, 'iu');
/** How to reach somebody. */
export const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|https?:\/\/|\b(?:github|gitlab|linkedin)\.com|\+\d[\d ()-]{7,}/iu;

/** It begins as an account of work does: "Moved the ledger", "Building a shop". "Engineering Manager" and "United Nations" do not. */
const DEED =
	/^(?:\p{Lu}\p{L}{1,14}ed\s(?=.*\s\p{Ll})|\p{Lu}\p{L}{2,14}ing\s(?=\p{Ll}|\d)|(?:Built|Rebuilt|Wrote|Rewrote|Led|Ran|Cut|Made|Took|Set|Taught|Won|Held|Kept|Brought|Drove|Found|Grew|Gave|Put)\s)/u;
/** What somebody is called who has a job. */
const TITLE =
	'(?:student|werkstudent(?:in)?|intern(?:ship)?|praktikant(?:in)?|trainee(?:ship)?|apprentice(?:ship)?|placement|developer|engineer|programmer|administrator|architect|consultant|analyst|tester|freelancer|contractor|assistant|tutor|lead)';
/**
 * A title and behind it an employer, a place or a date: "Working student, Stadtwerke Halle". The "-ing" is no deed there.
 * What goes on in small letters is one: "Intern, wrote the importer".
 */
const TITLED = new RegExp(
	`^(?:\\p{L}[\\p{L}/+#.&'’-]{0,19}\\s){0,4}${TITLE}(?:\\s(?:in|for|of|on)(?:\\s[\\p{L}&/-]{1,20}){1,5})?(?:\\s\\([^)]{1,40}\\))?(?:,\\s|\\s[-–—|·@]\\s|\\s(?:at|bei|chez)\\s)(?=\\p{Lu}|\\d)`,
	'iu',
);
/** "Teaching a student, Anna": the first word was done to the others. */
const DONE = /^\p{L}{2,14}(?:ed|ing\s(?:an?|the|my|our|one|each|every|new))\s/iu;

function isTitled(text: string): boolean {
	const found = TITLED.exec(text);
	// "iu" makes \p{Lu} any letter, so the capital is looked for here.
	return found !== null && /^[\p{Lu}\d]/u.test(text.slice(found[0].length)) && !DONE.test(text);
}

/** It ends like a sentence, and not with "Inc." */
const endsAsSentence = (text: string) => /[.!?]$/.test(text) && !/\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dept|Univ|e\.V|B\.V|S\.A)\.$/i.test(text);

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

/** The kind of a line that has no bullet and is no heading. */
export function kindOf(raw: Raw, section: SectionKind): LineKind {
	const { text } = raw;
	const words = text.split(' ').length;
	if (CONTACT.test(text) && words <= 14) return 'contact';
	if (section === 'skills') return words >= 6 && /[.!?]$/.test(text) ? 'prose' : 'list';
	if (/^\s{0,3}#{1,6}\s/.test(raw.source)) return 'entry';
	if (isList(text)) return 'list';
	// "Bank, Jan 2022 – Jun 2023. Payments screening." is an entry and its text.
	const range = RANGE.exec(text);
	const behind = range ? text.slice(range.index + range[0].length).replace(/^[)\]]?[.:,]?\s*/, '') : '';
	if (words <= 14 && !endsAsSentence(text) && isTitled(text)) return 'entry';
	const isDeed = words >= 3 && DEED.test(text) && !SPAN.test(text);
	// "Analysis takes two days now, not three weeks (eleven students since 2021)" is none.
	const isEntry = range !== null && !isDeed && (words < 12 || SPAN.test(text));
	if (isEntry && !(behind.split(' ').length >= 3 && (endsAsSentence(text) || /;/.test(behind)))) return 'entry';
	if (words >= 4 && endsAsSentence(text)) return 'prose';
	// Above the first heading stand names and titles; only what is written as a sentence is one.
	if (section === 'top' && words < 10) return 'entry';
	if (isDeed) return 'prose';
	const isParted = /\s[|·—–]\s|@/.test(text);
	if (isParted && DATE.test(text)) return 'entry';
	if (words >= 8) return 'prose';
	const isTitle = text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= words / 2;
	return DATE.test(text) || isParted || isTitle || words < 4 ? 'entry' : 'prose';
}
