/** One XHTML file of the book. Pure: a section goes in, text comes out. */
import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { element } from './replace-elements.ts';

export interface DocumentFrame {
	/** A BCP 47 tag. */
	language: string;
	/** `ltr` or `rtl` */
	direction: string;
	/** The way from this file to the style sheet. */
	style: string;
}

export interface DocumentPart {
	title: string;
	/** Of EPUB Structural Semantics. */
	type: string;
	role?: string | undefined;
	content: ElementContent[];
	/** Of <body>, for the style sheet. */
	className?: string;
}

export function writeDocument(
	{ title, type, role, content, className }: DocumentPart,
	{ language, direction, style }: DocumentFrame,
): string {
	const section = element('section', { 'epub:type': type, ...(role ? { role, ariaLabel: title } : {}) }, content);
	const head = element('head', {}, [
		element('meta', { charSet: 'utf-8' }, []),
		element('title', {}, [title]),
		element('link', { rel: ['stylesheet'], type: 'text/css', href: style }, []),
	]);
	const body = element('body', className ? { className: [className] } : {}, [section]);
	return writeXhtml({ ...frame(language, direction), children: [head, body] });
}

/** The table of contents is the one document whose sections are lists that machines read. */
export function writeNavigation(title: string, lists: Element[], { language, direction, style }: DocumentFrame): string {
	const head = element('head', {}, [
		element('meta', { charSet: 'utf-8' }, []),
		element('title', {}, [title]),
		element('link', { rel: ['stylesheet'], type: 'text/css', href: style }, []),
	]);
	return writeXhtml({ ...frame(language, direction), children: [head, element('body', { className: ['contents'] }, lists)] });
}

const frame = (language: string, direction: string): Element =>
	element('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, xmlLang: language, dir: direction }, []);

const writeXhtml = (html: Element): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(html), { closeEmptyElements: true })}\n`;
