import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAdvert } from './scan.advert.ts';
import * as changes from './scan.changes.ts';
import { ADVERT, EARLIER, FULL, RESUME } from './scan.examples.ts';
import { reportToJson, reportToMarkdown } from './scan.export.ts';
import { compareVersions, judge, skimOf, weakestFirst } from './scan.judge.ts';
import { gapOf } from './scan.parcel.ts';
import { LONGEST_RESUME } from './scan.read.ts';
import { scanSchema } from './scan.schema.ts';
import { EMPTY_STATE } from './scan.state.ts';
import { forBrowser, ladderFind, lineKey, listsOf, scanText } from './scan.ts';
import { linesTogether, questionOf } from './scan.wording.ts';

const scan = scanSchema.parse(parse(readFileSync('content/tools/resume-scan.yaml', 'utf8')));
const lists = listsOf(scan);
const read = (text: string) => scanText(scan, lists, text);
const stepOf = (line: string) => ladderFind(line, scan, lists).step;
const signalOf = (text: string, id: string) => read(text).signals.find((signal) => signal.id === id);

// The worked examples of the ladder's definition, placed by hand before there was a rule.
test.each([
	[0, 'Responsible for order service'],
	[2, 'Rewrote order service in Go, p95 900→310 ms'],
	[4, 'Added idempotency keys to payments; duplicate charges fell from 40 to 2 a month, refunds −€6k/month'],
	[0, 'Worked from 2019 to 2022 on payments'],
])('a worked example stands on step %i: %s', (step, line) => {
	expect(stepOf(line)).toBe(step);
});

test.each([
	['a year', 'Built the portal in 2019'],
	['two years', 'Built the portal from 2019 to 2022'],
	['versions', 'Migrated the portal from Java 8 to Java 21'],
	['a phone number', 'Built the hotline page for +49 30 1234567'],
	['a standard', 'Prepared the portal for ISO 27001'],
	['a team', 'Led a team of 5 developers in building the portal'],
	['a blank', 'Cut response time by [X]%'],
	['work that was counted', 'Wrote 200 tests for the importer'],
])('%s is no figure of what the system does', (_, line) => {
	expect(stepOf(line)).toBeLessThan(2);
});

test('a figure alone stays on step 2; a business word without a change does too', () => {
	expect(stepOf('Built an import of 2 million rows for customers')).toBe(2);
	expect(stepOf('Cut the invoice page from 3 s to 300 ms')).toBe(2);
});

test('one line that shows is enough; two different ones that support are; the same line twice and any list are not', () => {
	const job = 'Experience\nDeveloper, Example Shop, Jan 2020 - now\n';
	expect(signalOf(`${job}- Built the order API that 40 shops call\n`, 'api')?.verdict).toBe('shown');
	expect(signalOf(`${job}- Built the order API\n- Built the stock API\n`, 'api')?.verdict).toBe('shown');
	expect(signalOf(`${job}- Built the order API\n- Built the order API.\n`, 'api')?.verdict).toBe('hinted');
	expect(signalOf('Skills: REST API, GraphQL API\nSkills\nREST API\ngRPC API\n', 'api')?.verdict).toBe('hinted');
	expect(signalOf(`${job}- Responsible for the order API with 40 callers\n`, 'api')?.verdict).toBe('hinted');
	expect(signalOf(`${job}- Painted the office\n`, 'api')?.verdict).toBe('not-found');
});

const inJob = (line: string) => `Experience\nDeveloper, Example Shop, Jan 2020 - now\n- ${line}\n`;

// As two readers of the scan saw them, with what docs/resume-labels.md says of each.
test.each([
	[
		'api',
		'shown',
		'Designed the REST API for order changes that the mobile team calls 400,000 times a day; agreed its error format in a 2-page note',
	],
	['api', 'hinted', 'Built the REST API for order changes'],
	['api', 'hinted', 'Wrote the REST and GraphQL layer of the shop'],
	['api', 'not-found', 'Moved the rest of the forms to React'],
	['api', 'not-found', 'Migrated two jobs and deleted the rest'],
	['api', 'shown', 'Wrote an ownership test that runs on all 42 endpoints'],
])('%s is %s: %s', (id, verdict, line) => {
	expect(signalOf(inJob(line), id)?.verdict).toBe(verdict);
});

test('the 1 of "N+1" is no figure, a number of users is one, whatever they are called', () => {
	expect(stepOf('Fixed the N+1 query in the order list')).toBe(1);
	expect(stepOf('Tool for shift plans that 30 colleagues use')).toBe(2);
	expect(stepOf('Mentored 3 interns who use Go')).toBe(1);
});

