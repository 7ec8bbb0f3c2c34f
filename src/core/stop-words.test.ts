import { expect, test } from 'vitest';
import { isLightWord, isStopWord, subjectWords } from './stop-words.ts';

test.each([
	['how do i optimise a slow database query', 'optimise slow database query'],
	['is a cs degree necessary', 'cs degree necessary'],
	['What is an SLO?', 'SLO?'],
	['say no', 'say no'],
	['C++ or C#', 'C++ C#'],
	['how to', 'how to'],
	['  rsu  ', 'rsu'],
	['how to\tquit\n\nwell', 'quit well'],
	['Why?! My manager...', 'manager...'],
	['a.m shifts', 'a.m shifts'],
	['', ''],
])('%s asks about: %s', (query, subject) => {
	expect(subjectWords(query)).toEqual(subject === '' ? [] : subject.split(' '));
});

test('a word says nothing, narrows a question a little, or names its subject', () => {
	const words = ['what', 'best', 'salary'];
	expect(words.map(isStopWord)).toEqual([true, false, false]);
	expect(words.map(isLightWord)).toEqual([false, true, false]);
});
