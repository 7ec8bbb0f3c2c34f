/** The reader's stories against the questions that ask for one: which story answers which, what has none, what a story still lacks. */
import type { Card } from './practice.cards.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import { type PracticeState, RESULT, type Story } from './practice.state.ts';

export type StoryPart = PracticeDefinition['storyParts'][number];
export type Prompt = PracticeDefinition['stories'][number];

export interface StoryView {
	story: Story;
	/** Null where it has none or the manual no longer has it. */
	prompt: Prompt | null;
	/** Parts without a word. */
	missing: StoryPart[];
	/** Neither its numbers nor its result have one. */
	lacksNumber: boolean;
}

export interface Row {
	card: Card;
	/** In the order of the stories. `fits`: the prompt suggests it; `answers`: the reader says so. */
	cells: { story: Story; answers: boolean; fits: boolean }[];
	/** Stories that answer it. */
	count: number;
}

export interface Matrix {
	stories: StoryView[];
	/** A row for each card that asks for a story. */
	rows: Row[];
	/** Cards that no story answers. */
	gaps: Card[];
}

const fitsBy = ({ prompt }: Story, { prompts }: Card): boolean => prompt !== undefined && prompts.includes(prompt);

/** @param cards all cards of the sheet */
export function matchStories(definition: PracticeDefinition, state: Pick<PracticeState, 'stories'>, cards: readonly Card[]): Matrix {
	const rows = cards
		.filter(({ id, isStory }) => isStory || state.stories.some(({ answers }) => answers.includes(id)))
		.map((card): Row => {
			const cells = state.stories.map((story) => ({
				story,
				answers: story.answers.includes(card.id),
				fits: fitsBy(story, card),
			}));
			return { card, cells, count: cells.filter(({ answers }) => answers).length };
		});
	return {
		stories: state.stories.map((story) => ({
			story,
			prompt: definition.stories.find(({ id }) => id === story.prompt) ?? null,
			missing: definition.storyParts.filter(({ id }) => (story.parts[id] ?? '').trim() === ''),
			lacksNumber: (story.numbers ?? '').trim() === '' && !/\d/.test(story.parts[RESULT] ?? ''),
		})),
		rows,
		gaps: rows.filter(({ count }) => count === 0).map(({ card }) => card),
	};
}

/** A story as it is told: its parts with their names, empty ones left out. */
export interface ToldStory {
	id: string;
	title: string;
	numbers: string;
	parts: { name: string; text: string }[];
}

/** The reader's stories for a card: those that answer it, then those whose prompt fits. */
export function storiesFor(
	{ storyParts }: Pick<PracticeDefinition, 'storyParts'>,
	{ stories }: Pick<PracticeState, 'stories'>,
	card: Card,
): ToldStory[] {
	const answering = stories.filter(({ answers }) => answers.includes(card.id));
	const fitting = stories.filter((story) => !story.answers.includes(card.id) && fitsBy(story, card));
	return [...answering, ...fitting].map(({ id, title, numbers = '', parts }) => ({
		id,
		title,
		numbers,
		parts: storyParts.map(({ id: part, name }) => ({ name, text: (parts[part] ?? '').trim() })).filter(({ text }) => text !== ''),
	}));
}
