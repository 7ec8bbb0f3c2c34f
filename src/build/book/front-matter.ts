/** What stands before the first chapter: the cover, the title and the contents. */
import type { Element } from 'hast';
import type { Translate } from '../../core/strings.ts';
import type { Section } from './book-section.ts';
import { element } from './replace-elements.ts';
import type { DocumentPart } from './write-document.ts';

export interface Title {
	siteName: string;
	description: string;
	/** The address of the site, where it is known. */
	address: string | undefined;
	/** The day on which something in it was last read against its sources: `2026-11-22`. */
	edition: string;
	language: string;
}

export const coverDocument = (siteName: string, picture: string, t: Translate): DocumentPart => ({
	title: t('book.cover'),
	type: 'cover',
	className: 'cover',
	content: [element('img', { src: picture, alt: siteName, role: 'doc-cover' }, [])],
});

export function titleDocument({ siteName, description, address, edition, language }: Title, t: Translate): DocumentPart {
	const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(edition));
	const paragraph = (text: string) => element('p', {}, [text]);
	const online = address ? [element('p', {}, [t('book.online'), ' ', element('a', { href: address }, [address])])] : [];
	return {
		title: siteName,
		type: 'titlepage',
		className: 'title',
		content: [
			element('h1', {}, [siteName]),
			element('p', { className: ['lede'] }, [description]),
			paragraph(t('book.edition', { date })),
			paragraph(t('book.tools')),
			...online,
			paragraph(t('book.license')),
		],
	};
}

interface Node {
	href: string;
	title: string;
	children: Node[];
}

/** Contents for the reader, and the landmarks by which a reading program finds its way. */
export function contentsLists(sections: readonly Section[], titleFile: string, contentsFile: string, t: Translate): Element[] {
	const nodes: Node[] = [];
	for (const section of sections) {
		const places = section.places.map(({ id, title }) => ({ href: `${encodeURI(section.file)}#${id}`, title, children: [] }));
		const node: Node = { href: encodeURI(section.file), title: section.title, children: places };
		const above = section.depth > 0 ? nodes.at(-1) : undefined;
		(above?.children ?? nodes).push(node);
	}
	const link = (href: string, title: string, type?: string) => element('a', { href, ...(type ? { 'epub:type': type } : {}) }, [title]);
	const list = (items: readonly Node[]): Element =>
		element(
			'ol',
			{},
			items.map(({ href, title, children }) => element('li', {}, [link(href, title), ...(children.length > 0 ? [list(children)] : [])])),
		);
	const first = sections[0];
	const marks = [
		link(titleFile, t('book.title'), 'titlepage'),
		link(`${contentsFile}#toc`, t('book.contents'), 'toc'),
		...(first ? [link(encodeURI(first.file), t('book.begin'), 'bodymatter')] : []),
		...sections.filter(({ type }) => LANDMARKS.includes(type)).map(({ file, title, type }) => link(encodeURI(file), title, type)),
	];
	return [
		element('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabel: t('book.contents') }, [
			element('h1', {}, [t('book.contents')]),
			list(nodes),
		]),
		element('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: t('book.landmarks') }, [
			element(
				'ol',
				{},
				marks.map((mark) => element('li', {}, [mark])),
			),
		]),
	];
}

const LANDMARKS = ['glossary', 'bibliography'];
