/** How many entries the manual says a list has, in words. In a copy of the manual that adds or drops one, these say which line to change. */
import { describe, test } from 'vitest';
import { expectNone, liveTool, readLive, toolFile } from './live.ts';

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** 0 to 99 in words; the place is the number. */
const WORDS = [...UNITS, ...TENS.flatMap((ten) => [ten, ...UNITS.slice(1, 10).map((unit) => `${ten}-${unit}`)])];
/** Longer words first, so that "sixty-one" is not read as "sixty". */
const NUMBER = WORDS.toReversed().join('|');

/** The places where the file says another number before these words, or a note that it says none. `after` is a regular expression. */
function wrongCounts(file: string, after: string, count: number): string[] {
	const text = readLive(file);
	if (text === null) return [];
	const found = [...text.matchAll(new RegExp(`\\b(${NUMBER})\\s+${after}`, 'gi'))];
	if (found.length === 0)
		return [`${file}: no number in words stands before “${after}” any more. Take its row out of tests/content/counts.test.ts.`];
	return found.flatMap(({ 0: words, 1: number = '', index }) => {
		if (WORDS.indexOf(number.toLowerCase()) === count) return [];
		const line = text.slice(0, index).split('\n').length;
		return [`${file}:${line}: “${words.replace(/\s+/g, ' ')}”, but there are ${WORDS[count] ?? count}.`];
	});
}

const ON_THE_JOB = 'content/docs/on-the-job';
const GET_HIRED = 'content/docs/get-hired';
const rubric = liveTool('bug-priority', 'rubric');
const scorecard = liveTool('employer-scorecard', 'scorecard');
const checklist = liveTool('onboarding', 'checklist');
const redFlags = liveTool('red-flags', 'red-flags');
const practice = liveTool('interview-practice', 'practice');
const map = liveTool('career-map', 'career-map');
const scan = liveTool('resume-scan', 'scan');
const dueBy = (day: number) => {
	const phases = checklist?.phases.filter(({ workingDay }) => workingDay <= day).map(({ id }) => id) ?? [];
	return checklist?.items.filter(({ phase }) => phases.includes(phase)).length;
};

describe.each([
	[
		'bug-priority',
		rubric?.criteria.length,
		[
			[`${ON_THE_JOB}/bug-priority.mdx`, 'criteria\\b'],
			['content/figures/bug-priority-gates.svg', 'criteria, 0 to 4 each'],
		],
	],
	[
		'employer-scorecard',
		scorecard?.criteria.length,
		[
			[toolFile('employer-scorecard'), 'anchored criteria'],
			[`${GET_HIRED}/choosing-an-employer.mdx`, 'criteria\\b'],
		],
	],
	[
		'onboarding: all items',
		checklist?.items.length,
		[
			[`${ON_THE_JOB}/onboarding.mdx`, 'items look'],
			[`${ON_THE_JOB}/onboarding.mdx`, 'items matter'],
		],
	],
	['onboarding: items of day one', dueBy(1), [[`${ON_THE_JOB}/onboarding.mdx`, 'are due on day one']]],
	['onboarding: items of week one', dueBy(5), [[`${ON_THE_JOB}/onboarding.mdx`, 'by Friday, and']]],
	[
		'onboarding: areas',
		checklist?.areas.length,
		[
			[toolFile('onboarding'), 'areas of'],
			['content/docs/start.mdx', 'areas\\b'],
		],
	],
	['red-flags', redFlags?.flags.length, [[toolFile('red-flags'), 'warning signs']]],
	[
		'interview-practice: questions to begin with',
		practice?.questions.filter(({ first }) => first).length,
		[[`${GET_HIRED}/interviews.mdx`, 'first questions']],
	],
	[
		'career-map: areas',
		map?.areas.length,
		[
			[toolFile('career-map'), 'areas of'],
			['content/docs/career/path.mdx', 'areas of'],
		],
	],
	['career-map: goals', map?.goals.length, [[toolFile('career-map'), 'goals as plans']]],
	[
		'resume-scan',
		scan?.signals.length,
		[
			[toolFile('resume-scan'), 'signals\\b'],
			[`${GET_HIRED}/hiring-scan.mdx`, 'signals (?:of|are)\\b'],
		],
	],
] as [string, number | undefined, [string, string][]][])('%s', (_, count, places) => {
	test.each(places)('%s says how many, before “%s”', (file, after) => {
		expectNone(
			count === undefined ? [] : wrongCounts(file, after, count),
			'The manual says how many entries a list has. Change the number where it stands:',
		);
	});
});
