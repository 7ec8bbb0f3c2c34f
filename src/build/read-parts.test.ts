import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsOf } from './content-check/project.examples.ts';
import { readParts } from './read-parts.ts';

const FILE = 'content/data/parts.yaml';
const part = (id: string, order: number) => `- id: ${id}\n  title: On the job\n  description: Daily leaks.\n  order: ${order}\n`;

/** What the configuration makes of a project with this list of parts. */
function partsOf(text: string) {
	const root = mkdtempSync(join(tmpdir(), 'parts-'));
	mkdirSync(join(root, 'content/data'), { recursive: true });
	writeFileSync(join(root, FILE), text);
	return readParts(root);
}

test('the parts come in their order', () => {
	expect(partsOf(part('career', 2) + part('on-the-job', 1)).map(({ id }) => id)).toEqual(['on-the-job', 'career']);
});

test.each([
	['is no YAML', `${part('on-the-job', 1)}  note: one: two\n`, 5],
	['has a doubled key', `${part('on-the-job', 1)}  order: 2\n`, 5],
	['has an entry without its fields', `${part('on-the-job', 1)}-\n`, 5],
	['has an id that is a number', part('1', 1), 1],
	['has a title that is a list', part('on-the-job', 1).replace('On the job', '[a]'), 2],
	['has an order that is a word', part('on-the-job', 1).replace('order: 1', 'order: first'), 4],
	['is no list', 'id: on-the-job\n', 1],
	['is empty', '', 1],
])('a list that %s does not stop the configuration, and the content check names its line', (_, text, line) => {
	expect(partsOf(text)).toEqual([]);
	const named = findingsOf({ [FILE]: text }).problems.filter(({ file }) => file === FILE);
	expect(named.map((problem) => problem.line)).toContain(line);
	for (const { found, expected } of named) expect([found, expected]).not.toContain('');
});

test('a list that is not there stops the configuration with its path', () => {
	expect(() => readParts(mkdtempSync(join(tmpdir(), 'parts-')))).toThrow(FILE);
});
