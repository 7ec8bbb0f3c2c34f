/** What must not be published: placeholders, broken heading order, doubled ids, scripts and styles in the text. */
import type { Element, MarkdownFacts } from './markdown-facts.ts';
import type { ContentEntry } from './parse-content.ts';
import type { FilePlace, Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

/** Capitals for the short ones, because "todo" is also a list that a reader keeps; code in backticks is not searched. */
const PLACEHOLDERS = /\b(?:TODO|TBD|FIXME|TKTK|[Ll]orem ipsum|[Cc]oming soon|COMING SOON|LOREM IPSUM)\b/g;

/** Problems in the words of one entry: its fields, its text, its headings and its markup. */
export function checkText(entry: ContentEntry): Problem[] {
	const fields = (entry.fields?.scalars ?? []).flatMap(({ raw, placeAt }) => findPlaceholders(raw, placeAt));
	const { facts } = entry;
	if (!facts) return fields;
	return [
		...fields,
		...(facts.emptyAfter && entry.fields ? [createProblem('empty-text', facts.emptyAfter, {})] : []),
		...facts.texts.flatMap(({ raw, placeAt }) => findPlaceholders(raw, placeAt)),
		...facts.elements.flatMap(checkElement),
		...checkHeadingOrder(facts, entry.collection.name === 'docs'),
		...checkRepeatedIds(facts),
		...facts.emptyHeads.map((place) => createProblem('empty-table-head', place, {})),
	];
}

/** On `/faq/` a topic is level 2 and a question level 3. */
const LEVEL_IN_ANSWER = 4;

function findPlaceholders(raw: string, placeAt: (index: number) => FilePlace): Problem[] {
	return [...raw.matchAll(PLACEHOLDERS)].map((match) => createProblem('placeholder-text', placeAt(match.index), { words: match[0] }));
}

function checkElement({ name, attributes, place, placeOfAttribute }: Element): Problem[] {
	const problems: Problem[] = [];
	if (name === 'script' || name === 'style') problems.push(createProblem('raw-html', place, { what: `a <${name}>` }));
	for (const [attribute, value] of Object.entries(attributes)) {
		const start = placeOfAttribute(attribute);
		const isForbidden = attribute === 'style' || /^on[a-z]+$/i.test(attribute);
		if (isForbidden) problems.push(createProblem('raw-html', start, { what: `the attribute ${attribute}= on <${name}>` }));
		else problems.push(...findPlaceholders(value ?? '', (index) => ({ ...start, column: start.column + index })));
	}
	return problems;
}

/** A page's title is level 1, so its text begins at 2. On `/faq/` a question is level 3, so an answer begins at 4. */
function checkHeadingOrder({ headings }: MarkdownFacts, isPage: boolean): Problem[] {
	let before = isPage ? 1 : LEVEL_IN_ANSWER - 1;
	return headings.flatMap(({ level, text, place }) => {
		const allowed = before + 1;
		before = level;
		if (!isPage && level < LEVEL_IN_ANSWER) return [createProblem('heading-above-question', place, { text, level })];
		if (level === 1) return [createProblem('second-title', place, { text })];
		return level > allowed ? [createProblem('skipped-heading', place, { text, level, allowed })] : [];
	});
}

/** Ids made from headings never clash with each other (the second gets `-1`), but ids written by hand can clash with any. */
function checkRepeatedIds({ headings, elements }: MarkdownFacts): Problem[] {
	const written = elements.flatMap(({ attributes, placeOfAttribute }) =>
		attributes.id ? [{ id: attributes.id, place: placeOfAttribute('id') }] : [],
	);
	const all = [...headings.map(({ id, place }) => ({ id, place })), ...written].sort(
		(a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
	);
	const lines = new Map<string, number>();
	return all.flatMap(({ id, place }) => {
		const line = lines.get(id);
		if (line !== undefined) return [createProblem('repeated-heading-id', place, { id, line })];
		lines.set(id, place.line);
		return [];
	});
}
