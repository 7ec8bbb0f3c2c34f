/** Strings: every one that the code shows must exist, every one that exists must be shown. */
import type { ContentEntry } from './parse-content.ts';
import { createPlaceFinder } from './place.ts';
import type { FilePlace, Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { isStarlightString } from './starlight-strings.ts';

interface Uses {
	keys: { key: string; place: FilePlace }[];
	/** Keys that code puts together, or their beginnings, from comments: `// strings: import.error.* sheet.saved`. */
	prefixes: string[];
}

/** `t('sheet.saved')`, `Astro.locals.t("…"`, over several lines too. */
const CALL = /(?<![\w$])t\(\s*(['"`])([\w.-]+)\1/g;
const PREFIX_COMMENT = /\/[/*] ?strings: (.+)/g;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** `code` maps paths of the project's own code to texts. Without an `en.yaml` there is nothing to compare. */
export function checkStrings(entries: readonly ContentEntry[], code: ReadonlyMap<string, string>): Problem[] {
	const languages = entries.filter(({ collection, fields }) => collection.name === 'i18n' && fields && fields.problems.length === 0);
	const english = languages.find(({ id }) => id === 'en');
	if (!english) return [];
	const known = keysOf(english);
	const uses = findUses(code);
	const exists = new Set([...known, ...known.map((key) => key.replace(PLURAL, ''))]);
	const missing = uses.keys.filter(({ key }) => !exists.has(key) && !isStarlightString(key));
	const used = new Set(uses.keys.map(({ key }) => key));
	const isUsed = (key: string) =>
		used.has(key) ||
		used.has(key.replace(PLURAL, '')) ||
		isStarlightString(key) ||
		uses.prefixes.some((prefix) => (prefix.endsWith('*') ? key.startsWith(prefix.slice(0, -1)) : key.replace(PLURAL, '') === prefix));
	return [
		...missing.map(({ key, place }) => createProblem('unknown-string', place, { key, known: [...exists] })),
		...languages.flatMap((language) =>
			keysOf(language)
				.filter((key) => !isUsed(key))
				.map((key) =>
					createProblem('unused-string', language.fields?.placeOfKey([key]) ?? { file: language.file, line: 1, column: 1 }, { key }),
				),
		),
	];
}

function keysOf(language: ContentEntry): string[] {
	const data = language.fields?.data;
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
}

function findUses(code: ReadonlyMap<string, string>): Uses {
	const uses: Uses = { keys: [], prefixes: [] };
	for (const [file, text] of code) {
		const findPlace = createPlaceFinder(text);
		for (const match of text.matchAll(CALL)) {
			const key = match[2] ?? '';
			uses.keys.push({ key, place: { file, ...findPlace(match.index + match[0].length - key.length - 1) } });
		}
		for (const match of text.matchAll(PREFIX_COMMENT))
			uses.prefixes.push(...((match[1] ?? '').match(/[\w-]+(?:\.[\w-]+)*(?:\.\*)?/g) ?? []));
	}
	return uses;
}
