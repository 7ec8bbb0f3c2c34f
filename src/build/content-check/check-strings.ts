/** Strings: every one that the code shows must exist, every one that exists must be shown. */
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { isStarlightString } from './starlight-strings.ts';
import { findStringCalls, findStringComments } from './string-uses.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** A key, and the name that code shows it by when it is one form of a count. */
const namesOf = (key: string) => [key, key.replace(PLURAL, '')];

/** `code` maps paths of the project's own code to texts. Without an `en.yaml` there is nothing to compare. */
export function checkStrings(entries: readonly ContentEntry[], code: ReadonlyMap<string, string>): Problem[] {
	const languages = entries.filter(({ collection, fields }) => collection.name === 'i18n' && fields && fields.problems.length === 0);
	const english = languages.find(({ id }) => id === 'en');
	if (!english) return [];
	const known = [...new Set(keysOf(english).flatMap(namesOf))];
	const calls = [...code].flatMap(([file, text]) => findStringCalls(file, text));
	const named = [...code.values()].flatMap(findStringComments);
	const isUsed = (key: string) =>
		isStarlightString(key) || namesOf(key).some((name) => calls.some(({ isShown }) => isShown(name)) || named.some((fits) => fits(name)));
	const missing = calls.filter(({ key, isShown }) => !isStarlightString(key) && !known.some(isShown));
	return [
		...missing.map(({ key, place }) => createProblem('unknown-string', place, { key, known })),
		...languages.flatMap(({ file, fields }) =>
			keysOf({ fields })
				.filter((key) => !isUsed(key))
				.map((key) => createProblem('unused-string', fields?.placeOfKey([key]) ?? { file, line: 1, column: 1 }, { key })),
		),
	];
}

function keysOf({ fields }: Pick<ContentEntry, 'fields'>): string[] {
	const data = fields?.data;
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
}
