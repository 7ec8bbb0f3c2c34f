/** The numbers of a chart as a table: what is folded below it, and what its text alternative says row by row. */
import type { Chart } from '../../schemas/chart.ts';

export interface ChartTable {
	head: string[];
	rows: { cells: string[]; source?: string }[];
}

export interface ChartWords {
	/** A value with its unit. */
	format: (value: number) => string;
	/** A value of the upward axis with its unit. */
	formatUpward: (value: number) => string;
	range: (from: string, to: string) => string;
	upTo: (to: string) => string;
	list: (values: string[]) => string;
	/** Head of a column of notes. */
	note: string;
}

/** Cells are as many as heads; "–" stands for what a row does not have. `due` has its steps from the checklist. */
export function chartTable(
	chart: Chart,
	words: ChartWords,
	steps: readonly { name: string; day: number; count: number }[] = [],
): ChartTable {
	const { format, formatUpward, range, upTo, list, note } = words;
	if (chart.type === 'due') {
		return {
			head: [chart.rowsAre, chart.axis.label, chart.upward.label],
			rows: steps.map(({ name, day, count }) => ({ cells: [name, format(day), formatUpward(count)] })),
		};
	}
	const hasNotes = chart.rows.some((row) => row.note);
	const finish = (head: string[], rows: string[][]): ChartTable => ({
		head: [chart.rowsAre, ...head, ...(hasNotes ? [note] : [])],
		rows: rows.map((cells, index) => {
			const row = chart.rows[index];
			const label = row?.group ?? lastGroup(chart.rows.slice(0, index));
			const name = label ? `${label}: ${row?.label}` : `${row?.label}`;
			return { cells: [name, ...cells, ...(hasNotes ? [row?.note ?? '–'] : [])], source: row?.source ?? chart.source };
		}),
	});
	if (chart.type === 'pairs') {
		return finish(
			[chart.first.label, chart.second.label],
			chart.rows.map(({ first, second }) => [format(first), format(second)]),
		);
	}
	if (chart.type === 'lines') {
		const corners = chart.rows.map(({ points }) => [list(points.map(([x, y]) => `${format(x)}: ${formatUpward(y)}`))]);
		return finish([`${chart.axis.label}: ${chart.upward.label}`], corners);
	}
	if (chart.type === 'ranges') {
		const values = chart.rows.map(({ from, to, points = [] }) => {
			const span = to === undefined ? [] : [from === undefined ? upTo(format(to)) : range(format(from), format(to))];
			return [list([...span, ...points.map(format)])];
		});
		return finish([chart.axis.label], values);
	}
	const names = [...new Set(chart.rows.flatMap(({ parts = [] }) => parts.map(({ label }) => label)))];
	if (names.length === 0)
		return finish(
			[chart.axis.label],
			chart.rows.map(({ value = 0 }) => [format(value)]),
		);
	const pieces = chart.rows.map(({ parts = [] }) =>
		names.map((name) => parts.find(({ label }) => label === name)).map((part) => (part ? format(part.value) : '–')),
	);
	return finish(names, pieces);
}

function lastGroup(rows: readonly { group?: string }[]): string | undefined {
	return rows.findLast(({ group }) => group)?.group;
}

/** The table in sentences: "Go: asked for 10%, used 24.6%." Cells without a value are left out. */
export function tableInWords({ head, rows }: ChartTable): string {
	return rows
		.map(({ cells }) => {
			const [name, ...values] = cells;
			const said = values.flatMap((value, index) => (value === '–' ? [] : [values.length > 1 ? `${head[index + 1]} ${value}` : value]));
			return `${name}: ${said.join(', ')}.`;
		})
		.join(' ');
}
