import { expect, test } from 'vitest';
import { findFigures } from './find-figures.ts';

const figuresIn = (text: string) => findFigures(text).map((figure) => figure.text);

test.each([
	['About 74% of recruiters and 20 to 30 percent of hirers read it.', ['74%', '20 to 30 percent']],
	['Eighty percent leave; seventy-five percent regret it.', ['Eighty percent', 'seventy-five percent']],
	['The median is $133,080, €1.5 million at the top, USD 120,000 here.', ['$133,080', '€1.5 million', 'USD 120,000']],
	['It was 49,430 pounds, then 87,011 dollars.', ['49,430 pounds', '87,011 dollars']],
	['Recruiters look for 7.4 seconds, developers code for 52 minutes.', ['7.4 seconds', '52 minutes']],
	['In 16 open-source projects 246 developers answered.', ['16 open-source projects', '246 developers']],
	['Low quality had 15 times more defects, a 12-hour shift 2 incidents.', ['15 times', '12-hour', '2 incidents']],
	['It hit 1 in 5 searches, 41 of 12,300 charges, one in three teams.', ['1 in 5', '41 of 12,300', 'one in three']],
	['Half of developers and two thirds of the employers agree.', ['Half of developers', 'two thirds of the employers']],
	['The job board held 7,305\npostings and 3 million rows.', ['7,305 postings', '3 million']],
	['Between 800 to 1,200 hours.', ['800 to 1,200 hours']],
])('%s', (text, expected) => {
	expect(figuresIn(text)).toEqual(expected);
});

test.each([
	'Four steps, level 3, five criteria from 0 to 4, chapter 11.',
	'PostgreSQL 15.18 came in 2024; the demo is on March 12, at 11:15 seconds count.',
	'Write it without a percent sign: no percent is better than a wrong percent.',
	'Does the caller wait 8 seconds, or 30 minutes?',
	'Say "alone on call for 40 customers" and name the size.',
	'Count failures per 1,000 jobs.',
	'The release v41 replaced v42 and p95 rose.',
	'Two thirds of it is waiting. Half of the page is white.',
	'One in two weeks, five a day.',
])('no figure: %s', (text) => {
	expect(figuresIn(text)).toEqual([]);
});

test('shares and money count in questions and quotation marks, because somebody must have measured them', () => {
	expect(figuresIn('"64% of features are never used." Did you know that $80,000 is usual?')).toEqual(['64%', '$80,000']);
});

test('a figure is found where it stands', () => {
	expect(findFigures('We asked\n300 developers.')).toEqual([{ index: 9, text: '300 developers' }]);
});
