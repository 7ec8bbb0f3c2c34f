import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFromRows, guardFormula, looksLikeFormula, removeFormulaGuard } from './export-csv.ts';

test.each([
	['=1+1', "'=1+1"],
	['+49 30', "'+49 30"],
	['-1', "'-1"],
	['@cell', "'@cell"],
	['\t=1', "'\t=1"],
	['\tplain', "'\tplain"],
	['\rplain', "'\rplain"],
	['\0plain', "'\0plain"],
	['  =1', "'  =1"],
	['\n=1', "'\n=1"],
	['＝1', "'＝1"],
	['＋1', "'＋1"],
	['－1', "'－1"],
	['＠a', "'＠a"],
	['a=1', 'a=1'],
	['1-2', '1-2'],
	['', ''],
	["'=1", "'=1"],
])('%j is guarded as %j', (cell, guarded) => {
	expect(guardFormula(cell)).toBe(guarded);
});

test('quotes by RFC 4180, ends each row with CRLF and guards', () => {
	const rows = [
		['title', 'two words'],
		['say "hi", twice', 'two\nlines'],
		['=1', ' padded'],
		['a;b', 'padded '],
		['', ''],
	];
	expect(csvFromRows(rows)).toBe('title,two words\r\n"say ""hi"", twice","two\nlines"\r\n\'=1," padded"\r\n"a;b","padded "\r\n,\r\n');
	expect(csvFromRows([['=1']], { forMachines: true })).toBe('=1\r\n');
	expect(csvFromRows([['']])).toBe('""\r\n');
});

test('no guarded cell looks like a formula, and the guard comes off again', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\r', '\0', 'a', '＝'), maxLength: 6 }), (cell) => {
			expect(looksLikeFormula(guardFormula(cell))).toBe(false);
			expect(removeFormulaGuard(guardFormula(cell))).toBe(cell);
		}),
	);
});
