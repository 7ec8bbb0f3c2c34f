import { expect, test } from 'vitest';
import { z } from 'zod';
import { listFieldNames } from './schema-keys.ts';

const circle = z.strictObject({ kind: z.literal('circle'), radius: z.number() }).superRefine(() => {});
const box = z.strictObject({ kind: z.literal('box'), sides: z.array(z.strictObject({ length: z.number() })).default([]) });
const shape = z.discriminatedUnion('kind', [circle, box]);

test('a deciding field picks the branch', () => {
	expect(listFieldNames(shape, [], { kind: 'circle' })).toEqual(['kind', 'radius']);
	expect(listFieldNames(shape, [], { kind: 'spiral' })).toEqual(['kind', 'radius', 'sides']);
});

test('lists, defaults, null and preprocessing are looked through', () => {
	const wrapped = z.strictObject({ shapes: z.array(z.preprocess((value) => value, shape.nullable())).optional() });
	expect(listFieldNames(wrapped, ['shapes', 0, 'sides', 3], { shapes: [{ kind: 'box', sides: [] }] })).toEqual(['length']);
});

test('text has no fields', () => {
	expect(listFieldNames(z.strictObject({ name: z.string() }), ['name', 'first'], {})).toEqual([]);
});
