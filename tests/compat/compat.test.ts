/**
 * Every state, file and link that was ever released must open for good. The files beside this test are frozen: they are added to and
 * never changed. See README.md here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeLink } from '../../src/kit/share-link.ts';
import type { SheetKind } from '../../src/kit/sheet-kind.ts';
import { readEntry } from '../../src/kit/shelf-storage.ts';
import { planRestore } from '../../src/kit/whole-kit.ts';
import * as offersShare from '../../src/tools/offers/offers.share.ts';
import * as offers from '../../src/tools/offers/offers.state.ts';
import * as rubricShare from '../../src/tools/rubric/rubric.share.ts';
import * as rubric from '../../src/tools/rubric/rubric.state.ts';
import { MemoryStorage } from '../memory-storage.ts';

const FOLDER = import.meta.dirname;
/** A kind's state module and its share module, and what its entries are called by. */
const kind = <State>(
	tool: string,
	{ VERSION, parseState, stateSchema }: { VERSION: number; parseState: (value: unknown) => State | null; stateSchema: z.core.$ZodType },
	share: Pick<SheetKind<State>, 'fromPairs'>,
	titles: (state: State) => string[],
) => ({
	tool,
	version: VERSION,
	schema: stateSchema,
	readSheet: (text: string) => {
		const reading = readEntry({ tool, version: VERSION, rules: '1.0', parse: parseState }, text);
		return reading.ok ? { name: reading.entry.name, titles: titles(reading.entry.state) } : reading.fault;
	},
	readLink: async (text: string) => {
		const birth = { id: 'new', now: '2026-11-22T00:00:00.000Z' };
		const reading = await decodeLink({ tool, version: VERSION, rules: '1.0', parse: parseState }, share, text, birth);
		return reading.ok ? { name: reading.entry.name, titles: titles(reading.entry.state) } : reading.fault;
	},
});
const TOOLS = [
	kind('bug-priority', rubric, rubricShare, ({ items }) => items.map(({ title }) => title)),
	kind('offer-comparison', offers, offersShare, (state) => state.offers.map(({ name }) => name)),
];
const read = (...path: string[]) => readFileSync(join(FOLDER, ...path), 'utf8');

test('every folder here belongs to a tool', () => {
	expect(
		readdirSync(FOLDER, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name),
	).toEqual(TOOLS.map(({ tool }) => tool));
});

describe.each(TOOLS)('$tool', ({ tool, version: newest, schema, readSheet, readLink }) => {
	const files = readdirSync(join(FOLDER, tool));
	const summary = JSON.parse(read(tool, 'expected.json')) as Record<string, { name: string; titles: string[] }>;

	test('has frozen examples of every version', () => {
		for (let version = 1; version <= newest; version += 1) {
			for (const file of [
				`sheet.v${version}.json`,
				`link-readable.v${version}.txt`,
				`link-packed.v${version}.txt`,
				`shape.v${version}.json`,
			])
				expect(files).toContain(file);
		}
	});

	test('the state has the shape that its version says: a new shape needs a new version, a migration and new frozen files', () => {
		const shape = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
		expect(shape).toEqual(JSON.parse(read(tool, `shape.v${newest}.json`)));
	});

	test.each(files.filter((file) => file.startsWith('sheet.')))('%s opens', (file) => {
		expect(readSheet(read(tool, file))).toEqual(summary[file]);
	});

	test.each(files.filter((file) => file.startsWith('link-')))('%s opens', async (file) => {
		expect(await readLink(read(tool, file).trim())).toEqual(summary[file]);
	});
});

test.each(readdirSync(FOLDER).filter((file) => /^backup\.v\d+\.json$/.test(file)))('%s can be brought back', (file) => {
	expect(planRestore(new MemoryStorage(), read(file))?.added).toEqual(['handbook:bug-priority:v1:5f1c2a52-6d4f-4f0e-9d53-0c6a3b1d9e11']);
});

test('there is a frozen backup', () => {
	expect(existsSync(join(FOLDER, 'backup.v1.json'))).toBe(true);
});
