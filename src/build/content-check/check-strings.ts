/** Strings: every one that the code shows must exist, every one that exists must be shown, and nothing in it may stay a placeholder. */
import { SHOWN_LANGUAGE } from './check-places.ts';
import { isUnread } from './held-back.ts';
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { childOf } from './schema-keys.ts';
import { isStarlightString } from './starlight-strings.ts';
import { findStringCalls, findStringComments, findValueNames, type StringUse } from './string-uses.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Two opening braces and what follows, up to the closing ones if there are any. */
const PLACEHOLDER = /\{\{\s*([^{}\s]*)[^{}]*\}{0,2}/g;
/** A key, and the name that code shows it by when it is one form of a count. */
const namesOf = (key: string) => [key, key.replace(PLURAL, '')];

/** `code` maps paths of the project's own code to texts. Without an `en.yaml` there is nothing to compare. */
export function checkStrings(entries: readonly ContentEntry[], code: ReadonlyMap<string, string>): Problem[] {
	const english = entries.find((entry) => entry.collection.name === 'i18n' && entry.id === SHOWN_LANGUAGE && !isUnread(entry));
	if (!english) return [];
	const { file, fields } = english;
	const known = [...new Set(keysOf(english).flatMap(namesOf))];
	const calls = [...code].flatMap(([file, text]) => findStringCalls(file, text));
	const named = [...code.values()].flatMap(findStringComments);
	const isUsed = (key: string) =>
		isStarlightString(key) || namesOf(key).some((name) => calls.some(({ isShown }) => isShown(name)) || named.some((fits) => fits(name)));
	const missing = calls.filter(({ key, isShown }) => !isStarlightString(key) && !known.some(isShown));
	const values = new Set([...code.values()].flatMap(findValueNames));
	return [
		...missing.map(({ key, place }) => createProblem('unknown-string', place, { key, known })),
		...keysOf(english)
			.filter((key) => !isUsed(key))
			.map((key) => createProblem('unused-string', fields?.placeOfKey([key]) ?? { file, line: 1, column: 1 }, { key })),
		...checkPlaceholders(english, calls, values),
	];
}

/**
 * What stands in double braces is a name that each call of the string passes. Where the calls do not say, because key or values are
 * in a variable or put together, it is at least a name that some code gives to a value.
 */
function checkPlaceholders({ fields }: ContentEntry, calls: readonly StringUse[], values: ReadonlySet<string>): Problem[] {
	return keysOf({ fields }).flatMap((key) => {
		const text = childOf(fields?.data, key);
		if (!fields || typeof text !== 'string' || isStarlightString(key)) return [];
		const showing = calls.filter((call) => namesOf(key).includes(call.key));
		return [...text.matchAll(PLACEHOLDER)].flatMap(([written, name = '']) => {
			const refusing = showing.find(({ passes }) => passes && !passes.includes(name));
			const isKnown = written === `{{${name}}}` && !refusing && values.has(name);
			if (isKnown) return [];
			const passed = refusing?.passes ?? showing.find(({ passes }) => passes)?.passes ?? null;
			return [createProblem('unknown-placeholder', fields.placeOf([key]), { key, written, name, passed, known: passed ?? values })];
		});
	});
}

function keysOf({ fields }: Pick<ContentEntry, 'fields'>): string[] {
	const data = fields?.data;
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
}
