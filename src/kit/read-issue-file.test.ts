import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { csvFromRows } from '../core/export-csv.ts';
import { recognizeFormat } from '../core/issue-format.ts';
import { mapIssues } from '../core/issue-list.ts';
import { parseJson } from './parse-json.ts';
import { readIssueText } from './read-issue-file.ts';

// Hundreds of random files may take some seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 30_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const readTable = (text: string, name = 'issues.csv') => {
	const result = readIssueText(bytes(text), name);
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
	return result;
};

describe('any bytes', () => {
	const names = fc.constantFrom('a.csv', 'a.json', 'a.tsv', '', 'a.jsonl');
	test('give a table or an error, never an exception', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), names, (input, name) => {
				const result = readIssueText(input, name);
				if (!result.ok) return;
				const { mapping, format } = recognizeFormat(result.table);
				const { issues, skipped } = mapIssues(result.table, mapping, format);
				expect(issues.length + skipped.length).toBe(result.table.rows.length);
			}),
			{ numRuns: 500 },
		);
	});
	test('of text with separators, quotes and line breaks keep every row in account', () => {
		const piece = fc.constantFrom(
			'a',
			'title',
			'"',
			'""',
			',',
			';',
			'\t',
			'\n',
			'\r\n',
			' ',
			'=1+1',
			'[',
			'{',
			'}',
			'\0',
			'ü',
			'2024-01-01',
			'#1',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), names, (pieces, name) => {
				const result = readIssueText(bytes(pieces.join('')), name);
				if (!result.ok) return;
				const width = result.table.headers.length;
				expect(result.table.rows.every((row) => row.length === width)).toBe(true);
				const { mapping, format } = recognizeFormat(result.table);
				const { issues, skipped } = mapIssues(result.table, mapping, format);
				expect(issues.length + skipped.length).toBe(result.table.rows.length);
			}),
			{ numRuns: 1_000 },
		);
	});
	test('of any JSON do not reach the prototype', () => {
		fc.assert(fc.property(fc.json(), (text) => void readIssueText(bytes(text), 'a.json')));
		readIssueText(bytes('[{"title":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]'), 'a.json');
		expect('polluted' in {}).toBe(false);
		expect(readTable('[{"title":"a","__proto__":{"b":1}},{"title":"c","__proto__":"d"}]', 'a.json').table.headers).toEqual(['title']);
	});
});

test('cells written by the export come back letter by letter', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '日', '"', ',', ';', '\n', ' ', '=', '-', "'"), maxLength: 12 });
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
			const rows = cells.filter((row) => row.some((text) => text.trim() !== ''));
			fc.pre(rows.length > 0);
			const result = readTable(csvFromRows([['title', 'state', 'labels'], ...rows], { forMachines: true }));
			expect(result.table).toEqual({ headers: ['title', 'state', 'labels'], rows: rows.map((row) => [...row]) });
		}),
	);
});

test.each([
	['a comma', 'title,state\na,open\n', ','],
	['a semicolon although titles have commas', 'title;state\n"a, b, c";open\nd, e, f;open\n', ';'],
	['a semicolon although commas cut every line into more pieces', 'title;state (open, closed, other)\na;open, x, y\nb;open, x, z\n', ';'],
	['a tab although cells have commas and semicolons', 'title\tlabels\na, b\tx; y\nc\tz\n', '\t'],
	['a bar', 'title|state\na|open\n', '|'],
	['none', 'title\na, b\nc; d\n', ''],
	['none in titles of which most have a comma', 'title\nSlow, then fails\nHangs, sometimes\nStops\n', ''],
])('the separator is %s', (_, text, delimiter) => {
	const result = readTable(text);
	expect(result.delimiter).toBe(delimiter);
	expect(result.table.headers[0]).toBe('title');
});

test.each([
	['one uneven row of three', 'Problem;Wer;Wo\na;b;c\nd;e;f;g\nh;i;j\n', ';', ['Problem', 'Wer', 'Wo']],
	['decimal commas in every row', 'Problem;Zeit;Wo\na;1,5;c\nd;2,5;f;g\nh;3,5;j\nk;4,5;l\nm;5,5;n;o\n', ';', ['Problem', 'Zeit', 'Wo']],
	['two titles and a footer', 'List\nof today\n\nWhat\tWhere\na\tb\nc\td\nTotal: 2\n', '\t', ['What', 'Where']],
	['no names, only titles with commas', 'Slow, then fails\nHangs, sometimes\nStops\n', '', ['Column 1']],
	['no names, only decimal commas', 'Takes 1,5 s\nTakes 2,5 s\nStops\n', '', ['Column 1']],
])('a header that nobody knows, with %s', (_, text, delimiter, headers) => {
	const result = readTable(text);
	expect(result.delimiter).toBe(delimiter);
	expect(result.table.headers.slice(0, headers.length)).toEqual(headers);
});

