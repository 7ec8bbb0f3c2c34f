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
])('%j under %j means %s', (cell, header, state) => {
	expect(parseState(cell, header)).toBe(state);
});
