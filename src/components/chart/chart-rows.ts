/** Charts of the data files as rows for the drawing. */
import type { ChartOf } from '../../schemas/chart.ts';
import type { RowsInput, Span } from './draw-rows.ts';

type Rows = Omit<RowsInput, 'format'>;
type Format = (value: number) => string;

/** Whole bars carry their value at the end, pieces inside; the name of a piece stands once, below. */
export function barRows({ axis, rows, limit }: ChartOf<'bars'>, format: Format, plain: Format): Rows {
	return {
		axis,
		limit,
		rows: rows.map(({ label, group, note, value, parts = [] }) => {
			if (value !== undefined) {
				const text = note ? `${format(value)}, ${note}` : format(value);
				return { label, group, note: text, spans: [{ from: 0, to: value, className: 'fig-range' }] };
			}
			let from = 0;
			const spans = parts.map((part): Span => {
				const to = from + part.value;
				const span: Span = { from, to, className: part.strong ? 'fig-box-accent' : 'fig-box', text: plain(part.value), name: part.label };
				from = to;
				return span;
			});
			return { label, group, note, spans };
		}),
	};
}

/** Ranges as bars and single values as dots. A row without a note shows its range or its only value. */
export function rangeRows({ axis, rows, limit }: ChartOf<'ranges'>, plain: Format, bands?: RowsInput['bands']): Rows {
	return {
		axis,
		limit,
		bands,
		rows: rows.map(({ label, group, note, from, to, points = [], strong = true }) => {
			const isBeyond = (at: number) => !limit?.splits || at > limit.at;
			const range = from === undefined || to === undefined ? undefined : `${plain(from)}–${plain(to)}`;
			const only = points.length === 1 ? plain(points[0] ?? 0) : undefined;
			return {
				label,
				group,
				note: note ?? range ?? only,
				spans: to === undefined ? [] : [{ from, to, className: strong ? 'fig-range' : 'fig-box' }],
				points: points.map((at) => ({ at, className: strong && isBeyond(at) ? 'fig-box-accent' : 'fig-box' })),
			};
		}),
	};
}

/** Two dots a row, their values beside them. */
export function pairRows({ axis, rows, first, second }: ChartOf<'pairs'>, format: Format): Rows {
	return {
		axis,
		legend: [
			{ label: first.label, className: 'fig-dot' },
			{ label: second.label, className: 'fig-box' },
		],
		rows: rows.map((row) => ({
			label: row.label,
			group: row.group,
			note: row.note,
			points: [
				{ at: row.second, className: 'fig-box', text: format(row.second) },
				{ at: row.first, className: 'fig-dot', text: format(row.first) },
			],
		})),
	};
}
