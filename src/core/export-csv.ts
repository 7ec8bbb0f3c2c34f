/**
 * CSV as RFC 4180 has it, with a guard against formulas: titles come from strangers, and a spreadsheet runs a cell that starts
 * with one of = + - @. See OWASP ASVS 1.2.10.
 */

const FORMULA = /^(?:[\t\r\0]|\s*[=+\-@＝＋－＠])/;

/** Whether a spreadsheet could take the cell for a formula. */
export function looksLikeFormula(cell: string): boolean {
	return FORMULA.test(cell);
}

/** The cell with an apostrophe in front if a spreadsheet could run it. */
export function guardFormula(cell: string): string {
	return looksLikeFormula(cell) ? `'${cell}` : cell;
}

/**
 * Takes the apostrophe of a guarded cell away again; other trackers write the same guard. A second apostrophe means a quotation
 * ("'--all' is ignored") and the cell stays as it is.
 */
export function removeFormulaGuard(cell: string): string {
	return cell.startsWith("'") && looksLikeFormula(cell.slice(1)) && !cell.includes("'", 1) ? cell.slice(1) : cell;
}

function quote(cell: string): string {
	// Semicolons and tabs need no quotes by the standard; with them a spreadsheet set to another separator still reads one cell.
	return /[",;\t\r\n\0]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Rows to CSV text with CRLF after each row. In: rows, the header first. `forMachines` leaves the formula guard out, for programs
 * that read the text as it is.
 */
export function csvFromRows(rows: readonly (readonly string[])[], options: { forMachines?: boolean } = {}): string {
	return rows
		.map((row) => {
			const cells = row.map((cell) => quote(options.forMachines ? cell : guardFormula(cell)));
			// One empty cell would be an empty line, which readers skip.
			return `${cells.length === 1 && cells[0] === '' ? '""' : cells.join(',')}\r\n`;
		})
		.join('');
}
