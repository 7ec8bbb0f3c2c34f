/** Readers who spell as the British do find what is spelled as Americans do: the search has no list of synonyms, pages have aliases. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ContentEntry, parseContent } from '../../src/build/content-check/parse-content.ts';
import { expectNone } from './live.ts';

/** American beginnings of words, and what a British reader would type for them. */
const PAIRS: readonly (readonly [american: RegExp, british: RegExp])[] = [
	[/\bprioritiz/i, /\bprioritis/i],
	[/\boptimiz/i, /\boptimis/i],
	[/\borganiz/i, /\borganis/i],
	[/\brecogniz/i, /\brecognis/i],
	[/\bnormaliz/i, /\bnormalis/i],
	[/\bauthoriz/i, /\bauthoris/i],
	[/\banalyz/i, /\banalys/i],
	[/\bspecializ/i, /\bspecialis/i],
	[/\blabor\b/i, /\blabour/i],
	[/\bbehavior/i, /\bbehaviour/i],
	[/\bcolor/i, /\bcolour/i],
	[/\bfavorit/i, /\bfavourit/i],
	[/\bcenter/i, /\bcentre/i],
	[/\blicense/i, /\blicence/i],
	[/\bdefense/i, /\bdefence/i],
	[/\bcatalog/i, /\bcatalogue/i],
	[/\bprograms?\b/i, /\bprogramme/i],
	[/\bpracticing\b/i, /\bpractising/i],
	[/\bmodeling\b/i, /\bmodelling/i],
	[/\bjudgment/i, /\bjudgement/i],
	[/\brésumé|\bresume\b/i, /\bCV\b/i],
];

interface Named {
	title?: string;
	question?: string;
	aliases?: unknown[];
}

/** Words in the title and the headings for which no alias, and no other word there, has the British spelling. */
function missingSpellings({ fields, facts, file }: ContentEntry): string[] {
	const { title = '', question = '', aliases = [] } = (fields?.data ?? {}) as Named;
	const shown = [title, question, ...(facts?.headings ?? []).map(({ text }) => text)].join('\n');
	const reached = `${shown}\n${aliases.join('\n')}`;
	return PAIRS.filter(([american, british]) => american.test(shown) && !british.test(reached)).map(
		([american]) => `${file}: ${american.exec(shown)?.[0]}`,
	);
}

const parse = (texts: Record<string, string>) => parseContent(new Map(Object.entries(texts))).entries;

test('a title and a heading need the other spelling among the aliases', () => {
	const page = (aliases: string) => `---\ntitle: Prioritize bugs\ndescription: x\n${aliases}---\n\n## Optimized queries\n`;
	const [bare] = parse({ 'content/docs/a.mdx': page('') });
	expect(bare && missingSpellings(bare)).toEqual(['content/docs/a.mdx: Prioritiz', 'content/docs/a.mdx: Optimiz']);
	const [complete] = parse({ 'content/docs/a.mdx': page('aliases: [prioritise bugs, optimising]\n') });
	expect(complete && missingSpellings(complete)).toEqual([]);
});

test('every page and every question is found by British spellings', () => {
	const files = globSync('content/{docs,faq}/**/*.{md,mdx}').map((file) => file.replaceAll('\\', '/'));
	const entries = parse(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])));
	expect(entries.length).toBeGreaterThan(50);
	expectNone(entries.flatMap(missingSpellings), 'Write the British spelling of these words into the aliases of the page or the question:');
});
