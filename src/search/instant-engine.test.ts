import { describe, expect, test } from 'vitest';
import { instantEngine } from './instant-engine.ts';
import { type ExamplePage, filesOf, readWhole } from './search.examples.ts';

const PAGES: ExamplePage[] = [
	{
		...{ url: '/get-hired/salary/', kind: 'chapter', title: 'Negotiate your pay', text: 'Ask for one number, with evidence.' },
		aliases: ['salary negotiation', 'counter-offer', 'RSU', 'raise'],
		sections: [
			['Who names a number first', 'anchor range'],
			['The rest of the package', 'vesting pension'],
		],
	},
	{ url: '/toolkit/salary-script/', kind: 'tool', title: 'Salary script', aliases: ['negotiate an offer', 'ask for a raise'] },
	{ url: '/faq/#average-salary', kind: 'faq', title: 'What is the average salary of a backend developer?', text: 'It depends.' },
	{ url: '/glossary/#rsu', kind: 'term', title: 'RSU', text: 'A share that is yours later.' },
	{ url: '/glossary/#dead-letter-queue', kind: 'term', title: 'dead-letter queue', text: 'Where messages wait that failed.' },
	{
		url: '/on-the-job/day-to-day/',
		kind: 'chapter',
		title: 'Design a working week that holds',
		aliases: ['on-call rotation', 'remote work', 'company'],
	},
	{
		url: '/faq/#learn-kubernetes',
		kind: 'faq',
		title: 'Do I need to learn Kubernetes?',
		aliases: ['Kubernetes'],
		words: 'container orchestration',
	},
	{ url: '/career/tools/', kind: 'chapter', title: 'Choose which tools to learn first', aliases: ['message queue', 'Kubernetes or not'] },
	{ url: '/faq/#faster-reviews', kind: 'faq', title: 'How do I get my pull requests reviewed faster?', aliases: ['code review'] },
	{ url: '/faq/#monolith', kind: 'faq', title: 'Monolith or microservices?' },
	{ url: '/glossary/#blast-radius', kind: 'term', title: 'blast radius', text: 'How far a fault reaches.' },
	{ url: '/on-the-job/bug-priority/', kind: 'chapter', title: 'Decide which bug comes first', aliases: ['blast radius'] },
	{ url: '/faq/#debt', kind: 'faq', title: 'How do I get time for technical debt?' },
	{ url: '/faq/#depth', kind: 'faq', title: 'How do I learn in depth?', aliases: ['60'] },
	{ url: '/career/certifications/', kind: 'chapter', title: 'Take the certification that someone asks for' },
	{ url: '/sources/', kind: 'page', title: 'Sources' },
	{ url: '/career/goals/', kind: 'chapter', title: 'Set goals', aliases: ['open source', 'source code'], words: 'sources' },
];
/** Enough others that a word on one page is a rare one. */
const OTHERS = Array.from(
	{ length: 60 },
	(_, at): ExamplePage => ({ url: `/faq/#${at}`, kind: 'faq', title: `Other ${String.fromCharCode(97 + (at % 26))}${at}` }),
);
const SYNONYMS = [
	['salary', 'pay', 'compensation'],
	['kubernetes', 'k8s'],
	['pull request', 'PR'],
	['remote', 'work from home', 'WFH'],
];
const { file, texts } = filesOf([...PAGES, ...OTHERS], SYNONYMS, ['because', 'everybody']);
const engine = instantEngine(readWhole(file).index, '/some-fork/');
engine.show(texts);
const best = (query: string) => engine.find(query, 8).pages[0]?.url.replace('/some-fork', '');

