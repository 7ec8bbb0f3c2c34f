import { expect, test } from 'vitest';
import { describeSearch } from './search-description.ts';

const site = { root: 'https://someone.github.io/some-fork/', name: 'Backend Field Manual', description: 'Tools & texts <for> you.' };

test('has whole addresses with the base path', () => {
	expect(describeSearch(site)).toContain('<Url type="text/html" template="https://someone.github.io/some-fork/search/?q={searchTerms}"/>');
});

test('keeps to the length that the format allows for a name', () => {
	const name = /<ShortName>(.*)<\/ShortName>/.exec(describeSearch(site))?.[1] ?? '';
	expect(name).toBe('Backend Field');
});

test('is well-formed whatever the site is called', () => {
	expect(describeSearch(site)).toContain('<Description>Tools &amp; texts &lt;for&gt; you.</Description>');
});
