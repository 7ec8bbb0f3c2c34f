/** Separators, quotation marks and what is done where they do not fit. */
import { describe, expect, test } from 'vitest';
import { parseRows } from './parse-rows.ts';

const filled = (text: string) => parseRows(text).rows.filter((row) => row.some((cell) => cell !== ''));

describe('the line that Excel writes for itself', () => {
	test.each([
		['sep=;\na,b;c\n', ';', [['a,b', 'c']]],
		['"sep=,"\na,b;c\n', ',', [['a', 'b;c']]],
		['SEP=|\na,b|c\n', '|', [['a,b', 'c']]],
		['sep=\t\na,b\tc\n', '\t', [['a,b', 'c']]],
	])('%j: the separator is %j', (text, delimiter, rows) => {
		expect(parseRows(text).delimiter).toBe(delimiter);
		expect(filled(text)).toEqual(rows);
	});
	test.each(['sep=:\ntitle,state\na,open\n', 'title,state\nsep=;\na,open\n', 'title,sep=;\nb,open\n'])('%j has none', (text) => {
		expect(parseRows(text).delimiter).toBe(',');
		expect(filled(text)).toEqual(
			text
				.trim()
				.split('\n')
				.map((line) => line.split(',')),
		);
	});
	test('counts as a line where a quotation is named that never ends', () => {
		expect(parseRows('sep=;\ntitle;state\n"c;d;e\n').openQuoteLine).toBe(3);
		expect(parseRows('title;state\n"c;d;e\n').openQuoteLine).toBe(2);
	});
});

describe('the separator', () => {
	const lines = (count: number, line: string) => Array(count).fill(line);
	test.each<[string, string[], string]>([
		['cuts four rows of five evenly', ['(1),a', '(2),b', '(3),c', '(4),d', '(5)'], ','],
		['cuts three rows of four evenly', ['(1),a', '(2),b', '(3),c', '(4)'], ''],
		['knows two names over rows that are not even', ['title,state', 'a', 'b', 'c,d,e', 'f'], ','],
		['knows one name over rows that are not even', ['title, and more', 'a', 'b', 'c,d,e', 'f'], ''],
		['knows more names than another cuts evenly', ['title;state,x', 'a;b', 'c;d,y', 'e;f,z'], ';'],
		['makes a header where another makes rows as even', ['What;Where;Who, if', 'a;b;c, x', 'd;e;f, y', 'g;h;i, z'], ';'],
		['makes more rows even', ['(1),2;3', '(4),5;6', '(7),8;9', '(1),2;3', '(4),5'], ','],
		['makes the wider rows of those that are even', ['(1),2;3;4', '(4),5;6;7'], ';'],
		['is the first of equals', ['(1),2;3', '(4),5;6'], ','],
		['cuts rows below a title', ['Bug list, of today', '', 'What;Where;Who', 'a;b;c', 'd;e;f'], ';'],
		['cuts a header over rows of which one is uneven', ['What;Where', 'a;b', 'c;d;e'], ';'],
		['cuts a header over rows of which two are uneven', ['What;Where', 'a;b', 'c;d;e', 'f'], ''],
		['cuts a header over rows of which three in five are even', ['What;Where', 'a;b', 'a;b', 'a;b', 'c', 'd'], ';'],
		['cuts a header over one row, as even as any', ['What;Where', 'a;b'], ';'],
		['cuts a header over one row that is uneven', ['What;Where', 'a'], ''],
		['knows two names, not one over even rows', ['title;state;labels,created', 'a;b,x', 'c,y', 'd,z', 'e;f;g,w'], ';'],
		['makes every row even, not most of them wide', [...lines(4, `(1);${','.repeat(39)}`), '(5);x'], ';'],
		['cuts rows far below', ['title', ...lines(20, 'x'), 'title,state,labels', ...lines(20, 'a,b,c')], ''],
		['is none in a text without any', ['title', 'Fails'], ''],
		['is none in nothing', [''], ''],
	])('%s', (_, rows, delimiter) => {
		expect(parseRows(rows.join('\n')).delimiter).toBe(delimiter);
	});
	test('is not told by rows that are empty', () => {
		expect(parseRows(`(1),2\n${'\n'.repeat(50)}(3),4\n`).delimiter).toBe(',');
	});
});

describe('a list of one column', () => {
	test.each([
		['Save\n"Save" does nothing\n"Quit" and "Save" hang\n', [['Save'], ['"Save" does nothing'], ['"Quit" and "Save" hang']]],
		['Slow\nSays "no"\n', [['Slow'], ['Says "no"']]],
		['"Quit" and "Save"\nhangs\n', [['"Quit" and "Save"'], ['hangs']]],
		['"Slow, then fails"\n"Hangs ""always"""\n', [['Slow, then fails'], ['Hangs "always"']]],
		['title\n"two\nlines"\n', [['title'], ['two\nlines']]],
		['title\n""\nx', [['title'], ['x']]],
	])('%j', (text, rows) => {
		expect(parseRows(text)).toMatchObject({ delimiter: '', problems: [], openQuoteLine: 0 });
		expect(filled(text)).toEqual(rows);
	});
});

