/** Labels out of one cell: lists with commas, semicolons or line breaks, and lists of objects that a script wrote as text. */

import type { IssueFormat } from './issue-signatures.ts';

const WEKAN_COLOR =
	/-(?:white|green|yellow|orange|red|purple|blue|sky|lime|pink|black|silver|peachpuff|crimson|plum|darkgreen|slateblue|magenta|gold|navy|gray|saddlebrown|paleturquoise|mistyrose|indigo)$/;
/** Trello's CSV says the color of each label: "deploy (red)", "api (blue_dark)". */
const TRELLO_COLOR = / ?\((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:_dark|_light)?\)$/;
const MAX_LABELS = 50;
const MAX_LABEL_LENGTH = 100;

/** A cell such as `[{"name": "bug"}]`, `["bug"]` or Python's `[{'name': 'bug'}]`; null if it is none of them. */
function readListText(cell: string): string[] | null {
	if (!/^\[.*\]$/s.test(cell)) return null;
	const named = [...cell.matchAll(/["']name["']\s*:\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => match[1] ?? match[2] ?? '');
	if (named.length > 0) return named;
	if (!/^\[\s*(?:["'].*["'])?\s*\]$/s.test(cell)) return null;
	return [...cell.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? '');
}

function splitCell(cell: string, format: IssueFormat): string[] {
	const list = readListText(cell) ?? /^\[([^[\]]*,[^[\]]*)\]$/.exec(cell)?.[1]?.split(',');
	if (list) return list;
	if (format === 'wekan') return cell.split(/[\s,]+/).map((label) => label.replace(WEKAN_COLOR, ''));
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
