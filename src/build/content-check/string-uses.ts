/** Finds the strings that code shows: the keys in calls of `t`, and the comments that name what a reader of the code cannot see. */
import { readPassedNames } from './passed-names.ts';
import { createPlaceFinder } from './place.ts';
import type { FilePlace } from './problem.ts';

export interface StringUse {
	/** As written; with `${…}` where code puts a part in. */
	key: string;
	place: FilePlace;
	/** Names of the values that the call puts into the string; null where the code does not say. */
	passes: readonly string[] | null;
	/** Whether a key of the strings file, or its stem without `_one` or `_other`, is one that the code may show here. */
	isShown: (key: string) => boolean;
}

/** The first argument of `t(…)` or `Astro.locals.t(…)`: up to a comma or the closing parenthesis, strings and one pair inside it whole. */
const CALL = /(?<![\w$])t\(((?:[^()'"`,]|'[^'\n]*'|"[^"\n]*"|`[^`]*`|\([^()]*\))*)/g;
const LITERAL = /(['"`])((?:(?!\1).)*)\1/g;
/** A key inside a longer expression, such as either branch of a choice; compared values have no dot. */
const KEY = /^[\w-]+(?:\.(?:[\w-]|\$\{[^}]*\})+)+$/;
const COMMENT = /\/[/*] ?strings: (.+)/g;
const COMMENT_KEY = /[\w-]+(?:\.[\w-]+)*(?:\.\*)?/g;

/** Keys in the calls of one file of code, in order; keys put together in backticks stand for all that fit. */
export function findStringCalls(file: string, text: string): StringUse[] {
	const findPlace = createPlaceFinder(text);
	return [...text.matchAll(CALL)].flatMap((call) => {
		const argument = call[1] ?? '';
		const end = call.index + call[0].length;
		const start = end - argument.length;
		const passes = readPassedNames(text, text[end] === ',' ? end + 1 : end);
		return [...argument.matchAll(LITERAL)].flatMap((literal) => {
			const key = literal[2] ?? '';
			const isWhole = argument.trim() === literal[0] && !key.includes('${');
			if (!isWhole && !KEY.test(key)) return [];
			const place = { file, ...findPlace(start + literal.index + 1) };
			return [{ key, place, passes, isShown: matcher(literal[1] === '`' ? key : key.replaceAll('$', '\\$')) }];
		});
	});
}

/** Keys and beginnings of keys (`import.error.*`) from comments `// strings: import.error.* sheet.saved`. */
export function findStringComments(text: string): ((key: string) => boolean)[] {
	return [...text.matchAll(COMMENT)].flatMap(([, list = '']) =>
		(list.match(COMMENT_KEY) ?? []).map((name) => (key: string) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name)),
	);
}

/** Every name that the code gives to a value, anywhere: `{ name, other: 1 }`. For strings of which no call says what it puts in. */
export function findValueNames(text: string): string[] {
	return [...text.matchAll(/(?<=[{,(]\s*)[A-Za-z_$][\w$]*(?=\s*[:,}])/g)].map(([name]) => name);
}

function matcher(key: string): (key: string) => boolean {
	const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.$\\]/g, '\\$&'));
	const pattern = new RegExp(`^${parts.join('[\\w.-]+')}$`);
	return (candidate) => pattern.test(candidate);
}
