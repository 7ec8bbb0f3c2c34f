import { expect, test } from 'vitest';
import { dayText, rangeText, weekdayNames } from './day-text.ts';

test('a day in words, the same wherever the reader sits', () => {
	expect(dayText('2026-03-02', 'en')).toBe('Monday, March 2, 2026');
	expect(dayText('2026-03-02', 'en', 'medium')).toBe('Mar 2, 2026');
	expect(dayText('2026-02-30', 'en')).toBe('2026-02-30');
});

test('one day or two', () => {
	expect(rangeText({ from: '2026-03-02', to: '2026-03-02' }, 'en')).toBe('Monday, March 2, 2026');
	expect(rangeText({ from: '2026-03-02', to: '2026-03-03' }, 'en')).toBe('Monday, March 2, 2026 – Tuesday, March 3, 2026');
});

test('the week begins on Sunday', () => {
	expect(weekdayNames('en')).toEqual(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']);
	expect(weekdayNames('de')[1]).toBe('Montag');
});
