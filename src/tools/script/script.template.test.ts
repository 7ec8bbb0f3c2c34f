import { expect, test } from 'vitest';
import { fillTemplate, piecesOf, writeExample } from './script.template.ts';

test('a template is text and blanks in turn', () => {
	expect(piecesOf('{{ask}} by {{reply-day}}, {{ask}}.')).toEqual([
		{ blank: 'ask' },
		{ text: ' by ' },
		{ blank: 'reply-day' },
		{ text: ', ' },
		{ blank: 'ask' },
		{ text: '.' },
	]);
	expect(piecesOf('no blank, and {{Not one}}')).toEqual([{ text: 'no blank, and {{Not one}}' }]);
});

test('a value gets a capital letter where a text, a line or a sentence begins, and nowhere else', () => {
	const text = fillTemplate('{{a}} and {{a}}. {{a}}\nB. {{a}}\n{{a}}: {{a}}', () => 'the test');
	expect(text).toBe('The test and the test. The test\nB. The test\nThe test: the test');
});

test('a blank knows whether it has a line for itself', () => {
	const own: boolean[] = [];
	fillTemplate('{{a}}\n\n{{a}}\nso {{a}}', (_, isOwnLine) => String(own.push(isOwnLine)));
	expect(own).toEqual([true, true, false]);
});

test('examples read as in a text', () => {
	expect(writeExample('2027-03-12', 'date', false)).toBe('Friday, March 12');
	expect(writeExample(['the load test', 'the review'], 'list', false)).toBe('the load test and the review');
	expect(writeExample(['the load test', 'the review'], 'list', true)).toBe('- the load test\n- the review');
	expect(writeExample('$4,800', 'money', false)).toBe('$4,800');
});
