/** What the build that makes the e-book and the pages that offer it agree on. */

/**
 * The e-book's file name, below the base path. In: the site's name, `Backend Field Manual`. Out: `backend-field-manual.epub`. Letters of
 * every script stay, marks on Latin ones go; a name of signs alone gives `book.epub`.
 */
export function bookFile(siteName: string): string {
	const words = siteName
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	return `${words?.join('-') ?? 'book'}.epub`;
}

/** Stands in the built pages where the size of the e-book belongs, until the book is made from these very pages. */
export const BOOK_SIZE = '%book-size%';
