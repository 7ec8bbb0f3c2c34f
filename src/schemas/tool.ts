/** Tools: one YAML file each in `content/tools`. Its `kind` decides which other fields it has. A new kind adds one line here. */
import { z } from 'zod';
import { redFlagsSchema } from '../tools/red-flags/red-flags.schema.ts';
import { careerMapSchema } from '../tools/career-map/career-map.schema.ts';
import { planSchema } from '../tools/plan/plan.schema.ts';
import { checklistSchema } from '../tools/checklist/checklist.schema.ts';
import { loadSchema } from '../tools/load/load.schema.ts';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';
import { scorecardSchema } from '../tools/scorecard/scorecard.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, redFlagsSchema, scorecardSchema], {
	error: 'Write a kind that exists: rubric, red-flags, scorecard.',
import { scanSchema } from '../tools/scan/scan.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, scanSchema], {
	error: 'Write a kind that exists: rubric, scan.',
import { offersSchema } from '../tools/offers/offers.schema.ts';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';
import { scriptSchema } from '../tools/script/script.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, offersSchema, scriptSchema], {
	error: 'Write a kind that exists: rubric, offers, script.',
export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, planSchema, careerMapSchema], {
	error: 'Write a kind that exists: rubric, plan, career-map.',
export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, checklistSchema, loadSchema], {
	error: 'Write a kind that exists: rubric, checklist, load.',
});
export type Tool = z.output<typeof toolSchema>;
