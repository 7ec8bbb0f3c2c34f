/** Tools: one YAML file each in `content/tools`. Its `kind` decides which other fields it has. A new kind adds one line here. */
import { z } from 'zod';
import { careerMapSchema } from '../tools/career-map/career-map.schema.ts';
import { checklistSchema } from '../tools/checklist/checklist.schema.ts';
import { loadSchema } from '../tools/load/load.schema.ts';
import { offersSchema } from '../tools/offers/offers.schema.ts';
import { planSchema } from '../tools/plan/plan.schema.ts';
import { practiceSchema } from '../tools/practice/practice.schema.ts';
import { redFlagsSchema } from '../tools/red-flags/red-flags.schema.ts';
import { rubricSchema } from '../tools/rubric/rubric.schema.ts';
import { scanSchema } from '../tools/scan/scan.schema.ts';
import { scorecardSchema } from '../tools/scorecard/scorecard.schema.ts';
import { scriptSchema } from '../tools/script/script.schema.ts';

export const toolSchema = z.discriminatedUnion(
	'kind',
	[
		careerMapSchema,
		checklistSchema,
		loadSchema,
		offersSchema,
		planSchema,
		practiceSchema,
		redFlagsSchema,
		rubricSchema,
		scanSchema,
		scorecardSchema,
		scriptSchema,
	],
	{
		error: 'Write a kind that exists: career-map, checklist, load, offers, plan, practice, red-flags, rubric, scan, scorecard, script.',
	},
);
export type Tool = z.output<typeof toolSchema>;
