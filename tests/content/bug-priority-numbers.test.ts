import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rubricSchema } from '../../src/tools/rubric/rubric.schema.ts';
import { checkChart, checkProse, checkTable } from './bug-priority-numbers.ts';

const frozen = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const rubric = { ...frozen, examples: frozen.examples && { ...frozen.examples, items: frozen.examples.items.slice(0, 1) } };
/** The same with business value counted twice: 4 + 0 + 4 + 2·3 + 1 = 15 points of 24, which are P1 without the gate. */
const heavier = {
	...rubric,
	criteria: rubric.criteria.map((criterion) => ({ ...criterion, weight: criterion.id === 'business-value' ? 2 : 1 })),
};

const CHAPTER = `# Example

| Bug | S | F | I | B | T | Points | Cost | Pay-off | Result |
|---|---|---|---|---|---|---|---|---|---|
| **A** Retry after a timeout | 4 | 0 | 4 | 3 | 1 | 12 | 2 | 10 | P2 by points, **P1 by gate** |

P1 from 14. From 0 to 20 points. It scores 5 of 20 (S1 F0 I2 B1 T1).
> P1, 14 points: S3 F3 I3 B2 T3, no gate.
`;
const CHART = `axis:
  to: 20
  ticks: [{ at: 0 }, { at: 6 }, { at: 10 }, { at: 14 }, { at: 20 }]
rows:
  - { label: A. Charged twice, points: [12], note: '12, P1 by gate' }
`;

test('a chapter and a chart that follow from the rubric have nothing to mend', () => {
	expect(checkTable(rubric, 'a.mdx', CHAPTER)).toEqual([]);
	expect(checkChart(rubric, ['a.yaml', CHART], CHAPTER)).toEqual([]);
	expect(checkProse(rubric, 'a.mdx', CHAPTER)).toEqual([]);
});

test('a changed weight is told with file and line, in the table, the chart and the text', () => {
	expect(checkTable(heavier, 'a.mdx', CHAPTER)).toEqual([
		'a.mdx:5: Points says “12”; by the rubric it is “15”.',
		'a.mdx:5: Pay-off says “10”; by the rubric it is “13”.',
		'a.mdx:5: Result says “P1, P2”; by the rubric it is “P1”.',
	]);
	expect(checkChart(heavier, ['a.yaml', CHART], CHAPTER)).toEqual([
		'a.yaml:2: the end of the axis says “20”; by the rubric it is “24”.',
		'a.yaml:3: ticks says “0, 6, 10, 14, 20”; by the rubric it is “0, 6, 10, 14, 24”.',
		'a.yaml:5: “A. Charged twice” says “12”; by the rubric it is “15”.',
		'a.yaml:5: its note says “12”; by the rubric it is “15”.',
	]);
	expect(checkProse(heavier, 'a.mdx', CHAPTER)).toEqual([
		'a.mdx:7: the sum says “5”; by the rubric it is “6”.',
		'a.mdx:7: the most that there is says “20”; by the rubric it is “24”.',
		'a.mdx:7: the most points says “20”; by the rubric it is “24”.',
		'a.mdx:8: the sum says “14”; by the rubric it is “16”.',
	]);
});

test('another beginning of a band, a criterion more and an example without a row are told', () => {
	const later = { ...rubric, bands: rubric.bands.map((band) => (band.id === 'p1' ? { ...band, from: 15 } : band)) };
	expect(checkProse(later, 'a.mdx', CHAPTER)).toEqual([
		'a.mdx:7: the beginning of P1 says “14”; by the rubric it is “15”.',
		'a.mdx:8: the band of 14 points says “P1”; by the rubric it is “P2”.',
	]);
	const [first] = rubric.criteria;
	const more = { ...rubric, criteria: [...rubric.criteria, { ...(first as NonNullable<typeof first>), id: 'press', letter: 'R' }] };
	expect(checkTable(more, 'a.mdx', CHAPTER)).toContain('a.mdx:5: R says nothing; by the rubric it is “?”.');
	expect(checkProse(more, 'a.mdx', CHAPTER)).toContain('a.mdx:8: a row of ratings says “S F I B T”; by the rubric it is “S F I B T R”.');
	expect(checkTable(frozen, 'a.mdx', CHAPTER)).toHaveLength(4);
});
