import { expect, test } from 'vitest';
import { takesParcel } from './parcel-takers.ts';

test('a parcel goes only where a kind says that it receives such', () => {
	expect(takesParcel('scorecard', 'employer-flags')).toBe(true);
	expect(takesParcel('scorecard', 'pay-case')).toBe(false);
	expect(takesParcel('rubric', 'employer-flags')).toBe(false);
});

test('a kind that is paper takes none', () => {
	expect(takesParcel('onboarding' as never, 'pay-case')).toBe(false);
});
