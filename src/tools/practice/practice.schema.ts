/** The YAML of a tool of kind `practice`: interview questions with an outline and a rubric each, and prompts for one's own stories. */
import { z } from 'zod';
import { crossCheck, type Issue, issueAt, type Path, readList, repeatedIds } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

const gradeSchema = z.strictObject({
	/** Never renamed: it lives in saved marks. Its position in the list is its value, 0 to 3. */
	id: idSchema,
	/** One word, shown in tables. */
	name: lineSchema,
	/** What an answer of this grade is like, whatever the question. */
	anchor: lineSchema,
	/** What to do next and when to come back to the question. */
	next: lineSchema,
});

const areaSchema = z.strictObject({
	/** Never renamed: questions name it. */
	id: idSchema,
	/** The heading above its questions. */
	name: lineSchema,
	/** What interviewers listen for in this area, in one sentence. */
	listensFor: lineSchema,
});

const followUpSchema = z.strictObject({
	/** As an interviewer asks it. */
	question: lineSchema,
	/** The core of a good answer, in one or two sentences. */
	answer: lineSchema,
});

const questionSchema = z.strictObject({
	/** Never renamed: it is the card's address and lives in saved marks. */
	id: idSchema,
	/** The id of an area. */
	area: idSchema,
	/** Two to four words for tables. */
	name: lineSchema,
	/** As an interviewer asks it. */
	question: lineSchema,
	/** How long to talk before the first follow-up. */
	minutes: z.int({ error: 'Write whole minutes, from 1 to 15.' }).min(1).max(15),
	/** True for the few questions that everyone should begin with. */
	first: z.boolean().default(false),
	/** The answer in steps, in the order in which to say them. */
	outline: z.array(lineSchema).min(3, { error: 'Give at least three steps.' }).max(9),
	/** What an answer of each grade above the lowest contains for this question. */
	rubric: z.strictObject({ weak: lineSchema, fair: lineSchema, strong: lineSchema }),
	/** What they ask next. */
	followUps: z.array(followUpSchema).min(1, { error: 'Give at least one follow-up.' }).max(5),
	/** What people often say or leave out, and why it costs them. */
	mistakes: z.array(lineSchema).min(1, { error: 'Give at least one mistake.' }).max(4),
	/** Ids of stories that answer it, for questions about experience. */
	stories: z.array(idSchema).default([]),
	/** Ids of sources that the technical facts were checked against. */
	sources: z.array(idSchema).default([]),
});

const storySchema = z.strictObject({
	/** Never renamed: it lives in saved stories. */
	id: idSchema,
	/** Two to four words. */
	name: lineSchema,
	/** The question to yourself that brings the story back. */
	prompt: lineSchema,
	/** What it lets an interviewer write down. */
	shows: lineSchema,
	/** The number to dig out before the interview. */
	number: lineSchema,
});

const storyPartSchema = z.strictObject({
	/** Never renamed: it lives in saved stories. */
	id: idSchema,
	/** The column heading. */
	name: lineSchema,
	/** What belongs there, and how long to speak. */
	help: lineSchema,
});

/** What no single field can know: questions name areas and stories that exist, each area has a question, ids are unique on the page. */
function crossIssues(value: unknown): Issue[] {
	const issue = (path: Path, message: string) => issueAt(value, path, message);
	const idsOf = (name: string) => readList(value, name, { id: z.string() }).map(({ id }) => id);
	const areas = idsOf('areas');
	const stories = idsOf('stories');
	const questions = readList(value, 'questions', { area: z.string(), stories: z.array(z.string()).optional() });
	const found: Issue[] = [];
	for (const [index, question] of questions.entries()) {
		if (areas.length > 0 && !areas.includes(question.area)) {
			found.push(issue(['questions', index, 'area'], `There is no area "${question.area}". The areas are: ${areas.join(', ')}.`));
		}
		for (const [place, story] of (question.stories ?? []).entries()) {
			if (stories.length > 0 && !stories.includes(story)) {
				found.push(issue(['questions', index, 'stories', place], `There is no story "${story}". The stories are: ${stories.join(', ')}.`));
			}
		}
	}
	for (const [index, area] of areas.entries()) {
		if (questions.length > 0 && !questions.some((question) => question.area === area)) {
			found.push(issue(['areas', index, 'id'], `No question has the area "${area}". Add one or take the area out.`));
		}
	}
	const parts = idsOf('storyParts');
	if (parts.length > 0 && !parts.includes('result')) {
		found.push(issue(['storyParts'], 'Give one part the id "result": what other tools hand over as evidence goes there.'));
	}
	// Areas, questions and stories are anchors of one page.
	for (const lists of [['areas', 'questions', 'stories'], ['grades'], ['storyParts']]) found.push(...repeatedIds(value, lists));
	return found;
}

export const practiceSchema = z
	.strictObject({
		kind: z.literal('practice'),
		...toolBaseFields,
		/** How to work with a question, one step an entry. */
		steps: z.array(lineSchema).min(2).max(8),
		/** Four grades from nothing to strong; the upper three have their own wording in each question. */
		grades: z.array(gradeSchema).length(4, { error: 'Give exactly four grades, from 0 to 3.' }),
		/** In the order in which they are shown. */
		areas: z.array(areaSchema).min(1).max(12),
		/** In the order in which they are shown within their area. */
		questions: z.array(questionSchema).min(1),
		/** The parts of a story, in the order in which it is told. */
		storyParts: z.array(storyPartSchema).min(3).max(6),
		/** Prompts for stories out of one's own work. */
		stories: z.array(storySchema).min(1).max(16),
	})
	.check(crossCheck(crossIssues));
export type PracticeDefinition = z.output<typeof practiceSchema>;
