/**
 * A content security policy for each built page, without 'unsafe-inline': the page's own inline scripts, style sheets and style
 * attributes are named by hash, everything else must come from the site itself. As a meta element, because Pages sends no headers
 * of our own. Add it last among the integrations, so that it sees the pages as they are published.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

export interface InlineParts {
	/** Text of each inline script that runs. JSON and other data blocks are none. */
	scripts: string[];
	/** Text of each style element. */
	styles: string[];
	/** Value of each style attribute. */
	styleAttributes: string[];
	/** `onclick` and its like, which no hash of ours allows. */
	handlers: string[];
}

const SCRIPT_TYPES = ['', 'text/javascript', 'application/javascript', 'module', 'importmap', 'speculationrules'];

/** Puts the policy into a page. Throws when the page has inline event handlers, which the policy would silence. */
export function addPolicy(html: string): string {
	// As a browser without script reads it: only then are the contents of <noscript> elements.
	const elements = listElements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
	const parts = findInlineParts(elements);
	if (parts.handlers.length > 0) throw new Error(`Inline event handlers do not run under the policy: ${parts.handlers.join(', ')}.`);
	const head = elements.find(({ tagName }) => tagName === 'head');
	const inHead = (head?.childNodes ?? []).filter((node) => 'tagName' in node);
	// A browser looks for the character set in the first 1024 bytes only, and a long policy before it would push it out.
	const charset = inHead[0]?.attrs.some(({ name }) => name === 'charset') ? inHead[0] : undefined;
	const place = charset?.sourceCodeLocation?.endOffset ?? head?.sourceCodeLocation?.startTag?.endOffset;
	if (place === undefined) throw new Error('The page has no <head>.');
	return `${html.slice(0, place)}<meta http-equiv="content-security-policy" content="${formatPolicy(parts)}">${html.slice(place)}`;
}

/** The policy's text for what stands in a page. Safe inside double quotes. */
export function formatPolicy({ scripts, styles, styleAttributes }: Omit<InlineParts, 'handlers'>): string {
	return [
		"default-src 'none'",
		// The search compiles WebAssembly; a browser that starts no worker does that in the page.
		list('script-src', ["'self'", ...hashes(scripts), "'wasm-unsafe-eval'"]),
		list('style-src', ["'self'", ...hashes(styles)]),
		...(styleAttributes.length > 0 ? [list('style-src-attr', ["'unsafe-hashes'", ...hashes(styleAttributes)])] : []),
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

const list = (directive: string, sources: string[]) => [directive, ...sources].join(' ');
const hashes = (texts: string[]) =>
	[...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`).sort();

/** What stands inline among a page's elements. */
export function findInlineParts(elements: readonly Element[]): InlineParts {
	const parts: InlineParts = { scripts: [], styles: [], styleAttributes: [], handlers: [] };
	for (const element of elements) {
		for (const { name, value } of element.attrs) {
			if (name === 'style') parts.styleAttributes.push(value);
			if (/^on[a-z]/.test(name)) parts.handlers.push(`${name} on <${element.tagName}>`);
		}
		const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
		if (element.tagName === 'style') parts.styles.push(readText(element));
		if (element.tagName === 'script' && attribute(element, 'src') === undefined && SCRIPT_TYPES.includes(type))
			parts.scripts.push(readText(element));
	}
	return parts;
}

const attribute = (element: Element, name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
const readText = (element: Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** All elements in document order, those in templates too: islands copy them into the page. */
function listElements(node: DefaultTreeAdapterTypes.Node): Element[] {
	const children = [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? node.content.childNodes : [])];
	return [...('tagName' in node ? [node] : []), ...children.flatMap(listElements)];
}

export function contentSecurityPolicy(): AstroIntegration {
	return {
		name: 'content-security-policy',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
				await Promise.all(pages.map((page) => protectPage(folder, page)));
				logger.info(`${pages.length} pages carry a policy`);
			},
		},
	};
}

async function protectPage(folder: string, page: string): Promise<void> {
	const file = join(folder, page);
	const html = await readFile(file, 'utf8');
	try {
		await writeFile(file, addPolicy(html));
	} catch (error) {
		throw new Error(`${page}: ${error instanceof Error ? error.message : error}`);
	}
}
