/** A file of the book before it is written: what it is called, where it stands in the contents, and what it says. */
import type { ElementContent } from 'hast';

export interface Section {
	/** In the book's folder, with forward slashes: `get-hired/salary.xhtml`. */
	file: string;
	title: string;
	/** What kind of part it is, for readers that announce or list it: `chapter`, `glossary` (EPUB Structural Semantics). */
	type: string;
	/** The matching role (DPUB-ARIA), where there is one. */
	role: string | undefined;
	/** With its heading. */
	content: ElementContent[];
	/** Pages of the site whose links lead here, by their path below the base. The first file with the wanted id answers. */
	paths: string[];
	/** Where in the contents: below the section before it that stands one higher. */
	depth: number;
	/** Places in the file that the contents name as well. */
	places: { id: string; title: string }[];
}
