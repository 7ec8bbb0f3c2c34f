/**
 * Every state, file and link that was ever released must open for good. The files beside this test are frozen: they are added to and
 * never changed. See README.md here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeLink } from '../../src/kit/share-link.ts';
import { readEntry } from '../../src/kit/shelf-storage.ts';
import { planRestore } from '../../src/kit/whole-kit.ts';
import * as share from '../../src/tools/rubric/rubric.share.ts';
import { parseState, stateSchema, VERSION } from '../../src/tools/rubric/rubric.state.ts';
import { MemoryStorage } from '../memory-storage.ts';

const FOLDER = import.meta.dirname;
const TOOLS = [{ tool: 'bug-priority', version: VERSION, rules: '1.0', parse: parseState, schema: stateSchema, share }];
const read = (...path: string[]) => readFileSync(join(FOLDER, ...path), 'utf8');

test('every folder here belongs to a tool', () => {
	expect(
		readdirSync(FOLDER, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name),
	).toEqual(TOOLS.map(({ tool }) => tool));
});

describe.each(TOOLS)('$tool', ({ tool, schema, ...format }) => {
	const files = readdirSync(join(FOLDER, tool));
	const summary = JSON.parse(read(tool, 'expected.json')) as Record<string, { name: string; titles: string[] }>;
	const titles = (state: { items: { title: string }[] }) => state.items.map(({ title }) => title);

	test('has frozen examples of every version', () => {
		for (let version = 1; version <= format.version; version += 1) {
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
		expect(shape).toEqual(JSON.parse(read(tool, `shape.v${format.version}.json`)));
	});

	test.each(files.filter((file) => file.startsWith('sheet.')))('%s opens', (file) => {
		const reading = readEntry({ tool, ...format }, read(tool, file));
		if (!reading.ok) throw new Error(reading.fault);
		expect({ name: reading.entry.name, titles: titles(reading.entry.state) }).toEqual(summary[file]);
	});

	test.each(files.filter((file) => file.startsWith('link-')))('%s opens', async (file) => {
		const reading = await decodeLink({ tool, ...format }, format.share, read(tool, file).trim(), {
			id: 'new',
			now: '2026-11-22T00:00:00.000Z',
		});
		if (!reading.ok) throw new Error(reading.fault);
		expect({ name: reading.entry.name, titles: titles(reading.entry.state) }).toEqual(summary[file]);
	});
});

test.each(readdirSync(FOLDER).filter((file) => /^backup\.v\d+\.json$/.test(file)))('%s can be brought back', (file) => {
	expect(planRestore(new MemoryStorage(), read(file))?.added).toEqual(['handbook:bug-priority:v1:5f1c2a52-6d4f-4f0e-9d53-0c6a3b1d9e11']);
});

test('there is a frozen backup', () => {
	expect(existsSync(join(FOLDER, 'backup.v1.json'))).toBe(true);
});
