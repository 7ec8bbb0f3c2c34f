/** Tools: one YAML file each in `content/tools`. Its `kind` decides which other fields it has. A new kind adds one line here. */
import { z } from 'zod';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';
import { scanSchema } from '../tools/scan/scan.schema.ts';

export const toolSchema = z.discriminatedUnion('kind', [rubricSchema, scanSchema], {
	error: 'Write a kind that exists: rubric, scan.',
});
export type Tool = z.output<typeof toolSchema>;
