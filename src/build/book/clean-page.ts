/**
 * What of a built page belongs in a book: words, tables and drawings. What only a browser does something with goes; what folds on a
 * screen stands open, because many readers of e-books can't open it; each tool is its paper.
 */
import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { labelTable } from './label-table.ts';
import { element, replaceElements, textOf } from './replace-elements.ts';

/** What needs script, or the website around it. */
const DROPPED_TAGS = new Set(['script', 'style', 'link', 'template', 'noscript', 'button', 'input', 'select', 'textarea', 'faq-filter']);
/** The same, and blank sheets and boxes: nobody writes into an e-book. */
const DROPPED_CLASSES = new Set([
	...['page-footer', 'needs-script', 'letters', 'book-offer'],
	...['print-only', 'print-hint', 'screen-only', 'boxes', 'check-box', 'plan-strip'],
]);
const UNWRAPPED = new Set(['table-scroll', 'chart']);
/** Elements of the site's own, and those that fold. */
const RENAMED: Record<string, string> = { 'copy-text': 'div', details: 'div' };
/** `data-move` and `data-cue` say what a passage of a script does and how it is said; the style sheet shows them. */
const DROPPED_ATTRIBUTE = /^(?:data(?!Move$|Cue$)|on[A-Z]|tabIndex$|style$|rel$|download$|ariaKeyShortcuts$|ariaCurrent$|open$)/;

export interface CleanPage {
	title: string;
	description: string;
	/** Without the title. */
	content: ElementContent[];
	/** The line above the title and the one that says when the page was read. */
	label: string;
	reviewed: string;
	language: string;
	direction: string;
}

/** @param pointTo what stands in a chapter in the place of a tool, by the tool's name */
export function cleanPage(page: Root, pointTo: (tool: string) => ElementContent[]): CleanPage {
	const main = select('main', page);
	const html = select('html', page);
	if (!main) throw new Error('The page has no <main>.');
	const text = (selector: string) =>
		textOf(select(selector, main)?.children ?? [])
			.replace(/\s+/g, ' ')
			.trim();
	const content = selectAll('.prose', main).flatMap(({ children }) => children);
	return {
		title: text('h1'),
		description: text('.page-title .lede'),
		label: text('.page-title .label'),
		reviewed: text('.page-title .reviewed'),
		language: String(html?.properties.lang ?? 'en'),
		direction: String(html?.properties.dir ?? 'ltr'),
		content: cleanContent(content, pointTo),
	};
}

/** The paper of a tool, from the page of the tool; nothing where it has none. */
export function cleanPaper(page: Root): ElementContent[] {
	// Its own summary only says that it can be printed.
	const content = selectAll('section.tool > .paper', page).flatMap(({ children }) => children.filter((child) => !isSummary(child)));
	return cleanContent(content, () => []);
}

function cleanContent(nodes: readonly ElementContent[], pointTo: (tool: string) => ElementContent[]): ElementContent[] {
	return replaceElements(nodes, (found) => cleanElement(found, pointTo), isDropped);
}

const classesOf = ({ properties }: Element): string[] => (Array.isArray(properties.className) ? properties.className.map(String) : []);

function isDropped(found: Element): boolean {
	const { hidden, role, dataPagefindIgnore } = found.properties;
	const isForWebsite = Boolean(hidden) || role === 'status' || (found.tagName === 'summary' && dataPagefindIgnore !== undefined);
	const classes = classesOf(found);
	const isBlankLine = found.tagName === 'span' && classes.includes('words');
	return isForWebsite || isBlankLine || DROPPED_TAGS.has(found.tagName) || classes.some((name) => DROPPED_CLASSES.has(name));
}

const isSummary = (node: ElementContent) => node.type === 'element' && node.tagName === 'summary';

function cleanElement(found: Element, pointTo: (tool: string) => ElementContent[]): ElementContent[] {
	const classes = classesOf(found);
	if (classes.includes('tool')) return pointTo(String(found.properties.ariaLabel ?? ''));
	if (found.tagName === 'sortable-table' || classes.some((name) => UNWRAPPED.has(name))) return found.children;
	if (found.tagName === 'table') return isBlank(found) ? [] : [labelTable({ ...found, properties: cleanProperties(found) })];
	if (found.tagName === 'summary') return [element('div', { className: ['fold-title'] }, found.children)];
	return [{ ...found, tagName: RENAMED[found.tagName] ?? found.tagName, properties: cleanProperties(found) }];
}

/** A sheet to fill in: none of its cells has a word, whatever its heads say. */
function isBlank(table: Element): boolean {
	const cells = selectAll('td', table);
	return cells.length > 0 && cells.every((cell) => textOf(cell.children).trim() === '');
}

function cleanProperties(found: Element): Element['properties'] {
	const kept = Object.entries(found.properties).filter(([name]) => name !== 'className' && !DROPPED_ATTRIBUTE.test(name));
	const classes = classesOf(found).filter((name) => !name.startsWith('astro-'));
	return { ...Object.fromEntries(kept), ...(classes.length > 0 ? { className: classes } : {}) };
}
