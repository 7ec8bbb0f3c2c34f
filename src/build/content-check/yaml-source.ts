/** YAML that remembers where each field stands. */
import { type Document, isMap, isPair, isScalar, type Node, type Pair, parseDocument, visit, type YAMLParseError } from 'yaml';
import { createPlaceFinder } from './place.ts';
import type { FilePlace, Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { explainSlip } from './yaml-slip.ts';

/** Keys and positions from the top of a document: `['criteria', 0, 'id']`. */
export type FieldPath = readonly (string | number)[];

/** Text of one value as it stands in the file (quotes included), for searching with exact places. */
export interface ScalarText {
	/** Name of the field that holds the value, or that holds the list with it. */
	key: string;
	value: unknown;
	raw: string;
	/** Place of a character of `raw`, counted from 0. */
	placeAt: (index: number) => FilePlace;
}

export interface YamlSource {
	/** The plain value, as a schema wants it; undefined when the YAML is broken. */
	data: unknown;
	problems: Problem[];
	/** Where the value at a path begins. Falls back to the nearest parent that exists. */
	placeOf: (path: FieldPath) => FilePlace;
	/** Where the key itself stands. Falls back to the parent. */
	placeOfKey: (path: FieldPath) => FilePlace;
	scalars: ScalarText[];
}

/**
 * Reads `text.slice(start, end)` as YAML, with places in the whole of `text`: front matter is a part of its file. Broken YAML
 * gives one problem for each error and no data.
 */
export function parseYaml(file: string, text: string, start = 0, end = text.length): YamlSource {
	const findPlace = createPlaceFinder(text);
	const at = (offset: number): FilePlace => ({ file, ...findPlace(start + offset) });
	const yaml = text.slice(start, end);
	const document = parseDocument(yaml, { prettyErrors: false, strict: true });
	const problems = pickErrors(document.errors).map((error) => {
		const { offset, reason } = explainSlip(yaml, error, (inside) => at(inside).line);
		return createProblem('broken-yaml', at(offset), { reason });
	});
	const placeOf = (path: FieldPath) => at(offsetOf(document, path));
	return {
		data: problems.length === 0 ? document.toJS() : undefined,
		problems,
		placeOf,
		placeOfKey: (path) => {
			const key = findPair(document, path)?.key;
			return isScalar(key) && key.range ? at(key.range[0]) : placeOf(path.slice(0, -1));
		},
		scalars: problems.length === 0 ? collectScalars(document, yaml, at) : [],
	};
}

function findPair(document: Document, path: FieldPath): Pair | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)));
}

function offsetOf(document: Document, path: FieldPath): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as Node | undefined;
		if (node?.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

function collectScalars(document: Document, yaml: string, at: (offset: number) => FilePlace): ScalarText[] {
	const scalars: ScalarText[] = [];
	visit(document, {
		Scalar(position, node, ancestors) {
			if (position === 'key' || !node.range) return;
			const [from, to] = node.range;
			const pair = ancestors.findLast((ancestor) => isPair(ancestor));
			const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
			scalars.push({ key, value: node.value, raw: yaml.slice(from, to), placeAt: (index) => at(from + index) });
		},
	});
	return scalars;
}

/** After a first slip the parser trips over what follows; only a doubled key is always a mistake of its own. */
function pickErrors(errors: readonly YAMLParseError[]): YAMLParseError[] {
	const slips = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	return slips.length > 0 ? slips.slice(0, 1) : [...errors];
}