test('reviews of pull requests and pair programming are a duty that hints at collaboration', () => {
	const line = 'Reviewed pull requests and pair programmed';
	expect(stepOf(line)).toBe(0);
	expect(signalOf(inJob(line), 'collaboration')?.verdict).toBe('hinted');
});

test('a number of endpoints is a count of work and is not said to be one of callers', () => {
	const [found] = signalOf(inJob('Wrote an ownership test that runs on all 42 endpoints'), 'api')?.lines ?? [];
	expect(found?.find.reason).toMatch(/figure of the work on it/);
	const [called] = signalOf(inJob('Built a public REST API used by 35 partners'), 'api')?.lines ?? [];
	expect(called?.find.reason).toMatch(/number of its callers or calls/);
});

test('lines that show a signal only together are counted, so that the card says so', () => {
	const job = 'Experience\nDeveloper, Example Shop, Jan 2020 - now\n';
	const of = (lines: string) => linesTogether(signalOf(`${job}${lines}`, 'testing-delivery') ?? { verdict: 'not-found', lines: [] });
	expect(of('- Set up CI/CD with GitHub Actions\n- Wrote unit tests for the importer\n')).toBe(2);
	expect(of('- Set up CI/CD with GitHub Actions\n')).toBe(0);
	expect(of('- Set up CI/CD with GitHub Actions\n- Cut the build from 40 minutes to 9 in GitLab CI\n')).toBe(0);
});

test('the words that a rule found are the ones that are marked', () => {
	const [line] = signalOf(RESUME, 'database-schema')?.lines ?? [];
	const marked = line?.find.spans.map(({ start, end }) => line.scanned.line.text.slice(start, end)) ?? [];
	expect(marked.join(' ')).toMatch(/Partitioned the shipments table/);
	expect(marked.join(' ')).toMatch(/410 million rows/);
});

describe('where the reader knows better', () => {
	test('a verdict on a signal and a step of a line stand beside what the rules say', () => {
		const [first] = read(RESUME).bullets;
		const state = changes.setStep(changes.setSignal(FULL, 'monitoring', 'shown'), first?.key ?? '', 0);
		const judged = judge(read(RESUME), state);
		expect(judged.signals.find(({ id }) => id === 'monitoring')).toMatchObject({ own: 'shown', final: 'shown', verdict: 'hinted' });
		expect(judged.bullets[0]).toMatchObject({ said: 4, own: 0, step: 0 });
		expect(judged.counts[4]).toBe(0);
		expect(judge(read(RESUME), changes.setSignal(state, 'monitoring', null)).signals.find(({ id }) => id === 'monitoring')?.own).toBe(null);
	});

	test('a verdict follows its line through new text, other bullets and moved commas', () => {
		expect(lineKey('- Built it, fast.')).toBe(lineKey('built it fast'));
		expect(lineKey('Built it')).not.toBe(lineKey('Built is'));
		const state = changes.setStep(EMPTY_STATE, lineKey('Responsible for the label service'), 1);
		const moved = judge(read(`Experience\n\n* Built x of y\n* Responsible for the label service.\n`), state);
		expect(moved.bullets.map(({ own }) => own)).toEqual([null, 1]);
	});

	test('names that every object has are no verdicts', () => {
		expect(judge(read('- constructor'), { signals: {}, steps: {} }).bullets.every(({ own }) => own === null)).toBe(true);
	});
});

test('the weakest lines come first, the higher one of two', () => {
	const steps = weakestFirst(judge(read(RESUME), EMPTY_STATE).bullets).map(({ step }) => step);
	expect(steps).toEqual([...steps].sort());
});

test('a skim sees the first third and how lines begin', () => {
	const skim = skimOf(read(RESUME), scan, lists);
	expect(skim.top[0]).toBe('Kim Example');
	expect(skim.top).not.toContain('Built a webhook receiver in Python');
	const holds = Object.fromEntries(skim.checks.map((check) => [check.id, check.holds]));
	expect(holds).toMatchObject({ 'role-on-top': true, 'contact-readable': true, 'dates-with-months': true, 'no-slip': null });
	// "Responsible for …" and "Worked from …" of eight lines, which is fewer than four in five.
	expect(skim.checks.find(({ id }) => id === 'lines-start-with-work')).toMatchObject({ holds: false, share: { of: 9 } });
});

