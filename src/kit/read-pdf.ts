/**
 * The text of a PDF, on this device and nowhere else. Loaded when somebody picks a PDF: half a megabyte that nobody else fetches.
 * `unpdf` brings PDF.js without its worker and without `eval`, so it runs under the site's policy.
 */
import { getDocumentProxy } from 'unpdf';

/** Bytes. A résumé is far smaller; a scanned book is not what this is for. */
export const LARGEST_PDF = 10_000_000;
const MOST_PAGES = 20;
/** Fewer letters than this on all pages together: pictures of text. */
const FEWEST_LETTERS = 40;

export type PdfText = { ok: true; text: string } | { ok: false; fault: 'too-large' | 'no-text' | 'locked' | 'broken' };

interface Piece {
	str: string;
	/** The last two numbers are where it stands: from the left, from the bottom. */
	transform: number[];
	width: number;
	height: number;
	hasEOL: boolean;
}

/** Pieces of one page as lines: a piece that stands lower begins one, a gap wider than a letter is a blank. */
export function linesOf(pieces: readonly Piece[]): string {
	let text = '';
	let last: Piece | null = null;
	for (const piece of pieces) {
		// PDF.js ends a line with an empty piece that stands on the next one, where the font changes in between: its place says nothing.
		if (piece.str === '') continue;
		const [x, y] = [piece.transform[4] ?? 0, piece.transform[5] ?? 0];
		if (last) {
			const [lastX, lastY] = [last.transform[4] ?? 0, last.transform[5] ?? 0];
			const drop = Math.abs(lastY - y);
			const size = Math.max(last.height, piece.height, 6);
			if (drop > size * 0.5) text += drop > size * 2.2 ? '\n\n' : '\n';
			else if (x - (lastX + last.width) > size * 0.2 && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' ';
		}
		text += piece.str;
		last = piece;
	}
	return text;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
	if (bytes.length > LARGEST_PDF) return { ok: false, fault: 'too-large' };
	try {
		const pdf = await getDocumentProxy(bytes, { useSystemFonts: false, disableFontFace: true, verbosity: 0 });
		const pages: string[] = [];
		for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
			const { items } = await (await pdf.getPage(number)).getTextContent();
			pages.push(linesOf(items.filter((item) => 'str' in item) as Piece[]));
		}
		await pdf.loadingTask.destroy();
		const text = pages.join('\n').trim();
		return text.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS ? { ok: false, fault: 'no-text' } : { ok: true, text };
	} catch (error) {
		return { ok: false, fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' };
	}
}
