import { expect, test } from 'vitest';
import { subjectWords } from './stop-words.ts';

test.each([
	['how do i optimise a slow database query', 'optimise slow database query'],
	['is a cs degree necessary', 'cs degree necessary'],
	['What is an SLO?', 'SLO?'],
	['say no', 'say no'],
	['C++ or C#', 'C++ C#'],
	['how to', 'how to'],
	['  rsu  ', 'rsu'],
])('%s asks about: %s', (query, subject) => {
	expect(subjectWords(query).join(' ')).toBe(subject);
});
