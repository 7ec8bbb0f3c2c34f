/** Running text in pieces that stand for themselves: paragraphs, list items, table rows. What is quoted or code is left out. */

import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { createPlaceFinder } from './place.ts';
import type { FilePlace } from './problem.ts';

export interface ProseBlock {
	kind: 'heading' | 'paragraph' | 'item' | 'row';
	/** The text as it stands in the file, with blanks in the place of code, addresses, markup and nested lists. */
	words: string;
	/** Place of a character of `words`, counted from 0. */
	placeAt: (index: number) => FilePlace;
	/** Ids of the headings above it, from the outermost; a heading is part of its own section. */
	sections: readonly string[];
	/** Words that somebody says or sends: a block quote, a side of Compare, Copy. */
	isQuoted: boolean;
	/**
	 * What it belongs to: for a row the head of its table and the row that begins with "Source"; for a row or
	 * an item the sentence above that ends in a colon.
	 */
	leads: readonly ProseBlock[];
}

interface TreeNode {
	type: string;
	position?: { start: { offset?: number }; end: { offset?: number } };
	children?: TreeNode[];
	value?: string;
	depth?: number;
	name?: string | null;
}

const SPEECH = new Set(['Copy', 'Fragment']);
const OWN_BLOCKS = new Set(['list', 'blockquote', 'table', 'code']);

/** The blocks of a file in order. `text` is the whole file, `tree` what the site's own parser made of it. */
export function listProse(file: string, text: string, tree: MdastNode): ProseBlock[] {
	const blocks: ProseBlock[] = [];
	const findPlace = createPlaceFinder(text);
	const slugger = new Slugger();
	let sections: { level: number; id: string }[] = [];

	const add = (kind: ProseBlock['kind'], node: TreeNode, isQuoted: boolean, leads: readonly ProseBlock[] = []): ProseBlock | null => {
		const start = node.position?.start.offset ?? 0;
		const words = readWords(node, text);
		if (!words.trim()) return null;
		const placeAt = (index: number): FilePlace => ({ file, ...findPlace(start + index) });
		const block = { kind, words, placeAt, sections: sections.map(({ id }) => id), isQuoted, leads };
		blocks.push(block);
		return block;
	};
	/** Returns the block that may introduce what follows. */
	const visit = (node: TreeNode, isInSpeech: boolean, leads: readonly ProseBlock[]): ProseBlock | null => {
		const isQuoted = isInSpeech || node.type === 'blockquote' || (node.type.startsWith('mdxJsx') && SPEECH.has(node.name ?? ''));
		if (node.type === 'heading') {
			const level = node.depth ?? 2;
			sections = [...sections.filter((section) => section.level < level), { level, id: slugger.slug(textOf(node, text)) }];
			add('heading', node, isQuoted);
			return null;
		}
		if (node.type === 'paragraph') return add('paragraph', node, isQuoted);
		if (node.type === 'tableRow') return add('row', node, isQuoted, leads);
		if (node.type === 'table') {
			// One list for all rows, because the row that names the sources may be the last.
			const tableLeads = [...leads];
			for (const [index, row] of (node.children ?? []).entries()) {
				const block = visit(row, isQuoted, tableLeads);
				if (block && (index === 0 || /^\s*\|?\s*Sources?\s/.test(block.words))) tableLeads.push(block);
			}
			return null;
		}
		const isItem = node.type === 'listItem';
		let before: ProseBlock | null = isItem ? add('item', node, isQuoted, leads) : null;
		for (const child of node.children ?? []) {
			if (isItem && !OWN_BLOCKS.has(child.type)) continue;
			const isPart = node.type === 'list';
			const own = before && (child.type === 'list' || child.type === 'table') && introduces(before) ? [before] : [];
			const next = visit(child, isQuoted, isPart ? leads : own);
			before = isItem ? before : next;
		}
		return null;
	};
	visit(tree as unknown as TreeNode, false, []);
	return blocks;
}

function introduces({ words }: ProseBlock): boolean {
	return words
		.replace(/\[@[^\]]*\]/g, '')
		.trim()
		.endsWith(':');
}

/** The words of a block, each where it stands in the file; everything else is blanks and line ends. */
function readWords(block: TreeNode, text: string): string {
	const start = block.position?.start.offset ?? 0;
	const end = block.position?.end.offset ?? start;
	let words = '';
	const read = (node: TreeNode): void => {
		if (node !== block && OWN_BLOCKS.has(node.type)) return;
		if (node.type === 'text' || node.type === 'textDirective') {
			const from = node.position?.start.offset ?? start;
			words += blank(text.slice(start + words.length, from)) + text.slice(from, node.position?.end.offset ?? from);
		} else for (const child of node.children ?? []) read(child);
	};
	read(block);
	return words + blank(text.slice(start + words.length, end));
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

/** As in markdown-facts: the words that make a heading's id. */
function textOf(node: TreeNode, text: string): string {
	if (node.type === 'textDirective') return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	if (node.type === 'html' || node.type === 'image') return '';
	return (node.value ?? '') + (node.children ?? []).map((child) => textOf(child, text)).join('');
}
