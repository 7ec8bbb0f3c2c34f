import { describe, expect, test } from 'vitest';
import { makePdf } from '../../tests/fixtures/make-pdf.ts';
import { LARGEST_PDF, linesOf, readPdf } from './read-pdf.ts';

const bytes = (lines: string[]) => new Uint8Array(makePdf(lines));
const piece = (str: string, x: number, y: number, width = 50) => ({ str, transform: [1, 0, 0, 1, x, y], width, height: 10, hasEOL: false });

test('each line of a page becomes a line', async () => {
	expect(await readPdf(bytes(['Kim Example, Backend developer', 'Experience', '- Built the label service (Go)']))).toEqual({
		ok: true,
		text: 'Kim Example, Backend developer\nExperience\n- Built the label service (Go)',
	});
});

test('a page that holds only pictures, a broken file and one that is too large are told apart', async () => {
	expect(await readPdf(bytes([]))).toEqual({ ok: false, fault: 'no-text' });
	expect(await readPdf(new TextEncoder().encode('%PDF-1.4 and nothing'))).toEqual({ ok: false, fault: 'broken' });
	expect(await readPdf(new Uint8Array(LARGEST_PDF + 1))).toEqual({ ok: false, fault: 'too-large' });
});

describe('pieces become lines by their places', () => {
	test.each([
		['next to each other without a gap', [piece('Post', 0, 100, 20), piece('greSQL', 20, 100)], 'PostgreSQL'],
		['with a gap', [piece('Built', 0, 100, 20), piece('it', 30, 100)], 'Built it'],
		['lower', [piece('Built', 0, 100), piece('it', 0, 86)], 'Built\nit'],
		['much lower', [piece('Built', 0, 100), piece('Education', 0, 60)], 'Built\n\nEducation'],
	])('%s', (_, pieces, text) => {
		expect(linesOf(pieces)).toBe(text);
	});
});
