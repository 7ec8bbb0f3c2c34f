import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from './local-day.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

// getTimezoneOffset counts minutes from local time to UTC, so it is negative east of Greenwich.
test.each([
	['Greenwich', 0, '2026-11-22'],
	['Berlin, where it is past midnight', -60, '2026-11-23'],
	['Kathmandu, at 05:00', -345, '2026-11-23'],
	['New York, in the afternoon before', 300, '2026-11-22'],
])('the day at 23:15 UTC in %s', (_, offset, day) => {
	vi.useFakeTimers({ now: new Date('2026-11-22T23:15:00.000Z') });
	vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
	expect(localDay()).toBe(day);
});

test('the day at one in the morning UTC is still the day before in New York', () => {
	vi.useFakeTimers({ now: new Date('2026-01-01T01:00:00.000Z') });
	vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(300);
	expect(localDay()).toBe('2025-12-31');
});
