import { expect, test } from 'vitest';
import { parseState, parseStateWord } from './issue-state.ts';

test.each([
	['CLOSED-RAWHIDE', 'closed'],
	['RESOLVED FIXED', 'closed'],
	['NEW-', 'open'],
	['IN_PROGRESS', 'open'],
	['✅ Done', 'closed'],
	["Won't Fix", 'closed'],
	['Erledigt', 'closed'],
	['À faire', 'open'],
	['Terminé(e)', 'closed'],
	['已关闭', 'closed'],
	['進行中', 'open'],
	['완료', 'closed'],
	['В работе', 'open'],
	['Zamknięte', 'closed'],
	['Stage 1', null],
	['', null],
	['Reopen when done', null],
	['Undone', null],
	['Done - in 2.4', 'closed'],
	['Fertig/ausgeliefert', 'closed'],
	['To Do (later)', 'open'],
	['Doing: tests', 'open'],
	['New, again', 'open'],
	['Done later', null],
	[`closed ${'x'.repeat(73)}`, 'closed'],
	[`closed ${'x'.repeat(74)}`, null],
])('the word %j means %s', (word, state) => {
	expect(parseStateWord(word)).toBe(state);
});

test.each([
	['true', 'closed', 'closed'],
	['FALSE', 'is_completed', 'open'],
	['', 'Completed At', 'open'],
	['2024-02-03', 'closed_at', 'closed'],
	['2024-02-03', 'State', null],
	['', 'State', null],
	['true', 'State', null],
	['unclear', 'closed', null],
	[' ', 'Completed At', 'open'],
	['3', 'Completed', null],
	['yes', 'Done', 'closed'],
	['Doing', 'Done', 'open'],
])('%j under %j means %s', (cell, header, state) => {
	expect(parseState(cell, header)).toBe(state);
});
