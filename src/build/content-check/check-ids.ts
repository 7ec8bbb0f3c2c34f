/** Ids, codes and addresses that two entries share. */
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { childOf } from './schema-keys.ts';
import type { SiteMap } from './site-map.ts';

/** Repeated ids within one list file, repeated codes (`J5`, `T1`) among pages and among tools, and pages with one address. */
export function checkIds(entries: readonly ContentEntry[], site: SiteMap): Problem[] {
	const pages = site.repeated.map(({ path, file, first }) =>
		createProblem('duplicate-page', { file, line: 1, column: 1 }, { path, first }),
	);
	return [...pages, ...entries.flatMap(checkRows), ...checkCodes(entries)];
}

function checkRows({ fields }: ContentEntry): Problem[] {
	if (!fields || !Array.isArray(fields.data)) return [];
	const rows = fields.data.map((row, index) => ({ value: childOf(row, 'id'), place: fields.placeOf([index, 'id']) }));
	return findRepeated(rows, 'id', (place) => `line ${place.line}`);
}

function checkCodes(entries: readonly ContentEntry[]): Problem[] {
	const coded = entries.flatMap(({ collection, fields }) => {
		const hasCode = collection.name === 'docs' || collection.name === 'tools';
		return hasCode && fields ? [{ value: childOf(fields.data, 'code'), place: fields.placeOf(['code']) }] : [];
	});
	return findRepeated(coded, 'code', (place) => `${place.file}:${place.line}`);
}

type Row = { value: unknown; place: { file: string; line: number; column: number } };

function findRepeated(rows: readonly Row[], field: string, nameFirst: (place: Row['place']) => string): Problem[] {
	const seen = new Map<string, Row['place']>();
	return rows.flatMap(({ value, place }) => {
		if (typeof value !== 'string') return [];
		const first = seen.get(value);
		if (first) return [createProblem('duplicate-id', place, { field, value, first: nameFirst(first) })];
		seen.set(value, place);
		return [];
	});
}
