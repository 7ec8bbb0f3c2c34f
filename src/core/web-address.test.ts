import { expect, test } from 'vitest';
import { markdownLink } from './markdown-link.ts';
import { isWebAddress } from './web-address.ts';

test.each([
	['https://example.org/pull/12?a=b#c', true],
	['HTTP://EXAMPLE.ORG', true],
	['javascript:alert(1)', false],
	['see https://example.org', false],
	['https://example.org/ and more', false],
	['https://example.org/<b>', false],
	['https://', false],
	['example.org', false],
])('%j is an address that a page may open: %s', (link, is) => {
	expect(isWebAddress(link)).toBe(is);
});

test('Markdown follows an address and shows anything else as text', () => {
	expect(markdownLink(' https://example.org/a_b ')).toBe('<https://example.org/a_b>');
	expect(markdownLink('the *blue* folder')).toBe('the \\*blue\\* folder');
});
