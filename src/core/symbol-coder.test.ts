import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Coded, type SymbolCoder, symbolReader, symbolWriter } from './symbol-coder.ts';

/** Writes by steps, with a new slice behind each of `ends`. */
function write<Step>(steps: readonly Step[], code: (coder: SymbolCoder, step: Step) => number, ends: readonly number[] = []): Coded {
	const writer = symbolWriter();
	for (const [place, step] of steps.entries()) {
		code(writer, step);
		if (ends.includes(place)) writer.cut();
	}
	return writer.done();
}
function read<Step>(
	{ odds, slices }: Coded,
	steps: readonly Step[],
	code: (coder: SymbolCoder, step: Step) => number,
	ends: readonly number[] = [],
): number[] {
	const reader = symbolReader(odds);
	const rest = [...slices];
	reader.open(rest.shift() ?? '');
	return steps.map((step, place) => {
		const value = code(reader, step);
		if (ends.includes(place)) reader.open(rest.shift() ?? '');
		return value;
	});
}

test('symbols and plain numbers come back, in any circumstances and however they are sliced', () => {
	type Step = { kind: number; value: number };
	const step = fc.oneof(
		fc.record({ kind: fc.nat(7), value: fc.oneof(fc.nat(63), fc.constantFrom(0, 1)) }),
		fc.record({ kind: fc.constantFrom(-1, -5, -12), value: fc.nat(1) }),
	);
	/** What is written counts; when reading, another value is given to see that nobody looks at it. */
	const code = (coder: SymbolCoder, { kind, value }: Step) => (kind < 0 ? coder.plain(-kind, value) : coder.symbol(kind, value));
	fc.assert(
		fc.property(fc.array(step, { maxLength: 400 }), fc.array(fc.nat(400), { maxLength: 5 }), (steps, ends) => {
			const coded = write(steps, code, ends);
			const blind = steps.map(({ kind }) => ({ kind, value: 0 }));
			expect(read(coded, blind, code, ends)).toEqual(steps.map(({ value }) => value));
		}),
	);
});

test('slices and odds are letters that JSON and the network leave alone', () => {
	const { odds, slices } = write(
		Array.from({ length: 2000 }, (_, place) => place),
		(coder, place) => coder.symbol(place % 3, (place * 7) % 64),
	);
	for (const text of [...odds, ...slices]) expect(text).toMatch(/^[\w-]+$/);
});

// By Shannon: the sum over all symbols of their number times the binary logarithm of one over their share; a digit has six bits.
test.each([
	['one symbol costs nothing', [3000], 0],
	['two as often', [3000, 3000], 1000],
	['one of fifty', [4900, 100], 118],
	['four of different frequency', [4000, 2000, 1000, 1000], 2333],
	['one in five thousand', [4999, 1], 3],
])('%s', (_name, counts, digits) => {
	const symbols = counts.flatMap((count, symbol) => Array.from({ length: count }, () => symbol));
	const length = write(symbols, (coder, symbol) => coder.symbol(0, symbol)).slices.join('').length;
	// Five digits end a slice, and shares are rounded.
	expect(length).toBeGreaterThanOrEqual(digits);
	expect(length).toBeLessThan(digits * 1.02 + 10);
});

test('all numbers come back, in several circumstances', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(65_535), fc.nat(3))), (numbers) => {
			const code = (coder: SymbolCoder, [value, kind]: [number, number]) => coder.number(kind, value);
			const coded = write(numbers, code);
			const blind = numbers.map(([, kind]): [number, number] => [0, kind]);
			expect(read(coded, blind, code)).toEqual(numbers.map(([value]) => value));
		}),
	);
});

test.each([0, 15, 16, 17, 31, 32, 63, 64, 4095, 4096, 65_535])('the number %i comes back', (value) => {
	const coded = write([value], (coder, number) => coder.number(0, number));
	expect(read(coded, [0], (coder) => coder.number(0, 0))).toEqual([value]);
});
