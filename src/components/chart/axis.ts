/** An axis: values of the data to units of the drawing. */
import type { ChartAxis } from '../../schemas/chart.ts';
import { round } from './drawing.ts';

export interface Axis {
	/** Units of the drawing for a value; values outside the axis throw. */
	place: (value: number) => number;
	ticks: { at: number; place: number; label: string }[];
	from: number;
	to: number;
}

/**
 * The axis from unit `start` to unit `end` (the smaller value stands at `start`). `values` are all that must find room; they decide
 * where an axis without `from` and `to` begins (zero, or a round number below) and ends (a round number above).
 */
export function makeAxis(
	axis: ChartAxis,
	values: readonly number[],
	[start, end]: [number, number],
	format: (value: number) => string,
): Axis {
	const step = stepOf(Math.max(...values.map(Math.abs), Math.abs(axis.to ?? 0)));
	const from = axis.from ?? Math.floor(Math.min(0, ...values) / step) * step;
	const to = axis.to ?? Math.ceil(Math.max(...values) / step) * step;
	const share =
		axis.scale === 'log'
			? (value: number) => Math.log(value / from) / Math.log(to / from)
			: (value: number) => (value - from) / (to - from);
	const place = (value: number) => {
		if (value < from || value > to) throw new Error(`Chart: ${value} lies outside the axis "${axis.label}", ${from} to ${to}.`);
		return round(start + share(value) * (end - start));
	};
	const steps = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => ({ at: from + index * step, label: undefined }));
	const ticks = (axis.ticks ?? steps).map(({ at, label }) => ({ at, place: place(at), label: label ?? format(at) }));
	return { place, ticks, from, to };
}

/** A round step that gives three to six ticks up to `most`: 1, 2 or 5 times a power of ten. */
export function stepOf(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most / 3));
	return [5, 2, 1].map((factor) => factor * power).find((step) => most / step >= 3) ?? power;
}