test.each([
	['title, company and months on one line', 'Developer, Example Shop, Jan 2020 – now', true, { held: 1, of: 1 }],
	['the dates on the next line', 'Working student, Stadtwerke Halle\nJan 2020 – now', false, { held: 0, of: 1 }],
	['years alone', 'Developer, Example Shop, 2020 – now', false, { held: 0, of: 1 }],
	[
		'one job of two',
		'Developer, Example Shop, Jan 2022 – now\n- Built it\n\nDeveloper, Example Bank\n03/2020 – 12/2021',
		false,
		{ held: 1, of: 2 },
	],
	['no dates', 'Developer, Example Shop', false, null],
])('each job with its dates on one line: %s', (_, job, holds, share) => {
	const { checks } = skimOf(read(`Experience\n\n${job}\n- Rewrote the label service in Go`), scan, lists);
	expect(checks.find(({ id }) => id === 'dates-with-months')).toEqual({ id: 'dates-with-months', holds, share });
});

test('an advert: what a line backs, what is only listed, what is missing', () => {
	const terms = readAdvert(ADVERT, scan.advert.terms, read(RESUME));
	const of = (verdict: string) => terms.filter((term) => term.verdict === verdict).map(({ name }) => name);
	expect(of('backed')).toContain('Go');
	expect(of('listed')).toEqual(expect.arrayContaining(['PostgreSQL', 'AWS', 'Grafana']));
	expect(of('missing')).toEqual(expect.arrayContaining(['Kubernetes', 'Kafka', 'Terraform']));
	expect(terms.find(({ name }) => name === 'PostgreSQL')?.count).toBe(2);
	expect(readAdvert('You go to work', scan.advert.terms, read(RESUME))).toEqual([]);
});

test('a term of an advert: only in a list, in a duty line, or in a title; pipelines and CI are CI/CD', () => {
	const text = `Experience\nRust developer, Example Shop, Jan 2020 - now
- Responsible for the billing microservice in Java and Spring Boot
- Set up the pipeline that runs 200 tests in CI
Skills: Java, Kotlin`;
	const terms = readAdvert('We use Java, Spring Boot, Kotlin, Rust and CI/CD.', scan.advert.terms, read(text));
	expect(Object.fromEntries(terms.map(({ name, verdict, place }) => [name, [verdict, place]]))).toEqual({
		Java: ['listed', 'duty'],
		'Spring Boot': ['listed', 'duty'],
		Kotlin: ['listed', 'list'],
		Rust: ['listed', 'title'],
		'CI/CD': ['backed', null],
	});
	expect(terms.find(({ name }) => name === 'Java')?.line).toMatch(/^Responsible for the billing/);
	const data = readAdvert('CI/CD', scan.advert.terms, read('Experience\n- Built a data pipeline for the shop\n'));
	expect(data.map(({ verdict }) => verdict)).toEqual(['missing']);
});

test('on step 3 the question asks for the size, or for the base where the size is there', () => {
	expect(questionOf(scan, 3, 'Added retries, so support tickets fell by 30 %', lists)).toMatch(/Of how many, or per month/);
	expect(questionOf(scan, 3, 'Added retries, so support tickets fell', lists)).toMatch(/By how much/);
	expect(questionOf(scan, 1, 'Cut the build by 30 %', lists)).toMatch(/What does the system do now/);
});

test('two versions: signals that changed, a line that climbed, lines that came and went', () => {
	const news = compareVersions(judge(read(EARLIER), EMPTY_STATE), judge(read(RESUME), EMPTY_STATE));
	expect(news.signals).toContainEqual({ id: 'database-schema', before: 'not-found', now: 'shown' });
	expect(news.lines).toContainEqual(
		expect.objectContaining({ before: 'Rewrote order service in Go', now: 'Rewrote order service in Go, p95 900→310 ms', from: 1, to: 2 }),
	);
	expect(news.gone.map(({ text }) => text)).toEqual(['Attended meetings']);
	expect(news.added.map(({ text }) => text)).toContain('Built a webhook receiver in Python');
	const same = judge(read(RESUME), EMPTY_STATE);
	expect(compareVersions(same, same)).toEqual({ signals: [], lines: [], added: [], gone: [] });
});

test('a gap holds the signal, what it would look like and what stands already; a shown signal is none', () => {
	const { signals } = judge(read(RESUME), EMPTY_STATE);
	const monitoring = signals.find(({ id }) => id === 'monitoring');
	const gap = monitoring && gapOf(scan, monitoring);
	expect(gap?.weakness).toBe('Monitoring and logging');
	expect(gap?.facts).toEqual(['Skills: Python, Go, PostgreSQL, AWS, Docker, Grafana']);
	const schema = signals.find(({ id }) => id === 'database-schema');
	expect(schema && gapOf(scan, schema)).toBe(null);
});

