/**
 * Turns `[@id]` in Markdown into "(Author, year)" with a link to the source's entry. Each citation gets an id of its own, so
 * that the sources page can link back to the very sentence. Unknown ids are the content check's business: here they stay text.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { defineHastPlugin, type HastNode } from 'satteri';
import { parse } from 'yaml';
import { findCitations } from '../core/citation.ts';

const FOLDER = 'content/data/sources';

interface Label {
	author: string;
	year: string;
}

/** Author and year by source id. Read again when a file in the folder has changed, for the dev server. */
function sourceLabels(): () => Map<string, Label> {
	let stamp = 0;
	let labels = new Map<string, Label>();
	return () => {
		const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
		const newest = Math.max(statSync(FOLDER).mtimeMs, ...files.map((name) => statSync(`${FOLDER}/${name}`).mtimeMs));
		if (newest > stamp) {
			stamp = newest;
			labels = new Map(
				files.map((name) => {
					const source: { author?: unknown; published?: unknown } | null = parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
					return [basename(name, '.yaml'), { author: String(source?.author), year: String(source?.published).slice(0, 4) }];
				}),
			);
		}
		return labels;
	};
}

/** The id of the n-th citation of a source on a page, n from 1: what `/sources/` links back to. */
export function citationAnchor(page: string, source: string, n: number): string {
	return `cite-${page}-${source}${n > 1 ? `-${n}` : ''}`;
}

/** @param base a base path with a slash at both ends */
export function citations(base: string) {
	const readLabels = sourceLabels();
	return defineHastPlugin({
		name: 'citations',
		text(node, context) {
			const parent = context.parent(node);
			if (parent?.type === 'element' && ['code', 'pre', 'a'].includes(parent.tagName)) return;
			const groups = findCitations(node.value);
			if (groups.length === 0) return;
			const labels = readLabels();
			const page = context.fileURL ? basename(context.fileURL.pathname).replace(/\.mdx?$/, '') : 'page';
			const counts = context.data as Record<string, number>;
			const parts: HastNode[] = [];
			let done = 0;
			for (const group of groups) {
				if (!group.citations.every(({ id }) => labels.has(id))) continue;
				// The citation belongs to the word before it: no line break between them.
				parts.push({ type: 'text', value: node.value.slice(done, group.start).replace(/ $/, '\u00a0') });
				const links = group.citations.flatMap(({ id, place }, index): HastNode[] => {
					const label = labels.get(id);
					const n = (counts[`cite:${id}`] ?? 0) + 1;
					counts[`cite:${id}`] = n;
					const text = `${label?.author}, ${label?.year}${place ? `, ${place}` : ''}`;
					const link: HastNode = {
						type: 'element',
						tagName: 'a',
						properties: { href: `${base}sources/#${id}`, id: citationAnchor(page, id, n) },
						children: [{ type: 'text', value: text }],
					};
					return index > 0 ? [{ type: 'text', value: '; ' }, link] : [link];
				});
				parts.push({
					type: 'element',
					tagName: 'span',
					properties: { className: ['cite'] },
					children: [{ type: 'text', value: '(' }, ...links, { type: 'text', value: ')' }],
				} as HastNode);
				done = group.end;
			}
			parts.push({ type: 'text', value: node.value.slice(done) });
			context.replaceNode(node, parts);
		},
	});
}
