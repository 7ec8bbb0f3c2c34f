/**
 * The registry of content mistakes: one entry a code. A code is never reused and never changes its meaning, because people
 * search for it; a mistake that can no longer be made leaves its number free for good. `docs/errors.md` has a section for each.
 */
import { editorialCodes } from './editorial-codes.ts';
import { fieldCodes } from './field-codes.ts';
import { fileCodes } from './file-codes.ts';
import { linkCodes } from './link-codes.ts';
import type { FilePlace, Problem } from './problem.ts';
import { referenceCodes } from './reference-codes.ts';
import { stringCodes } from './string-codes.ts';
import { textCodes } from './text-codes.ts';

/** The three sentences that an author reads. */
export type ProblemText = Pick<Problem, 'found' | 'expected' | 'fix'>;

export const PROBLEM_CODES = {
	...referenceCodes,
	...linkCodes,
	...fileCodes,
	...fieldCodes,
	...textCodes,
	...stringCodes,
	...editorialCodes,
} as const;

export type ProblemTitle = keyof typeof PROBLEM_CODES;
type Details<Title extends ProblemTitle> = Parameters<(typeof PROBLEM_CODES)[Title]['text']>[0];

/** A problem of the registry at a place; `details` are what its sentences name. */
export function createProblem<Title extends ProblemTitle>(title: Title, place: FilePlace, details: Details<Title>): Problem {
	const { code, text } = PROBLEM_CODES[title] as { code: string; text: (details: Details<Title>) => ProblemText };
	const { file, line, column } = place;
	return { code, title, file, line, column, ...text(details) };
}
