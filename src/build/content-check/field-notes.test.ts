import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFieldNotes } from './field-notes.ts';

test('comments are found behind spreads, imports, lists, unions and chains of calls', () => {
	const root = mkdtempSync(join(tmpdir(), 'field-notes-'));
	writeFileSync(join(root, 'base.ts'), `export const base = {\n\t/** The name\n\t * in full. */\n\ttitle: z.string(),\n};\n`);
	writeFileSync(
		join(root, 'tool.ts'),
		`/** Tools: one file each. */
import { base as shared } from './base.ts';
const level = z.strictObject({
	/** Shown in tables. */
	name: z.string(),
});
export const tool = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('a'),
		...shared,
		/** Five of them. */
		levels: z.array(level).length(5).default([]),
	}).superRefine(() => {}),
]);
`,
	);
	const notes = readFieldNotes(root, 'tool.ts', 'tool');
	expect(notes.description).toBe('Tools: one file each.');
	const fields = notes.options[0]?.fields;
	expect(fields?.title?.description).toBe('The name in full.');
	expect(fields?.levels?.description).toBe('Five of them.');
	expect(fields?.levels?.item?.fields.name?.description).toBe('Shown in tables.');
	expect(fields?.kind?.description).toBeUndefined();
});
