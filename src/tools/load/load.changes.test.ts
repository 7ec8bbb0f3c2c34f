import { expect, test } from 'vitest';
import { setRota } from './load.changes.ts';
import { EMPTY_STATE, parseState } from './load.state.ts';

const begun = setRota(EMPTY_STATE, { start: '2026-12-07', turns: 5 });

// The saved sheet has days of four-digit years only: with another one it could not be read again.
test.each(['20266-12-07', '2026-02-30', ''])('a rota does not begin on what is no day: %s', (start) => {
	expect(setRota(begun, { start })).toBe(begun);
	expect(parseState({ ...EMPTY_STATE, rota: { start: '20266-12-07' } })).toBeNull();
});

test('a start is taken away where nobody knows it yet', () => {
	expect(setRota(begun, { start: undefined }).rota).toEqual({ turns: 5 });
});
