import { expect, test } from 'vitest';
import { countNames, isStandIn } from './stand-in.ts';
import { translator } from './strings.ts';

const t = translator({ offer: 'Offer {{number}}', french: 'L’offre n° {{number}} bis' }, 'en');

test.each([
	['Offer 1', true],
	['Offer 12', true],
	['Offer 1,234', true],
	['Offer', false],
	['Offer ', false],
	['Offer 1 from Harbor', false],
	['Harbor', false],
	// As long as the words before the number, and others.
	['Other 1', false],
	['Offer one', false],
	['An Offer 1', false],
	['', false],
])('%j stands in for a name: %s', (name, stands) => {
	expect(isStandIn(t, 'offer', name)).toBe(stands);
});

test('words may stand on both sides of the number', () => {
	expect(isStandIn(t, 'french', 'L’offre n° 3 bis')).toBe(true);
	expect(isStandIn(t, 'french', 'L’offre n° 3')).toBe(false);
	// Shorter than both sides together, and made of their letters.
	expect(isStandIn(t, 'french', 'L’offre n° bis')).toBe(false);
});

test('own names and stand-ins are counted apart', () => {
	expect(countNames(t, 'offer', ['Offer 1', 'Harbor', 'Offer 2'])).toEqual({ own: 1, standIns: 2 });
});
