/** What columns are taken for when no tracker is recognized: by a word of their name, or by what stands in them. */
import { describe, expect, test } from 'vitest';
import { recognizeFormat } from './issue-format.ts';
import type { ColumnMapping } from './issue-headers.ts';
import { guessMapping } from './issue-mapping.ts';

const nothing: ColumnMapping = { title: null, key: null, url: null, state: null, labels: [], created: null };
/** Titles of about twenty letters, each different. */
const titles = ['Search forgets words', 'Basket loses coupons', 'Login ends too soon', 'Report counts twice', 'Mail arrives in bits'];

/** A table out of columns: the header, then the cells. */
function guess(columns: Record<string, readonly string[]>, known: Partial<ColumnMapping> = {}): ColumnMapping {
	const cells = Object.values(columns);
	const length = Math.max(...cells.map((column) => column.length));
	const rows = Array.from({ length }, (_, index) => cells.map((column) => column[index] ?? ''));
	return guessMapping({ headers: Object.keys(columns), rows }, { ...nothing, ...known });
}

describe('a column of a meaningless name beside one of titles', () => {
	test.each<[string, readonly string[], Partial<ColumnMapping>]>([
		['addresses', ['https://a.example/1', 'http://a.example/2', 'HTTPS://A.EXAMPLE/3'], { url: 1 }],
		['addresses with blanks around', [' https://a.example/1 ', 'https://a.example/2\n'], { url: 1 }],
		[
			'an address in four cells of five',
			['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://a.example/4', 'none'],
			{ url: 1 },
		],
		['an address in three cells of four', ['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'none'], {}],
		['texts that end in an address', ['see https://a.example/1', 'see https://a.example/2', 'see https://a.example/3'], { title: 1 }],
		['texts that begin with an address', ['https://a.example/1 shows it', 'https://a.example/2 shows it'], { title: 1 }],
		['keys', ['SHOP-1', 'SHOP-2', 'shop-3'], { key: 1 }],
		['numbers with a sign', ['#7', '#8', '#19'], { key: 1 }],
		['texts that end in a number with a sign', ['see #7', 'see #8', 'see #9'], {}],
		['texts that begin with a number with a sign', ['#7 too', '#8 too', '#9 too'], {}],
		['numbers', ['7', '8', '123456789'], { key: 1 }],
		['numbers too long for a reference', ['1234567890', '1234567891'], {}],
		['numbers with letters behind them', ['7th', '8th', '9th'], {}],
		['numbers that come back', ['7', '8', '8', '8', '9'], {}],
		['a number in four cells of five', ['7', '8', '9', '10', 'none'], { key: 1 }],
		['a key in four cells of five', ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4', 'none'], { key: 1 }],
		['words of a status', ['open', 'Done', 'In Progress'], { state: 1 }],
		['a status in four cells of five', ['open', 'Done', 'In Progress', 'closed', '?'], { state: 1 }],
		['a status in three cells of four', ['open', 'Done', 'In Progress', '?'], {}],
		['days', ['2024-05-13', '2024-05-14', '13.05.2024'], { created: 1 }],
		['days with the month first', ['05/13/2024', '05/14/2024', '05/15/2024'], { created: 1 }],
		['days with the day first', ['13/05/2024', '14/05/2024', '15/05/2024'], { created: 1 }],
		['a day in four cells of five', ['2024-05-13', '2024-05-14', '2024-05-15', '2024-05-16', 'soon'], { created: 1 }],
		['a day in three cells of four', ['2024-05-13', '2024-05-14', '2024-05-15', 'soon'], {}],
		['seconds since 1970', ['1709251200', '1709251201'], {}],
		['nothing', [], {}],
	])('%s', (_, cells, expected) => {
		const short = titles.slice(0, Math.max(2, cells.length)).map((title) => title.slice(0, 12));
		expect(guess({ alpha: short, beta: cells })).toEqual({ ...nothing, title: 0, ...expected });
	});

	test('ten numbers of which one comes back are still references', () => {
		const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '9'];
		expect(guess({ alpha: numbers.map((number) => `Title ${number}`), beta: numbers }).key).toBe(1);
	});
	test('only the first 200 rows are looked at', () => {
		const cells = Array.from({ length: 500 }, (_, index) => (index < 200 ? `https://a.example/${index}` : `text ${index}`));
		expect(guess({ alpha: cells.map((_, index) => `Title of ${index}`), beta: cells }).url).toBe(1);
	});
});

describe('of two columns', () => {
	test.each<[string, Record<string, readonly string[]>, Partial<ColumnMapping>]>([
		[
			'the address that differs, not that of the project',
			{
				alpha: ['https://a.example', 'https://a.example', 'https://a.example'],
				beta: ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
			},
			{ url: 1 },
		],
		[
			'the fuller one of addresses',
			{ alpha: ['https://a.example/1', '', ''], beta: ['https://b.example/1', 'https://b.example/2', 'https://b.example/3'] },
			{ url: 1 },
		],
		[
			'the first of equals',
			{ alpha: ['https://a.example/1', 'https://a.example/2'], beta: ['https://b.example/1', 'https://b.example/2'] },
			{ url: 0 },
		],
		['the key, not the number', { alpha: ['1', '2', '3'], beta: ['SHOP-7', 'SHOP-8', 'SHOP-9'] }, { key: 1 }],
		['the fuller one of keys', { alpha: ['SHOP-7', '', ''], beta: ['SHOP-7', 'SHOP-8', 'SHOP-9'] }, { key: 1 }],
		['the fuller one of numbers', { alpha: ['7', '', ''], beta: ['7', '8', '9'] }, { key: 1 }],
		['the fuller one of states', { alpha: ['open', '', ''], beta: ['open', 'open', 'done'] }, { state: 1 }],
		['the fuller one of days', { alpha: ['2024-05-13', ''], beta: ['2024-05-13', '2024-05-14'] }, { created: 1 }],
		['the day of the report, not another one', { beta: ['2024-05-13', '2024-05-14'], 'When reported': ['2024-05-15', ''] }, { created: 1 }],
		['the fuller day of a report', { 'When reported': ['2024-05-15', ''], 'Date of report': ['2024-05-13', '2024-05-14'] }, { created: 1 }],
		['a day, not that of the last change', { 'Last updated': ['2024-05-13', '2024-05-14'], beta: ['2024-05-15', ''] }, { created: 1 }],
		[
			'a state by its words, not one whose name says so',
			{ 'Review status': ['open', 'unclear', 'at the doctor'], beta: ['open', '', ''] },
			{ state: 1, title: 0 },
		],
		['the longer one of texts', { alpha: ['Sales', 'Support', 'Stock'], beta: titles.slice(0, 3) }, { title: 1 }],
		[
			'texts that differ, not longer ones that come back',
			{ alpha: ['Search and basket of the shop', 'Search and basket of the shop', 'Login, mails and reports'], beta: titles.slice(0, 3) },
			{ title: 1 },
		],
		['the fuller one of texts', { alpha: [`${titles[0]} and more`, '', ''], beta: titles.slice(0, 3) }, { title: 1 }],
		['titles, not what describes them', { alpha: ['x'.repeat(400), 'y'.repeat(400)], beta: titles.slice(0, 2) }, { title: 1 }],
		['long titles, not short words', { alpha: ['x'.repeat(150), 'y'.repeat(150)], beta: titles.slice(0, 2) }, { title: 0 }],
		[
			'texts that are half numbers rather than shorter ones',
			{ alpha: ['Search forgets words', 'Basket loses coupons', '1', '2'], beta: ['a', 'b', 'c', 'd'] },
			{ title: 0 },
		],
		[
			'no texts that are mostly numbers',
			{ alpha: ['1', '2', '3', 'Search forgets words all the time'], beta: ['aa', 'bb', 'cc', 'dd'] },
			{ title: 1 },
		],
		[
			'texts of which each stands twice rather than shorter ones',
			{ alpha: ['Search forgets words', 'Search forgets words'], beta: ['a', 'b'] },
			{ title: 0 },
		],
		[
			'no texts that come back more often',
			{ alpha: ['Search forgets', 'Search forgets', 'Search forgets'], beta: ['a', 'b', 'c'] },
			{ title: 1 },
		],
	])('%s', (_, columns, expected) => {
		expect(guess(columns)).toMatchObject(expected);
	});
});

describe('a word in the name of a column', () => {
	// The second column is longer: without the name, it would be the title.
	test.each([
		['Bug summary', true],
		['Short bug-title', true],
		['Краткая тема', true],
		['Νέο θέμα', true],
		['问题标题', true],
		['バグの件名です', true],
		['Parent summary', false],
		['Epic title', false],
		['Bugs', false],
		['Bug', false],
		['Subtitled', false],
		['Система', false],
		['Αναθέματα', false],
		['编写', false],
	])('%s says that it is the title: %s', (header, isTitle) => {
		const shorter = titles.map((title) => title.slice(0, 6));
		expect(guess({ [header]: shorter, beta: titles }).title).toBe(isTitle ? 0 : 1);
	});
	test.each([
		['Bug status now', ['open', 'at the doctor', 'unclear'], 1],
		['Bug status now', ['?', 'at the doctor', 'unclear'], null],
		['Parent status', ['open', 'at the doctor', 'unclear'], null],
		['Where it is', ['open', 'at the doctor', 'unclear'], null],
	])('%s over %j says where the state is: %s', (header, cells, state) => {
		expect(guess({ alpha: titles.slice(0, 3), [header]: cells }).state).toBe(state);
	});
	test('a column that is taken for the state is not taken for the title as well', () => {
		const states = ['open', 'waits for an answer of the bank', 'somebody else has to decide on it'];
		expect(guess({ 'Bug status now': states, beta: ['aa', 'bb', 'cc'] })).toEqual({ ...nothing, state: 0, title: 1 });
	});
});

describe('what the headers have told', () => {
	test('stays, although other columns look better', () => {
		const known = { url: 0, state: 1, created: 2, key: 3, labels: [4], title: 5 };
		const columns = {
			Link: ['text one', 'text two'],
			State: ['stage one', 'stage two'],
			Created: ['some day', 'some other day'],
			Key: ['red key', 'blue key'],
			Labels: ['labels that are longer than any title', 'labels that are longer than all titles'],
			Title: ['Fails', 'Hangs'],
			address: ['https://a.example/1', 'https://a.example/2'],
			word: ['open', 'done'],
			day: ['2024-05-13', '2024-05-14'],
			reference: ['SHOP-7', 'SHOP-8'],
		};
		expect(guess(columns, known)).toEqual(known);
		expect(guess(columns, { ...known, title: null }).title).toBe(5);
	});
	test('stays the title, although another column is longer', () => {
		expect(guess({ alpha: ['Fails', 'Hangs'], beta: titles.slice(0, 2) }, { title: 0 }).title).toBe(0);
	});
	test.each(['key', 'url', 'state', 'created'] as const)('of %s is not taken for the title', (field) => {
		expect(guess({ alpha: titles.slice(0, 2), beta: ['Fails', 'Hangs'] }, { [field]: 0 }).title).toBe(1);
	});
	test('of labels is not taken for the title', () => {
		expect(guess({ alpha: titles.slice(0, 2), beta: ['Fails', 'Hangs'] }, { labels: [0] }).title).toBe(1);
	});
	test.each([
		['numbers', ['7', '8', '9'], { key: 0 }],
		['states', ['open', 'done', 'open'], { state: 0 }],
		['days', ['2024-05-13', '2024-05-14', '2024-05-15'], { created: 0 }],
		['addresses', ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'], { url: 0 }],
	])('a column "Issue" of %s is not the title where another holds texts', (_, cells, expected) => {
		const columns = { Issue: cells, beta: titles.slice(0, 3) };
		expect(guess(columns, { title: 0 })).toEqual({ ...nothing, ...expected, title: 1 });
	});
	test('a column "Issue" of numbers is the title where no other holds texts, and then no key', () => {
		expect(guess({ Issue: ['7', '8'], beta: ['open', 'done'] }, { title: 0 })).toEqual({ ...nothing, title: 0, state: 1 });
	});
	test('a column without texts is no title', () => {
		expect(guess({ alpha: ['1', '2'], beta: ['', ''] })).toEqual({ ...nothing, key: 0 });
	});
});

test.each([
	['Column 1', ['https://a.example/issues/1', 'https://a.example/issues/2'], { url: 0 }],
	['Column 1', ['SHOP-1', 'SHOP-2'], {}],
	['Column 1', ['open', 'open', 'open'], { state: 0 }],
	['Labels', ['api', 'search'], {}],
	['Title', titles, {}],
])('a list of one column, %s over %j, has its titles there', (header, cells, expected) => {
	const { mapping } = recognizeFormat({ headers: [header], rows: cells.map((cell) => [cell]) });
	expect(mapping).toEqual({ ...nothing, title: 0, ...expected });
});
