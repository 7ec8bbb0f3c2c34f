/** What an import adds to a sheet that may hold some of it already. */
import type { ImportedIssue } from '../../core/issue-list.ts';
import type { RubricItem } from './rubric.state.ts';

/** Two are the same by address, else by key with title, else by title: numbers alone repeat from one repository to the next. */
function identity({ url, key, title }: { url?: string | null; key?: string | null; title: string }): string {
	return url ? `url ${url}` : `text ${key ?? ''} ${title}`;
}

/** @returns the issues that the sheet does not hold yet, and how many it does */
export function findNewIssues(
	issues: readonly ImportedIssue[],
	known: readonly RubricItem[],
): { fresh: ImportedIssue[]; repeated: number } {
	const held = new Set(known.map(identity));
	const fresh = issues.filter((issue) => !held.has(identity(issue)));
	return { fresh, repeated: issues.length - fresh.length };
}
