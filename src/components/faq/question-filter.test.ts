import { describe, expect, test } from 'vitest';
import { foldWord, hasAll, isSlip, nearestQuestions, subjectOf, wordsOf } from './question-filter.ts';

const question = (head: string, rest = '') => ({ name: head, head: wordsOf(head), rest: wordsOf(rest) });
const salary = question('What is the average salary of a backend developer?', 'Taxes and bonuses differ between countries.');
const review = question('How do I get my pull requests reviewed faster?', 'Queries of 200 lines wait longest.');
const deadline = question('What do I say when a deadline is unrealistic?', 'Your salary is not at stake.');
const all = [salary, review, deadline];
const found = (query: string) => all.filter((one) => hasAll(one, subjectOf(query)));

describe('words that count as the same', () => {
	test.each([
		['résumés', 'resume'],
		['queries', 'query'],
		['bonuses', 'bonuse'],
		['Deadlines', 'deadline'],
		['optimise', 'optimize'],
		['prioritisation', 'prioritization'],
		['optimised', 'optimized'],
		['organisational', 'organizational'],
		['ties', 'tie'],
		['behaviour', 'behavior'],
		['behavioural', 'behavioral'],
		['behaviourally', 'behaviorally'],
		['labouring', 'laboring'],
		['C#', 'c#'],
	])('%s and %s', (one, other) => expect(foldWord(one)).toBe(foldWord(other)));

	test.each('hour four flour bus status basis class aws sla as raise noise easiest advertisement promisingly'.split(' '))(
		'%s stays as it is',
		(word) => expect(foldWord(word)).toBe(word),
	);
});

describe('the filter', () => {
	test('wants every word, in any order, in the question or in its answer', () => {
		expect(found('SALARY')).toEqual([salary, deadline]);
		expect(found('countries salary')).toEqual([salary]);
		expect(found('salary review')).toEqual([]);
	});

	test('takes a word that is half typed, a plural for a singular and the other way round', () => {
		expect(found('unreal')).toEqual([deadline]);
		expect(found('deadlines')).toEqual([deadline]);
		expect(found('query')).toEqual([review]);
		expect(found('queries')).toEqual([review]);
	});

	test('takes a whole question, because its small words do not count', () => {
		expect(subjectOf('How do I say this to my boss?')).toEqual(['say', 'boss']);
		expect(found('what should I say when the deadline is unrealistic')).toEqual([deadline]);
	});

	test('small words alone are words too, and a letter alone is not the beginning of others', () => {
		expect(subjectOf('how do I')).toEqual(['how', 'do', 'i']);
		expect(found('z')).toEqual([]);
		expect(found('d')).toEqual([]);
		const language = question('Is C still asked for?');
		expect([language, salary].filter((one) => hasAll(one, subjectOf('C')))).toEqual([language]);
	});

	test('without words, or with signs only, everything stays', () => {
		expect(found('')).toEqual(all);
		expect(found(' ?! ')).toEqual(all);
		expect(wordsOf(' ?! ')).toEqual([]);
	});
});

describe('the nearest when nothing has all words', () => {
	const nearest = (query: string) => nearestQuestions(all, subjectOf(query)).map(({ name }) => name);

	test('a slip of the keyboard finds the word that was meant', () => {
		expect(found('sallary')).toEqual([]);
		expect(nearest('sallary')).toEqual([salary.name]);
		expect(nearest('unrealsitic')).toEqual([deadline.name]);
	});

	test('a word of the question is nearer than a word of the answer', () => expect(nearest('salary zebra')[0]).toBe(salary.name));

	test('a word of the question counts most, then a slip of it, then a word of the answer; of those alike the first; three at most', () => {
		const answer = question('When is it paid?', 'The salary comes on the last day.');
		const slip = question('Who decides on a salery?');
		const same = question('May I ask about salary?');
		const nearestOf = (...questions: (typeof salary)[]) => nearestQuestions(questions, ['salary', 'zebra']);
		expect(nearestOf(review, answer, slip, salary)).toEqual([salary, slip, answer]);
		expect(nearestOf(answer, same, slip, salary)).toEqual([same, salary, slip]);
		expect(nearestOf(answer)).toEqual([answer]);
	});

	test('what has nothing to do with it is not offered', () => expect(nearest('zebra')).toEqual([]));

	test.each([
		['saga', 'sage', true],
		['api', 'app', false],
		['deadline', 'daedline', true],
		['negotiate', 'negociat', true],
		['review', 'preview', true],
		['interview', 'integer', false],
		['salary', 'aslary', true],
		['salary', 'salray', true],
		['salary', 'salayr', true],
		['negotiate', 'engotiaet', true],
		['salary', 'calayr', false],
		['salary', 'celary', false],
		['salary', 'slxary', false],
		['salary', 'sxaary', false],
		['sting', 'testin', false],
	])('%s for %s: %s', (word, asked, expected) => expect(isSlip(word, asked)).toBe(expected));
});
