import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexNumbers } from './index-numbers.ts';
import { type InstantFile, type InstantPage, indexReader, packIndex, readTexts } from './instant-index.ts';

const BARE: InstantPage = { url: '/faq/#x', kind: 'faq', title: '', text: '', aliases: [], words: [], often: [], sections: [] };
const PAGE: InstantPage = {
	url: '/get-hired/salary/',
	kind: 'chapter',
	title: 'Negotiate your pay',
	text: 'Ask for one number.',
	aliases: [['offer', 'salari'], ['rais']],
	words: ['pension', 'anchor'],
	often: ['band', 'offer'],
	sections: [
		{ id: 'who-names-a-number-first', title: 'Who names a number first?', words: ['anchor', 'band'] },
		{ id: 'earn', title: 'What developers earn', words: [] },
	],
};

/** Null where the last slice has not come. */
function open(file: InstantFile): IndexNumbers | null {
	const { numbers, ...head } = JSON.parse(JSON.stringify(file)) as InstantFile;
	const reader = indexReader(head);
	const read = numbers.map((slice) => reader.add(slice));
	return reader.isWhole() ? (read.at(-1) ?? null) : null;
}
function reopened(pages: readonly InstantPage[], common: string[][] = [], synonyms: string[][] = []) {
	const { file } = packIndex(pages, common, synonyms);
	return { pages: file.pages, numbers: open(file) as IndexNumbers };
}

test('a page comes back as numbers of its stems, in both files together', () => {
	const { file, texts } = packIndex([PAGE], [], []);
	const numbers = open(file) as IndexNumbers;
	expect(file.pages).toEqual([['/get-hired/salary/', 'chapter', 'Negotiate your pay']]);
	// By the alphabet: 0 anchor, 1 ask, 2 band, 3 developer, 4 earn, 5 first, 6 nam, 7 negoti, 8 number, 9 offer, 10 one, 11 pay, 12 pension,
	// 13 rais, 14 salari; words that say nothing, such as "for", are left out.
	expect(numbers.terms).toEqual('anchor ask band developer earn first nam negoti number offer one pay pension rais salari'.split(' '));
	expect(numbers.pages).toEqual([
		{
			...{ title: [7, 11], text: [1, 8, 10], aliases: [[9, 14], [13]], words: [0, 12], often: [2, 9] },
			sections: [
				{ title: [5, 6, 8], words: [0, 2] },
				{ title: [3, 4], words: [] },
			],
		},
	]);
	expect(readTexts(texts[0] ?? [])).toEqual({
		text: 'Ask for one number.',
		sections: [
			{ id: 'who-names-a-number-first', title: 'Who names a number first?' },
			{ id: 'earn', title: 'What developers earn' },
		],
	});
});

test('any pages come back, those with most words first', () => {
	const stem = fc.stringMatching(/^[b-df-hj-np-t]{4,7}$/);
	const stems = (most: number) => fc.uniqueArray(stem, { maxLength: most }).map((words) => words.sort());
	const pages = fc.array(
		fc.record({ aliases: fc.array(stems(4), { maxLength: 30 }), all: stems(40), cut: fc.nat(40), kind: fc.constantFrom('faq', 'tool') }),
		{ maxLength: 25 },
	);
	fc.assert(
		fc.property(pages, (some) => {
			const given = some.map(({ aliases, all, cut, kind }, at): InstantPage => {
				const names = aliases.filter((alias) => alias.length > 0);
				return { ...BARE, url: `/${at}/`, kind: kind as 'faq', aliases: names, words: all.slice(0, cut), often: all.slice(cut) };
			});
			const { pages, numbers } = reopened(given);
			const word = (term: number) => numbers.terms[term] ?? '?';
			const read = numbers.pages.map(({ aliases, words, often }, at) => ({
				...{ url: pages[at]?.[0], kind: pages[at]?.[1] },
				...{ aliases: aliases.map((alias) => alias.map(word).join(' ')).sort(), words: words.map(word), often: often.map(word) },
			}));
			const wanted = given.map(({ url, kind, aliases, words, often }) => ({
				...{ url, kind, words, often },
				aliases: aliases.map((alias) => alias.join(' ')).sort(),
			}));
			expect(read).toEqual(expect.arrayContaining(wanted));
			expect(read).toHaveLength(wanted.length);
			const sizes = read.map(
				({ aliases, words, often }) => new Set([...aliases.flatMap((alias) => alias.split(' ')), ...words, ...often]).size,
			);
			expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		}),
		{ numRuns: 40 },
	);
});

test('groups of the same meaning and common words come back, also where no page has them', () => {
	const { numbers } = reopened(
		[{ ...BARE, words: ['pay', 'salari'] }],
		[['job'], ['pay', 'team'], [], ['rare']],
		[
			['work from abroad', 'WFH'],
			['salaries', 'pay', 'pay of a month'],
		],
	);
	const words = [...numbers.terms, ...numbers.others];
	expect(numbers.terms).toEqual(['pay', 'salari']);
	expect(numbers.synonyms.map((group) => group.map((phrase) => phrase.map((word) => words[word]).join(' ')).sort()).sort()).toEqual([
		['pay', 'pay of a month', 'salari'],
		['wfh', 'work from abroad'],
	]);
	const level = (word: string) => numbers.common[words.indexOf(word)];
	expect(['job', 'pay', 'team', 'rare', 'salari', 'wfh'].map(level)).toEqual([1, 2, 2, 4, 0, 0]);
});

// Anchors as GitHub and the build make them of headings.
test.each([
	['Do you know C#? Yes – and C++', 'do-you-know-c-yes--and-c'],
	['snake_case, step-by-step', 'snake_case-step-by-step'],
	['Gehälter 2026', 'gehälter-2026'],
])('the heading %j needs no anchor of its own', (title, id) => {
	const { texts } = packIndex([{ ...BARE, sections: [{ id, title, words: [] }] }], [], []);
	expect(texts).toEqual([['', title, '']]);
	expect(readTexts(texts[0] ?? []).sections).toEqual([{ id, title }]);
});

test('more pages than one slice holds, and none at all', () => {
	for (const size of [0, 1, 9, 10, 11, 20, 31]) {
		const pages = Array.from({ length: size }, (_, at): InstantPage => ({ ...BARE, url: `/${at}/`, title: `Page ${at}` }));
		const { file } = packIndex(pages, [], []);
		expect(file.numbers.length).toBeGreaterThan(1);
		expect(file.pages.map(([url]) => url)).toEqual(pages.map(({ url }) => url));
		expect(open(file)?.pages).toHaveLength(size);
	}
});

test('what is not whole is no index, and neither is another format', () => {
	const { file } = packIndex([PAGE], [], []);
	expect(open({ ...file, numbers: file.numbers.slice(0, -1) })).toBeNull();
	expect(() => open({ ...file, format: file.format + 1 })).toThrow('format');
	const broken = file.numbers.map((slice, at) => (at === file.numbers.length - 1 ? slice.slice(0, slice.length / 2) : slice));
	expect(() => open({ ...file, numbers: broken })).toThrow('no index');
});

test('what a second file lacks becomes empty', () => {
	expect(readTexts([])).toEqual({ text: '', sections: [] });
	expect(readTexts(['Text', 'half a section'])).toEqual({ text: 'Text', sections: [] });
});
