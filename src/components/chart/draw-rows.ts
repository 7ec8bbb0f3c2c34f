/** Rows on one axis: bars, stacked bars, ranges, dots and pairs are all drawn here. */
import type { ChartAxis } from '../../schemas/chart.ts';
import { type Axis, makeAxis } from './axis.ts';
import { type Drawing, path, round, type Shape, smallText, WIDTH, widthOf } from './drawing.ts';

export interface Span {
	/** Without it the span is open to the left. */
	from?: number;
	to: number;
	className: 'fig-range' | 'fig-box' | 'fig-box-accent';
	/** Inside the span. */
	text?: string;
	/** Below the first span that has it and is wide enough. */
	name?: string;
}

export interface ChartRow {
	label: string;
	group?: string;
	spans?: Span[];
	/** A strong line across the bar. */
	middle?: number;
	points?: { at: number; className: string; text?: string }[];
	/** Beside everything else of the row. */
	note?: string;
}

export interface RowsInput {
	axis: ChartAxis;
	rows: readonly ChartRow[];
	/** A dashed line across all rows. */
	limit?: { at: number; label: string };
	/** Names above stretches of the axis, each from here to the next. */
	bands?: readonly { from: number; label: string }[];
	/** What dots mean, above everything. */
	legend?: readonly { label: string; className: string }[];
	/** A value in words, for the axis. */
	format: (value: number) => string;
}

/** Room right of the axis for half a tick's label and the notes. */
const RIGHT = 496;
const LONGEST_LABEL = 166;
const DOT = 7;
const GAP = 8;

/**
 * The drawing. Labels stand left of the axis, or above their rows where one is too long; a note stands right of its row or, where there
 * is no room, left of it. Throws where a value lies outside the axis or words find no room.
 */
export function drawRows({ axis: axisInput, rows, limit, bands, legend, format }: RowsInput): Drawing {
	const longest = Math.max(...rows.map(({ label }) => widthOf(label)));
	const isAbove = longest > LONGEST_LABEL;
	const left = isAbove ? 12 : round(longest + 14);
	const values = rows.flatMap(({ spans = [], points = [], middle }) => [
		...spans.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to])),
		...points.map(({ at }) => at),
		...(middle === undefined ? [] : [middle]),
	]);
	const axis = makeAxis(axisInput, limit ? [...values, limit.at] : values, [left, isAbove ? 520 : RIGHT], format);
	const shapes: Shape[] = [];
	let top = drawLegend(shapes, legend);
	shapes.push(smallText(left, top + 18, axisInput.label, undefined, 'fig-muted fig-halo'));
	if (bands) top = drawBands(shapes, axis, bands, top);
	for (const { place, label } of axis.ticks) shapes.push(smallText(place, top + 40, label, 'middle', 'fig-muted fig-halo'));
	const gridTop = top + 48;
	const rowShapes: Shape[] = [];
	const named = new Set<string>();
	let y = gridTop;
	const limitAt = limit && axis.place(limit.at);
	for (const row of rows) y = drawRow(rowShapes, row, { axis, y, left, isAbove, named, limitAt });
	for (const { spans = [] } of rows) {
		const lost = spans.find(({ name }) => name && !named.has(name));
		if (lost) throw new Error(`Chart: "${lost.name}" is too long for every bar that has it. Write a shorter word.`);
	}
	const bottom = round(y + GAP);
	const rects = rowShapes.filter(({ kind }) => kind === 'rect');
	const over = rowShapes.filter(({ kind }) => kind !== 'rect');
	const lines = axis.ticks.map(({ place }) => path('fig-grid', `M${place} ${gridTop}V${bottom}`));
	if (limit) {
		const x = axis.place(limit.at);
		rects.push(path('fig-limit', `M${x} ${gridTop}V${bottom}`, '7 5'));
		const half = widthOf(limit.label) * 0.55;
		over.push(smallText(Math.min(Math.max(x, half + 4), WIDTH - half - 4), bottom + 20, limit.label, 'middle', 'fig-strong fig-halo'));
	}
	return { width: WIDTH, height: bottom + (limit ? 28 : 2), shapes: [...shapes, ...lines, ...rects, ...over] };
}

function drawLegend(shapes: Shape[], legend: RowsInput['legend'] = []): number {
	let x = 8;
	for (const { label, className } of legend) {
		shapes.push({ kind: 'circle', x, y: 12, r: DOT, className }, smallText(x + 14, 18, label));
		x = round(x + 14 + widthOf(label) + 20);
	}
	return legend.length > 0 ? 30 : 0;
}

