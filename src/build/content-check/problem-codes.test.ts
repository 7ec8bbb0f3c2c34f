import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorPageAnchor } from './problem.ts';
import { PROBLEM_CODES } from './problem-codes.ts';

const entries = Object.entries(PROBLEM_CODES).map(([title, { code }]) => ({ code, title }));
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('no code is used twice', () => {
	expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
});

test('docs/errors.md explains every code under the heading that reports link to, and no other', () => {
	const headings = [...read('../../../docs/errors.md').matchAll(/^## (\S+) (\S+)$/gm)].map(
		([, code = '', title = '']) => `docs/errors.md#${code.toLowerCase()}-${title}`,
	);
	expect(headings).toEqual(headings.toSorted());
	expect(headings).toEqual(entries.map(errorPageAnchor).toSorted());
});

test('the wording of every code is held by a snapshot', () => {
	const tests = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('-codes.test.ts'));
	const snapshots = tests.flatMap((name) =>
		[...read(name).matchAll(/toMatchInlineSnapshot\(([^)]*?BFM\d{3}[\s\S]*?)`\)/g)].map(([, text = '']) => text),
	);
	const held = new Set(snapshots.flatMap((text) => text.match(/(?<= {2})BFM\d{3}/g) ?? []));
	expect(entries.map(({ code }) => code).filter((code) => !held.has(code))).toEqual([]);
});
