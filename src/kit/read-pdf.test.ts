import { afterEach, describe, expect, test, vi } from 'vitest';
import { makePages, makePdf } from '../../tests/fixtures/make-pdf.ts';
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

test('a file that asks for a password is told apart from a broken one', async () => {
	const locked = new Uint8Array(makePages([['Kim Example, Backend developer', 'Experience: the label service']], true));
	expect(await readPdf(locked)).toEqual({ ok: false, fault: 'locked' });
});

test('a file of 10 million bytes is read', async () => {
	const full = new Uint8Array(10_000_000);
	full.set(bytes(['Kim Example, Backend developer', 'Experience: the label service']));
	expect(await readPdf(full)).toMatchObject({ ok: true });
});

test('pages follow each other as lines; behind the twentieth nothing is read', async () => {
	const page = (number: number) => [`Page ${number} of a long list of jobs`];
	const pages = Array.from({ length: 21 }, (_, index) => page(index + 1));
	expect(await readPdf(new Uint8Array(makePages(pages)))).toEqual({ ok: true, text: pages.slice(0, 20).join('\n') });
	expect(await readPdf(new Uint8Array(makePages([[], ...pages.slice(0, 2), []])))).toEqual({
		ok: true,
		text: pages.slice(0, 2).join('\n'),
	});
});

test.each([
	['forty letters', 'abcdefghij'.repeat(4), true],
	['39 letters, with digits and signs', `${'abcdefghij'.repeat(4).slice(1)} 2026 +49 (30)`, false],
])('%s are a text: %s, %s', async (_, line, ok) => {
	expect(await readPdf(bytes([line]))).toMatchObject({ ok });
});

describe('the reader of PDF', () => {
	afterEach(() => vi.restoreAllMocks());
	test('writes nothing to the console, whatever it meets', async () => {
		const written = (['log', 'warn', 'info', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
		await readPdf(new TextEncoder().encode('%PDF-1.4 and nothing'));
		await readPdf(bytes(['Kim Example, Backend developer', 'Experience: the label service']));
		expect(written.map(({ mock }) => mock.calls)).toEqual([[], [], [], []]);
	});
});

describe('pieces become lines by their places', () => {
	test.each([
		['next to each other without a gap', [piece('Post', 0, 100, 20), piece('greSQL', 20, 100)], 'PostgreSQL'],
		['with a gap', [piece('Built', 0, 100, 20), piece('it', 30, 100)], 'Built it'],
		['lower', [piece('Built', 0, 100), piece('it', 0, 86)], 'Built\nit'],
		['much lower', [piece('Built', 0, 100), piece('Education', 0, 60)], 'Built\n\nEducation'],
		['half a letter lower: an index', [piece('H', 0, 100, 10), piece('2', 10, 95, 5), piece('O', 15, 100)], 'H2O'],
		['a little more than half', [piece('H', 0, 100, 10), piece('2', 10, 94.9)], 'H\n2'],
		['higher: the next column', [piece('Built', 0, 100), piece('Go', 300, 700)], 'Built\n\nGo'],
		['2.2 letters lower', [piece('Built', 0, 100), piece('it', 0, 78)], 'Built\nit'],
		['more than 2.2', [piece('Built', 0, 100), piece('it', 0, 77.9)], 'Built\n\nit'],
		['a fifth of a letter to the right', [piece('Post', 0, 100, 20), piece('greSQL', 22, 100)], 'PostgreSQL'],
		['a little more than a fifth', [piece('Built', 0, 100, 20), piece('it', 22.1, 100)], 'Built it'],
		['with a gap from the left', [piece('Built', 500, 100, 20), piece('it', 530, 100)], 'Built it'],
		['with a blank before the gap', [piece('Built ', 0, 100, 20), piece('it', 30, 100)], 'Built it'],
		['with a blank behind the gap', [piece('Built', 0, 100, 20), piece(' it', 30, 100)], 'Built it'],
		['with blanks elsewhere', [piece('we built', 0, 100, 20), piece('it all', 30, 100)], 'we built it all'],
		['with an empty one between', [piece('Built', 0, 100, 20), piece('', 0, 50, 0), piece('it', 30, 100)], 'Built it'],
		[
			'lower behind an empty one, as where the font changes',
			[piece('Kim', 0, 100), piece('', 0, 86, 0), piece('Lyon', 0, 86)],
			'Kim\nLyon',
		],
		['with an empty one first', [piece('', 0, 700, 0), piece('Built', 0, 100)], 'Built'],
		['of none', [], ''],
	])('%s', (_, pieces, text) => {
		expect(linesOf(pieces)).toBe(text);
	});
});

test('the larger of two letters says what is lower, and no letter is smaller than six', () => {
	const sized = (height: number, y: number, str: string) => ({ ...piece(str, 0, y), height });
	expect(linesOf([sized(20, 100, 'Kim'), sized(8, 91, 'Example')])).toBe('KimExample');
	expect(linesOf([sized(8, 100, 'Kim'), sized(20, 91, 'Example')])).toBe('KimExample');
	expect(linesOf([sized(8, 100, 'Kim'), sized(8, 91, 'Example')])).toBe('Kim\nExample');
	expect(linesOf([sized(0, 100, 'Kim'), sized(0, 97, 'Example')])).toBe('KimExample');
	expect(linesOf([sized(0, 100, 'Kim'), sized(0, 96.9, 'Example')])).toBe('Kim\nExample');
});
