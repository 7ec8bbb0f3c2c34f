/** Headings: which part of a résumé a line opens. */
import { RANGE } from './scan.kind.ts';
import { closeUp, plain } from './scan.plain.ts';
import type { SectionKind } from './scan.read.ts';
import type { ScanDefinition } from './scan.schema.ts';

/** Which part of a résumé a line opens, or null. */
export function headingOf(raw: string, sections: ScanDefinition['sections']): SectionKind | null {
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
