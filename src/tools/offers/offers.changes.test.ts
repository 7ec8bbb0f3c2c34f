import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as changes from './offers.changes.ts';
import { offersSchema } from './offers.schema.ts';
import { EMPTY_STATE, type Offer } from './offers.state.ts';
import { findSchedule, parsePercentages, vestedAtCliff, vestedIn } from './offers.vesting.ts';

const definition = offersSchema.parse(parse(readFileSync('tests/fixtures/tools/offer-comparison.yaml', 'utf8')));
const one = changes.addOffer(EMPTY_STATE, '  Harbor\n', 'a');
const first = (state: typeof one) => state.offers[0] as Offer;

test('an offer is added by its name, on one line, and not without one', () => {
	expect(one.offers).toEqual([{ id: 'a', name: 'Harbor', values: {}, gates: {} }]);
	expect(changes.addOffer(one, ' \n ', 'b')).toBe(one);
	expect(changes.renameOffer(one, 'a', ' ')).toBe(one);
});

test('an answer can be taken away again, which is not the same as "not known"', () => {
	const known = changes.setValue(one, 'a', 'base', 80_000);
	expect(first(known).values).toEqual({ base: 80_000 });
	expect(first(changes.setValue(known, 'a', 'base', null)).values).toEqual({ base: null });
	expect(first(changes.setValue(known, 'a', 'base', undefined)).values).toEqual({});
});

test('texts, own schedules, assumptions and the currency go when they are emptied', () => {
	expect(changes.setText(changes.setText(one, 'a', 'role', 'x'), 'a', 'role', '')).toEqual(one);
	expect(changes.setOwnSchedule(changes.setOwnSchedule(one, 'a', { parts: [100] }), 'a', undefined)).toEqual(one);
	expect(changes.setAssumption(changes.setAssumption(one, 'raise', 5), 'raise', undefined)).toEqual(one);
	expect(changes.setCurrency(changes.setCurrency(one, 'EUR'), '')).toEqual(one);
});

test('"nothing else is offered" answers only what is optional and empty, never base pay, hours or what is not known', () => {
	const some = changes.setValue(changes.setValue(one, 'a', 'match', 4), 'a', 'costs', null);
	const { values } = first(changes.answerNone(definition, some, 'a'));
	expect(values).toEqual({
		match: 4,
		costs: null,
		'bonus-target': 0,
		'sign-on-1': 0,
		'sign-on-2': 0,
		'equity-kind': 'none',
		benefits: 0,
		'commute-hours': 0,
		'on-call-weeks': 0,
	});
});

test.each([
	['5, 15, 40, 40', [5, 15, 40, 40]],
	['5,15,40,40', [5, 15, 40, 40]],
	['25/25/25/25', [25, 25, 25, 25]],
	['33,3 33,3 33,4', [33.3, 33.3, 33.4]],
	['33.3% 33.3% 33.4%', [33.3, 33.3, 33.4]],
	['100', [100]],
	['10, twenty', null],
	['', null],
	['110', null],
	['1,1,1,1,1,1,1,1,1,1,1', null],
])('percentages of years: "%s"', (text, parts) => {
	expect(parsePercentages(text)).toEqual(parts);
});

test('an own schedule counts once its years make a whole', () => {
	expect(findSchedule(definition, 'own', { parts: [50, 40] })).toBeNull();
	expect(findSchedule(definition, 'own', { parts: [33.3, 33.3, 33.3] })).not.toBeNull();
	expect(findSchedule(definition, 'own', undefined)).toBeNull();
});

test('a year’s vesting and the day of the cliff, by the 4,800 shares of a published example: 1,200 on the cliff, 1,200 in each later year', () => {
	const schedule = { parts: [25, 25, 25, 25], cliffMonths: 12 };
	expect([1, 2, 3, 4, 5].map((year) => 48 * vestedIn(year, schedule))).toEqual([1_200, 1_200, 1_200, 1_200, 0]);
	expect(48 * vestedAtCliff(schedule)).toBe(1_200);
	expect(vestedAtCliff({ parts: [10, 20, 30, 40], cliffMonths: 18 })).toBe(20);
});
