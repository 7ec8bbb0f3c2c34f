/**
 * On a small screen a wide table becomes a list of its rows. Each cell then says its column, which the style sheet reads from
 * `data-label`. Only where that is beyond doubt: one row of heads, and no cell that spans.
 */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { listElements, textOf } from './replace-elements.ts';

/** Tables of fewer columns are read as they are. */
const WIDE = 3;
/** A column of numbers, letters or signs names nothing: the next one does. */
const NUMBER = /^.{1,3}$/u;

/** @returns the table with labels and the class `rows` (and `numbered`, where the second column names the row), or as it was */
export function labelTable(table: Element): Element {
	const heads = selectAll('thead > tr', table);
	const columns = heads[0] ? cellsOf(heads[0]).map(wordsOf) : [];
	const rows = selectAll('tbody > tr', table).map(cellsOf);
	const spans = listElements(table).some(({ properties }) => Number(properties.colSpan ?? 1) > 1 || Number(properties.rowSpan ?? 1) > 1);
	if (heads.length !== 1 || columns.length < WIDE || spans || rows.some((cells) => cells.length !== columns.length)) return table;
	const isNumbered = rows.every(([first]) => first && NUMBER.test(wordsOf(first)));
	for (const cells of rows) {
		for (const [index, cell] of cells.entries()) {
			if (index > (isNumbered ? 1 : 0)) cell.properties.dataLabel = columns[index];
			if (/^[–-]?$/.test(wordsOf(cell))) cell.properties.className = [...classesOf(cell), 'nothing'];
		}
	}
	const className = [...classesOf(table), 'rows', ...(isNumbered ? ['numbered'] : [])];
	return { ...table, properties: { ...table.properties, className } };
}

const wordsOf = (cell: Element) => textOf(cell.children).replace(/\s+/g, ' ').trim();
const classesOf = ({ properties }: Element) => (Array.isArray(properties.className) ? properties.className : []);
const cellsOf = (row: Element): Element[] =>
	row.children.filter((child): child is Element => child.type === 'element' && /^t[hd]$/.test(child.tagName));
