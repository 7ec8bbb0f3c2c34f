/**
 * A table of text, as read from a CSV, TSV or JSON file. Headers may repeat (Jira writes `Labels` once a value), every row
 * has exactly as many cells as there are headers. Pure: no DOM, no Node.
 */

export interface Table {
	headers: string[];
	rows: string[][];
}

/** Something about the shape of a file that its owner should hear. `row` counts data rows from 1. */
export interface TableProblem {
	code: 'rows-wider' | 'rows-shorter';
	/** How many rows are concerned. */
	count: number;
	/** The first of them. */
	row: number;
}

/** The name given to a column that has none. In: its position from 0. Out: "Column 1" for the first. */
export function nameColumn(index: number): string {
	return `Column ${index + 1}`;
}

/** Whether every cell is empty or white space. */
export function isBlankRow(row: readonly string[]): boolean {
	return row.every((cell) => cell.trim() === '');
}

/** All cells of one column from the first row to the last. An index outside of the table gives an empty list. */
export function readColumn(table: Table, index: number): string[] {
	return index in table.headers ? table.rows.map((row) => row[index] as string) : [];
}

function lastFilled(row: readonly string[]): number {
	return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/**
 * Makes a table of a header and rows of any width. Blank rows go, short rows are padded, cells beyond the last header get a
 * column of their own, so that no text is lost. Columns at the end without a name and without a cell go too: spreadsheets
 * write them for every cell that was ever formatted.
 */
export function makeTable(header: readonly string[], lines: readonly (readonly string[])[]): { table: Table; problems: TableProblem[] } {
	const rows = lines.filter((line) => !isBlankRow(line));
	const named = lastFilled(header);
	const width = rows.reduce((widest, row) => Math.max(widest, lastFilled(row)), named);
	const wider = rows.flatMap((row, index) => (lastFilled(row) > header.length ? [index + 1] : []));
	const shorter = rows.flatMap((row, index) => (row.length < named ? [index + 1] : []));
	const problems: TableProblem[] = [];
	if (wider[0] !== undefined) problems.push({ code: 'rows-wider', count: wider.length, row: wider[0] });
	if (shorter[0] !== undefined) problems.push({ code: 'rows-shorter', count: shorter.length, row: shorter[0] });
	const positions = Array.from({ length: width }, (_, index) => index);
	return {
		table: {
			headers: positions.map((index) => (header[index] ?? '').trim() || nameColumn(index)),
			rows: rows.map((row) => positions.map((index) => row[index] ?? '')),
		},
		problems,
	};
}
