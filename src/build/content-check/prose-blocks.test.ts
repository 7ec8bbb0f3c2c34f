import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown-source.ts';
import { listProse, type ProseBlock } from './prose-blocks.ts';

function read(text: string): ProseBlock[] {
	const parsed = parseMarkdown('page', text, 'mdx');
	if ('problem' in parsed) throw new Error(parsed.problem.found);
	return listProse('page', text, parsed.tree);
}
const wordsOf = ({ words }: ProseBlock) => words.replace(/\s+/g, ' ').trim();

test('paragraphs, items and rows stand for themselves; an item does not hold its nested list', () => {
	const blocks = read('One **bold**\nline.\n\n- first\n\n  still first\n  - inner\n- second\n\n| a | b |\n|---|---|\n| c | d |\n');
	expect(blocks.map((block) => `${block.kind}: ${wordsOf(block)}`)).toEqual([
		'paragraph: One bold line.',
		'item: first still first',
		'item: inner',
		'item: second',
		'row: a b',
		'row: c d',
	]);
});

test('code, addresses and markup are blanks, so that places stay', () => {
	const [block] = read('Set `max 9` in [the pool](/x/9/) to 30 <b>now</b>.\n');
	expect(block?.words).not.toContain('9');
	expect(block?.placeAt(block.words.indexOf('30'))).toEqual({ file: 'page', line: 1, column: 37 });
	expect(block && wordsOf(block)).toBe('Set in the pool to 30 now .');
});

test('what somebody says is quoted: block quotes, Copy and the sides of Compare', () => {
	const text =
		'Ours.\n\n> Theirs.\n\n<Copy label="x">\n\nSaid.\n\n</Copy>\n\n<Compare>\n\n<Fragment slot="weak">\n\nWeak.\n\n</Fragment>\n\nWhy.\n\n</Compare>\n';
	expect(read(text).map(({ words, isQuoted }) => [words, isQuoted])).toEqual([
		['Ours.', false],
		['Theirs.', true],
		['Said.', true],
		['Weak.', true],
		['Why.', false],
	]);
});

test('sections are the ids of the headings above, as published', () => {
	const blocks = read('Top.\n\n## Twice\n\nA.\n\n### In it\n\nB.\n\n## Twice\n\nC.\n');
	expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ sections }) => sections)).toEqual([
		[],
		['twice'],
		['twice', 'in-it'],
		['twice-1'],
	]);
});

test('a list belongs to the sentence that ends in a colon, a row to the head and to the row of sources', () => {
	const leadsOf = (text: string, words: string) => (read(text).find((block) => wordsOf(block) === words)?.leads ?? []).map(wordsOf);
	expect(leadsOf('Limits [@one]:\n\n- 25\n', '25')).toEqual(['Limits [@one]:']);
	expect(leadsOf('Limits: [@one]\n\n- 25\n', '25')).toEqual(['Limits: [@one]']);
	expect(leadsOf('Limits.\n\n- 25\n', '25')).toEqual([]);
	expect(leadsOf('Limits:\n\nOther.\n\n- 25\n', '25')).toEqual([]);
	expect(leadsOf('Limits:\n\n> Quoted.\n\n- 25\n', '25')).toEqual([]);
	expect(leadsOf('| Who | Share |\n|---|---|\n| us | 25 |\n| Source | [@one] |\n', 'us 25')).toEqual(['Who Share', 'Source [@one]']);
	expect(leadsOf('- Inner:\n  - 25\n', '25')).toEqual(['Inner:']);
});
