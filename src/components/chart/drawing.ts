/** What a chart is made of once its places are computed. Lengths are units of the drawing, 540 wide; y grows downward. */

export type Shape =
	| { kind: 'text'; x: number; y: number; text: string; anchor?: 'middle' | 'end'; className: string }
	| { kind: 'path'; d: string; dashes?: string; className: string }
	| { kind: 'rect'; x: number; y: number; width: number; height: number; className: string }
	| { kind: 'circle'; x: number; y: number; r: number; className: string };

export interface Drawing {
	width: number;
	height: number;
	shapes: Shape[];
}

export const WIDTH = 540;

/** Units with at most one digit after the point, so that pages stay small. */
export const round = (units: number) => Math.round(units * 10) / 10;

/** Letters of Arial's width classes, in thousandths of the type size; Arial is the widest of the site's typefaces. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[ijl'|]/, 222],
	[/[ ft.,:;!()[\]/I-]/, 290],
	[/[r*]/, 340],
	[/[cksvxyzJ]/, 500],
	[/[ABEKPSVXY]/, 670],
	[/[CDGHNOQRUw+−=]/, 740],
	[/[mMW%]/, 900],
];

/** About the width of a line of small text (16 units), rather too much than too little. */
export function widthOf(text: string): number {
	const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 560), 0);
	return Math.ceil((thousandths * 16) / 1000);
}

/** A text in the small size. */
export function smallText(x: number, y: number, text: string, anchor?: 'middle' | 'end', extra = ''): Shape {
	return { kind: 'text', x: round(x), y: round(y), text, anchor, className: `fig-text-small ${extra || 'fig-halo'}` };
}

/** A line or an outline. `dashes` as in SVG: "5 5". */
export function path(className: string, d: string, dashes?: string): Shape {
	return { kind: 'path', d, dashes, className };
}
