/** The files of a book as one: a ZIP as EPUB wants it, the same bytes for the same files. Pure. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** @param files by path, in the order in which they are packed */
export function packBook(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
	// Of the earliest year that a ZIP can name. It is written in the time of the place, so it is made in it, and every place writes the same.
	const mtime = new Date(1980, 0, 1, 12);
	const entries: Zippable = {
		// First and as it is, so that a program knows the format from the first bytes (OCF 3.3, 4.3).
		mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
	};
	for (const [path, content] of files)
		entries[path] = [typeof content === 'string' ? strToU8(content) : content, { level: path.endsWith('.png') ? 0 : 9, mtime }];
	return zipSync(entries);
}
