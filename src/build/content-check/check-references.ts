/** Everything that names something else: citations, links, components, fields of rows. Also sources that nothing names. */
import { findCitations } from '../../core/citation.ts';
import { checkLink, type LinkContext } from './check-links.ts';
import type { CrossCheck, HeldBack } from './held-back.ts';
import { findMalformedCitations } from './malformed-citation.ts';
import type { Element, TextRun } from './markdown-facts.ts';
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import type { SiteMap } from './site-map.ts';

export interface ReferenceContext {
	site: SiteMap;
	publicFiles: ReadonlySet<string>;
	figures: readonly string[];
	heldBack: HeldBack;
}

/** Problems of all references in all entries. What nothing names is unused only when everything could be read. */
export function checkReferences(entries: readonly ContentEntry[], context: ReferenceContext): Problem[] {
	const cited = new Set<string>();
	const problems = entries.flatMap((entry) => {
		const links: LinkContext = { ...context, ownAnchors: ownAnchors(entry, context.site) };
		return [...checkFields(entry, context.site, links, cited), ...checkMarkdown(entry, context, links, cited)];
	});
	const shown = new Set(
		entries.flatMap(({ facts }) => facts?.elements ?? []).flatMap((one) => (one.name === 'Chart' ? [one.attributes.name] : [])),
	);
	const unused = (name: string, used: ReadonlySet<string | null | undefined>, check: CrossCheck) =>
		context.heldBack.checks.has(check) ? [] : entries.filter(({ collection, id }) => collection.name === name && !used.has(id));
	return [
		...problems,
		...unused('sources', cited, 'sources that nothing cites').map(({ file, id }) =>
			createProblem('unused-source', { file, line: 1, column: 1 }, { id }),
		),
		...unused('charts', shown, 'charts that no page shows').map(({ file, id }) =>
			createProblem('unused-chart', { file, line: 1, column: 1 }, { id }),
		),
	];
}

function ownAnchors(entry: ContentEntry, site: SiteMap): ReadonlySet<string> | null {
	return [...site.pages.values()].find(({ file }) => file === entry.file)?.anchors ?? null;
}

/** A `source` names a source, a page's or chart's `tool` a tool; text may cite and link; a value that is an address from the root is a page. */
function checkFields(entry: ContentEntry, site: SiteMap, links: LinkContext, cited: Set<string>): Problem[] {
	return (entry.fields?.scalars ?? []).flatMap((scalar) => {
		const { key, value, placeAt } = scalar;
		if (typeof value !== 'string') return [];
		if (key === 'source' || key === 'sources') {
			cited.add(value);
			return site.sourceIds.includes(value) ? [] : [createProblem('unknown-source', placeAt(0), { id: value, known: site.sourceIds })];
		}
		if ((key === 'tool' && ['docs', 'charts'].includes(entry.collection.name)) || key === 'bandsOf') {
			return site.toolSlugs.includes(value) ? [] : [createProblem('unknown-tool', placeAt(0), { slug: value, known: site.toolSlugs })];
		}
		if (/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(value)) return checkLink(value, placeAt(0), links);
		const linked = [...scalar.raw.matchAll(/(?<!!)\[[^\][]+\]\(([^()\s]*)\)/g)];
		return [
			...checkMisplaced(scalar, `field "${key}"`, cited),
			...linked.flatMap((match) => checkLink(match[1] ?? '', placeAt(match.index), links)),
		];
	});
}

function checkMarkdown(entry: ContentEntry, context: ReferenceContext, links: LinkContext, cited: Set<string>): Problem[] {
	const { facts } = entry;
	if (!facts) return [];
	const { site, figures } = context;
	const problems = [
		...facts.texts.flatMap((text) => checkCitations(text, site, cited)),
		...facts.links.flatMap(({ url, hasText, place }) =>
			hasText ? checkLink(url, place, links) : [createProblem('empty-link', place, { what: 'text' })],
		),
		...facts.images.flatMap(({ alt, place }) => (alt.trim() ? [] : [createProblem('missing-alternative', place, { what: 'The image' })])),
	];
	for (const element of facts.elements) {
		const { name, attributes, place, placeOfAttribute } = element;
		for (const [attribute, value] of Object.entries(attributes)) {
			if (value === null) continue;
			const start = placeOfAttribute(attribute);
			const run = { raw: value, placeAt: (index: number) => ({ ...start, column: start.column + index }) };
			problems.push(...checkMisplaced(run, `attribute ${attribute}=`, cited));
			if (attribute === 'href') problems.push(...checkLink(value, start, links));
			problems.push(...checkBase(element, attribute, value));
		}
		if (name === 'Tool') {
			const slug = attributes.slug;
			if (!slug) problems.push(createProblem('missing-attribute', place, { element: name, attribute: 'slug' }));
			else if (!site.toolSlugs.includes(slug)) {
				problems.push(createProblem('unknown-tool', placeOfAttribute('slug'), { slug, known: site.toolSlugs }));
			}
		}
		if (name === 'Figure') {
			const src = attributes.src;
			if (!src) problems.push(createProblem('missing-attribute', place, { element: name, attribute: 'src' }));
			else if (!figures.includes(src)) problems.push(createProblem('missing-figure', placeOfAttribute('src'), { src, known: figures }));
		}
		if (name === 'Chart') {
			const chart = attributes.name;
			if (!chart) problems.push(createProblem('missing-attribute', place, { element: name, attribute: 'name' }));
			else if (!site.chartNames.includes(chart)) {
				problems.push(createProblem('unknown-chart', placeOfAttribute('name'), { name: chart, known: site.chartNames }));
			}
		}
		const needsAlternative = name === 'Figure' || name === 'img';
		if (needsAlternative && attributes.alt !== null && !attributes.alt?.trim()) {
			problems.push(createProblem('missing-alternative', place, { what: `<${name}>` }));
		}
	}
	return problems;
}

function checkCitations(text: TextRun, site: SiteMap, cited: Set<string>): Problem[] {
	const malformed = findMalformedCitations(text.raw);
	const isRead = (start: number) => !malformed.some(({ index }) => index === start);
	const citations = findCitations(text.raw)
		.filter(({ start }) => isRead(start))
		.flatMap((group) => group.citations);
	for (const { id } of citations) cited.add(id);
	return [
		...malformed.map(({ index, text: found }) => createProblem('malformed-citation', text.placeAt(index), { text: found })),
		...citations
			.filter(({ id }) => !site.sourceIds.includes(id))
			.map(({ id, offset }) => createProblem('unknown-source', text.placeAt(offset), { id, known: site.sourceIds })),
	];
}

/** Fields and attributes are shown as plain text: a citation in them would be printed with its brackets. */
function checkMisplaced(text: TextRun, where: string, cited: Set<string>): Problem[] {
	return findCitations(text.raw).map((group) => {
		for (const { id } of group.citations) cited.add(id);
		return createProblem('misplaced-citation', text.placeAt(group.start), { text: text.raw.slice(group.start, group.end), where });
	});
}

/** Only what Markdown makes gets the base path; a component puts it in by itself. */
function checkBase({ written, attributes, placeOfAttribute }: Element, attribute: string, value: string): Problem[] {
	const isAddress = ['href', 'src', 'poster'].includes(attribute) && /^\/(?!\/)/.test(value);
	if (!isAddress || !/^[a-z]/.test(written)) return [];
	const details = { name: written, attribute, url: value, words: attributes.alt || 'words' };
	return [createProblem('address-without-base', placeOfAttribute(attribute), details)];
}
