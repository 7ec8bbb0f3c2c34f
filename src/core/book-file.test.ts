import { expect, it } from 'vitest';
import { bookFile } from './book-file.ts';

it.each([
	['Backend Field Manual', 'backend-field-manual.epub'],
	['  Manuel du développeur – 2e éd. ', 'manuel-du-developpeur-2e-ed.epub'],
	['Справочник', 'справочник.epub'],
	['–', 'book.epub'],
])('calls the e-book of "%s" %s', (name, file) => {
	expect(bookFile(name)).toBe(file);
});
