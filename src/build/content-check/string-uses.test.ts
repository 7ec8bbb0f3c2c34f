// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are the code that is searched
import { expect, test } from 'vitest';
import { findStringCalls, findStringComments } from './string-uses.ts';

const keysIn = (code: string) => findStringCalls('src/x.tsx', code).map(({ key }) => key);

test.each([
	["t('a.b')", ['a.b']],
	['Astro.locals.t("a.b", { count })', ['a.b']],
	['{t(\n\t`a.b`,\n)}', ['a.b']],
	["t(why === 'full' ? 'a.full' : 'a.other')", ['a.full', 'a.other']],
	["t(isFull(x) ? 'a.full' : 'a.other', { name: 'b.c' })", ['a.full', 'a.other']],
	['t(`a.${kind}.c`)', ['a.${kind}.c']],
	['t(`${kind}`)', []],
	["format('a.b'), set('a.b'), $t('a.b'), t(key)", []],
])('%s shows %j', (code, keys) => {
	expect(keysIn(code)).toEqual(keys);
});

test('a key put together in backticks stands for every key that fits', () => {
	const [use] = findStringCalls('src/x.tsx', 't(`table.${name}.caption`)');
	expect(['table.pay.caption', 'table.pay.title', 'tables.pay.caption', 'table..caption'].map((key) => use?.isShown(key))).toEqual([
		true,
		false,
		false,
		false,
	]);
});

test('a dot in a key is a dot', () => {
	expect(findStringCalls('src/x.tsx', "t('a.b')")[0]?.isShown('axb')).toBe(false);
});

test('a comment names keys and beginnings of keys', () => {
	const fits = findStringComments('// strings: a.b.* c.d, e.f\n{/* strings: g.* */}\n');
	const isNamed = (key: string) => fits.some((one) => one(key));
	expect(['a.b.c', 'a.bc', 'c.d', 'c.d.e', 'e.f', 'g.h', 'strings'].map(isNamed)).toEqual([true, false, true, false, true, true, false]);
});
