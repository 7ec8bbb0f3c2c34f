/** The files below content/, read once: fields with places, text as facts, and what kept a file from being read. */
import { COLLECTIONS, type Collection } from './collections.ts';
import { findFrontMatter } from './front-matter.ts';
import { collectFacts, type MarkdownFacts } from './markdown-facts.ts';
import { parseMarkdown } from './markdown-source.ts';
import { findMergeConflicts } from './merge-conflict.ts';
import { didYouMeanFolder } from './misplaced-file.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { listProse, type ProseBlock } from './prose-blocks.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

export interface ContentEntry {
	file: string;
	collection: Collection;
	/** The file's path inside its collection without the ending: `on-the-job/bug-priority`. */
	id: string;
	/** The YAML file, or the front matter; null when there is none and in a file with a merge conflict. */
	fields: YamlSource | null;
	/** The text; null for YAML files and for text that can't be read. */
	facts: MarkdownFacts | null;
	/** The running text in pieces; empty for YAML files and for text that can't be read. */
	prose: ProseBlock[];
}

export interface ParsedContent {
	entries: ContentEntry[];
	/** File names in content/figures. */
	figures: string[];
	problems: Problem[];
}

/** The guide for authors is about the content, not part of it: its examples link pages that need not exist. */
const GUIDE = 'content/README.md';

/** `files` maps paths from the project's root to texts. Files that are neither YAML nor Markdown count only as figures. */
export function parseContent(files: ReadonlyMap<string, string>): ParsedContent {
	const parsed: ParsedContent = { entries: [], figures: [], problems: [] };
	for (const [file, text] of files) {
		if (file.startsWith('content/figures/')) parsed.figures.push(file.slice('content/figures/'.length));
		if (!/\.(ya?ml|mdx?|json)$/.test(file) || file === GUIDE) continue;
		const found = findCollection(file);
		if (!found) {
			parsed.problems.push(didYouMeanFolder(file));
			continue;
		}
		parsed.problems.push(...checkFileName(file, found.id));
		parsed.entries.push(parseEntry(file, text, found, parsed.problems));
	}
	return parsed;
}

function findCollection(file: string): { collection: Collection; id: string } | null {
	for (const collection of COLLECTIONS) {
		const id = collection.pattern.exec(file)?.[1];
		if (id !== undefined) return { collection, id };
	}
	return null;
}

/** Languages are named as the web names them (`pt-BR`); all other file names become ids or addresses. */
function checkFileName(file: string, id: string): Problem[] {
	const isLanguage = file.startsWith('content/i18n/');
	if (isLanguage || id.split('/').every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part))) return [];
	const suggestion = id
		.split('/')
		.map((part) =>
			part
				.normalize('NFKD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, ''),
		)
		.join('/');
	return [createProblem('wrong-file-name', { file, line: 1, column: 1 }, { name: id, suggestion: file.replace(id, suggestion) })];
}

function parseEntry(file: string, text: string, found: { collection: Collection; id: string }, problems: Problem[]): ContentEntry {
	const entry: ContentEntry = { file, ...found, fields: null, facts: null, prose: [] };
	const conflicts = findMergeConflicts(file, text);
	problems.push(...conflicts);
	if (conflicts.length > 0) return entry;
	const { holds } = found.collection;
	if (holds === 'yaml') {
		entry.fields = parseYaml(file, text);
		problems.push(...entry.fields.problems);
		return entry;
	}
	const range = findFrontMatter(text);
	if (typeof range === 'string') {
		problems.push(createProblem('missing-front-matter', { file, line: 1, column: 1 }, { isOpen: range === 'open' }));
		if (range === 'open') return entry;
	} else {
		entry.fields = parseYaml(file, text, range.start, range.end);
		problems.push(...entry.fields.problems);
	}
	const parsed = parseMarkdown(file, text, holds);
	if ('problem' in parsed) problems.push(parsed.problem);
	else {
		entry.facts = collectFacts(file, text, parsed.tree);
		entry.prose = listProse(file, text, parsed.tree);
	}
	return entry;
}