describe('quotation marks that are letters', () => {
	const problems = (count: number) => [{ code: 'quotes-literal', count, row: 0 }];
	test('stay where every row is even without quoting', () => {
		expect(parseRows('title,state\n"a,open\nb,open\n')).toMatchObject({
			rows: [['title', 'state'], ['"a', 'open'], ['b', 'open'], ['']],
			problems: problems(1),
			openQuoteLine: 0,
		});
	});
	test('go where most of them stand around cells', () => {
		const { rows } = parseRows('title,state\n"a",open\n"b",open\n"c,open\n"x"y,"z"\n"",open"\nsay "no",open\n');
		expect(rows.slice(1, 7)).toEqual([
			['a', 'open'],
			['b', 'open'],
			['"c', 'open'],
			['"x"y', 'z'],
			['', 'open"'],
			['say "no"', 'open'],
		]);
	});
	test('go where half of them stand around cells', () => {
		expect(parseRows('title,state\n"a",open\n"b,open\n').rows.slice(1, 3)).toEqual([
			['a', 'open'],
			['"b', 'open'],
		]);
	});
	test('stay where fewer stand around cells', () => {
		expect(parseRows('title,state\n"a",open\nb,"open\n"c,open\nd,"open\n').rows.slice(1, 3)).toEqual([
			['"a"', 'open'],
			['b', '"open'],
		]);
	});
});

describe('a quotation that never ends', () => {
	test.each([
		['at the beginning', 'sep=,\n"a,b,c\nd,e\n', 2],
		['in the first cell of a row', 'title,state\na,b\n"c,d,e\nf,g\n', 3],
		['in another cell', 'title,state\na,b,x\nc,"d\nf,g\n', 3],
		['below quotations that end', 'title,state\n"a ""x""",b,x\n"c\nd",e\n"f,g\nh,i\n', 5],
		['below a quotation within a cell', 'title,state\na 5" pipe,b,x\n"f,g\nh,i\n', 3],
		['above another', 'title,state\na,b,x\n"c,d\n"e,f\n', 4],
		['below one that ends at the beginning of a line', 'title,state\n"a\n",b,x\nc,d\n"e,f\n', 5],
		['below one that ends behind a comma', 'title,state\n"a,",b,x\nc,d\n"e,f\n', 4],
		['above an empty one', 'title,state\na,b,x\n"c,d\n"",f\n', 3],
		['above a mark within a cell', 'title,state\na,b,x\n"c,d\ne 5" f\n', 3],
		['below an empty one', 'title,state\n"",b,x\nc,d\n"e,f\n', 4],
		['behind a doubled one', 'title,state\na,b,x\n"""c,d\nf,g\n', 3],
	])('%s is named by its line', (_, text, line) => {
		expect(parseRows(text)).toMatchObject({ openQuoteLine: line, problems: [] });
	});
});

describe('a quotation mark in an odd place', () => {
	test('is reported with its row, blank ones and the header not counted', () => {
		const { problems } = parseRows('Bug list\n\ntitle,state\na,open\n\n"b"x,open,more\nc,open\n');
		expect(problems).toEqual([{ code: 'quotes-odd', count: 1, row: 2 }]);
	});
	test('counts with those that a stray cell leaves elsewhere', () => {
		const { problems, rows } = parseRows('What;Where;Who\n=LINK("x";"y");a;b\n"c; d";e;f\n"g"x"y";h;i\nj;k;l\n');
		expect(rows[1]).toEqual(['=LINK("x"', '"y")', 'a', 'b']);
		expect(problems.map(({ code, row }) => [code, row])).toEqual([['quotes-odd', 1]]);
		expect(problems[0]?.count).toBeGreaterThan(1);
	});
	test.each([
		['"say ""hi""; bye";e;f', ['say "hi"; bye', 'e', 'f']],
		['"two\nlines; more";e;f', ['two\nlines; more', 'e', 'f']],
		['"""x"" y; z";e;f', ['"x" y; z', 'e', 'f']],
	])('leaves %j as it is', (line, row) => {
		const { rows } = parseRows(`What;Where;Who\n=LINK("x";"y");a;b\n${line}\ng;h;i\n`);
		expect(rows.slice(1, 4)).toEqual([['=LINK("x"', '"y")', 'a', 'b'], row, ['g', 'h', 'i']]);
	});
	test('in a list of one column is reported, and quoted titles are read', () => {
		expect(parseRows('"Slow, then fails"\n"Hangs" always\n')).toMatchObject({ delimiter: '', problems: [{ code: 'quotes-odd' }] });
		expect(parseRows('"Slow, then fails"\n"Hangs" always\n').rows[0]).toEqual(['Slow, then fails']);
	});
	test('in a stray cell with doubled marks and a separator is a letter like them', () => {
		expect(parseRows('title;state;who\n"a ""x""; b" c;open;me\nd;open;you\n')).toMatchObject({
			rows: [['title', 'state', 'who'], ['"a ""x""; b" c', 'open', 'me'], ['d', 'open', 'you'], ['']],
			openQuoteLine: 0,
			problems: [{ code: 'quotes-odd' }],
		});
	});
	test('within a quotation of two lines ends nothing where the rows are as even with it as without', () => {
		expect(filled('"Slow"\n"Hangs" on\nstart"\n')).toEqual([['Slow'], ['Hangs" on\nstart']]);
	});
	test('in a stray cell that is the last of the file', () => {
		expect(filled('What;Where;Who\na;b;c\n"d; e";f;g\nh;i;"j") k')).toEqual([
			['What', 'Where', 'Who'],
			['a', 'b', 'c'],
			['d; e', 'f', 'g'],
			['h', 'i', '"j") k'],
		]);
	});
});
