import { expect, test } from 'vitest';
import { compareCells, type SortDirection } from './compare-cells.ts';

const collator = new Intl.Collator('en', { numeric: true });
const sort = (cells: string[], direction: SortDirection = 'ascending') => cells.toSorted((a, b) => compareCells(a, b, direction, collator));

test('money goes by amount, not by its digits as text', () => {
	expect(sort(['USD 133080', 'USD 79850', 'USD 211450'])).toEqual(['USD 79850', 'USD 133080', 'USD 211450']);
	expect(sort(['USD 133080', 'USD 79850', 'USD 211450'], 'descending')).toEqual(['USD 211450', 'USD 133080', 'USD 79850']);
});

test('cents and what is below zero go by amount, not by the digits behind the point', () => {
	expect(sort(['USD 9.5', 'USD -5', 'USD 9.25', 'USD -12'])).toEqual(['USD -12', 'USD -5', 'USD 9.25', 'USD 9.5']);
	expect(sort(['9.5', '9.25', '-1'])).toEqual(['-1', '9.25', '9.5']);
});

test('among words, figures and money stand where their text does', () => {
	expect(sort(['Zero', 'USD 90000', 'Not said'])).toEqual(['Not said', 'USD 90000', 'Zero']);
	expect(sort(['none', '12'])).toEqual(['12', 'none']);
	expect(sort(['12', 'none'], 'descending')).toEqual(['none', '12']);
});

test('two currencies are never mixed, whatever the direction', () => {
	const cells = ['USD 90000', 'GBP 49430', 'EUR 60000', 'GBP 70000'];
	expect(sort(cells)).toEqual(['EUR 60000', 'GBP 49430', 'GBP 70000', 'USD 90000']);
	expect(sort(cells, 'descending')).toEqual(['EUR 60000', 'GBP 70000', 'GBP 49430', 'USD 90000']);
});

test('percent and counts go by size, and what never ends is the largest', () => {
	expect(sort(['9.5', '71.8', '0', '43.8'])).toEqual(['0', '9.5', '43.8', '71.8']);
	expect(sort(['Infinity', '3', 'Infinity', '2'])).toEqual(['2', '3', 'Infinity', 'Infinity']);
});

test('text goes by letters whatever the case and accents, numbers in it by size', () => {
	expect(sort(['Zabbix', 'ansible', 'Éclair', 'Docker'])).toEqual(['ansible', 'Docker', 'Éclair', 'Zabbix']);
	expect(sort(['CKA 10', 'CKA 9'])).toEqual(['CKA 9', 'CKA 10']);
});

test('nothing comes last in both directions', () => {
	expect(sort(['', 'b', '', 'a'])).toEqual(['a', 'b', '', '']);
	expect(sort(['', '1', '', '2'], 'descending')).toEqual(['2', '1', '', '']);
});

test('equal cells keep their order', () => {
	expect(compareCells('Infinity', 'Infinity', 'descending', collator)).toBe(0);
	expect(compareCells('', '', 'ascending', collator)).toBe(0);
});
