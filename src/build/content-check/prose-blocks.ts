/** Running text in pieces that stand for themselves: paragraphs, list items, table rows. What is quoted or code is left out. */
import type { MdastNode } from 'satteri';
import Slugger from 'github-slugger';
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

	const add = (kind: ProseBlock['kind'], node: TreeNode, isQuoted: boolean) => {
		const start = node.position?.start.offset ?? 0;
		const words = readWords(node, text);
		if (!words.trim()) return;
		const placeAt = (index: number): FilePlace => ({ file, ...findPlace(start + index) });
		blocks.push({ kind, words, placeAt, sections: sections.map(({ id }) => id), isQuoted });
	};
	const visit = (node: TreeNode, isQuoted: boolean): void => {
		const isSpeech = isQuoted || node.type === 'blockquote' || (node.type.startsWith('mdxJsx') && SPEECH.has(node.name ?? ''));
		if (node.type === 'heading') {
			const level = node.depth ?? 2;
			sections = [...sections.filter((section) => section.level < level), { level, id: slugger.slug(textOf(node, text)) }];
			add('heading', node, isSpeech);
			return;
		}
		if (node.type === 'paragraph') return add('paragraph', node, isSpeech);
		if (node.type === 'tableRow') return add('row', node, isSpeech);
		if (node.type === 'listItem') add('item', node, isSpeech);
		for (const child of node.children ?? []) if (node.type !== 'listItem' || OWN_BLOCKS.has(child.type)) visit(child, isSpeech);
	};
	visit(tree as unknown as TreeNode, false);
	return blocks;
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
