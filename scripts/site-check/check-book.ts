/** Holds the e-book to the pages that it was made from: every chapter there, each one whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { checkConformance, checkEpub, type Epub } from './check-epub.ts';
import { readZip } from './read-epub.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface BookProblem {
	file: string;
	found: string;
	expected: string;
}

/** Pages besides the chapters that the book has. */
const PAGES = ['start', 'faq', 'glossary', 'sources'];
/** What only the website has, and what is for the pen. */
const LEFT_OUT_TAGS = ['script', 'style', 'button', 'template', 'noscript', 'select', 'legend', 'label'];
const LEFT_OUT_CLASSES = [
	'needs-script',
	'book-offer',
	'page-footer',
	'letters',
	'print-only',
	'print-hint',
	'screen-only',
	'boxes',
	'check-box',
	'plan-strip',
];

/** @param chapters paths of the chapters: `get-hired/salary` */
export async function checkBook(folder: string, chapters: readonly string[]): Promise<BookProblem[]> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.epub'));
	const [file] = names;
	if (!file || names.length > 1) return [{ file: folder, found: `${names.length} e-books.`, expected: 'One.' }];
	const bytes = readFileSync(join(folder, file));
	const book = checkEpub(await readZip(bytes));
	const conformance = await checkConformance(bytes);
	const problem = (found: string) => ({ file, found, expected: 'An e-book that each program can read, without a network.' });
	const tools = readdirSync(join(folder, 'toolkit'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return [
		...[...book.problems, ...conformance].map(problem),
		...[...PAGES, ...chapters].flatMap((page) => checkPage(folder, file, book, page, 'main', (element) => hasClass(element, 'tool'))),
		...tools.flatMap(({ name }) => checkPage(folder, file, book, `toolkit/${name}`, 'paper', (element) => element.tagName === 'summary')),
		...checkOffer(folder, bytes.length),
	];
}

function checkPage(
	folder: string,
	file: string,
	book: Epub,
	page: string,
	place: 'main' | 'paper',
	isLeftOut: (element: Element) => boolean,
): BookProblem[] {
	const main = findElement(parse(readFileSync(join(folder, page, 'index.html'), 'utf8')), (element) =>
		place === 'main' ? element.tagName === 'main' : hasClass(element, 'paper'),
	);
	const words = main?.childNodes.flatMap((node) =>
		listTexts(node, place === 'main' ? isLeftOut : (element) => element.parentNode === main && isLeftOut(element)),
	);
	const chapter = book.chapters.filter(({ path }) => path.endsWith(`/${page}.xhtml`) || path.includes(`/${page}/`));
	const text = chapter.map(({ facts }) => squeeze(facts.text)).join('');
	const lost = findLost(words ?? [], text);
	if (words && words.length > 20 && lost === undefined) return [];
	return [
		{ file, found: lost ? `${page} has lost "${lost}".` : `${page} has no text.`, expected: `All that the page says, in its order.` },
	];
}

/** The first text that does not come after those before it. Blanks do not count: XML and HTML keep them differently. */
export function findLost(words: readonly string[], text: string): string | undefined {
	let place = 0;
	return words.find((word) => {
		const at = text.indexOf(squeeze(word), place);
		if (at >= 0) place = at + squeeze(word).length;
		return at < 0;
	});
}

/** The pages that offer the book say how large it is. */
function checkOffer(folder: string, bytes: number): BookProblem[] {
	const size = `${(bytes / 1e6).toFixed(1)} MB`;
	const html = readFileSync(join(folder, 'start/index.html'), 'utf8').replaceAll('\u00a0', ' ');
	return html.includes(size) ? [] : [{ file: 'start/index.html', found: 'No size of the e-book.', expected: `It says ${size}.` }];
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
const attribute = (element: Element, name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
const hasClass = (element: Element, name: string) => attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;

function findElement(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
	if ('tagName' in node && isWanted(node)) return node;
	const children = 'childNodes' in node ? node.childNodes : [];
	for (const child of children) {
		const found = findElement(child, isWanted);
		if (found) return found;
	}
	return undefined;
}

function listTexts(node: Node, isLeftOut: (element: Element) => boolean): string[] {
	if (node.nodeName === '#text' && 'value' in node) return node.value.trim() === '' ? [] : [node.value];
	if (!('tagName' in node)) return [];
	const isForWebsite =
		LEFT_OUT_TAGS.includes(node.tagName) ||
		LEFT_OUT_CLASSES.some((name) => hasClass(node, name)) ||
		attribute(node, 'hidden') !== undefined ||
		attribute(node, 'data-pagefind-ignore') !== undefined ||
		(node.tagName === 'span' && hasClass(node, 'words')) ||
		(node.tagName === 'table' && isBlank(node));
	return isForWebsite || isLeftOut(node) ? [] : node.childNodes.flatMap((child) => listTexts(child, isLeftOut));
}

/** A sheet to fill in. */
function isBlank(table: Element): boolean {
	const cells = listCells(table);
	return cells.length > 0 && cells.every((cell) => cell.childNodes.every((child) => listTexts(child, () => false).length === 0));
}
const listCells = (node: Node): Element[] =>
	'tagName' in node && node.tagName === 'td' ? [node] : 'childNodes' in node ? node.childNodes.flatMap(listCells) : [];
