/** Marks that git leaves in a file when two sides changed the same lines. They come first: what a parser says about them misleads. */
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

/** A whole line of seven equal signs stands between two sides; in Markdown it would make a title of the line above. */
const MARK = /^(?:<{7}(?= |$)|={7}$|>{7}(?= |$))/;

/** One problem for each conflict, at its first mark; a mark that was left behind alone is one too. */
export function findMergeConflicts(file: string, text: string): Problem[] {
	const problems: Problem[] = [];
	let isOpen = false;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const mark = MARK.exec(line)?.[0];
		if (!mark) continue;
		if (!isOpen) problems.push(createProblem('merge-conflict', { file, line: index + 1, column: 1 }, { mark }));
		isOpen = mark.startsWith('<') || (isOpen && mark.startsWith('='));
	}
	return problems;
}
