/** An answer in the two parts that the page of questions shows: its first paragraph, and what folds below it where there is script. */

export interface AnswerParts {
	/** The first paragraph, with its tags; empty when the answer begins with something else, such as a list. */
	lead: string;
	/** All that follows; empty when nothing does, and then there is nothing to fold. */
	rest: string;
}

/** @param html an answer as Markdown makes it */
export function splitAnswer(html: string): AnswerParts {
	const lead = /^\s*<p>[\s\S]*?<\/p>/.exec(html)?.[0] ?? '';
	const rest = html.slice(lead.length);
	return { lead, rest: /^(?:\s|<!--[\s\S]*?-->)*$/.test(rest) ? '' : rest };
}
