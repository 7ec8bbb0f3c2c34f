/**
 * The content check: every mistake in every file below content/, in one pass. Pure: files come in as texts, problems go out as
 * data. `read-content.ts` reads the disk; the command, the build and the dev server print.
 */
import { checkComponents } from './check-components.ts';
import { checkDays } from './check-days.ts';
import { checkFigures } from './check-figures.ts';
import { checkIds } from './check-ids.ts';
import { checkImages } from './check-images.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { checkSchema } from './check-schemas.ts';
import { checkStrings } from './check-strings.ts';
import { checkText } from './check-text.ts';
import { checkTitles } from './check-titles.ts';
import { findHeldBack, type HeldBack } from './held-back.ts';
import { parseContent } from './parse-content.ts';
import { type Problem, sortProblems } from './problem.ts';
import { buildSiteMap } from './site-map.ts';

/** What the content is checked against besides itself. */
export interface ContentContext {
	/** The project's own code that makes pages or shows strings (`pages/`, `src/`): path from the root to text. */
	code: ReadonlyMap<string, string>;
	/** Files that are served as they are: `/favicon.svg`. */
	publicFiles: ReadonlySet<string>;
	/** The day of the check, YYYY-MM-DD. */
	today: string;
}

export interface ContentFindings {
	/** Files that can't be read come first, then all others by file and line; empty when all is well. */
	problems: Problem[];
	/** What was not judged because of those files. */
	heldBack: HeldBack;
}

/** Judges `files`: path from the root, such as `content/faq/pay.md`, to text. */
export function checkContent(files: ReadonlyMap<string, string>, context: ContentContext): ContentFindings {
	const { entries, figures, problems } = parseContent(files);
	const site = buildSiteMap(entries, context.code);
	const heldBack = findHeldBack(entries);
	const images = { publicFiles: context.publicFiles, contentFiles: new Set(files.keys()) };
	const found = [
		...problems,
		...entries.flatMap(({ fields, collection }) => (fields ? checkSchema(fields, collection.schema) : [])),
		...checkPlaces(entries, heldBack),
		...checkIds(entries, site),
		...checkReferences(entries, { site, figures, publicFiles: context.publicFiles, heldBack }),
		...entries.flatMap((entry) => checkImages(entry, images)),
		...checkTitles(entries),
		...checkDays(entries, context.today),
		...entries.flatMap((entry) => checkComponents(entry, context.code)),
		...entries.flatMap(checkText),
		...checkPhrases(entries),
		...checkFigures(entries, heldBack),
		...checkStrings(entries, context.code),
	];
	return { problems: sortProblems(found), heldBack };
}
