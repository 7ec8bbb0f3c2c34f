/** Tools: one YAML file each in `content/tools`. Its `kind` decides which other fields it has. A new kind adds one line here. */
import { z } from 'zod';
import { checklistSchema } from '../tools/checklist/checklist.schema.ts';
import { loadSchema } from '../tools/load/load.schema.ts';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, checklistSchema, loadSchema], {
	error: 'Write a kind that exists: rubric, checklist, load.',
});
export type Tool = z.output<typeof toolSchema>;
