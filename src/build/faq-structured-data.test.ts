import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citations } from './citations.ts';
import { faqStructuredData, simpleHtml } from './faq-structured-data.ts';

/** What schema.org says of the types that an FAQ needs: the properties that they may have, with the type of each value. */
const VOCABULARY: Record<string, Record<string, string>> = {
	FAQPage: { inLanguage: 'Text', mainEntity: 'Question' },
	Question: { name: 'Text', url: 'URL', acceptedAnswer: 'Answer' },
	Answer: { text: 'Text' },
};
/** What search engines ask for on top: https://developers.google.com/search/docs/appearance/structured-data/faqpage */
const REQUIRED: Record<string, string[]> = { FAQPage: ['mainEntity'], Question: ['name', 'acceptedAnswer'], Answer: ['text'] };
const READ_TAGS = 'h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em'.split(' ');

/** Every breach of those rules, with where it is. */
function breaches(value: unknown, type: string, path = type): string[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => breaches(item, type, `${path}[${index}]`));
	if (type === 'Text' || type === 'URL') {
		if (typeof value !== 'string' || value.trim() === '') return [`${path} is no ${type}`];
		return type === 'URL' && !URL.canParse(value) ? [`${path} is no address`] : [];
	}
	if (typeof value !== 'object' || value === null) return [`${path} is no ${type}`];
	const { '@type': own, '@context': _, ...properties } = value as Record<string, unknown>;
	return [
		...(own === type ? [] : [`${path} is a ${own}, not a ${type}`]),
		...(REQUIRED[type] ?? []).filter((name) => !(name in properties)).map((name) => `${path} has no ${name}`),
		...Object.entries(properties).flatMap(([name, inner]) => {
			const expected = VOCABULARY[type]?.[name];
			return expected ? breaches(inner, expected, `${path}.${name}`) : [`${type} has no property ${name}`];
		}),
	];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
const nodesOf = (html: string): Node[] => {
	const all = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(all) : [])];
	return parseFragment(html).childNodes.flatMap(all);
};
const words = (html: string) =>
	nodesOf(html)
		.map((node) => ('value' in node ? node.value : ''))
		.join('')
		.replace(/\s+/g, '');
const tags = (html: string) => nodesOf(html).flatMap((node) => ('tagName' in node ? [node.tagName] : []));

const questions = readdirSync('content/faq').map((file) => {
	const [, frontMatter = '', body = ''] = readFileSync(`content/faq/${file}`, 'utf8').split(/^---$/m);
	const result = markdownToHtml(body, { hastPlugins: [citations('/')], fileURL: pathToFileURL(`/content/faq/${file}`) });
	if (result instanceof Promise) throw new Error('The plugin waits for nothing.');
	const { question } = parse(frontMatter) as { question: string };
	return { question, html: result.html, url: `https://example.org/faq/#${file.replace('.md', '')}` };
});

describe('all questions of the manual', () => {
	const data = JSON.parse(faqStructuredData(questions, 'en'));

	test('are a FAQPage by the rules of schema.org and of those who read it', () => {
		expect(data['@context']).toBe('https://schema.org');
		expect(breaches(data, 'FAQPage')).toEqual([]);
		expect(data.mainEntity).toHaveLength(questions.length);
	});

	test.each(questions.map(({ question }, index) => [question, index] as const))(
		'%s has all of its words, in tags that are read',
		(_, index) => {
			const { name, acceptedAnswer } = data.mainEntity[index];
			expect(name).toBe(questions[index]?.question);
			expect(words(acceptedAnswer.text)).toBe(words(questions[index]?.html ?? ''));
			expect(tags(acceptedAnswer.text).filter((tag) => !READ_TAGS.includes(tag))).toEqual([]);
		},
	);

	test('no address is made up where the site does not know its own', () => {
		const [first] = JSON.parse(faqStructuredData([{ question: 'Why?', html: '<p>So.</p>', url: null }], 'en')).mainEntity;
		expect(Object.keys(first)).toEqual(['@type', 'name', 'acceptedAnswer']);
	});
});

test('the check itself sees what is wrong', () => {
	const wrong = { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: ' ', answer: 'x' }, 'x'] };
	expect(breaches(wrong, 'FAQPage')).toEqual([
		'FAQPage.mainEntity[0] has no acceptedAnswer',
		'FAQPage.mainEntity[0].name is no Text',
		'Question has no property answer',
		'FAQPage.mainEntity[1] is no Question',
	]);
});

test('nothing in an answer ends the script element that holds it', () => {
	const text = faqStructuredData(
		[{ question: 'Is </script> safe?', html: '<p>Yes: <code>&lt;/script&gt;&lt;!--</code></p>', url: null }],
		'en',
	);
	expect(text).not.toContain('<');
	expect(JSON.parse(text).mainEntity[0].name).toBe('Is </script> safe?');
	expect(JSON.parse(text).mainEntity[0].acceptedAnswer.text).toBe('<p>Yes: &lt;/script&gt;&lt;!--</p>');
});

test.each([
	[
		'<table><thead><tr><th>Who</th><th>What</th></tr></thead><tbody><tr><td>I &amp; you</td><td></td></tr></tbody></table>',
		'<p>Who<br>What</p><p>I &amp; you</p>',
	],
	['<p>See <a href="/x/">the list</a> and\n<code>a b</code>.</p>', '<p>See the list and a b.</p>'],
	['<blockquote><p>"Now."</p></blockquote><ul><li><strong>One</strong></li></ul>', '<p>"Now."</p><ul><li><strong>One</strong></li></ul>'],
	['<pre>a\nb</pre>', '<p>a b</p>'],
])('%s', (html, expected) => expect(simpleHtml(html)).toBe(expected));
