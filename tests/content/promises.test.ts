/**
 * What the manual promises of its lists, beyond what their schemas ask for. In a copy of the manual that promises something else,
 * change a row here or take it out: the tests of the code read frozen definitions and do not depend on it.
 */
import { describe, test } from 'vitest';
import { exampleState } from '../../src/tools/offers/offers.example.ts';
import { compare } from '../../src/tools/offers/offers.ts';
import { fillTemplate, writeExample } from '../../src/tools/script/script.template.ts';
import { expectNone, liveTool, liveTools, placeOf, toolFile } from './live.ts';

const OTHERWISE = 'Put it back; or, where your copy means it so, change the row in tests/content/promises.test.ts:';

describe('onboarding', () => {
	const file = toolFile('onboarding');
	const checklist = liveTool('onboarding', 'checklist');

	// 30 × 5 / 7 = 21.4, 60 × 5 / 7 = 42.9, 90 × 5 / 7 = 64.3
	test.each([
		['Day 30', 21],
		['Day 60', 42],
		['Day 90', 64],
	])('“%s” is working day %i: five sevenths of the calendar days', (name, day) => {
		const found = checklist?.phases.filter((phase) => phase.name === name && phase.workingDay === day);
		expectNone(found?.length === 0 ? [`${placeOf(file, `name: ${name}`)}: no phase “${name}” on working day ${day}.`] : [], OTHERWISE);
	});

	test('no area has fewer than four items', () => {
		const small = (checklist?.areas ?? []).filter(({ id }) => (checklist?.items.filter(({ area }) => area === id).length ?? 0) < 4);
		expectNone(
			small.map(({ id }) => `${placeOf(file, `id: ${id}`)}: the area "${id}" has fewer than four items.`),
			OTHERWISE,
		);
	});
});

describe('red flags', () => {
	const file = toolFile('red-flags');
	const redFlags = liveTool('red-flags', 'red-flags');

	test('each hands over to criteria and deal-breakers that the scorecard has', () => {
		const scorecard = redFlags && liveTool(redFlags.scorecard, 'scorecard');
		const problems = (redFlags?.flags ?? []).flatMap(({ id, bearsOn }) =>
			(['criteria', 'gates'] as const).flatMap((list) => {
				const known = scorecard?.[list].map((entry) => entry.id) ?? [];
				const gone = bearsOn[list].filter((target) => !known.includes(target));
				return gone.map((target) => `${placeOf(file, `id: ${id}`)}: "${id}" bears on "${target}", which the scorecard has not in ${list}.`);
			}),
		);
		expectNone(problems, `Write ids that ${toolFile(redFlags?.scorecard ?? '')} has:`);
	});

	test('each bears on a criterion, and the gravest on a deal-breaker', () => {
		const problems = (redFlags?.flags ?? []).flatMap(({ id, severity, bearsOn }) => [
			...(bearsOn.criteria.length === 0 ? [`${placeOf(file, `id: ${id}`)}: "${id}" bears on no criterion.`] : []),
			...(severity === 'deal-breaker' && bearsOn.gates.length === 0 ? [`${placeOf(file, `id: ${id}`)}: "${id}" bears on no gate.`] : []),
		]);
		expectNone(problems, 'Name under bearsOn what the flag bears on:');
	});
});

describe('scripts', () => {
	const scripts = liveTools('script');

	test.each(scripts)('$slug: every text with its examples is as short as the file says', ({ slug, tool: { variants, blanks, limits } }) => {
		const value = (id: string, isOwnLine: boolean) => {
			const blank = blanks.find((entry) => entry.id === id);
			return blank ? writeExample(blank.example, blank.type, isOwnLine) : '';
		};
		const problems = variants.flatMap(({ id, channel, parts }) => {
			const words = parts
				.map(({ text }) => fillTemplate(text, value))
				.join(' ')
				.split(/\s+/).length;
			return words > limits[channel]
				? [`${placeOf(toolFile(slug), `id: ${id}`)}: "${id}" has ${words} words; limits allow ${limits[channel]}.`]
				: [];
		});
		expectNone(problems, 'Shorten the text, or raise the number under limits at the end of the file:');
	});

	test.each([
		['deadline-script', ['acknowledge', 'cost', 'options', 'ask']],
		['scope-script', ['acknowledge', 'assess', 'alternatives', 'boundary', 'escalate']],
	] as [string, string[]][])('%s walks all its moves in every text', (slug, moves) => {
		const problems = (liveTool(slug, 'script')?.variants ?? []).flatMap(({ id, parts }) => {
			const walked = [...new Set(parts.map(({ move }) => move))];
			return walked.join() === moves.join() ? [] : [`${placeOf(toolFile(slug), `id: ${id}`)}: "${id}" walks ${walked.join(', ')}.`];
		});
		expectNone(problems, `Each text goes through ${moves.join(', ')}. ${OTHERWISE}`);
	});

	test('the first ask for pay goes through thanks, company, range, evidence and ask', () => {
		const asks = (liveTool('salary-script', 'script')?.variants ?? []).filter(({ situation }) => situation === 'first-ask');
		const problems = asks.flatMap(({ id, parts }) => {
			const walked = parts.map(({ move }) => move).join();
			const file = toolFile('salary-script');
			return walked === 'thanks,company,range,evidence,ask,next' ? [] : [`${placeOf(file, `id: ${id}`)}: "${id}" goes ${walked}.`];
		});
		expectNone(problems, OTHERWISE);
	});
});