describe('the first result for', () => {
	test.each([
		['a name', 'salary script', '/toolkit/salary-script/'],
		['another name', 'counter offer', '/get-hired/salary/'],
		['a whole question', 'what is the average salary of a developer', '/faq/#average-salary'],
		['a misspelling', 'negociate my pay', '/get-hired/salary/'],
		['two swapped letters', 'kuberentes', '/faq/#learn-kubernetes'],
		['a misspelled vowel, which another word is as near to', 'compansation', '/get-hired/salary/'],
		['a number written into a word', 'WFH3', '/on-the-job/day-to-day/'],
		['more than one of an abbreviation', 'PRs', '/faq/#faster-reviews'],
		['a page whose title is the query', 'sources', '/sources/'],
		['a misspelled ending', 'certificaitons', '/career/certifications/'],
		['a misspelled first letter', 'nicroservices', '/faq/#monolith'],
		['a misspelled word that says nothing', 'waht wuld average salary be', '/faq/#average-salary'],
		['a misspelled part of a phrase', 'work from hmoe days', '/on-the-job/day-to-day/'],
		['a missing letter', 'certifcations', '/career/certifications/'],
		['a synonym', 'k8s', '/faq/#learn-kubernetes'],
		['a synonym of several words', 'work from home', '/on-the-job/day-to-day/'],
		['an abbreviation of several words', 'PR review', '/faq/#faster-reviews'],
		['two words that are written as one', 'codereview', '/faq/#faster-reviews'],
		['one word that is written as two', 'micro services', '/faq/#monolith'],
		['a hyphen that is left out', 'oncall rotation', '/on-the-job/day-to-day/'],
		['the beginning of a word', 'certif', '/career/certifications/'],
		['a problem that both a term and a chapter name', 'rsu', '/get-hired/salary/'],
		['the meaning of a term', 'what is an rsu', '/glossary/#rsu'],
		['the meaning of a term of two words', 'what is a blast radius', '/glossary/#blast-radius'],
		['a misspelling that other words begin with', 'technical dept', '/faq/#debt'],
		['a number beside a subject', '60 remote', '/on-the-job/day-to-day/'],
		['a term of several words', 'dead letter queue', '/glossary/#dead-letter-queue'],
		['a word of the text', 'orchestration', '/faq/#learn-kubernetes'],
		['a form', 'ask for a raise template', '/toolkit/salary-script/'],
		['words that say nothing beside one that does', 'because everybody asks about microservices', '/faq/#monolith'],
	])('%s: %s', (_name, query, url) => {
		expect(best(query)).toBe(url);
	});
});

describe('an answer', () => {
	test('leads to the headings that the words are about, and to no others', () => {
		const [salary] = engine.find('vesting in the package', 8).pages;
		expect(salary?.sections).toEqual([{ url: '/some-fork/get-hired/salary/#the-rest-of-the-package', title: 'The rest of the package' }]);
	});

	test('marks what was asked and what stands for it, in any form', () => {
		const [term] = engine.find('shares that are yours, rsus', 8).pages;
		expect(term?.text.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['share', 'yours']);
	});

	test('counts all pages and shows up to the limit', () => {
		const found = engine.find('salary', 2);
		expect(found.pages).toHaveLength(2);
		expect(found.total).toBeGreaterThan(2);
	});

	test.each([
		['salary script', true],
		['salary zebra giraffe', false],
	])('for %j says whether it has the words: %s', (query, complete) => {
		expect(engine.find(query, 8).complete).toBe(complete);
	});

	test.each(['', '   ', '?!', 'xyzzyq', '<img src=x onerror=alert()>'])('for %j is none, and nothing breaks', (query) => {
		expect(engine.find(query, 8).pages).toEqual([]);
	});

	test('is the same each time', () => {
		expect(engine.find('pay', 8)).toEqual(engine.find('pay', 8));
	});
});

test('without an answer the nearest names are offered', () => {
	expect(engine.nearest('microsrevicez').map(({ url }) => url)).toEqual(['/some-fork/faq/#monolith']);
	expect(engine.nearest('qqqq')).toEqual([]);
});

describe('until the second file has come', () => {
	const early = instantEngine(readWhole(file).index, '/some-fork/');
	const before = early.find('vesting in the package', 8);

	test('answers are the same pages in the same order, with room for what is to come', () => {
		const after = engine.find('vesting in the package', 8);
		const bare = after.pages.map((page) => ({ ...page, text: [], sections: page.sections.map(() => ({ url: page.url, title: '' })) }));
		expect(before).toEqual({ ...after, pages: bare });
		expect(before.pages[0]?.sections).toHaveLength(1);
	});

	test('and where it does not come, they have no headings', () => {
		early.show(null);
		expect(early.find('vesting in the package', 8).pages[0]).toEqual({ ...before.pages[0], sections: [] });
		early.show(texts);
		expect(early.find('vesting in the package', 8)).toEqual(engine.find('vesting in the package', 8));
	});
});
