/** The cards of a sheet: the manual's questions and the reader's own in one shape. */
import { oneLine } from '../../core/one-line.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { OwnCard, PracticeState } from './practice.state.ts';

export type Area = PracticeDefinition['areas'][number];
export type Grade = PracticeDefinition['grades'][number];
export type Question = PracticeDefinition['questions'][number];

export interface Card {
	id: string;
	/** A few words for lists. */
	name: string;
	question: string;
	/** Null for own cards without one. */
	area: Area | null;
	/** How long to talk; null where nobody said. */
	minutes: number | null;
	outline: string[];
	/** What an answer of each grade contains, from the lowest on. */
	rubric: string[];
	/** The answer is empty for own cards. */
	followUps: { question: string; answer: string }[];
	mistakes: string[];
	/** Ids of prompts whose stories fit. */
	prompts: string[];
	/** Whether it asks for something that the reader did. */
	isStory: boolean;
	/** One of the few that everyone should begin with. */
	isFirst: boolean;
	isOwn: boolean;
}

const NAME_LENGTH = 60;

/** What was typed as lines, without empty ones. */
export const linesOf = (text = ''): string[] =>
	text
		.split(/\r\n|[\n\r]/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

function cardOfQuestion(question: Question, { areas, grades }: PracticeDefinition): Card {
	const { weak, fair, strong } = question.rubric;
	return {
		...question,
		area: areas.find(({ id }) => id === question.area) ?? null,
		rubric: [grades[0]?.anchor ?? '', weak, fair, strong],
		prompts: question.stories,
		isStory: question.stories.length > 0,
		isFirst: question.first,
		isOwn: false,
	};
}

function cardOfOwn(own: OwnCard, { areas, grades }: PracticeDefinition): Card {
	return {
		id: own.id,
		name: oneLine(own.question, NAME_LENGTH),
		question: own.question,
		area: areas.find(({ id }) => id === own.area) ?? null,
		minutes: own.minutes ?? null,
		outline: linesOf(own.outline),
		rubric: grades.map(({ anchor }) => anchor),
		followUps: linesOf(own.followUps).map((question) => ({ question, answer: '' })),
		mistakes: [],
		prompts: [],
		isStory: own.isStory ?? false,
		isFirst: false,
		isOwn: true,
	};
}

/** All cards, the manual's first. An own card whose id the manual has taken since would be there twice. */
export function cardsOf(definition: PracticeDefinition, { own }: Pick<PracticeState, 'own'>): Card[] {
	const taken = new Set(definition.questions.map(({ id }) => id));
	return [
		...definition.questions.map((question) => cardOfQuestion(question, definition)),
		...own.filter(({ id }) => !taken.has(id)).map((card) => cardOfOwn(card, definition)),
	];
}