describe('interview practice', () => {
	const file = toolFile('interview-practice');
	const questions = liveTool('interview-practice', 'practice')?.questions ?? [];

	test('the seven subjects that the manual promises are asked first, in its order, and at least twenty-two more follow', () => {
		const promised =
			'peak-traffic-api sql-or-nosql slow-query secure-backend testing-strategy memory-leak-outage frontend-integration'.split(' ');
		const first = questions.filter((question) => question.first).map(({ id }) => id);
		const later = questions.length - first.length;
		expectNone(
			questions.length === 0
				? []
				: [
						...(first.filter((id) => promised.includes(id)).join() === promised.join()
							? []
							: [`${file}: first: true stands with ${first.join(', ')}; promised are ${promised.join(', ')}.`]),
						...(later >= 22 ? [] : [`${file}: ${later} questions follow those.`]),
					],
			OTHERWISE,
		);
	});
});

describe('career map', () => {
	const goals = liveTool('career-map', 'career-map')?.goals ?? [];
	const promised = [
		'new-framework',
		'test-coverage',
		'microservices-migration',
		'cloud-certification',
		'backend-architecture',
		'mentor-juniors',
		'open-source-tools',
		'technical-lead',
		'serverless-cost',
	];

	test('the goals that the manual promises are there, the short before the long', () => {
		const gone = promised.filter((id) => !goals.some((goal) => goal.id === id));
		const terms = goals.map(({ term }) => term);
		expectNone(
			goals.length === 0
				? []
				: [
						...gone.map((id) => `${toolFile('career-map')}: the goal "${id}" is gone.`),
						...(terms.lastIndexOf('short') < terms.indexOf('long')
							? []
							: [`${placeOf(toolFile('career-map'), 'term: long')}: a long goal stands before a short one.`]),
					],
			OTHERWISE,
		);
	});
});

describe('proof plan', () => {
	/** Sums and dates by hand from the file's text: a plan must keep what its chapter promises. */
	test.each([
		['unfamiliar-framework', 13, 17.5],
		['sql-performance', 13, 18],
		['observability', 14, 18],
	])('the worked plan %s has %i steps and %f hours, from day 1 to day 20', (id, count, hours) => {
		const steps = liveTool('proof-plan', 'plan')?.templates.find((template) => template.id === id)?.steps;
		const sums = steps && [steps.length, steps.reduce((sum, step) => sum + step.hours, 0), steps.at(0)?.from, steps.at(-1)?.to];
		const place = placeOf(toolFile('proof-plan'), `id: ${id}`);
		expectNone(
			!sums || sums.join() === [count, hours, 1, 20].join()
				? []
				: [`${place}: ${sums[0]} steps, ${sums[1]} hours, days ${sums[2]} to ${sums[3]}.`],
			`The plan has ${count} steps and ${hours} hours, from day 1 to day 20. ${OTHERWISE}`,
		);
	});
});

describe('offer comparison', () => {
	test('the rows of the worked example are what the tool reckons from its offers', () => {
		const definition = liveTool('offer-comparison', 'offers');
		const file = toolFile('offer-comparison');
		const problems = (definition?.example.offers ?? []).flatMap(({ name }, index) => {
			if (!definition) return [];
			const example = exampleState(definition);
			const plain = compare(definition, { ...example, assumptions: {} }).outcomes[index]?.money;
			const discounted = compare(definition, example).outcomes[index]?.money;
			const round = (amount: number | undefined) => Math.round(amount ?? Number.NaN);
			const reckoned: Record<string, number> = {
				'cash-year-1': round(plain?.years[0]?.cash.low),
				'equity-year-1': round(plain?.years[0]?.equity.low),
				'total-1': round(plain?.horizons[0]?.all.low),
				'total-2': round(plain?.horizons[1]?.all.low),
				'total-4': round(plain?.horizons[2]?.all.low),
				'cash-4': round(plain?.horizons[2]?.cash.low),
				'present-4': round(discounted?.present.all.low),
				hour: round((plain?.hourly?.all.low ?? Number.NaN) * 100) / 100,
			};
			return definition.example.rows.flatMap(({ id, values }) => {
				const right = reckoned[id];
				return right === undefined || right === values[index]
					? []
					: [`${placeOf(file, `id: ${id}`)}: for ${name}, "${id}" says ${values[index]}; it is ${right}.`];
			});
		});
		expectNone(problems, 'Write the numbers that follow from the offers above them, and read the sentences below:');
	});
});
