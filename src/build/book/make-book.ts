/** The manual as an e-book, EPUB 3, from the pages of the built site. */
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import type { Translate } from '../../core/strings.ts';
import { readFonts } from '../social-card.ts';
import { linkSections } from './book-links.ts';
import { drawCover } from './draw-cover.ts';
import { contentsLists, coverDocument, titleDocument } from './front-matter.ts';
import { listSections, type Part } from './list-sections.ts';
import { packBook } from './pack-book.ts';
import type { BuiltSite } from './read-outline.ts';
import { type DocumentFrame, type DocumentPart, writeDocument, writeNavigation } from './write-document.ts';
import { type BookFile, identifierOf, writeContainer, writePackage } from './write-package.ts';

export interface BookSetting {
	siteName: string;
	description: string;
	parts: readonly Part[];
	/** Where the site is published, with its base path; undefined where nobody said. */
	root: URL | undefined;
}

const FOLDER = 'book/';
const STYLE = 'style.css';
const COVER = { page: 'cover.xhtml', picture: 'cover.png' };
const TITLE = 'title.xhtml';
const CONTENTS = 'contents.xhtml';
const XHTML = 'application/xhtml+xml';

/** @param t the strings of the language that the pages are in */
export async function makeBook(site: BuiltSite, setting: BookSetting, t: Translate): Promise<Uint8Array> {
	const { siteName, description, parts, root } = setting;
	const html = select('html', site.read('start/'))?.properties;
	const language = String(html?.lang ?? 'en');
	const direction = String(html?.dir ?? 'ltr');
	const sections = linkSections(listSections(site, parts, t), { base: site.base, root });
	const edition = newestDay(
		site,
		sections.flatMap(({ paths }) => paths),
	);
	const frame = (file: string): DocumentFrame => ({ language, direction, style: posix.relative(posix.dirname(file), STYLE) });

	const files = new Map<string, string | Uint8Array>();
	const listed: BookFile[] = [];
	const add = (path: string, content: string | Uint8Array, mediaType: string, properties?: string) => {
		files.set(FOLDER + path, content);
		listed.push({ path, mediaType, isRead: mediaType === XHTML, ...(properties ? { properties } : {}) });
	};
	const addDocument = (path: string, part: DocumentPart) => {
		const text = writeDocument(part, frame(path));
		add(path, text, XHTML, text.includes('<svg') ? 'svg' : undefined);
	};

	addDocument(COVER.page, coverDocument(siteName, COVER.picture, t));
	addDocument(TITLE, titleDocument({ siteName, description, address: root?.href, edition, language }, t));
	add(CONTENTS, writeNavigation(t('book.contents'), contentsLists(sections, TITLE, CONTENTS, t), frame(CONTENTS)), XHTML, 'nav');
	for (const { file, title, type, role, content } of sections) addDocument(file, { title, type, role, content });
	add(STYLE, await readFile(new URL('../../styles/book.css', import.meta.url), 'utf8'), 'text/css');
	const partNames = sections.filter(({ type }) => type === 'part').map(({ title }) => title);
	const address = root ? (root.host + root.pathname).replace(/\/$/, '') : '';
	add(COVER.picture, await drawCover({ siteName, description, parts: partNames, address }, await readFonts()), 'image/png', 'cover-image');

	const opf = writePackage(
		{
			title: siteName,
			description,
			language,
			direction,
			identifier: identifierOf(root?.href ?? siteName),
			modified: edition,
			rights: t('book.license'),
			source: root?.href,
			accessibility: t('book.accessibility'),
		},
		listed,
	);
	return packBook(new Map([['META-INF/container.xml', writeContainer(`${FOLDER}package.opf`)], [`${FOLDER}package.opf`, opf], ...files]));
}

/** The newest day on which a page was read against its sources, or a source was opened. Not the day of the build: it changes nothing. */
function newestDay(site: BuiltSite, paths: readonly string[]): string {
	const days = [...new Set(paths)]
		.flatMap((path) => selectAll('.reviewed time, .source-facts time', site.read(path)))
		.map(({ properties }) => String(properties.dateTime));
	return days.sort().at(-1) ?? '1980-01-01';
}
