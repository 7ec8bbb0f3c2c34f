/** Rows of `content/data/pay.yaml` as rows of a drawing: which may share an axis, and in which order they stand. */
import type { Pay } from '../schemas/pay.ts';
import type { ChartRow } from './chart/draw-rows.ts';

export interface PayRows {
	currency: string;
	source: string;
	/** What the rows include and leave out, once. */
	includes: string;
	rows: (ChartRow & { pay: Pay; name: string })[];
}

/**
 * Rows with quartiles: places from the highest median to the lowest, levels of a place in the order given and below its name. Amounts in
 * thousands. `labelOf` makes a row's label of its name and the people counted. Throws where there are none, or where they differ in
 * source, currency or what they include.
 */
export function payRows(all: readonly Pay[], start: string, labelOf: (name: string, people: number | null) => string): PayRows {
	const drawn = all.filter(({ p25, median, p75 }) => p25 !== null && median !== null && p75 !== null);
	const [first] = drawn;
	if (!first) throw new Error(`<PayChart rows="${start}">: no row of content/data/pay.yaml starts like this and has quartiles.`);
	for (const field of ['source', 'currency', 'includes'] as const) {
		const other = drawn.find((row) => row[field] !== first[field]);
		if (other) throw new Error(`<PayChart rows="${start}">: "${other.id}" and "${first.id}" differ in ${field}; they can't share an axis.`);
	}
	const isGrouped = drawn.some(({ experience }) => experience !== undefined);
	const highest = (row: Pay) => Math.max(...drawn.filter(({ place }) => place === row.place).map(({ median }) => median ?? 0));
	const ordered = drawn.toSorted((a, b) => highest(b) - highest(a) || a.place.localeCompare(b.place));
	const thousands = (amount: number | null) => (amount ?? 0) / 1000;
	const rows = ordered.map((pay, index) => {
		const name = isGrouped ? (pay.experience ?? pay.place) : pay.place;
		return {
			pay,
			name,
			label: labelOf(name, pay.people),
			group: isGrouped && pay.place !== ordered[index - 1]?.place ? pay.place : undefined,
			spans: [{ from: thousands(pay.p25), to: thousands(pay.p75), className: 'fig-range' as const }],
			middle: thousands(pay.median),
			note: `${Math.round(thousands(pay.median))}`,
		};
	});
	return { currency: first.currency, source: first.source, includes: first.includes, rows };
}
