/** A paragraph as its sentences: "900 ms. The next" is two; initials, decimal points and "e.g. this" end none. */
export const sentencesOf = (text: string): string[] =>
	text.split(/(?<=[\p{Ll}\d)%"”][.!?]["”]?)\s{1,9}(?=["“]?\p{Lu})/u).filter((sentence) => sentence !== '');
