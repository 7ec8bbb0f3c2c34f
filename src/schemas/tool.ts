/** Tools: one YAML file each in `content/tools`. Its `kind` decides which other fields it has. A new kind adds one line here. */
import { z } from 'zod';
import { careerMapSchema } from '../tools/career-map/career-map.schema.ts';
import { planSchema } from '../tools/plan/plan.schema.ts';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, planSchema, careerMapSchema], {
	error: 'Write a kind that exists: rubric, plan, career-map.',
});
export type Tool = z.output<typeof toolSchema>;
