/**
 * The questions as data for machines: a schema.org FAQPage in JSON-LD, made from the same HTML that readers get. An answer's text
 * keeps the few tags that search engines read in it; everything else gives its words: a row of a table is a paragraph, a link is its
 * text. https://schema.org/FAQPage
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

export interface AnsweredQuestion {
	question: string;
	/** The answer as it stands in the page. */
	html: string;
	/** Where it stands, absolute; left out where the site's address is not known. */
	url: string | null;
}

/** What search engines read in an answer, of the tags that Markdown makes. */
const KEPT = ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'h4', 'h5', 'h6'];
/** What stands on lines of its own and has no tag among those. */
const PARAGRAPHS = ['pre', 'caption', 'dt', 'dd', 'figcaption'];

/** In: the questions in the page's order and its language. Out: the text of a script element; nothing in it can end that element. */
export function faqStructuredData(questions: readonly AnsweredQuestion[], language: string): string {
	const data = {
		'@context': 'https://schema.org',
		'@type': 'FAQPage',
		inLanguage: language,
		mainEntity: questions.map(({ question, html, url }) => ({
			'@type': 'Question',
			name: question,
			...(url && { url }),
			acceptedAnswer: { '@type': 'Answer', text: simpleHtml(html) },
		})),
	};
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Some HTML with the words that it shows and the tags that an answer may have. */
export function simpleHtml(html: string): string {
	return parseFragment(html).childNodes.map(simplify).join('').trim();
}

function simplify(node: Node): string {
	if ('value' in node) return escapeText(node.value.replace(/\s+/g, ' '));
	if (!('tagName' in node)) return '';
	const { tagName, childNodes } = node;
	const inside = childNodes.map(simplify).join('');
	if (tagName === 'br') return '<br>';
	if (tagName === 'tr')
		return `<p>${childNodes
			.map(simplify)
			.map((cell) => cell.trim())
			.filter((cell) => cell !== '')
			.join('<br>')}</p>`;
	if (PARAGRAPHS.includes(tagName)) return `<p>${inside.trim()}</p>`;
	// Inside a line, spaces at the ends part a word from its neighbors.
	return KEPT.includes(tagName) ? `<${tagName}>${inside}</${tagName}>` : inside;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