test('reports hold the verdicts, and what a reader typed is text in them', () => {
	const evil = `Experience\n\n- Built <img src=x onerror=alert(1)> the *order* API | used by 40 shops\n`;
	const judged = judge(read(evil), FULL);
	const report = { judged, skim: skimOf(judged.reading, scan, lists), terms: [], news: null };
	const t = (key: string) => key;
	const markdown = reportToMarkdown(scan, report, { t, today: '2026-11-22' });
	expect(markdown).toContain('\\<img src=x');
	expect(markdown).not.toMatch(/(?<!\\)<img/);
	const json = JSON.parse(reportToJson(scan, report, '2026-11-22'));
	expect(json).toMatchObject({ type: 'backend-field-manual/scan-report', rules: scan.rules, date: '2026-11-22' });
	expect(json.signals).toHaveLength(8);
});

test('an empty text is none, and a new text replaces a result that came without one', () => {
	expect(changes.setText(FULL, 'text', '')).not.toHaveProperty('text');
	expect(changes.setText({ ...EMPTY_STATE, result: { signals: {}, counts: [] } }, 'text', 'x')).toEqual({
		signals: {},
		steps: {},
		text: 'x',
	});
	expect(changes.keepAsEarlier(FULL).earlier).toBe(RESUME);
	expect(changes.keepAsEarlier(EMPTY_STATE)).toBe(EMPTY_STATE);
});

test('the rules for the browser find the same without their examples', () => {
	const lean = forBrowser(scan);
	expect(JSON.stringify(lean)).not.toContain('counterexamples":["');
	expect(scanText(lean, listsOf(lean), RESUME)).toEqual(read(RESUME));
});

test('a line that was read before is read the same from memory', () => {
	const memory = new Map();
	const first = scanText(scan, lists, RESUME, memory);
	expect(scanText(scan, lists, RESUME, memory)).toEqual(first);
});

describe('what is pasted is only read', () => {
	const pieces = fc.constantFrom(
		'1',
		',',
		' ',
		'a',
		'•',
		'- ',
		'\n',
		'from ',
		' to ',
		'%',
		'http://',
		'(',
		'[',
		'**',
		'{',
		'"',
		'API',
		'ed',
		'über',
		'\u0000',
		'\ud83d',
		'2019',
		'€',
	);
	test('2,000 texts of what breaks parsers: no exception, steps and verdicts as promised', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
				const reading = read(parts.join(''));
				return (
					reading.signals.length === 8 &&
					reading.lines.every(({ line, step, finds }) => {
						const isInside = finds.every(({ spans }) =>
							spans.every(({ start, end }) => start >= 0 && start < end && end <= line.text.length),
						);
						return isInside && (step === null || (step >= 0 && step <= 4));
					})
				);
			}),
			{ numRuns: 2_000 },
		);
	});

	// Each of these is the worst case of some pattern: digits that could be one number, words that could all be adjectives, openings.
	test.each([
		['digits', '1'.repeat(LONGEST_RESUME)],
		['digits and commas', '1,'.repeat(LONGEST_RESUME / 2)],
		['words', 'new '.repeat(LONGEST_RESUME / 4)],
		['openings', 'from 1 '.repeat(LONGEST_RESUME / 7)],
		['brackets', '['.repeat(LONGEST_RESUME)],
		['stars', '**a'.repeat(LONGEST_RESUME / 3)],
		['lines', '- a\n'.repeat(LONGEST_RESUME / 4)],
		['sentences', 'It is A. '.repeat(LONGEST_RESUME / 9)],
		['blanks', ' '.repeat(LONGEST_RESUME)],
		['bullets in a row', `•${' a •'.repeat(LONGEST_RESUME / 4)}`],
		['braces', '{"work":'.repeat(LONGEST_RESUME / 8)],
	])('a hostile text of %s is read within seconds', { timeout: 60_000 }, (_, text) => {
		// Of the processor, so that a busy machine changes nothing.
		const before = process.cpuUsage();
		read(text);
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1e6).toBeLessThan(8);
	});

	test('a text that is too long is read to the limit, and says how much was left', () => {
		expect(read('a'.repeat(LONGEST_RESUME + 7)).text.unread).toBe(7);
		expect(read(RESUME).text.unread).toBe(0);
	});
});
