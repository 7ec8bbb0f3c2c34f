import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardsOf } from './practice.cards.ts';
import * as changes from './practice.changes.ts';
import { WEEK_BEFORE } from './practice.examples.ts';
import { practiceSchema } from './practice.schema.ts';
import { EMPTY_STATE, parseState, VERSION } from './practice.state.ts';
import { matchStories, storiesFor } from './practice.stories.ts';
import * as storyChanges from './practice.story-changes.ts';

const definition = practiceSchema.parse(parse(readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8')));

test('nothing is chosen at the start', () => {
	expect(EMPTY_STATE).toEqual({ marks: {}, own: [], stories: [] });
	expect(VERSION).toBe(1);
});

test('a grade is taken back, and a card that was never tried leaves no mark', () => {
	const made = { date: '2026-11-22', grade: 'fair', seconds: 61 };
	const once = changes.addTry(EMPTY_STATE, 'slow-query', made);
	expect(once.marks['slow-query']?.tries).toEqual([made]);
	expect(changes.takeBack(once, 'slow-query')).toEqual(EMPTY_STATE);
	const noted = changes.setNote(once, 'slow-query', 'numbers!');
	expect(changes.takeBack(noted, 'slow-query').marks['slow-query']).toEqual({ tries: [], note: 'numbers!' });
	expect(changes.takeBack(EMPTY_STATE, 'slow-query')).toBe(EMPTY_STATE);
	expect(changes.setNote(noted, 'slow-query', '').marks['slow-query']).toEqual({ tries: [made] });
});

test.each([
	['', undefined],
	['6', 6],
	['0', 4],
	['2.5', 4],
	['501', 4],
	['many', 4],
])('%j cards a day are %j, where 4 were set before', (text, perDay) => {
	expect(changes.setPerDay({ ...EMPTY_STATE, perDay: 4 }, text).perDay).toBe(perDay);
});

test('a date that is none changes nothing, an empty one takes it away', () => {
	const dated = changes.setDate(EMPTY_STATE, '2026-12-08');
	expect(dated.date).toBe('2026-12-08');
	expect(changes.setDate(dated, '2026-02-30')).toBe(dated);
	expect(changes.setDate(dated, '')).toEqual(EMPTY_STATE);
});

test('the reckoning that a sheet was begun with stays its own', () => {
	expect(changes.setMode(EMPTY_STATE, 'keep').memory).toBe('fsrs-6');
	expect(changes.setMode({ ...EMPTY_STATE, memory: 'fsrs-7' }, 'keep').memory).toBe('fsrs-7');
	expect(changes.setMode(EMPTY_STATE, 'date')).toEqual({ ...EMPTY_STATE, mode: 'date' });
});

test('an area is left out and put back', () => {
	const left = changes.toggleArea(changes.toggleArea(EMPTY_STATE, 'security'), 'databases');
	expect(left.leftOut).toEqual(['databases', 'security']);
	expect(changes.toggleArea(changes.toggleArea(left, 'security'), 'databases')).toEqual(EMPTY_STATE);
});

describe('own cards', () => {
	test('need a question; empty fields leave nothing behind', () => {
		expect(changes.addOwn(EMPTY_STATE, { question: ' \n ' }, 'a')).toBe(EMPTY_STATE);
		const added = changes.addOwn(EMPTY_STATE, { question: 'Why\nus?', area: '' }, 'a');
		expect(added.own).toEqual([{ id: 'a', question: 'Why us?' }]);
		const filled = changes.changeOwn(added, 'a', { minutes: 3, outline: 'x' });
		expect(changes.changeOwn(filled, 'a', { minutes: undefined, outline: '' }).own).toEqual(added.own);
		expect(changes.changeOwn(filled, 'a', { question: '' })).toBe(filled);
	});

	test('go with their tries and with what stories say of them', () => {
		const story = { id: 's', title: 'S', parts: {}, answers: ['own-1', 'a-failure'] };
		const gone = changes.removeCard({ ...WEEK_BEFORE, stories: [story] }, 'own-1');
		expect(gone.own.map(({ id }) => id)).toEqual(['own-2']);
		expect(Object.keys(gone.marks)).not.toContain('own-1');
		expect(gone.stories[0]?.answers).toEqual(['a-failure']);
	});

	test('whose id the manual has taken since stand there once', () => {
		const cards = cardsOf(definition, { own: [{ id: 'slow-query', question: 'mine' }] });
		expect(cards.filter(({ id }) => id === 'slow-query').map(({ isOwn }) => isOwn)).toEqual([false]);
	});
});

describe('stories', () => {
	const cards = cardsOf(definition, WEEK_BEFORE);
	const { stories, rows, gaps } = matchStories(definition, WEEK_BEFORE, cards);

	test('say what they lack', () => {
		expect(stories[0]).toMatchObject({ missing: [{ id: 'lesson' }], lacksNumber: false, prompt: { id: 'outage' } });
		expect(stories[1]?.missing).toHaveLength(definition.storyParts.length);
		const handed = (result: string) => ({ stories: [{ id: 's', title: 'Nightly job', parts: { result }, answers: [] }] });
		const lacks = (result: string) => matchStories(definition, handed(result), cards).stories[0]?.lacksNumber;
		expect([lacks('90 to 4 minutes'), lacks('much faster'), lacks('')]).toEqual([false, true, true]);
	});

	test('stand against the questions that ask for one; a gap is a question that no story answers', () => {
		// Seven questions of the area "people" and one on improving name prompts; an own card asks for a story; one was answered by hand.
		const named = definition.questions.filter((question) => question.stories.length > 0).map(({ id }) => id);
		expect(rows.map(({ card }) => card.id).sort()).toEqual(
			[...named, 'own-2', 'memory-leak-outage'].filter((id, index, all) => all.indexOf(id) === index).sort(),
		);
		expect(gaps.map(({ id }) => id)).not.toContain('a-failure');
		expect(gaps.map(({ id }) => id)).toContain('own-2');
	});

	test('those that fit are suggested and ticked only when the reader says so', () => {
		const improved = rows.find(({ card }) => card.id === 'made-it-better');
		expect(improved?.cells.map(({ fits, answers }) => [fits, answers])).toEqual([
			[false, false],
			[true, false],
		]);
		const taken = storyChanges.takeFitting(WEEK_BEFORE, cards);
		expect(taken.stories[1]?.answers).toContain('made-it-better');
		expect(storyChanges.toggleAnswer(taken, 'story-2', 'made-it-better').stories[1]?.answers).not.toContain('made-it-better');
		expect(storyChanges.takeFitting(taken, cards).stories).toEqual(taken.stories);
	});

	test('for a card: those that answer it before those that fit', () => {
		const card = cards.find(({ id }) => id === 'made-it-better');
		if (!card) throw new Error('There is no such card.');
		const answered = storyChanges.toggleAnswer(WEEK_BEFORE, 'story-1', 'made-it-better');
		const told = storiesFor(definition, answered, card);
		expect(told.map(({ id }) => id)).toEqual(['story-1', 'story-2']);
		// As it is told, without the part that nobody has written.
		expect(told[0]?.parts.map(({ name }) => name)).toEqual(['Situation and task', 'What I did', 'Result, with its number']);
		expect(told[1]?.parts).toEqual([]);
	});

	test('keep their title, and half a date changes nothing', () => {
		expect(storyChanges.changeStory(WEEK_BEFORE, 'story-1', { title: ' ' })).toBe(WEEK_BEFORE);
		expect(storyChanges.changeStory(WEEK_BEFORE, 'story-1', { date: '2026-13-01' })).toBe(WEEK_BEFORE);
		expect(storyChanges.changeStory(WEEK_BEFORE, 'story-1', { date: '' }).stories[0]).not.toHaveProperty('date');
		expect(storyChanges.addStory(EMPTY_STATE, ' ', undefined, 'x')).toBe(EMPTY_STATE);
		expect(storyChanges.setPart(WEEK_BEFORE, 'story-1', 'result', '').stories[0]?.parts).not.toHaveProperty('result');
	});
});

test.each([
	['no tries', { marks: { a: {} }, own: [], stories: [] }],
	['a day that is none', { marks: { a: { tries: [{ date: 'soon', grade: 'fair' }] } }, own: [], stories: [] }],
	['no cards of one’s own', { marks: {}, stories: [] }],
	['a mode that is none', { ...EMPTY_STATE, mode: 'someday' }],
])('a state with %s is none', (_, state) => {
	expect(parseState(state)).toBeNull();
});

test('fields that this version does not know are kept', () => {
	const later = { ...EMPTY_STATE, later: 1, marks: { a: { tries: [{ date: '2026-11-22', grade: 'x', mood: 2 }], later: 2 } } };
	expect(parseState(later)).toEqual(later);
});
