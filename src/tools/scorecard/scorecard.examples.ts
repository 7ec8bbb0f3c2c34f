/** Named states of a scorecard's sheet, for tests, accessibility runs and screenshots. The employers are invented. */
import type { Answer, ScorecardState, ScoredOption } from './scorecard.state.ts';

type Levels = Readonly<Record<string, number | null>>;

function example(id: string, name: string, levels: Levels, grade: string, rest: Partial<ScoredOption> = {}): ScoredOption {
	const answers = Object.entries(levels).map(([criterion, level]): [string, Answer] => [criterion, { level, grade }]);
	return { id, name, answers: Object.fromEntries(answers), gates: {}, ...rest };
}

/** Weights of seven criteria that add up to 100; the other four weigh nothing. */
const SEVEN_WEIGHTS = {
	manager: 20,
	'on-call': 15,
	'code-health': 15,
	growth: 15,
	pay: 15,
	stability: 10,
	flexibility: 10,
	respect: 0,
	planning: 0,
	delivery: 0,
	knowledge: 0,
};

const NORTH = { manager: 3, 'on-call': 3, 'code-health': 2, growth: 2, pay: 2, stability: 3, flexibility: 3 };
const HARBOR = { manager: 3, 'on-call': null, 'code-health': 2, growth: 1, pay: 4, stability: 3, flexibility: 3 };
const QUILL = { manager: 3, 'on-call': 3, 'code-health': null, growth: 3, pay: 2, stability: null, flexibility: 3 };

/** Three employers, two of them with open answers: the two usual ways to fill a gap would give opposite winners. */
export const THREE_EMPLOYERS: ScorecardState = {
	options: [example('n', 'North', NORTH, 'seen'), example('h', 'Harbor', HARBOR, 'seen'), example('q', 'Quill', QUILL, 'seen')],
	weights: SEVEN_WEIGHTS,
};

/** The chapter's example: a present job that is known, two employers that both beat it and are not apart yet. */
export const CHAPTER_EXAMPLE: ScorecardState = (() => {
	const criteria = 'manager respect planning code-health delivery knowledge on-call growth pay stability flexibility'.split(' ');
	const grades: Readonly<Record<string, string>> = { s: 'seen', a: 'agreed', t: 'told' };
	const option = (id: string, name: string, answers: string): ScoredOption => ({
		id,
		name,
		gates: {},
		answers: Object.fromEntries(
			answers.split(' ').map((text, index): [string, Answer] => {
				const grade = grades[text.slice(1)];
				return [criteria[index] ?? '', text === '?' || grade === undefined ? { level: null } : { level: Number(text[0]), grade }];
			}),
		),
	});
	return {
		options: [
			option('job', 'My job now', '2s 2s 1s 2s 2s 1s 1s 1s 1s 3s 3s'),
			option('quarry', 'Quarry', '3t 3a 2t 3s 3s 2t ? 3a 3s ? 3s'),
			option('tern', 'Tern', '2a 3t 3a 2s 2t 3s 3s 2t 3s 4s 2s'),
		],
		weights: {},
	};
})();

/** The scorecard's weights, every grade, open and failed deal-breakers, notes, a handed-over flag, someone not answered. */
export const EVERY_LANE: ScorecardState = {
	options: [
		example('job', 'My job now', { ...NORTH, respect: 3, planning: 2, delivery: 1, knowledge: 2 }, 'seen', {
			gates: {
				'right-to-work': true,
				'pay-floor': true,
				'place-and-hours': true,
				'nobody-demeaned': true,
				'lawful-work': true,
				'can-pay-you': true,
				'in-writing': true,
				'nights-have-limits': true,
			},
		}),
		example('h', 'Harbor', HARBOR, 'told', {
			gates: { 'pay-floor': true, 'nights-have-limits': null },
			flags: [
				{
					id: 'on-call-without-numbers',
					name: 'On-call without numbers',
					criteria: ['on-call'],
					gates: ['nights-have-limits'],
					evidence: 'On-call is rarely an issue here. (Recruiter)',
					date: '2026-11-03',
				},
			],
		}),
		example('q', '<b>Quill</b> & Söhne', QUILL, 'agreed', { gates: { 'pay-floor': true } }),
		example('out', '=Shouting("GmbH")', { manager: 4, pay: 4, growth: 4 }, 'inferred', { gates: { 'nobody-demeaned': false } }),
		example('new', 'A_company_with_a_very_long_name_that_has_no_place_to_break_anywhere', {}, 'seen'),
	],
	weights: {},
	reweighed: '2026-11-20',
};

/** Twelve with ranges of every width: what a table and a list have to bear on a phone. */
export const TWELVE_EMPLOYERS: ScorecardState = {
	options: Array.from({ length: 12 }, (_, index) =>
		example(
			`o${index}`,
			`Employer number ${index + 1}`,
			Object.fromEntries(
				Object.keys(SEVEN_WEIGHTS).map((criterion, place) => [criterion, place > 10 - (index % 5) ? null : (index * 3 + place) % 5]),
			),
			['seen', 'agreed', 'told', 'inferred'][index % 4] ?? 'seen',
		),
	),
	weights: {},
};