function drawBands(shapes: Shape[], axis: Axis, bands: NonNullable<RowsInput['bands']>, top: number): number {
	for (const [index, { from, label }] of bands.entries()) {
		const middle = (axis.place(from) + axis.place(bands[index + 1]?.from ?? axis.to)) / 2;
		shapes.push(smallText(middle, top + 44, label, 'middle', 'fig-strong fig-halo'));
	}
	return top + 24;
}

interface Room {
	axis: Axis;
	y: number;
	left: number;
	isAbove: boolean;
	named: Set<string>;
	/** The limit's place. */
	limitAt: number | undefined;
}

/** Draws a row that begins at `y` and returns where the next one begins. */
function drawRow(shapes: Shape[], row: ChartRow, { axis, y: start, left, isAbove, named, limitAt }: Room): number {
	const { label, group, spans = [], middle, note } = row;
	let y = start;
	if (group) {
		y += 30;
		shapes.push(smallText(0, y - 6, group, undefined, 'fig-strong fig-halo'));
	}
	if (isAbove) {
		y += 26;
		shapes.push(smallText(left, y - 4, label));
	}
	const points = stack(row.points ?? [], axis);
	y += Math.max(0, ...points.map(({ level }) => level)) * DOT * 2;
	const height = spans.some(({ text }) => text) ? 34 : 18;
	const center = y + 8 + height / 2;
	if (!isAbove) shapes.push(smallText(left - 12, center + 6, label, 'end'));
	let end = left;
	let begin = WIDTH;
	let names = 0;
	for (const span of spans) {
		const x = axis.place(span.from ?? axis.from);
		const width = round(axis.place(span.to) - x);
		shapes.push({ kind: 'rect', x, y: center - height / 2, width, height, className: span.className });
		if (span.text) {
			const half = widthOf(span.text) / 2;
			const isCrossed = limitAt !== undefined && Math.abs(x + width / 2 - limitAt) < half + 2;
			const className = span.className === 'fig-box' ? 'fig-in-box' : 'fig-in-accent';
			shapes.push(smallText(isCrossed ? limitAt - half - 8 : x + width / 2, center + 6, span.text, 'middle', className));
		}
		if (span.name && !named.has(span.name) && widthOf(span.name) <= width + 10) {
			named.add(span.name);
			names = 22;
			shapes.push(smallText(x + width / 2, center + height / 2 + 18, span.name, 'middle', 'fig-muted fig-halo'));
		}
		end = Math.max(end, x + width);
		begin = Math.min(begin, x);
	}
	const places = points.map(({ x }) => x);
	if (row.points?.some(({ text }) => text) && places.length > 1) {
		shapes.push(path('fig-line', `M${Math.min(...places)} ${center}H${Math.max(...places)}`));
	}
	for (const { x, level, className, text } of points) {
		shapes.push({ kind: 'circle', x, y: center - level * DOT * 2, r: DOT, className });
		if (text) {
			const isFirst = x === Math.min(...places) && places.length > 1;
			shapes.push(smallText(isFirst ? x - 14 : x + 14, center + 6, text, isFirst ? 'end' : undefined));
		}
		end = Math.max(end, x + DOT + (text ? widthOf(text) + 6 : 0));
		begin = Math.min(begin, x - DOT);
	}
	if (middle !== undefined) {
		const x = axis.place(middle);
		shapes.push(path('fig-median', `M${x} ${center - 13}V${center + 13}`));
	}
	if (note) shapes.push(placeNote(note, { begin, end, left, y: center + 6, limitAt }));
	return center + height / 2 + 8 + names;
}

interface NoteRoom {
	begin: number;
	end: number;
	left: number;
	y: number;
	limitAt: number | undefined;
}

/** Right of the row unless there is no room or the limit's line would run through it and would not on the left. */
function placeNote(note: string, { begin, end, left, y, limitAt = -1 }: NoteRoom): Shape {
	const width = widthOf(note);
	const fitsRight = end + GAP + width <= WIDTH;
	const fitsLeft = begin - GAP - width >= left;
	const isCrossed = limitAt > end && limitAt < end + GAP * 2 + width;
	if (fitsRight && !(isCrossed && fitsLeft)) return smallText(end + GAP, y, note);
	if (fitsLeft) return smallText(begin - GAP, y, note, 'end');
	throw new Error(`Chart: there is no room for the note "${note}". Write it shorter, or let the axis end later.`);
}

/** Dots that would cover one another stand on top of one another. */
function stack(points: NonNullable<ChartRow['points']>, axis: Axis) {
	const tops: number[] = [];
	return points
		.map((point) => ({ ...point, x: axis.place(point.at) }))
		.toSorted((a, b) => a.x - b.x)
		.map((point) => {
			if (point.text) return { ...point, level: 0 };
			const free = tops.findIndex((last) => point.x - last >= DOT * 2);
			const level = free === -1 ? tops.length : free;
			tops[level] = point.x;
			return { ...point, level };
		});
}
