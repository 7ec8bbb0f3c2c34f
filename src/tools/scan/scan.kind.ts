/** What a line is by its looks: dates, contact data, a list of words, a title, a sentence. */
import type { Raw } from './scan.raw.ts';
import type { LineKind, SectionKind } from './scan.read.ts';

const DATE = /(?:19|20)\d\d|\b\d{1,2}\/\d{2,4}\b|'\d\d\b/u;
/** From when to when. */
export const RANGE =
	/(?:(?:19|20)\d\d|\d{1,2}\/\d{2,4}|'\d\d|\p{L}{3,9})\.?\s{0,2}(?:[-–—]|to|until|till|bis)\s{0,2}(?:present|today|now|current|date|heute|ongoing|\p{L}{3,9}\.?\s{1,2}(?:19|20)?\d\d|(?:19|20)?\d\d\b|\d{1,2}\/\d{2,4})|\b(?:since|from) (?:\p{L}{3,9} )?(?:\d{1,2}\/)?(?:19|20)\d\d|\b(?:19|20)\d\d\s{0,2}[-–—]\s*(?:$|\s{2})/iu;
/** How to reach somebody. */
export const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|https?:\/\/|\b(?:github|gitlab|linkedin)\.com|\+\d[\d ()-]{7,}/iu;

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