describe('a quotation that goes on behind its end', () => {
	test.each([
		['before a quoted cell', 'What;Where;Who\n=LINK("x";"y");a;b\n"c; d";e;f\ng;h;i\n', 1],
		['after a quoted cell', 'What;Where;Who\n"c; d";e;f\n=LINK("x";"y");a;b\ng;h;i\n', 2],
		['below a title', 'List\n\nWhat;Where;Who\n"c; d";e;f\n=LINK("x";"y");a;b\ng;h;i\n', 2],
	])('%s takes no other row with it', (_, text, row) => {
		const result = readTable(text);
		expect([...result.table.rows].sort()).toEqual([
			['=LINK("x"', '"y")', 'a', 'b'],
			['c; d', 'e', 'f', ''],
			['g', 'h', 'i', ''],
		]);
		expect(result.problems.filter(({ code }) => code !== 'lines-before-header')).toEqual([
			{ code: 'quotes-odd', count: 1, row },
			{ code: 'rows-wider', count: 1, row },
		]);
	});
	test('stays one cell over several lines where its rows are even', () => {
		const result = readTable('title,state\n"Says "stop" and\nends",open\nb,closed\n');
		expect(result.table.rows).toEqual([
			['Says "stop" and\nends', 'open'],
			['b', 'closed'],
		]);
	});
	test('does not hide one that never ends', () => {
		const text = 'What;Where;Who\na;b;c\nd;e;f\n=LINK("x";"y");g;h\n"i;j;k\nl;m;n\n';
		expect(readIssueText(bytes(text), 'a.csv')).toMatchObject({ ok: false, error: { code: 'quote-not-closed', line: 5 } });
	});
});

test.each([
	['carriage returns only', 'title,state\ra,open\rb,closed\r'],
	['mixed line ends', 'title,state\r\na,open\nb,closed\r'],
	['blank lines', '\n\ntitle,state\n\n,\na,open\n , \nb,closed\n\n'],
])('%s make two rows', (_, text) => {
	expect(readTable(text).table.rows).toEqual([
		['a', 'open'],
		['b', 'closed'],
	]);
});

test('a few broken bytes do not turn the rest of a UTF-8 file into other letters', () => {
	const good = bytes('title\nGröße, Höhe, Übergang, Länge\n');
	const result = readIssueText(new Uint8Array([...good, 0xc3, 0x0a]), 'a.csv');
	expect(result).toMatchObject({ ok: true, encoding: 'utf-8', problems: [{ code: 'characters-lost', count: 1 }] });
});

