/** The order of two cells of a table, as a reader expects it from what the column shows. */

/** What a cell is sorted by: a number, an amount of a currency ("USD 133080"), any other text; '' when it has nothing. */
export type SortValue = string;

export type SortDirection = 'ascending' | 'descending';

const AMOUNT = /^([A-Z]{3}) (-?[\d.]+)$/;

/**
 * Negative when `a` comes first. Cells with nothing come last in both directions. Numbers go by size, "Infinity" included; amounts
 * by currency and then by size, because sums of two currencies do not compare; text as the collator of the reader's language has it.
 */
export function compareCells(a: SortValue, b: SortValue, direction: SortDirection, collator: Intl.Collator): number {
	if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
	const [, currencyA, amountA] = AMOUNT.exec(a) ?? [];
	const [, currencyB, amountB] = AMOUNT.exec(b) ?? [];
	if (currencyA && currencyB && currencyA !== currencyB) return collator.compare(currencyA, currencyB);
	const x = Number(amountA ?? a);
	const y = Number(amountB ?? b);
	const order = Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x === y ? 0 : x - y;
	return direction === 'ascending' ? order : 0 - order;
}
