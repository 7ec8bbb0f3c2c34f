/** The lines of a text that are not empty, their bullets recognized and taken off. */
import { plain } from './scan.plain.ts';

/** One line of the text. */
export interface Raw {
	text: string;
	isBullet: boolean;
	indent: number;
	row: number;
	afterBlank: boolean;
	source: string;
}

const BULLET =
	/^\s{0,60}(?:[•‣▪▫◦●○■□◆◇⁃∙·»➤➢►▶▸▹✓✔✗✦❖❑❯›★☆◼§Ø¤*+>~-]|[–—→⇒]|->|=>|>>|--|\p{Extended_Pictographic}\ufe0f?|\\item\b|\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?(?=\s\p{L})|\[\d{1,2}\]|\(?[a-z]\)|[ivx]{1,4}[.)]|[oü](?=\s{1,4}\p{Lu}))(?:\s|(?<=[•‣▪●■➤►✓›·])(?=\p{L})|(?<=[->–])(?=\p{Lu}\p{Ll}))\s{0,9}/u;

/** Lines that are not empty, bullets recognized; several bullets in one line are taken apart. */
export function rawLines(text: string): Raw[] {
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
