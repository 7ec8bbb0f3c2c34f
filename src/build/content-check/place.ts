/** Offsets in a text to lines and columns. */
import type { Place } from './problem.ts';

/** A function from an offset (UTF-16 units, from 0) to its place in `text`. Line ends are \n; \r counts as part of its line. */
export function createPlaceFinder(text: string): (offset: number) => Place {
	const starts = [0];
	for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
