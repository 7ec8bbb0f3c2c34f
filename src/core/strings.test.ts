import { expect, test } from 'vitest';
import { pickStrings, translator } from './strings.ts';

const t = translator(
	{
		plain: 'Undo',
		named: '{{title}} is {{band}}.',
		bugs: 'bugs',
		bugs_one: 'one bug',
		bugs_other: '{{count}} bugs',
		fixed: '{{count}} rows',
	},
	'en',
);

test('fills in names, and numbers as the language writes them', () => {
	expect(t('plain')).toBe('Undo');
	expect(t('named', { title: '{{band}}', band: 'P1' })).toBe('{{band}} is P1.');
	expect(t('fixed', { count: 1234 })).toBe('1,234 rows');
	expect(t('named', { band: 'P1' })).toBe(' is P1.');
});

test('chooses the plural form of the language', () => {
	expect(t('bugs', { count: 1 })).toBe('one bug');
	expect(t('bugs', { count: 0 })).toBe('0 bugs');
	expect(t('bugs')).toBe('bugs');
	const polish = translator({ bug_one: 'błąd', bug_few: 'błędy', bug_many: 'błędów', bug_other: 'błędu' }, 'pl');
	expect([1, 3, 5].map((count) => polish('bug', { count }))).toEqual(['błąd', 'błędy', 'błędów']);
});

test('a key that is not there is an error that names it', () => {
	expect(() => t('missing')).toThrow('content/i18n has no "missing".');
});

test('takes only what a tool needs into the browser', () => {
	expect(pickStrings({ 'kit.undo': 'a', 'rubric.add': 'b', 'search.open': 'c' }, ['kit.', 'rubric.'])).toEqual({
		'kit.undo': 'a',
		'rubric.add': 'b',
	});
});
