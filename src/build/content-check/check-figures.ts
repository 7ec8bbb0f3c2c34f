/** Figures in pages and answers that stand without a source, are no worked example, and are not allowed with a reason. */
import { findCitations } from '../../core/citation.ts';
import { type Unsourced, unsourcedSchema } from '../../schemas/unsourced.ts';
import { findExamples } from './examples.ts';
import { type Figure, findFigures } from './find-figures.ts';
import type { HeldBack } from './held-back.ts';
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import type { ProseBlock } from './prose-blocks.ts';
import { isQuotation } from './quoted-words.ts';
import type { YamlSource } from './yaml-source.ts';

interface Bare extends Figure {
	block: ProseBlock;
	/** The addresses that an allowance for it may name: its page or question, and the headings above it. */
	places: readonly string[];
}

/** Problems of all texts, and of entries in the allow list that nothing needs. */
export function checkFigures(entries: readonly ContentEntry[], { checks }: HeldBack): Problem[] {
	if (checks.has('figures without a source')) return [];
	const bare = entries.flatMap(findBareFigures);
	const lists = entries.filter(({ collection }) => collection.name === 'unsourced');
	const allowances = lists.flatMap(({ fields }) => (fields ? readAllowances(fields) : []));
	const isAllowed = (figure: Bare) => allowances.some(({ rule }) => covers(rule, figure));
	return [
		...bare
			.filter((figure) => !isAllowed(figure))
			.map(({ block, index, text, places }) =>
				createProblem('unsourced-figure', block.placeAt(index), { figure: text, where: places.at(-1) ?? '' }),
			),
		...(checks.has('allowances that no figure needs') ? [] : allowances.flatMap((allowance) => findUnused(allowance, bare))),
	];
}

/** Every figure of a page or an answer without a source in reach that is not part of an example. */
function findBareFigures({ collection, id, prose }: ContentEntry): Bare[] {
	if (collection.name !== 'docs' && collection.name !== 'faq') return [];
	const page = collection.name === 'faq' ? '/faq/' : addressOf(id);
	const examples = findExamples(prose);
	return prose
		.filter((block) => !block.isQuoted && !isQuotation(block.words) && !examples.has(block))
		.filter((block) => ![block, ...block.leads].some(({ words }) => findCitations(words).length > 0))
		.flatMap((block) => {
			const places = collection.name === 'faq' ? [`/faq/#${id}`] : [page, ...block.sections.map((section) => `${page}#${section}`)];
			return findFigures(block.words).map((figure) => ({ ...figure, block, places }));
		});
}

function addressOf(id: string): string {
	const path = id.replace(/(^|\/)index$/, '$1');
	return path === '' ? '/' : `/${path.replace(/\/$/, '')}/`;
}

interface Allowance {
	rule: Unsourced;
	row: number;
	source: YamlSource;
}

/** Rows that the schema refuses allow nothing: those mistakes are reported by themselves. */
function readAllowances(source: YamlSource): Allowance[] {
	return (Array.isArray(source.data) ? source.data : []).flatMap((data, row) => {
		const rule = unsourcedSchema.safeParse(data);
		return rule.success ? [{ rule: rule.data, row, source }] : [];
	});
}

function covers({ where, figures }: Unsourced, { places, text }: Bare): boolean {
	return places.includes(where) && (!figures || figures.includes(text));
}

function findUnused({ rule, row, source }: Allowance, bare: readonly Bare[]): Problem[] {
	const { where, figures } = rule;
	if (!figures) {
		const isUsed = bare.some((figure) => covers(rule, figure));
		return isUsed ? [] : [createProblem('unused-allowance', source.placeOf([row, 'where']), { where, figure: null })];
	}
	return figures.flatMap((figure, index) =>
		bare.some((found) => found.places.includes(where) && found.text === figure)
			? []
			: [createProblem('unused-allowance', source.placeOf([row, 'figures', index]), { where, figure })],
	);
}
