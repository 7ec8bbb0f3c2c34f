/**
 * What a chapter says of a rubric in numbers, held against the rubric: the table of its examples, their chart, ratings in a row
 * (`S3 F3 I3 B2 T3`), and where the bands begin. Pure: texts come in, sentences with file and line go out.
 */
import { parse } from 'yaml';
import type { RubricDefinition } from '../../src/tools/rubric/rubric.schema.ts';
import type { RubricItem } from '../../src/tools/rubric/rubric.state.ts';
import { assess, bandForPoints, HIGHEST_LEVEL } from '../../src/tools/rubric/rubric.ts';
import { rangeText, tablesOf } from './tables.ts';

/** The examples of the rubric as items of a sheet. */
export function exampleItems({ examples }: RubricDefinition): RubricItem[] {
	return (examples?.items ?? []).map((item, index) => ({ id: `${index}`, ...item }) as RubricItem);
}

/** The words by which a row of the chapter's table is known for an example, since its title is spelled out there: the first two. */
const beginningOf = ({ title }: Pick<RubricItem, 'title'>): string => title.split(' ').slice(0, 2).join(' ');

const mostPoints = ({ criteria }: RubricDefinition): number => criteria.reduce((sum, { weight }) => sum + weight * HIGHEST_LEVEL, 0);

/** One wrong cell: `what` says which number, `says` and `is` are the two. */
const wrong = (place: string, what: string, says: string | undefined, is: string): string[] =>
	says === is ? [] : [`${place}: ${what} says ${says === undefined ? 'nothing' : `“${says}”`}; by the rubric it is “${is}”.`];

/** The table whose rows begin with the titles of the examples. */
export function checkTable(definition: RubricDefinition, file: string, text: string): string[] {
	const items = exampleItems(definition);
	const tables = tablesOf(text);
	return items.flatMap((item) => {
		const table = tables.find(({ rows }) => rows.some(({ cells }) => cells[0]?.includes(beginningOf(item))));
		const row = table?.rows.find(({ cells }) => cells[0]?.includes(beginningOf(item)));
		if (!table || !row) return [`${file}: no row of a table begins with “${beginningOf(item)}”, an example of the rubric.`];
		const place = `${file}:${row.line}`;
		const cell = (head: string): string | undefined => row.cells[table.head.cells.indexOf(head)];
		const { points, payOff, band, lifted } = assess(definition, item);
		const bands = [
			band.least,
			band.most,
			...(lifted ? [bandForPoints(definition, points.low), bandForPoints(definition, points.high)] : []),
		];
		const names = definition.bands.map(({ name }) => name).filter((name) => bands.some((one) => one.name === name));
		const named = definition.bands.map(({ name }) => name).filter((name) => cell('Result')?.includes(name));
		return [
			...definition.criteria.flatMap(({ id, letter }) => wrong(place, letter, cell(letter), `${item.ratings[id] ?? '?'}`)),
			...wrong(place, 'Points', cell('Points'), rangeText(points)),
			...(item.cost == null ? [] : wrong(place, 'Cost', cell('Cost'), `${item.cost}`)),
			...(payOff ? wrong(place, 'Pay-off', cell('Pay-off'), rangeText(payOff)) : []),
			...wrong(place, 'Result', named.join(', '), names.join(', ')),
		];
	});
}

interface Chart {
	axis: { to: number; ticks: { at: number }[] };
	rows: { label: string; points?: number[]; from?: number; to?: number; note?: string }[];
}

/** The chart of the same examples. Its rows have the letter with which the example's row in the table begins: "A. Charged twice". */
export function checkChart(definition: RubricDefinition, [file, text]: [string, string], chapter: string): string[] {
	const { axis, rows } = parse(text) as Chart;
	const lines = text.split('\n');
	const placeOf = (words: string) => `${file}:${lines.findIndex((line) => line.includes(words)) + 1}`;
	const ticks = [0, ...definition.bands.flatMap(({ from }) => (from ? [from] : [])), mostPoints(definition)].toSorted((a, b) => a - b);
	const firstCells = tablesOf(chapter).flatMap((table) => table.rows.map(({ cells }) => cells[0] ?? ''));
	return [
		...wrong(placeOf('  to: '), 'the end of the axis', `${axis.to}`, `${mostPoints(definition)}`),
		...wrong(placeOf('ticks:'), 'ticks', axis.ticks.map(({ at }) => at).join(', '), ticks.join(', ')),
		...exampleItems(definition).flatMap((item) => {
			const letter = firstCells.find((cell) => cell.includes(beginningOf(item)))?.[0];
			const row = rows.find(({ label }) => label.startsWith(`${letter}. `));
			if (!row) return [`${file}: no row for “${item.title}”, an example of the rubric.`];
			const drawn = { low: row.points?.[0] ?? row.from ?? Number.NaN, high: row.points?.[0] ?? row.to ?? Number.NaN };
			const right = rangeText(assess(definition, item).points);
			const note = row.note?.match(/^\d+(?:–\d+)?/)?.[0] ?? right;
			return [
				...wrong(placeOf(`label: ${row.label}`), `“${row.label}”`, rangeText(drawn), right),
				...wrong(placeOf(`label: ${row.label}`), 'its note', note, right),
			];
		}),
	];
}

/** Ratings in a row with their points, beginnings of bands, points with a band, and the span of all points, wherever they stand. */
export function checkProse(definition: RubricDefinition, file: string, text: string): string[] {
	const most = mostPoints(definition);
	const letters = definition.criteria.map(({ letter }) => letter).join(' ');
	return text.split('\n').flatMap((line, index) => {
		const place = `${file}:${index + 1}`;
		const rated = [...line.matchAll(/\b(\d+)( of \d+| points):? \(?((?:[A-Z]\d ?){3,})/g)].flatMap(([, sum, of = '', row = '']) => {
			const levels = [...row.matchAll(/([A-Z])(\d)/g)].map(([, letter, level]) => [letter, Number(level)] as const);
			const found = levels.map(([letter]) => letter).join(' ');
			if (found !== letters) return wrong(place, 'a row of ratings', found, letters);
			const points = definition.criteria.reduce((total, { weight }, at) => total + weight * (levels[at]?.[1] ?? 0), 0);
			return [
				...wrong(place, 'the sum', sum, `${points}`),
				...(of.startsWith(' of') ? wrong(place, 'the most that there is', of.slice(4), `${most}`) : []),
			];
		});
		const begins = [...line.matchAll(/\b(P\d)(?: begins)?(?: from| at) (\d+)\b/g)].flatMap(([, name = '', from]) =>
			wrong(place, `the beginning of ${name}`, from, `${definition.bands.find((band) => band.name === name)?.from}`),
		);
		const banded = [...line.matchAll(/\b(P\d), (\d+) points/g)].flatMap(([, name, points]) =>
			wrong(place, `the band of ${points} points`, name, bandForPoints(definition, Number(points)).name),
		);
		const spans = [...line.matchAll(/\b0 to (\d+) points/g)].flatMap(([, end]) => wrong(place, 'the most points', end, `${most}`));
		return [...rated, ...begins, ...banded, ...spans];
	});
}
