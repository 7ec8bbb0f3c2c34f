/** Where the bars of a pay chart stand: a linear axis from zero, amounts to units of the drawing. */
import type { Pay } from '../schemas/pay.ts';

export interface PayBar {
	row: Pay;
	/** The level where rows are grouped by place, the place itself otherwise. */
	name: string;
	people: number | null;
	/** Middle of the bar, and its three places from left to right. */
	y: number;
	from: number;
	middle: number;
	end: number;
}

export interface PayDrawing {
	width: number;
	height: number;
	/** Where zero is. */
	left: number;
	currency: string;
	source: string;
	/** What the rows include and leave out, once. */
	includes: string;
	ticks: { x: number; amount: number }[];
	/** Places above their rows, where rows differ in experience. */
	headings: { text: string; y: number }[];
	bars: PayBar[];
}

const WIDTH = 540;
const LEFT = 176;
const RIGHT = 496;
const TOP = 50;
const STEP = 34;

/**
 * The drawing of rows with quartiles: places from the highest median to the lowest, levels of a place in the order given. Throws where
 * there are none, or where they differ in source, currency or what they include.
 */
export function drawPay(rows: readonly Pay[], name: string): PayDrawing {
	const drawn = rows.filter(({ p25, median, p75 }) => p25 !== null && median !== null && p75 !== null);
	const [first] = drawn;
	if (!first) throw new Error(`<PayChart rows="${name}">: no row of content/data/pay.yaml starts like this and has quartiles.`);
	for (const field of ['source', 'currency', 'includes'] as const) {
		const other = drawn.find((row) => row[field] !== first[field]);
		if (other) throw new Error(`<PayChart rows="${name}">: "${other.id}" and "${first.id}" differ in ${field}; they can't share an axis.`);
	}
	const grouped = drawn.some(({ experience }) => experience !== undefined);
	const highest = (row: Pay) => Math.max(...drawn.filter(({ place }) => place === row.place).map(({ median }) => median ?? 0));
	const ordered = drawn.toSorted((a, b) => highest(b) - highest(a) || a.place.localeCompare(b.place));
	const most = Math.max(...ordered.map(({ p75 }) => p75 ?? 0));
	const tick = tickOf(most);
	const last = Math.ceil(most / tick) * tick;
	const xOf = (amount: number) => Math.round((LEFT + (amount / last) * (RIGHT - LEFT)) * 10) / 10;
	const headings: PayDrawing['headings'] = [];
	let y = TOP - STEP / 2 + 4;
	const bars = ordered.map((row, index) => {
		if (grouped && row.place !== ordered[index - 1]?.place) {
			y += STEP;
			headings.push({ text: row.place, y: y + 6 });
		}
		y += grouped ? STEP - 4 : STEP;
		return {
			row,
			name: grouped ? (row.experience ?? row.place) : row.place,
			people: row.people,
			y,
			from: xOf(row.p25 ?? 0),
			middle: xOf(row.median ?? 0),
			end: xOf(row.p75 ?? 0),
		};
	});
	const ticks = Array.from({ length: Math.round(last / tick) + 1 }, (_, index) => ({ x: xOf(index * tick), amount: index * tick }));
	const { currency, source, includes } = first;
	return { width: WIDTH, height: y + STEP / 2 + 8, left: LEFT, currency, source, includes, ticks, headings, bars };
}

/** A round step that gives three to six ticks up to `most`: 1, 2 or 5 times a power of ten. */
function tickOf(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most / 3));
	return [5, 2, 1].map((factor) => factor * power).find((step) => most / step >= 3) ?? power;
}
