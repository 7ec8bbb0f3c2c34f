import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toolSchema } from '../schemas/tool.ts';
import { takesParcel } from './parcel-takers.ts';

const toolOf = (slug: string) => toolSchema.parse(parse(readFileSync(`tests/fixtures/tools/${slug}.yaml`, 'utf8')));

test.each([
	['employer-scorecard', 'employer-flags', true],
	['employer-scorecard', 'pay-case', false],
	['salary-script', 'pay-case', true],
	['salary-script', 'employer-flags', false],
	['deadline-script', 'pay-case', false],
	['bug-priority', 'employer-flags', false],
	['proof-plan', 'gap', true],
	['proof-plan', 'evidence', false],
	['interview-practice', 'evidence', true],
	['interview-practice', 'gap', false],
	['career-map', 'evidence', true],
	['career-map', 'gap', false],
] as const)('%s and a parcel of type %s: %s', (slug, type, takes) => {
	expect(takesParcel(toolOf(slug), type)).toBe(takes);
});
