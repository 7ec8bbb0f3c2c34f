/** Markdown and MDX to a tree with positions, by the parser that the site itself is built with. */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

/** What Astro and Starlight switch on; without the same switches, heading ids would differ from the published ones. */
const FEATURES = { directive: true, smartPunctuation: true };

/** How the parser reports a mistake: `7:1: Expected a closing tag for … (mdx-jsx:unexpected-character)`. */
const PARSER_MESSAGE = /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s;

/** The tree of a whole file, front matter included, or the problem that keeps it from being read. */
export function parseMarkdown(file: string, text: string, format: 'markdown' | 'mdx'): { tree: MdastNode } | { problem: Problem } {
	try {
		return { tree: (format === 'mdx' ? mdxToMdast : markdownToMdast)(text, { features: FEATURES }) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', reason = message] = PARSER_MESSAGE.exec(message) ?? [];
		const sentence = reason
			.replace(` (${line}:${column})`, '')
			.replace(/Could not parse (\w+) with oxc: /, 'the $1 in braces or at the top is not JavaScript: ');
		const place = { file, line: Number(line), column: Number(column) };
		return { problem: createProblem('broken-mdx', place, { reason: /[.!?]$/.test(sentence) ? sentence : `${sentence}.` }) };
	}
}
