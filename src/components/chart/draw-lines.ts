/** Charts with two axes: lines over time, and the staircase of what is due. */
import type { ChartAxis, ChartOf } from '../../schemas/chart.ts';
import { makeAxis } from './axis.ts';
import { type Drawing, path, type Shape, smallText, WIDTH, widthOf } from './drawing.ts';

type Format = (value: number) => string;

const TOP = 36;
const BOTTOM = 316;
const DASHES = [undefined, '9 5', '2 4', '14 4 2 4', '5 3'];

interface Axes {
	axis: ChartAxis;
	upward: ChartAxis;
	points: readonly (readonly [number, number])[];
	/** Where the horizontal axis ends, in units. */
	right: number;
	formatX: Format;
	formatY: Format;
}

function drawAxes({ axis, upward, points, right, formatX, formatY }: Axes) {
	const upwardLabels = makeAxis(
		upward,
		points.map(([, y]) => y),
		[BOTTOM, TOP],
		formatY,
	).ticks.map(({ label }) => widthOf(label));
	const left = Math.max(...upwardLabels) + 14;
	const x = makeAxis(
		axis,
		points.map(([at]) => at),
		[left, right],
		formatX,
	);
	const y = makeAxis(
		upward,
		points.map(([, at]) => at),
		[BOTTOM, TOP],
		formatY,
	);
	const shapes: Shape[] = [
		smallText(0, 18, upward.label, undefined, 'fig-muted fig-halo'),
		...y.ticks.map(({ place }) => path('fig-grid', `M${x.place(x.from)} ${place}H${right}`)),
		...y.ticks.map(({ place, label }) => smallText(left - 8, place + 5, label, 'end', 'fig-muted fig-halo')),
		...x.ticks.map(({ place }) => path('fig-line', `M${place} ${BOTTOM}v6`)),
		...x.ticks.map(({ place, label }) => smallText(place, BOTTOM + 24, label, 'middle', 'fig-muted fig-halo')),
		smallText(x.place(x.from), BOTTOM + 46, axis.label, undefined, 'fig-muted fig-halo'),
		path('fig-line', `M${x.place(x.from)} ${BOTTOM}H${right}`),
	];
	return { x, y, shapes };
}

/** Lines with their names at their right ends; names that would touch move apart. A line at zero is drawn where the axis goes below it. */
export function drawLines({ axis, upward, rows, marks = [] }: ChartOf<'lines'>, formatX: Format, formatY: Format): Drawing {
	const right = WIDTH - Math.max(...rows.map(({ label }) => widthOf(label))) - 12;
	const { x, y, shapes } = drawAxes({ axis, upward, points: rows.flatMap(({ points }) => points), right, formatX, formatY });
	if (y.from < 0) shapes.push(path('fig-line', `M${x.place(x.from)} ${y.place(0)}H${right}`));
	for (const [index, { points }] of rows.entries()) {
		const d = points.map(([at, value], corner) => `${corner === 0 ? 'M' : 'L'}${x.place(at)} ${y.place(value)}`).join('');
		shapes.push(path(index === 0 ? 'fig-curve fig-first' : 'fig-curve', d, DASHES[index % DASHES.length]));
	}
	let lowest = Number.NEGATIVE_INFINITY;
	for (const { label, points } of rows.toSorted((a, b) => (b.points.at(-1)?.[1] ?? 0) - (a.points.at(-1)?.[1] ?? 0))) {
		const [at, value] = points.at(-1) ?? [0, 0];
		lowest = Math.max(lowest + 20, y.place(value) + 5);
		shapes.push(smallText(x.place(at) + 8, lowest, label));
	}
	for (const [index, { at, label }] of marks.entries()) {
		const [cx, cy] = [x.place(at[0]), y.place(at[1])];
		shapes.push({ kind: 'circle', x: cx, y: cy, r: 5, className: 'fig-dot' });
		// The first of two stands above and left, the second below and right, so that neighbors do not touch.
		shapes.push(
			index % 2 === 0
				? smallText(cx - 6, cy - 10, label, 'end', 'fig-strong fig-halo')
				: smallText(cx + 6, cy + 20, label, undefined, 'fig-strong fig-halo'),
		);
	}
	return { width: WIDTH, height: BOTTOM + 52, shapes };
}

export interface Due {
	/** Day by which all of it is due. */
	day: number;
	/** How much is due by then, in all. */
	count: number;
	words: string;
}

/**
 * The staircase: each step begins on its day and is as high as all that is due by then. The last one lasts
 * to the end of the axis, whose ticks are the days.
 */
export function drawDue(steps: readonly Due[], { axis, upward }: ChartOf<'due'>, formatX: Format, formatY: Format): Drawing {
	const points = steps.map(({ day, count }) => [day, count] as const);
	const right = WIDTH - 24;
	const ticks = steps.map(({ day }) => ({ at: day }));
	const { x, y, shapes } = drawAxes({ axis: { ...axis, ticks }, upward, points, right, formatX, formatY });
	const [first] = steps;
	if (!first) throw new Error('Chart: a staircase of nothing.');
	const rises = steps.map(({ day, count }) => `H${x.place(day)}V${y.place(count)}`).join('');
	const outline = `M${x.place(first.day)} ${BOTTOM}${rises}H${right}V${BOTTOM}Z`;
	const text: Shape[] = steps.flatMap(({ day, count, words }) => {
		const [stepX, stepY] = [x.place(day), y.place(count)];
		const isLast = day === steps.at(-1)?.day;
		return [
			smallText(stepX - 6, stepY + (isLast ? 16 : 5), formatY(count), 'end', 'fig-strong fig-halo'),
			isLast ? smallText(right, stepY - 8, words, 'end') : smallText(stepX + 10, stepY + 20, words, undefined, 'fig-in-accent'),
		];
	});
	return { width: WIDTH, height: BOTTOM + 52, shapes: [path('fig-area', outline), ...shapes, ...text] };
}
