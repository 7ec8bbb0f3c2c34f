/** Tools: one YAML file each in `content/tools`. Its `kind` decides which other fields it has. A new kind adds one line here. */
import { z } from 'zod';
import { practiceSchema } from '../tools/practice/practice.schema.ts';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, practiceSchema], {
	error: 'Write a kind that exists: rubric, practice.',
});
export type Tool = z.output<typeof toolSchema>;
