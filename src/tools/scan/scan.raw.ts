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
	/^\s{0,60}(?:[•‣▪▫◦●○■□◆◇⁃∙·»➤➢►▶▸▹✓✔✗✦❖❑❯›★☆◼§Ø¤*+>~−‐‑‒―⋅⬤⬩➔➜-]|[–—→⇒]|->|=>|>>|--|\p{Extended_Pictographic}\ufe0f?|\\item\b|\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?(?=\s\p{L})|\[\d{1,2}\]|\(?[a-z][.)]|[ivx]{1,4}[.)]|[oü](?=\s{1,4}\p{Lu}))(?:\s|(?<=[•‣▪◦●■◆➤➢►▸✓✔❖»›·∙⁃])(?=[\p{L}\d€$£"“(])|(?<=[->–])(?=\p{Lu}\p{Ll})|(?<=\d[.)])(?=\p{Lu}\p{Ll}))\s{0,9}/u;
/** Any other sign, or one small letter that was a sign in another font, before something that begins. */
const SIGN = /^(?:([^\p{L}\p{N}\s"'“”„‚‘’()[\]{}<>€$£#|=_.@+]{1,3})\s{0,9}(?=[\p{L}\p{N}€$£"“(])|([b-hj-z])\s(?=\p{Lu}\p{L}))/u;
/** A sign alone on its line. */
const LONELY = /^\s*(?:[^\p{L}\p{N}\s=_|:.]|o)\s*$/u;
/** From here on a sign that begins lines is taken for the bullet of this text, whatever sign it is. */
const OFTEN = 3;

/** The signs that begin so many lines that they can be nothing else than bullets. */
function signsOf(lines: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const found = SIGN.exec(plain(line));
		const sign = found?.[1] ?? found?.[2];
		if (sign) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([sign]) => sign));
}

/** A line of the text as its pieces: cells of a table, bullets that stand in one line. */
function piecesOf(line: string): string[] {
	if (/^\s*\|.*\|\s*$/.test(line)) return line.split('|').flatMap((cell) => (/[\p{L}\p{N}]/u.test(cell) ? [cell.trim()] : []));
	const pieces = line.split(/(?<=\S)\s{1,9}(?=[•▪●■◦‣]\s)/);
	const isBulleted = /^\s*[•▪●■◦‣]/.test(line);
	// "Berlin • GitHub • +49 …" is one line, and so is a name between dots.
	const isLong = pieces.slice(1).every((piece) => piece.split(' ').length >= 5);
	return isBulleted || isLong ? pieces : [line];
}

/** What stands behind the bullet of a line, or null where it has none. */
function behindBullet(source: string, signs: ReadonlySet<string>): string | null {
	const marker = BULLET.exec(source);
	if (marker) return plain(source.slice(marker[0].length));
	const text = plain(source);
	// A sign known by now may stand before anything.
	const sign = SIGN.exec(text)?.[1] ?? /^\p{Ll}(?=\s)/u.exec(text)?.[0];
	return sign && signs.has(sign) ? text.slice(sign.length).trim() : null;
}

/** Lines that are not empty, bullets recognized; several bullets in one line are taken apart. */
export function rawLines(text: string): Raw[] {
	const lines: Raw[] = [];
	let afterBlank = true;
	const sources = text.split('\n').map(piecesOf);
	const signs = signsOf(sources.flat());
	for (const pieces of sources) {
		for (const source of pieces) {
			const behind = behindBullet(source, signs);
			const bare = behind ?? plain(source.replace(/^\s{0,3}#{1,6}\s{1,9}/, '').replace(/^>\s?/, ''));
			const isLonely = LONELY.test(source);
			if (isLonely || /^[\s=_*|:.-]*$/.test(bare)) {
				// A bullet alone on its line, as some PDFs have it, belongs to the next.
				if (isLonely) lines.push({ text: '', isBullet: true, indent: 0, row: lines.length, afterBlank, source });
				else afterBlank = true;
				continue;
			}
			const last = lines.at(-1);
			if (last && last.text === '' && last.isBullet) {
				Object.assign(last, { text: bare, source: `${last.source}${source}` });
			} else {
				lines.push({
					text: bare,
					// A long cell of a table is an account like any other.
					isBullet: behind !== null || (pieces.length > 1 && bare.split(' ').length >= 5),
					indent: /^\s*/.exec(source)?.[0].length ?? 0,
					row: lines.length,
					afterBlank,
					source,
				});
			}
			afterBlank = false;
		}
		if (pieces.length === 0) afterBlank = true;
	}
	return lines.filter((line) => line.text !== '');
}
