import { expect, test } from 'vitest';
import { findingsOf, QUESTION, SOURCE } from './project.examples.ts';

/** What is said of days, in a project whose own days are 2026-11-21. */
const said = (changes: Record<string, string>, today: string) => findingsOf(changes, today).problems.map(({ found }) => found);
const reviewed = (day: string) => ({ 'content/faq/is-it-a-leak.md': QUESTION.replace('reviewed: 2026-11-21', `reviewed: ${day}`) });

test('a day that is still to come, where only tomorrow may be today somewhere', () => {
	expect(said(reviewed('2026-11-23'), '2026-11-22')).toEqual([]);
	expect(said(reviewed('2026-11-24'), '2026-11-22')).toEqual(['reviewed is 2026-11-24, and today is 2026-11-22.']);
	expect(said(reviewed('2027-01-01'), '2026-12-31')).toEqual([]);
	const source = { 'content/data/sources/leak-study.yaml': SOURCE.replace('2026-11-21', '"2062-11-21"') };
	expect(said(source, '2026-11-22')).toEqual(['checked is 2062-11-21, and today is 2026-11-22.']);
});

test('a clock that is behind makes no mistakes', () => {
	expect(said({}, '2020-01-01')).toEqual([]);
});
