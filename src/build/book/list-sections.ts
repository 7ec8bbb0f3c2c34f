/** Turns the built pages into the sections of the book, in reading order. */
import type { ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Translate } from '../../core/strings.ts';
import type { Section } from './book-section.ts';
import { type CleanPage, cleanPage, cleanPaper } from './clean-page.ts';
import { type BuiltSite, type Entry, listTools, readOutline } from './read-outline.ts';
import { element } from './replace-elements.ts';
import { splitQuestions } from './split-questions.ts';

export interface Part {
	id: string;
	description: string;
}

const START = 'start/';
const TOOLKIT = 'toolkit/';
const QUESTIONS = 'faq/';
/** Pages that readers of e-books look for by their kind. */
const TYPES: Record<string, [type: string, role: string]> = {
	'glossary/': ['glossary', 'doc-glossary'],
	'sources/': ['bibliography', 'doc-bibliography'],
	[START]: ['introduction', 'doc-introduction'],
};
const CHAPTER: [type: string, role: string] = ['chapter', 'doc-chapter'];

/** @param parts what content says of the parts of the manual */
export function listSections(site: BuiltSite, parts: readonly Part[], t: Translate): Section[] {
	const tools = listTools(site, TOOLKIT).map((path) => ({ path, page: clean(site, path, () => []) }));
	const pointTo = (name: string): ElementContent[] => {
		const tool = tools.find(({ page }) => page.title === name);
		return tool ? [pointer(`${site.base}${tool.path}`, tool.page, t)] : [];
	};
	/** Chapters show the tools they embed, and links into these lead to the paper at the end. */
	const embedding = (path: string) =>
		selectAll('main section.tool', site.read(path)).map(({ properties }) => tools.find(({ page }) => page.title === properties.ariaLabel));
	const chapters = new Map<string, string[]>();
	const onPage = (path: string, depth: number): Section => {
		for (const tool of embedding(path)) if (tool) chapters.set(tool.path, [...(chapters.get(tool.path) ?? []), path]);
		return pageSection(path, depth, clean(site, path, pointTo));
	};
	const onEntry = (entry: Entry): Section[] => {
		if (entry.kind === 'part') return [partSection(entry, parts, site), ...entry.paths.map((path) => onPage(path, 1))];
		if (entry.path === QUESTIONS) return splitQuestions(onPage(entry.path, 0));
		if (entry.path !== TOOLKIT) return [onPage(entry.path, 0)];
		const papers = tools.map(({ path, page }) => toolSection(path, page, cleanPaper(site.read(path)), chapters.get(path) ?? [], t));
		return [onPage(TOOLKIT, 0), ...papers];
	};
	return readOutline(site, START).flatMap(onEntry);
}

const clean = (site: BuiltSite, path: string, pointTo: (tool: string) => ElementContent[]) => cleanPage(site.read(path), pointTo);

const fileOf = (path: string) => `${path.replace(/\/$/, '')}.xhtml`;

const heading = (page: CleanPage): ElementContent[] => [
	...(page.label ? [element('p', { className: ['label'] }, [page.label])] : []),
	element('h1', { id: '_top' }, [page.title]),
	...(page.description ? [element('p', { className: ['lede'] }, [page.description])] : []),
	...(page.reviewed ? [element('p', { className: ['reviewed'] }, [page.reviewed])] : []),
];

function pageSection(path: string, depth: number, page: CleanPage): Section {
	const [type, role] = TYPES[path] ?? CHAPTER;
	return {
		file: fileOf(path),
		title: page.title,
		type,
		role,
		content: [...heading(page), ...page.content],
		paths: [path],
		depth,
		places: [],
	};
}

/** The page with which a part begins: its chapters, each with what it is for. */
function partSection({ id, title, paths }: Extract<Entry, { kind: 'part' }>, parts: readonly Part[], site: BuiltSite): Section {
	const description = parts.find((part) => part.id === id)?.description;
	const items = paths.map((path) => {
		const { title: chapter, description: use } = clean(site, path, () => []);
		return element('li', {}, [element('a', { href: site.base + path }, [chapter]), element('p', {}, [use])]);
	});
	const content = [
		element('h1', {}, [title]),
		...(description ? [element('p', { className: ['lede'] }, [description])] : []),
		element('ol', { className: ['chapters'] }, items),
	];
	return { file: `part-${id}.xhtml`, title, type: 'part', role: 'doc-part', content, paths: [], depth: 0, places: [] };
}

/** What stands in a chapter where the site has the tool. */
function pointer(address: string, { title, description }: CleanPage, t: Translate): ElementContent {
	return element('div', { className: ['tool-pointer'] }, [
		element('p', { className: ['label'] }, [t('book.tool')]),
		element('p', {}, [element('a', { href: address }, [title])]),
		element('p', {}, [description]),
	]);
}

/** The paper of a tool, with the way to the tool that reckons. */
function toolSection(path: string, page: CleanPage, paper: ElementContent[], chapters: string[], t: Translate): Section {
	const way = [t('book.paper'), ' ', element('a', { className: ['on-site'], dataSitePath: path }, [t('book.onSite')])];
	const chapter = selectLinks(page.content);
	const content = [...heading(page), element('p', { className: ['tool-way'] }, way), ...chapter, ...paper];
	return {
		file: fileOf(path),
		title: page.title,
		type: 'chapter',
		role: 'doc-chapter',
		content,
		paths: [path, ...chapters],
		depth: 1,
		places: [],
	};
}

/** The line above a tool that leads to its chapter. */
const selectLinks = (content: readonly ElementContent[]): ElementContent[] =>
	content.filter((node) => node.type === 'element' && node.tagName === 'p' && select('a', node));
