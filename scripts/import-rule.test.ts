import { describe, expect, it } from 'vitest';
import { checkImports } from './import-rule.ts';
import { readSource } from './read-imports.ts';

/** Problems of a small project, as `path:line found`. */
const check = (files: Record<string, string>) =>
	checkImports(Object.entries(files).map(([path, text]) => readSource(path, text))).map(
		({ path, line, found }) => `${path}:${line} ${found}`,
	);

describe('the way imports go', () => {
	it.each([
		['src/tools/rubric/Rubric.tsx', "import '../../kit/sheet.ts';"],
		['src/tools/rubric/Rubric.astro', "---\nimport { A } from './Rubric.tsx';\n---\n<A />"],
		['src/tools/rubric/rubric.ts', "import { x } from '../../core/interval.ts';"],
		['src/tools/rubric/rubric.schema.ts', "import { z } from 'zod';"],
		['src/schemas/tool.ts', "import { rubricSchema } from '../tools/rubric/rubric.schema.ts';"],
		['src/core/table.test.ts', "import { readFileSync } from 'node:fs';"],
		['src/kit/read.test.ts', "import '../../tests/exports.ts';"],
		['src/components/Tool.astro', "---\nimport Rubric from '../tools/rubric/Rubric.astro';\n---"],
	])('lets %s be', (path, text) => {
		expect(check({ [path]: text })).toEqual([]);
	});

	it.each([
		[
			'core to a tool',
			'src/core/a.ts',
			"\nimport { b } from '../tools/rubric/rubric.ts';",
			'src/core/a.ts:2 It imports ../tools/rubric/rubric.ts.',
		],
		[
			'logic to the kit',
			'src/tools/plan/plan.ts',
			"export { b } from '../../kit/sheet.ts';",
			'src/tools/plan/plan.ts:1 It imports ../../kit/sheet.ts.',
		],
		[
			'logic to its own view',
			'src/tools/plan/plan.ts',
			"const v = import('./Plan.tsx');",
			'src/tools/plan/plan.ts:1 It imports ./Plan.tsx.',
		],
		[
			'one tool to another',
			'src/tools/plan/Plan.tsx',
			"import '../rubric/rubric.ts';",
			'src/tools/plan/Plan.tsx:1 It imports ../rubric/rubric.ts.',
		],
		[
			'even for its types',
			'src/tools/plan/plan.ts',
			"import type { A } from '../rubric/rubric.ts';",
			'src/tools/plan/plan.ts:1 It imports ../rubric/rubric.ts.',
		],
		['pure to Node', 'src/core/a.ts', "import 'node:fs';", 'src/core/a.ts:1 It imports node:fs.'],
		['pure to a user interface', 'src/tools/plan/plan.ts', "import { h } from 'preact';", 'src/tools/plan/plan.ts:1 It imports preact.'],
		['schemas to core', 'src/schemas/a.ts', "import '../core/b.ts';", 'src/schemas/a.ts:1 It imports ../core/b.ts.'],
		['code to what tests share', 'src/kit/a.ts', "import '../../tests/exports.ts';", 'src/kit/a.ts:1 It imports ../../tests/exports.ts.'],
		['code to a test', 'src/kit/a.ts', "import './a.examples.ts';", 'src/kit/a.ts:1 It imports ./a.examples.ts.'],
		[
			'from a script in a page',
			'src/ui/A.astro',
			"---\n---\n<p />\n<script>import '../kit/sheet.ts';</script>",
			'src/ui/A.astro:4 It imports ../kit/sheet.ts.',
		],
		['out of src', 'src/core/a.ts', "import '../../scripts/test.ts';", 'src/core/a.ts:1 It imports ../../scripts/test.ts.'],
	])('stops %s', (_, path, text, problem) => {
		expect(check({ [path]: text })).toEqual([problem]);
	});

	it('names a file that is in no layer', () => {
		expect(check({ 'src/stray/a.ts': '' })).toEqual(['src/stray/a.ts:1 This file is in no layer.']);
	});
});

describe('circles', () => {
	it('are named once, with the whole way round', () => {
		const files = { 'src/core/c.ts': "import './a.ts';", 'src/core/a.ts': "import './b.ts';", 'src/core/b.ts': "import './c.ts';" };
		expect(check(files)).toEqual([
			'src/core/a.ts:1 Imports go in a circle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts.',
		]);
	});

	it('of types alone are none', () => {
		expect(check({ 'src/core/a.ts': "import { type B } from './b.ts';", 'src/core/b.ts': "import type { A } from './a.ts';" })).toEqual([]);
	});
});

describe('pure files', () => {
	it.each(['Date.now()', 'new Date()', 'Math.random()', 'crypto.randomUUID()', 'Date()'])('do not use %s', (code) => {
		expect(check({ 'src/core/a.ts': `\n\nexport const a = ${code};` })).toHaveLength(1);
		expect(check({ 'src/core/a.ts': `\n\nexport const a = ${code};` })[0]).toMatch(/^src\/core\/a\.ts:3 /);
	});

	it.each(["new Date('2026-01-01')", 'Date.UTC(2026, 0, 1)', 'Math.round(1.5)', 'topics.crypto', "{ crypto: 'x' }", '"Date.now()"'])(
		'may use %s',
		(code) => {
			expect(check({ 'src/core/a.ts': `export const a = ${code};` })).toEqual([]);
		},
	);

	it('are not the kit, the views and the tests', () => {
		expect(check({ 'src/kit/a.ts': 'Date.now();', 'src/tools/plan/Plan.tsx': 'Date.now();', 'src/core/a.test.ts': 'Date.now();' })).toEqual(
			[],
		);
	});
});
