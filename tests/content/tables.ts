/** Tables of a Markdown page, with the lines on which their rows stand. */

export interface TableRow {
	/** Counted from 1. */
	line: number;
	/** Without the bars, bold signs and spaces around. */
	cells: string[];
}
export interface Table {
	head: TableRow;
	rows: TableRow[];
}

const cellsOf = (line: string): string[] =>
	line
		.slice(1, line.lastIndexOf('|'))
		.split('|')
		.map((cell) => cell.replaceAll('**', '').trim());

/** All tables of a page, in order. Lines that begin with a bar and follow each other are one table; its second line is the rule. */
export function tablesOf(markdown: string): Table[] {
	const tables: Table[] = [];
	let open: TableRow[] = [];
	for (const [index, line] of [...markdown.split('\n'), ''].entries()) {
		if (line.startsWith('|')) {
			open.push({ line: index + 1, cells: cellsOf(line) });
		} else if (open.length > 0) {
			const [head, , ...rows] = open;
			if (head) tables.push({ head, rows });
			open = [];
		}
	}
	return tables;
}

/** `14`, or `7–11` with a dash where the two differ. */
export const rangeText = ({ low, high }: { low: number; high: number }): string => (low === high ? `${low}` : `${low}–${high}`);
