/**
 * Finds figures in running text that can be claims about the world: shares, money, and numbers with a unit or of people and things.
 * Plain small numbers ("four steps", "level 3") are none, and neither are years and days.
 */

import { blankQuotes } from './quoted-words.ts';

/** A figure in a text. */
export interface Figure {
	/** Where it begins, from 0. */
	index: number;
	/** As it stands there, on one line. */
	text: string;
}

// Not the minutes of 11:15 and not the end of a version.
const NUMBER = String.raw`(?<![\d:.,])\d+(?:,\d{3})*(?:\.\d+)?`;
const RANGE = String.raw`${NUMBER}(?:\s?(?:–|-|to|or)\s?${NUMBER})?`;
const TIME = 'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|ms|s';
const PEOPLE =
	'people|persons?|men|women|users?|customers?|developers?|programmers?|engineers?|employees|workers?|managers?|recruiters?|hirers|employers?|companies|firms|teams?|students?|graduates?|applicants?|candidates?|contributors?|interviewers?|respondents|participants|professionals|experts';
const COUNTED =
	'answers|responses|replies|applications|interviews|offers|jobs|postings|adverts|ads|vacancies|résumés|resumes|profiles|messages|projects|repositories|codebases|files|bugs|defects|issues|incidents|reviews|changes|commits|pull requests|studies|trials|experiments|surveys|countries|sources';
const SIZE = 'times|points|percentage points|fold|bytes|[KMGT]B|lines';
const UNITS = `(?:${TIME}|${PEOPLE}|${COUNTED}|${SIZE})`;
const LARGE = '(?:million|billion|thousand)';
const TENS = 'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const COUNT_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|a hundred|a thousand';
const CODES = 'USD|EUR|GBP|CHF|SEK|DKK|NOK|PLN|INR|CAD|AUD|JPY';

const PATTERNS = [
	// $80,000, €1.5 million, USD 120,000, 120,000 dollars
	String.raw`(?:[$€£¥]|\b(?:${CODES})\s)\s?${RANGE}\+?(?:\s?(?:k\b|${LARGE}))?`,
	String.raw`\b${RANGE}\s(?:${LARGE}\s)?(?:dollars?|euros?|pounds?|francs?|crowns?|${CODES})\b`,
	// 25%, 20 to 30 percent, eighty percent
	String.raw`\b${RANGE}\s?%`,
	String.raw`\b(?:${RANGE}|${COUNT_WORDS}|(?:${TENS})(?:-[a-z]+)?)[\s-](?:percent|per cent)(?:age points?)?\b`,
	// 40 hours, 12-hour, 1.5 million developers, 200 words are none
	String.raw`\b${RANGE}\+?(?:\s${LARGE})?[\s-](?:(?:more|fewer|other|different|full|working|large|small|open-source|senior|junior|US|software|backend)\s)?${UNITS}\b`,
	// 9 in 10, 41 of 12,300; one in three
	String.raw`\b${NUMBER}\s(?:in|of|out\sof)\s(?:every\s)?${NUMBER}\b`,
	String.raw`\b(?:${COUNT_WORDS})\s(?:in|out\sof)\s(?:${COUNT_WORDS}|\d+)\b(?!\sweeks?|\sdays?|\smonths?|\syears?|\shours?|\sminutes?)`,
	// two thirds of developers, half of the employers
	String.raw`\b(?:half|(?:a|one|two|three|four)[\s-](?:third|quarter|fifth)s?)\sof\s(?:(?:all|the|those|US)\s)*(?:${PEOPLE}|${COUNTED})\b`,
	// 12,300 and 3 million, of whatever
	String.raw`\b\d{1,3}(?:,\d{3})+\b`,
	String.raw`\b${NUMBER}\s${LARGE}\b`,
];
const FIGURE = new RegExp(PATTERNS.map((pattern) => `(?:${pattern})`).join('|'), 'gi');

/** What somebody would have to have measured, whoever says it: such a figure is a claim in a question and in quotation marks too. */
const ALWAYS = /%|percent|[$€£¥]|dollars?|euros?|pounds?/i;

/**
 * All figures in a text, in order; line ends count as blanks. A number of things in a question or in quoted words claims nothing,
 * and neither does the base of a rate ("per 1,000 requests").
 */
export function findFigures(text: string): Figure[] {
	const unquoted = blankQuotes(text);
	const isClaim = (index: number) => unquoted[index] !== ' ' && !isInQuestion(text, index);
	return [...text.matchAll(FIGURE)]
		.filter((match) => ALWAYS.test(match[0]) || isClaim(match.index))
		.filter(({ index }) => !/\bper\s$/.test(text.slice(0, index)))
		.map((match) => ({ index: match.index, text: match[0].replace(/\s+/g, ' ') }));
}

function isInQuestion(text: string, index: number): boolean {
	return /[.?!](?=["”’)*_]*(?:\s|$))/.exec(text.slice(index))?.[0] === '?';
}
