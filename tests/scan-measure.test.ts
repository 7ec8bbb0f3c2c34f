/** How far the résumé scan agrees with labels that its rules were not written with: the floors under which it must not fall. */
import { describe, expect, test } from 'vitest';
import { measure, readLabels } from './scan-labels.ts';

const labels = readLabels();

test('there are at least 300 labeled bullets and 30 whole résumés', () => {
	const bullets = labels.resumes.reduce((sum, resume) => sum + resume.bullets.length, labels.singles.length);
	expect(bullets).toBeGreaterThanOrEqual(300);
	expect(labels.resumes.length).toBeGreaterThanOrEqual(30);
});

describe('the half that the rules were not written with', () => {
	const { signals, bullets } = measure(labels, 'report');
	test.each([
		['precision of signals', signals.all.precision, 0.9],
		['recall of signals', signals.all.recall, 0.8],
		['lines found in the text', bullets.read, 0.9],
		['ladder, exact step', bullets.exact, 0.75],
		['ladder, within one step', bullets.near, 0.95],
	])('%s', (_, share, floor) => {
		expect(share).toBeGreaterThanOrEqual(floor);
	});
});
