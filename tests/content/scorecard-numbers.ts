/** The worked example of a scorecard's chapter: a table with a row for each criterion, read as a reader's sheet. */
import type { ScorecardDefinition } from '../../src/tools/scorecard/scorecard.schema.ts';
import type { Answer, ScorecardState } from '../../src/tools/scorecard/scorecard.state.ts';
import { type Table, tablesOf } from './tables.ts';

/** How the letters of the table are explained above it. */
const GRADES: Readonly<Record<string, string>> = { s: 'seen', a: 'agreed', t: 'told' };

const findTable = (chapter: string): Table | undefined =>
	tablesOf(chapter).find(({ head: { cells }, rows }) => cells[1] === 'Weight' && rows.some((row) => row.cells[0] === 'Range'));

/** What is wrong between the rows and the criteria: a row too few or too many, or another weight. */
export function rowsAgainst({ criteria }: ScorecardDefinition, file: string, chapter: string): string[] {
	const table = findTable(chapter);
	if (!table) return [`${file}: no table with the columns Criterion and Weight and a row “Range”.`];
	const rows = table.rows.filter(({ cells }) => cells[1] !== 'of 100');
	return [
		...criteria.flatMap(({ name, weight }) => {
			const row = rows.find(({ cells }) => cells[0] === name);
			if (!row) return [`${file}:${table.head.line}: no row for “${name}”, which weighs ${weight}.`];
			return row.cells[1] === `${weight}` ? [] : [`${file}:${row.line}: “${name}” weighs ${row.cells[1]} here; it is ${weight}.`];
		}),
		...rows
			.filter(({ cells }) => !criteria.some(({ name }) => name === cells[0]))
			.map(({ line, cells }) => `${file}:${line}: “${cells[0]}” is no criterion any more.`),
	];
}

/** The columns as options of a sheet, and what stands at their foot; null without such a table. `2 s` is level 2, seen. */
export function readColumns({ criteria }: ScorecardDefinition, chapter: string) {
	const table = findTable(chapter);
	const foot = (name: string) => table?.rows.find(({ cells }) => cells[0] === name);
	const [range, known] = [foot('Range'), foot('Weight known')];
	if (!table || !range || !known) return null;
	const options = table.head.cells.slice(2).map((name, index) => {
		const answers = criteria.map(({ id, name: criterion }): [string, Answer] => {
			const [level, letter = ''] = (table.rows.find(({ cells }) => cells[0] === criterion)?.cells[index + 2] ?? '?').split(' ');
			const grade = GRADES[letter];
			return [id, level === '?' || grade === undefined ? { level: null } : { level: Number(level), grade }];
		});
		return { id: `${index}`, name, answers, range: range.cells[index + 2], known: known.cells[index + 2] };
	});
	const state: ScorecardState = {
		options: options.map(({ id, name, answers }) => ({ id, name, gates: {}, answers: Object.fromEntries(answers) })),
		weights: {},
	};
	return { state, options, line: range.line };
}
