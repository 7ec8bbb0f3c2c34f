/** Where a sentence ends: behind a figure, a bracket, a quotation mark or a word of two letters or more that is no abbreviation. */
const END =
	/(?<=(?:[\p{L}\d][\p{L}’']|\d|[)%"”€])[.!?]["”)]?)(?<!\b(?:[Aa]pprox|[Ii]ncl|resp|vs|[Nn]o|[Nn]r|ca|Dr|Mr|Ms|Mrs|St|Prof|Inc|Ltd|Corp|Co|Dept|Univ|bzw|inkl)\.)\s{1,9}(?=["“(]?\p{Lu})/u;

/** A paragraph as its sentences: "900 ms. The next" is two; initials, decimal points and "e.g. this" end none. */
export const sentencesOf = (text: string): string[] => text.split(END).filter((sentence) => sentence !== '');
