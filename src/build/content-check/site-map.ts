/** Every page that the build will make and the ids on it, worked out from the files alone. */
import { FAQ_TOPICS } from '../../schemas/faq.ts';
import { isUnread } from './held-back.ts';
import type { ContentEntry } from './parse-content.ts';
import { childOf } from './schema-keys.ts';

export interface SitePage {
	/** Ids that a link may end in; null where a page of code decides them, or a file that can't be read. */
	anchors: ReadonlySet<string> | null;
	/** The file that makes it. */
	file: string;
}

export interface SiteMap {
	/** Address from the root, with a slash at both ends. The first file wins; the others are in `repeated`. */
	pages: ReadonlyMap<string, SitePage>;
	repeated: { path: string; file: string; first: string }[];
	toolSlugs: string[];
	questionIds: string[];
	termIds: string[];
	sourceIds: string[];
	chartNames: string[];
}

/** Lists of a tool whose entries carry their `id` wherever the tool is shown. */
const TOOL_LISTS_WITH_ANCHORS = [
	'areas',
	'criteria',
	'flags',
	'gates',
	'goals',
	'inputs',
	'items',
	'ladder',
	'questions',
	'results',
	'signals',
	'stories',
	'templates',
	'variants',
] as const;

/** `code` maps paths of the project's own code, from the root, to texts: pages below `pages/` are read from it. */
export function buildSiteMap(entries: readonly ContentEntry[], code: ReadonlyMap<string, string>): SiteMap {
	const idsOf = (name: string) => entries.filter(({ collection }) => collection.name === name).map(({ id }) => id);
	const tools = entries.filter(({ collection }) => collection.name === 'tools');
	const termIds = entries.filter(({ collection }) => collection.name === 'glossary').flatMap((entry) => listIds(entry.fields?.data));
	const site = { toolSlugs: idsOf('tools'), questionIds: idsOf('faq'), termIds, sourceIds: idsOf('sources'), chartNames: idsOf('charts') };
	const pages = new Map<string, SitePage>();
	const repeated: SiteMap['repeated'] = [];
	const add = (path: string, page: SitePage) => {
		const first = pages.get(path);
		if (first) repeated.push({ path, file: page.file, first: first.file });
		else pages.set(path, page);
	};
	const glossary = entries.filter(({ collection }) => collection.name === 'glossary');
	const generated = new Map<string, readonly string[] | null>([
		['/faq/', [...FAQ_TOPICS, ...site.questionIds]],
		['/glossary/', glossary.some(isUnread) ? null : termIds],
		['/sources/', site.sourceIds],
	]);
	for (const [file, text] of code) {
		if (!file.startsWith('pages/') || !file.endsWith('.astro')) continue;
		const path = addressOf(file.slice('pages/'.length, -'.astro'.length));
		if (path === '/toolkit/[tool]/') {
			for (const tool of tools) add(`/toolkit/${tool.id}/`, { file, anchors: joinIds(staticIds(text), toolAnchors(tool)) });
		} else if (!path.includes('[')) {
			add(path, { file, anchors: joinIds(generated.get(path) ?? null, staticIds(text)) });
		}
	}
	for (const entry of entries) {
		if (entry.collection.name !== 'docs') continue;
		const path = addressOf(entry.id);
		const headings = entry.facts?.headings.map(({ id }) => id) ?? null;
		const own = generated.has(path) ? (generated.get(path) ?? null) : [];
		add(path, { file: entry.file, anchors: joinIds(['_top'], headings, explicitIds(entry), own, ...embeddedAnchors(entry, tools)) });
	}
	return { ...site, pages, repeated };
}

/** `on-the-job/index` → `/on-the-job/`, `index` → `/`, `start` → `/start/`. */
function addressOf(id: string): string {
	const path = id.replace(/(^|\/)index$/, '');
	return path === '' ? '/' : `/${path}/`;
}

function explicitIds(entry: ContentEntry): string[] {
	return (entry.facts?.elements ?? []).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
}

/** Ids that `<Tool slug="…" />` brings into the page that it stands on. */
function embeddedAnchors(entry: ContentEntry, tools: readonly ContentEntry[]): (string[] | null)[] {
	const slugs = (entry.facts?.elements ?? []).flatMap(({ name, attributes }) => (name === 'Tool' ? [attributes.slug] : []));
	return tools.filter(({ id }) => slugs.includes(id)).map(toolAnchors);
}

/** All ids together; null when some of them are not known. */
function joinIds(...lists: (readonly string[] | null)[]): ReadonlySet<string> | null {
	return lists.some((list) => list === null) ? null : new Set(lists.flatMap((list) => list ?? []));
}

function staticIds(astro: string): string[] {
	return [...astro.matchAll(/\sid="([A-Za-z][\w-]*)"/g)].map(([, id = '']) => id);
}

function toolAnchors(tool: ContentEntry): string[] | null {
	return isUnread(tool) ? null : TOOL_LISTS_WITH_ANCHORS.flatMap((list) => listIds(childOf(tool.fields?.data, list)));
}

/** The `id` of each row of a list; rows without one are the schema's business. */
export function listIds(rows: unknown): string[] {
	if (!Array.isArray(rows)) return [];
	return rows.flatMap((row) => {
		const id = childOf(row, 'id');
		return typeof id === 'string' ? [id] : [];
	});
}
