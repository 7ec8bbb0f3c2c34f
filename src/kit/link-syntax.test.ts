import { expect, test } from 'vitest';
import { holdsParcel, holdsSheet, parametersOf } from './link-syntax.ts';

test.each([
	['#sheet=1&tool=demo', true, false],
	['sheet=1&tool=demo', true, false],
	['#parcel=1&type=employer-flags', false, true],
	['#severity', false, false],
	['', false, false],
])('of %j, the sheet: %s, the parcel: %s', (fragment, isSheet, isParcel) => {
	expect([holdsSheet(fragment), holdsParcel(fragment)]).toEqual([isSheet, isParcel]);
});

test('only the sign at the very beginning belongs to the address', () => {
	expect([...parametersOf('#name=C#&word=#1')]).toEqual([
		['name', 'C#'],
		['word', '#1'],
	]);
	expect(parametersOf('name=C#').get('name')).toBe('C#');
});
