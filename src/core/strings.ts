/**
 * Words from `content/i18n` in the browser: the part of i18next's syntax that the manual uses, `{{name}}` and the plural forms
 * `key_one` and `key_other`, without its 15 KB. The page furniture uses Starlight's own, which is i18next.
 */

export type Strings = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** Looks up a text. `count` chooses the plural form. A key that is not there throws: the content check finds it first. */
export type Translate = (key: string, values?: Values) => string;

/** @param language a BCP 47 tag, for plural forms and the way numbers are written */
export function translator(strings: Strings, language: string): Translate {
	const plurals = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	return (key, values = {}) => {
		const plural = typeof values.count === 'number' ? strings[`${key}_${plurals.select(values.count)}`] : undefined;
		const text = plural ?? strings[key];
		if (text === undefined) throw new Error(`content/i18n has no "${key}".`);
		return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
			const value = values[name];
			return typeof value === 'number' ? numbers.format(value) : (value ?? '');
		});
	};
}

/** The strings whose keys begin with one of the prefixes: what a tool takes with it into the browser. */
export function pickStrings(strings: Strings, prefixes: readonly string[]): Strings {
	return Object.fromEntries(Object.entries(strings).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
}
