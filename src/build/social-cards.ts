/**
 * A picture for each page, for those who see a link to it: `cards/<path>.png`. The head names it (src/components/frame/Head.astro). A site
 * that does not know its own address has none, because such a picture needs a whole address.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { cardPath } from '../core/card-path.ts';
import { drawCard, readFonts } from './social-card.ts';

export interface SocialCardsSetting {
	siteName: string;
	/** What stands above the title, by the first folder of a page's path: `get-hired` → "Get hired". */
	parts: ReadonlyMap<string, string>;
}

export function socialCards({ siteName, parts }: SocialCardsSetting): AstroIntegration {
	let root: URL | undefined;
	return {
		name: 'social-cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.site ? new URL(config.base, config.site) : undefined;
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				if (!root) return;
				const folder = fileURLToPath(dir);
				const address = (root.host + root.pathname).replace(/\/$/, '');
				const fonts = await readFonts();
				const shown = pages.map(({ pathname }) => pathname).filter((path) => !path.startsWith('404'));
				for (const path of shown) {
					const { title, description } = readHeadTexts(await readFile(join(folder, path, 'index.html'), 'utf8'));
					const part = parts.get(path.split('/')[0] ?? '') ?? '';
					const file = join(folder, cardPath(path));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, await drawCard({ part, title, description, siteName, address }, fonts));
				}
				logger.info(`${shown.length} pictures for links are drawn.`);
			},
		},
	};
}

/** What the head of a page says of it to networks: `og:title` and `og:description`; empty where it says nothing. */
export function readHeadTexts(html: string): { title: string; description: string } {
	const tags = listMetaTags(parse(html));
	const content = (property: string) => tags.get(property)?.trim() ?? '';
	return { title: content('og:title'), description: content('og:description') };
}

function listMetaTags(node: DefaultTreeAdapterTypes.Node): Map<string, string> {
	if ('tagName' in node && node.tagName === 'meta') {
		const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
		return new Map([[attributes.get('property') ?? '', attributes.get('content') ?? '']]);
	}
	return new Map('childNodes' in node ? node.childNodes.flatMap((child) => [...listMetaTags(child)]) : []);
}
