/** What a reader types as a name, made fit to stand in a list: control characters and line breaks become spaces. */

/** One line of at most `longest` characters, without a blank at its end where it was cut; an empty result means that there is no name. */
export const oneLine = (text: string, longest: number): string =>
	text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.trim()
		.slice(0, longest)
		.trim();
