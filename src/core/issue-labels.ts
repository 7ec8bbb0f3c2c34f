/** Labels out of one cell: lists with commas, semicolons or line breaks, and lists of objects that a script wrote as text. */

import type { IssueFormat } from './issue-signatures.ts';

const WEKAN_COLOR =
	/-(?:white|green|yellow|orange|red|purple|blue|sky|lime|pink|black|silver|peachpuff|crimson|plum|darkgreen|slateblue|magenta|gold|navy|gray|saddlebrown|paleturquoise|mistyrose|indigo)$/;
/** Trello's CSV says the color of each label: "deploy (red)", "api (blue_dark)". */
const TRELLO_COLOR = / ?\((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:_dark|_light)?\)$/;
const MAX_LABELS = 50;
const MAX_LABEL_LENGTH = 100;

function readQuoted(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, , quoted]) => String(quoted));
}

/** A cell such as `[{"name": "bug"}]`, `["bug"]`, Python's `[{'name': 'bug'}]` or `[bug,ui]`; null if it is none of them. */
function readList(cell: string): string[] | null {
	if (!cell.startsWith('[') || !cell.endsWith(']')) return null;
	const inner = cell.slice(1, -1).trim();
	const named = readQuoted(inner, /["']name["']\s*:\s*(["'])(.*?)\1/gs);
	if (named.length > 0) return named;
	if (/^(?:["'].*["'])?$/s.test(inner)) return readQuoted(inner, /(["'])(.*?)\1/gs);
	return inner.includes(',') && !/[[\]]/.test(inner) ? inner.split(',') : null;
}

function splitCell(cell: string, format: IssueFormat): string[] {
	const list = readList(cell);
	if (list) return list;
	if (format === 'wekan') return cell.split(/[\s,]/).map((label) => label.replace(WEKAN_COLOR, ''));
	// A line break only comes from a JSON list, whose labels may well contain commas.
	const parts = cell.split(cell.includes('\n') ? '\n' : cell.includes(';') ? ';' : /[,|、，]/);
	return format === 'trello' ? parts.map((label) => label.replace(TRELLO_COLOR, '')) : parts;
}

/**
 * All labels of the cells, trimmed, each once, in order of appearance, at most 50 of 100 letters. In: the cells of the label
 * columns; the tracker: WeKan separates by blanks and appends a color ("Marketing-blue").
 */
export function parseLabels(cells: readonly string[], format: IssueFormat): string[] {
	const seen = new Set<string>();
	for (const cell of cells) {
		for (const part of splitCell(cell.trim(), format)) {
			const label = part.replace(/[\s\p{Cc}]+/gu, ' ').trim();
			if (label !== '') seen.add(label.slice(0, MAX_LABEL_LENGTH));
		}
	}
	return [...seen].slice(0, MAX_LABELS);
}