test.each([
	['[1,2]', [1, 2]],
	['{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
	['[1][2]', [[1], [2]]],
	['[1],\n[2],', [[1], [2]]],
	['7', 7],
	['{"a":"}{"}\r\n{"a":"\\"]["}', [{ a: '}{' }, { a: '"][' }]],
])('JSON text %j', (text, value) => {
	expect(parseJson(text)).toEqual({ ok: true, value });
});

test.each([
	['{"a":1}\n{"a":2\n', 3, true],
	['{"a":1}\n{"a":x}\n', 2, false],
	['nothing', 1, false],
	['{"a":1} and text', 1, false],
	['{"a":1}\n and\n{"a":2}', 1, false],
	['{"a":1}\n{"a":2}\n{x}', 3, false],
	['[{"a":1},\n{"a":2},\n{x},\n{y}]', 3, false],
	['[\n\n1,\nx]', 1, false],
	['', 1, false],
	[' \n,\n', 1, false],
	['"a" "b"', 1, false],
	['{"a":1}}', 1, false],
	['}{"a":1}', 1, false],
])('JSON text %j stops at line %i', (text, line, isCutOff) => {
	expect(parseJson(text)).toEqual({ ok: false, line, isCutOff });
});

describe('a file that cannot be read', () => {
	const readError = (text: string, name = 'issues.csv') => {
		const result = readIssueText(bytes(text), name);
		return result.ok ? null : result.error;
	};
	test.each([
		['{"errorMessages":["The issue\\n does not  exist."],"errors":{}}', 'tracker-refused', 'The issue does not exist.'],
		['{"errorMessages":[],"message":"Not Found"}', 'tracker-refused', 'Not Found'],
		['{"errors":[{"message":"Field is missing"}],"data":null}', 'tracker-refused', 'Field is missing'],
		['{"errors":["Sign in first"]}', 'tracker-refused', 'Sign in first'],
		['{"error":"invalid_token","code":401}', 'tracker-refused', 'invalid_token'],
		['{"message":5,"error":{"x":1}}', 'not-a-list', 'message, error'],
		['{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}', 'not-a-list', 'a, b, c, d, e, f, g, h'],
		['[1, 2]', 'not-a-list', '[1,2]'],
		['[]', 'no-rows', ''],
		['[{}]', 'no-rows', ''],
		['{', 'json-cut-off', '{'],
		['{"title":\n"a"', 'json-cut-off', '"a"'],
		[' [\n {"title"', 'json-cut-off', '{"title"'],
		['{ "title": a }', 'not-json', '{ "title": a }'],
	])('%j in a file called .json: %s, %j', (text, code, found) => {
		expect(readError(text, 'issues.json')).toMatchObject({ code, found });
	});
	test.each(['a.json', 'a.JSONL', 'a.ndjson'])('%s is JSON by its name', (name) => {
		expect(readError('title,state', name)).toMatchObject({ code: 'not-json', found: 'title,state', line: 1 });
	});
	test.each([
		['{"title":"a"', 'json-cut-off'],
		[' { "title": "a"', 'json-cut-off'],
		['[{"title":"a"', 'json-cut-off'],
		['\n[ \n{ "title":"a"', 'json-cut-off'],
		['[[1]]', 'not-a-list'],
		['{}', 'not-a-list'],
	])('%j is JSON by its looks', (text, code) => {
		expect(readError(text, '')?.code).toBe(code);
	});
	test.each([
		'[search] title,state\n[cart] fails,open\n',
		'{title},{state}\na,open\n',
		'title,state\n{"a",open\nb,open\n',
		'12\n13\n',
		'"see [docs]"',
		'[search] says {"a"},open\nb,open\n',
		'a {"b": 1}\n{"b": 2}\n',
	])('%j is not, and read row by row', (text) => {
		const result = readIssueText(bytes(text), 'a.json.csv');
		expect(result.ok ? result.delimiter : result.error.code).not.toBe('json');
		expect(result.ok || result.error.code === 'quote-not-closed').toBe(true);
	});
	test.each([
		['x'.repeat(60), 'x'.repeat(60)],
		['x'.repeat(61), `${'x'.repeat(60)}…`],
		[' two  words \t', 'two words'],
	])('shows %j as %j', (text, found) => {
		expect(readError(text, 'a.json')?.found).toBe(found);
	});
	test.each(['\n', '\r\n', '\r'])('shows the line of a quotation that never ends, with %j between lines', (end) => {
		expect(readError(['title,state', 'a,open', '"b,x,open', 'c,open', ''].join(end))).toEqual({
			code: 'quote-not-closed',
			found: '"b,x,open',
			limit: '',
			line: 3,
		});
	});
	test.each([
		['', 'empty', ''],
		[' \n\ufeff\t', 'empty', ''],
		['title,state\n', 'no-rows', 'title, state'],
		['<html>', 'is-web-page', 'HTML'],
		['%PDF-1.7', 'is-pdf', 'PDF'],
	])('%j is refused as %s', (text, code, found) => {
		expect(readError(text)).toEqual({ code, found, limit: '', line: 0 });
	});
});

test('JSON is read into a table, and says so', () => {
	expect(readIssueText(bytes('["Fails"]'), '')).toEqual({
		ok: true,
		table: { headers: ['title'], rows: [['Fails']] },
		encoding: 'utf-8',
		delimiter: 'json',
		problems: [],
	});
});

test('stray NULs are left out', () => {
	expect(readTable('ti\0tle,state\na long title to read,open\n').table.headers).toEqual(['title', 'state']);
});

test('a guess at the encoding is said', () => {
	const result = readIssueText(
		Uint8Array.from('title,state\nGr\xf6\xdfe,open\n', (letter) => letter.charCodeAt(0)),
		'a.csv',
	);
	expect(result).toMatchObject({ ok: true, encoding: 'windows-1252', problems: [{ code: 'encoding-guessed', count: 1, row: 0 }] });
});
