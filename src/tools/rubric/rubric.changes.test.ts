import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addItems,
	answerGate,
	cleanTitle,
	denyOpenGates,
	rateItem,
	removeItem,
	renameItem,
	setCost,
	setEvidence,
} from './rubric.changes.ts';
import { EMPTY_STATE, parseState } from './rubric.state.ts';

const one = addItems(
	EMPTY_STATE,
	[{ title: 'Search returns 500', key: '#12', url: 'https://example.org/12', labels: ['bug'], created: '2026-10-01' }],
	['a'],
);
const first = (state: typeof one) => state.items[0];

describe('a title', () => {
	test.each([
		['  two\n lines\t here ', 'two lines here'],
		['\u0000\u0007', ''],
		['x'.repeat(400), `${'x'.repeat(299)}…`],
		['<b>kept as text</b>', '<b>kept as text</b>'],
	])('%j becomes %j', (typed, kept) => {
		expect(cleanTitle(typed)).toBe(kept);
	});
});

test('an added item carries what is known and no answer', () => {
	expect(first(one)).toEqual({
		id: 'a',
		title: 'Search returns 500',
		key: '#12',
		url: 'https://example.org/12',
		labels: ['bug'],
		created: '2026-10-01',
		ratings: {},
		gates: {},
	});
});

test('an item without a title is not added, and nothing added is no change', () => {
	expect(addItems(one, [{ title: ' ' }], ['b'])).toBe(one);
});

test('answers are set, changed and answered with not known; the day is noted', () => {
	const rated = rateItem(one, 'a', 'severity', 3, '2026-11-22');
	expect(first(rated)).toMatchObject({ ratings: { severity: 3 }, rated: '2026-11-22' });
	expect(first(rateItem(rated, 'a', 'severity', null, '2026-11-23'))).toMatchObject({ ratings: { severity: null }, rated: '2026-11-23' });
	expect(first(setEvidence(one, 'a', false, '2026-11-22'))).toMatchObject({ evidence: false });
	expect(first(setCost(one, 'a', 2, '2026-11-22'))).toMatchObject({ cost: 2 });
	expect(first(one)?.rated).toBeUndefined();
});

test('"no to the open gates" leaves every given answer as it is', () => {
	const answered = answerGate(answerGate(one, 'a', 'security', true, '2026-11-22'), 'a', 'fixed-date', null, '2026-11-22');
	expect(first(denyOpenGates(answered, 'a', ['security', 'damage-done', 'fixed-date'], '2026-11-22'))?.gates).toEqual({
		security: true,
		'damage-done': false,
		'fixed-date': null,
	});
});

test('renaming to nothing changes nothing; removing takes out only the one', () => {
	expect(renameItem(one, 'a', '  ')).toBe(one);
	expect(first(renameItem(one, 'a', 'Better'))?.title).toBe('Better');
	const two = addItems(one, [{ title: 'Second' }], ['b']);
	expect(removeItem(two, 'a').items.map(({ id }) => id)).toEqual(['b']);
});

test('a state survives saving and reading, with fields that it does not know', () => {
	const state = { ...rateItem(one, 'a', 'severity', null, '2026-11-22'), future: { kept: true } };
	expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
	['no list', { items: {} }],
	['a level above four', { items: [{ id: 'a', title: 'x', ratings: { severity: 5 }, gates: {} }] }],
	['a level between two', { items: [{ id: 'a', title: 'x', ratings: { severity: 1.5 }, gates: {} }] }],
	['an address that runs', { items: [{ id: 'a', title: 'x', url: 'javascript:alert(1)', ratings: {}, gates: {} }] }],
])('a state with %s is refused', (_, state) => {
	expect(parseState(state)).toBeNull();
});

test('reading never throws and never pollutes', () => {
	fc.assert(fc.property(fc.anything(), (value) => parseState(value) === null || Array.isArray(parseState(value)?.items)));
	parseState(JSON.parse('{"items":[{"id":"a","title":"x","ratings":{"__proto__":{"polluted":1}},"gates":{}}],"__proto__":{"polluted":1}}'));
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
