/** The YAML of a tool of kind `red-flags`: warning signs, how to ask about each, and how to read the answer. */
import { z } from 'zod';
import { crossCheck, findUnknownNames, type Issue, readList, repeatedIds } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

const severitySchema = z.strictObject({
	/** Never renamed: it lives in saved sheets. */
	id: idSchema,
	/** One or two words, shown as a label. */
	name: lineSchema,
	/** When a flag belongs here. The wording that an author and a reader compare it with. */
	meaning: lineSchema,
	/** What the reader does when the flag is heard. */
	action: lineSchema,
});

const roleSchema = z.strictObject({
	/** Never renamed. Not `self`: that stands for the reader's own eyes in saved sheets. */
	id: idSchema.refine((id) => id !== 'self', { error: 'Choose another id: "self" stands for the reader in saved sheets.' }),
	/** Who sits opposite, as a label: Your future manager. */
	name: lineSchema,
	/** In running text: the manager. */
	inText: lineSchema,
	/** What this person knows best, and what to keep for others. */
	knows: lineSchema,
});

const groupSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The heading above its flags. */
	name: lineSchema,
});

const flagSchema = z.strictObject({
	/** Never renamed: it lives in saved sheets, links and as an anchor on the page. */
	id: idSchema,
	/** Two to five words: Constant firefighting. */
	name: lineSchema,
	/** The group that it is shown in. */
	group: idSchema,
	/** How bad it is when heard, before the reader has weighed it. */
	severity: idSchema,
	/** What a candidate sees or hears without asking. */
	notice: lineSchema,
	/** What it may say about the job. */
	suggests: lineSchema,
	/** The harmless explanation that should be ruled out first. */
	fair: lineSchema,
	/** The question, in words that someone would really say in an interview; without quotation marks, the page adds them. */
	probe: lineSchema,
	/** The second question, for when the first answer stays vague; without quotation marks. */
	followUp: lineSchema,
	/** What a good answer sounds like: an example in the interviewer's words, inside “quotation marks”. */
	good: lineSchema,
	/** What an evasive answer sounds like: an example in the interviewer's words, inside “quotation marks”. */
	evasive: lineSchema,
	/** Where to check it without taking anyone's word. */
	verify: lineSchema,
	/** Roles to ask, the best first. Ask two of them and compare. */
	ask: z.array(idSchema).min(1, { error: 'Name at least one role to ask.' }),
	/** What it bears on in the scorecard named above; heard, it becomes evidence there. */
	bearsOn: z.strictObject({
		/** Ids of criteria of the scorecard. */
		criteria: z.array(idSchema),
		/** Ids of deal-breakers of the scorecard. */
		gates: z.array(idSchema),
	}),
});

/** What no single field can know: flags name groups, severities and roles that exist; no group is empty; ids are unique. */
function crossIssues(value: unknown): Issue[] {
	const idsOf = (name: string) => readList(value, name, { id: z.string() }).map(({ id }) => id);
	const flags = readList(value, 'flags', { group: z.string(), severity: z.string(), ask: z.array(z.string()) });
	const named = (field: 'group' | 'severity') => flags.map((flag, index) => ({ path: ['flags', index, field], name: flag[field] }));
	const asked = flags.flatMap(({ ask }, index) => ask.map((name, place) => ({ path: ['flags', index, 'ask', place], name })));
	const groups = idsOf('groups').map((name, index) => ({ path: ['groups', index, 'id'], name }));
	return [
		...findUnknownNames(value, idsOf('groups'), named('group'), 'group'),
		...findUnknownNames(value, idsOf('severities'), named('severity'), 'severity'),
		...findUnknownNames(value, idsOf('roles'), asked, 'role'),
		...findUnknownNames(value, [...new Set(flags.map(({ group }) => group))], groups, 'flag in the group'),
		...['severities', 'roles', 'groups', 'flags'].flatMap((name) => repeatedIds(value, [name])),
	];
}

export const redFlagsSchema = z
	.strictObject({
		kind: z.literal('red-flags'),
		...toolBaseFields,
		/** The scorecard that takes over what was heard: a file name in `content/tools`, without `.yaml`. */
		scorecard: idSchema,
		/** From the gravest to the mildest. */
		severities: z.array(severitySchema).min(2).max(4),
		/** Who can be asked. */
		roles: z.array(roleSchema).min(1).max(8),
		/** In the order of the page. The first is shown open. */
		groups: z.array(groupSchema).min(1).max(8),
		flags: z.array(flagSchema).min(1),
	})
	.check(crossCheck(crossIssues));
export type RedFlagsDefinition = z.output<typeof redFlagsSchema>;
