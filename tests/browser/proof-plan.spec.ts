/** A reader turns a weakness into steps with days, falls behind, plans again, takes the calendar along, and shows what was proved. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { encodeParcel } from '../../src/kit/hand-over.ts';
import { chapterExample } from '../../src/tools/career-map/career-map.examples.ts';
import { SECOND_WEEK } from '../../src/tools/plan/plan.examples.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const ADDRESS = '/toolkit/proof-plan/';
const MONDAY = '2026-03-02';
const pageOf = (page: Page) => new SheetToolPage(page, '30-day proof plan');
const tool = (page: Page): Locator => pageOf(page).tool;
const step = (page: Page, text: string): Locator => tool(page).locator('.item').filter({ hasText: text });
const tick = (page: Page, text: string) => step(page, text).getByRole('checkbox', { name: /^Done: / });
const headline = (page: Page) => tool(page).locator('.headline');
const days = (page: Page, text: string) => step(page, text).locator('.plan-meta');
/** The reader's own calendar day, from then on. */
const onDay = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));

async function copyTemplate(page: Page) {
	await tool(page).getByRole('button', { name: 'SQL performance: copy these 13 steps' }).click();
	await expect(tool(page).locator('.item')).toHaveCount(13);
}
async function giveDays(page: Page) {
	await tool(page).getByLabel('First day', { exact: true }).fill(MONDAY);
	await tool(page).getByRole('button', { name: 'Give the steps their days' }).click();
	// What was pressed stays under the hand, for the next time.
	await expect(tool(page).getByRole('button', { name: 'Move what is open' })).toBeFocused();
}
async function planAgain(page: Page) {
	await tool(page).getByRole('button', { name: 'Move what is open' }).click();
}
/** The calendar file as another program reads it. */
async function calendar(page: Page) {
	const [file] = await Promise.all([page.waitForEvent('download'), tool(page).getByRole('button', { name: 'Calendar file' }).click()]);
	expect(file.suggestedFilename()).toMatch(/^proof-plan-.*\.ics$/);
	const events = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8'))).getAllSubcomponents('vevent');
	return events.map((component) => {
		const { uid, startDate, endDate, sequence, summary } = new ICAL.Event(component);
		return { uid, start: `${startDate}`, end: `${endDate}`, sequence, summary, status: component.getFirstPropertyValue('status') };
	});
}
/** A saved sheet as the tool would have written it. */
async function openSaved(page: Page, address: string, state: unknown) {
	const sheet = { type: 'backend-field-manual/sheet', tool: 'proof-plan', version: 1, rules: '1.0', id: 'sheet-a', name: 'March' };
	const times = { created: '2026-03-01T00:00:00.000Z', updated: '2026-03-01T00:00:00.000Z' };
	await page.evaluate(
		(text) => localStorage.setItem('handbook:proof-plan:v1:sheet-a', text),
		JSON.stringify({ ...sheet, ...times, state }),
	);
	await page.goto(address);
	await page.reload();
	await pageOf(page).whenReady();
	await expect(headline(page)).toBeVisible();
}

test.beforeEach(async ({ page, path }) => {
	await onDay(page, MONDAY);
	await pageOf(page).open(path(ADDRESS));
});

test('a worked plan is copied, checked against the hours, given its days, kept over a reload and undone', async ({ page }) => {
	await expect(tool(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
	await copyTemplate(page);
	await expect(tool(page).getByText('The steps take 18 h: they fit, with 0 h to spare.')).toBeVisible();
	await tool(page).getByLabel('Hours a week').fill('4');
	await tool(page).getByLabel('Hours a week').blur();
	await expect(tool(page).getByText('The steps take 18 h: 6 h over. Drop or shrink steps before they get days.')).toBeVisible();
	await expect(days(page, 'Pick one slow query')).not.toContainText('2026');
	await pageOf(page).undo();
	await giveDays(page);
	await tool(page).getByRole('button', { name: 'Pick one slow query from the slow-query log' }).first().click();
	await expect(tick(page, 'Pick one slow query')).toBeFocused();
	await expect(days(page, 'Pick one slow query')).toHaveText('0.5 h · Mar 2, 2026 · Pick the weakness today');
	// Working day 20 from March 2, as in the chapter: March 27.
	await expect(headline(page)).toContainText('The plan ends on Friday, March 27, 2026.');
	await pageOf(page).expectSaved();
	await page.reload();
	await expect(headline(page)).toContainText('Working day 1. Nothing was due before today.');
	await expect(tool(page).locator('.item')).toHaveCount(13);
});

test('after missed days what is open moves, what is done stays, and the new end is said', async ({ page, path }) => {
	await onDay(page, '2026-03-11');
	await openSaved(page, path(ADDRESS), SECOND_WEEK);
	await expect(headline(page)).toContainText('2 with 2.5 h can move to new days');
	await tool(page).getByRole('button', { name: 'Plan again' }).click();
	const panel = tool(page).getByRole('region', { name: 'Days for the steps' });
	await expect(panel).toContainText('The end moves from Wednesday, March 11, 2026 to Wednesday, March 18, 2026.');
	await expect(panel).toContainText('3.6 h have to go. For example: “Read the plan” (2 h) and “Set one alert” (2 h).');
	await expect(days(page, 'Read the plan')).toContainText('Mar 5, 2026');
	await panel.getByLabel('From which day on is there time again?').fill('2026-03-16');
	await expect(panel).toContainText('3 steps move, from Monday, March 16, 2026 on.');
	await panel.getByRole('button', { name: 'Move what is open' }).click();
	await expect(days(page, 'Read the plan')).toContainText('Mar 16, 2026');
	await expect(days(page, 'Rebuild and measure')).toContainText('Done on Mar 5, 2026');
	await panel.getByText('Moves', { exact: true }).click();
	await expect(panel).toContainText('Mar 11, 2026: 3 steps moved.');
	await pageOf(page).undo();
	await expect(days(page, 'Read the plan')).toContainText('Mar 5, 2026');
});

test('the calendar file moves what it knows and calls off what is gone', { tag: '@fork' }, async ({ page }) => {
	await copyTemplate(page);
	await giveDays(page);
	const first = await calendar(page);
	expect(first).toHaveLength(13);
	expect(first[0]).toMatchObject({ start: MONDAY, end: '2026-03-03', sequence: 0, status: 'CONFIRMED' });
	await tick(page, 'Pick one slow query').check();
	await step(page, 'Write down what you expect').locator('.item-toggle').click();
	await step(page, 'Write down what you expect').getByRole('button', { name: 'Remove', exact: true }).click();
	await onDay(page, '2026-03-09');
	await tool(page).getByLabel('Hours a week').fill('7');
	await tool(page).getByLabel('Hours a week').blur();
	await expect(tool(page).getByText(/^7 h a week/)).toBeVisible();
	await planAgain(page);
	const second = await calendar(page);
	expect(new Set(second.map(({ uid }) => uid))).toEqual(new Set(first.map(({ uid }) => uid)));
	expect(second.find(({ uid }) => uid === first[0]?.uid)).toEqual(first[0]);
	const removed = second.find(({ summary }) => summary.startsWith('Write down'));
	expect(removed).toMatchObject({ sequence: 1, status: 'CANCELLED' });
	const moved = second.filter(({ status, uid }) => status === 'CONFIRMED' && uid !== first[0]?.uid);
	expect(moved.map(({ sequence }) => sequence)).toEqual(Array(11).fill(1));
	expect(moved.every(({ start }) => start >= '2026-03-09')).toBe(true);
});

test('by keyboard alone: an own plan, a step with hours, another order, done, undone', async ({ page }) => {
	await tool(page).getByRole('button', { name: 'Start with an empty plan' }).press('Enter');
	await expect(tool(page).getByRole('heading', { name: 'Proof 1' })).toBeFocused();
	const field = tool(page).getByLabel('What to do next, verb first');
	await field.focus();
	await page.keyboard.type('Write the test');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Show it to Kim');
	await page.keyboard.press('Enter');
	await expect(field).toBeFocused();
	await step(page, 'Write the test').getByRole('button', { name: 'M · 2 h' }).press('Enter');
	await expect(days(page, 'Write the test')).toHaveText('2 h');
	await step(page, 'Show it to Kim').getByRole('spinbutton', { name: 'Hours of work' }).fill('0');
	await page.keyboard.press('Tab');
	await expect(step(page, 'Show it to Kim').getByText('Write a number from 0.1 to 1,000.')).toBeVisible();
	const up = tool(page).getByRole('button', { name: 'Earlier: Show it to Kim' });
	await up.press('Enter');
	await expect(tool(page).locator('.item').first()).toContainText('Show it to Kim');
	await expect(up).toBeFocused();
	await tick(page, 'Show it to Kim').press('Space');
	await expect(headline(page)).toContainText('1 of 2 steps are done');
	await page.keyboard.press('Control+Z');
	await expect(tick(page, 'Show it to Kim')).not.toBeChecked();
});

test('the form of a step that was begun while the first one was loading is there as well', async ({ page, path }) => {
	await page.clock.install();
	let arrive = () => {};
	const waits = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route('**/StepForm*.js', async (route) => {
		await waits;
		await route.continue();
	});
	await pageOf(page).open(path(ADDRESS));
	await tool(page).getByRole('button', { name: 'Start with an empty plan' }).click();
	await expect(tool(page).getByRole('heading', { name: 'Proof 1' })).toBeFocused();
	await page.clock.pauseAt(Date.now() + 60_000);
	const add = async (task: string) => {
		await tool(page).getByLabel('What to do next, verb first').fill(task);
		await page.keyboard.press('Enter');
	};
	const form = (task: string) => step(page, task).getByRole('spinbutton', { name: 'Hours of work' });
	await add('Write the test');
	const asked = page.waitForRequest('**/StepForm*.js');
	await page.clock.runFor(100);
	await asked;
	// The second asks for its form a moment later, when it is drawn; by then the form has come.
	await add('Show it to Kim');
	arrive();
	await expect(form('Write the test')).toBeVisible();
	await page.clock.runFor(100);
	await expect(form('Show it to Kim')).toBeVisible();
});

test('what I proved names what is there and what is missing, on the screen and as Markdown', async ({ page, path, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSaved(page, path(ADDRESS), SECOND_WEEK);
	await tool(page).getByRole('button', { name: 'Show what I proved' }).click();
	const proved = tool(page).getByRole('region', { name: 'What I proved', exact: true });
	await expect(proved).toContainText('0 of 2 proofs are at level 3 or 4.');
	await expect(proved).toContainText('Still missing: the numbers in the business sentence');
	await tool(page).getByText('How far the proof has come', { exact: true }).first().click();
	await tool(page)
		.getByRole('radio', { name: /3 Seen/ })
		.check();
	await expect(proved).toContainText('1 of 2 proofs are at level 3 or 4.');
	await proved.getByRole('button', { name: 'Copy this page as Markdown' }).click();
	await expect(proved.getByRole('status')).toHaveText('Copied.');
	const markdown = await page.evaluate(() => navigator.clipboard.readText());
	expect(markdown).toContain('- **How far the proof has come:** 3 Seen');
	expect(markdown).not.toContain('Still missing');
	await tool(page).getByRole('button', { name: 'Copy as Markdown', exact: true }).click();
	await expect(tool(page).locator('.export-bar').getByRole('status')).toHaveText('Copied.');
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toContain('- [x] Pick one slow query (0.5 h, Mar 2, 2026) <!-- id:pick');
});

test('a gap from another tool is shown, taken as a proof, and undone', { tag: '@fork' }, async ({ page, path }) => {
	const data = { weakness: 'Nothing shows that I can read a query plan.', goal: 'Explain any plan', facts: ['One index migration'] };
	await page.goto(`${path(ADDRESS)}#${await encodeParcel({ type: 'gap', data, from: 'career-map', sheet: 'My map' })}`);
	await page.reload();
	const arrived = tool(page).getByRole('region', { name: 'Handed over from another tool' });
	await expect(arrived).toContainText('A new proof: Nothing shows that I can read a query plan.');
	await expect(tool(page).locator('.plan-proof-card')).toHaveCount(0);
	await arrived.getByRole('button', { name: /^Take it into "/ }).click();
	await expect(tool(page).getByRole('heading', { name: 'Explain any plan' })).toBeVisible();
	await expect(tool(page).getByLabel('Weakness')).toHaveValue(data.weakness);
	await expect(tool(page).getByLabel('What stands already')).toHaveValue('One index migration');
	await pageOf(page).undo();
	await expect(tool(page).locator('.plan-proof-card')).toHaveCount(0);
});

/** Takes what another tool has handed over, once it is there. */
async function takeParcel(page: Page, title: string): Promise<Locator> {
	await pageOf(page).whenReady();
	const taker = page.getByRole('region', { name: title, exact: true });
	const arrived = taker.getByRole('region', { name: 'Handed over from another tool' });
	await arrived.getByRole('button', { name: /^Take it into "/ }).click();
	await expect(arrived).toBeHidden();
	return taker;
}

test('a gap of the career map becomes a proof, and what was proved goes back into its log', { tag: '@fork' }, async ({ page, path }) => {
	const map = new SheetToolPage(page, 'Career map and goals');
	await openWith(map, 'career-map', chapterExample(MONDAY), path('/toolkit/career-map/'));
	const steps = map.tool.getByRole('region', { name: 'Next steps' });
	await steps.getByRole('button', { name: 'Make a plan for Operations' }).click();
	await steps.getByRole('link', { name: /^Open 30-day proof plan/ }).click();
	await takeParcel(page, '30-day proof plan');
	await expect(tool(page).getByLabel('Weakness')).toHaveValue(/Operations/);
	await tool(page)
		.getByLabel(/^Artifact/)
		.fill('An alert with its runbook');
	await tool(page).getByLabel('What to do next, verb first').fill('Show it to Kim');
	await page.keyboard.press('Enter');
	await tick(page, 'Show it to Kim').check();
	await step(page, 'Show it to Kim').getByLabel('Who saw it').fill('Kim, platform');
	await tool(page).getByRole('button', { name: 'Show what I proved' }).click();
	const proved = tool(page).getByRole('region', { name: 'What I proved', exact: true });
	await proved.getByRole('button', { name: 'Hand over to Career map and goals' }).click();
	await expect(proved.getByRole('listitem').filter({ hasText: `An alert with its runbook · ${MONDAY} · Kim, platform` })).toBeVisible();
	await proved.getByRole('link', { name: 'Open Career map and goals with it' }).click();
	const log = (await takeParcel(page, 'Career map and goals')).locator('.log-entry');
	await expect(log.filter({ hasText: 'An alert with its runbook' })).toContainText('Kim, platform');
	await expect(log.filter({ hasText: 'Show it to Kim' })).toContainText('Still missing: the area');
});

test('what was proved becomes stories to practice', { tag: '@fork' }, async ({ page, path }) => {
	await openSaved(page, path(ADDRESS), SECOND_WEEK);
	await tool(page).getByRole('button', { name: 'Show what I proved' }).click();
	const proved = tool(page).getByRole('region', { name: 'What I proved', exact: true });
	await proved.getByRole('button', { name: 'Hand over to Interview practice' }).click();
	await proved.getByRole('link', { name: 'Open Interview practice with it' }).click();
	const practice = await takeParcel(page, 'Interview practice');
	// The first story that came is open already. The business sentence has a blank still, so the story of the whole has no result.
	await expect(practice.getByRole('button', { name: 'One page with both plans', exact: true })).toBeFocused();
	await expect(practice.getByLabel('Result, with its number')).toHaveValue('');
	await practice.getByRole('button', { name: 'A script that fills the table', exact: true }).click();
	await expect(practice.getByLabel('Result, with its number')).toHaveValue('Support sees the order during the call.');
});

test('a shared link shows the plan and changes nothing; paper shows it without anything to press', async ({ page, path }) => {
	await page.goto(
		`${path(ADDRESS)}#sheet=1&tool=proof-plan&state=1&rules=1.0&name=From+Kim&proof=&answer.goal=Read+plans&step=Pick+it&effort=2&done=yes`,
	);
	await page.reload();
	await expect(tool(page).getByText(/You are looking at "From Kim"/)).toBeVisible();
	await expect(headline(page)).toHaveText('The one step is done, 2 h.');
	await expect(tick(page, 'Pick it')).toBeChecked();
	await page.emulateMedia({ media: 'print' });
	await expect(tool(page).locator('.plan-print')).toContainText('Pick it');
	await expect(tool(page).locator('.plan-print')).toBeVisible();
	await expect(tool(page).locator('.plan-proof-card')).toBeHidden();
	await expect(tool(page).locator('.print-head')).toContainText('From Kim');
});

test('every part is accessible and fits', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	await onDay(page, '2026-03-11');
	await openSaved(page, path(ADDRESS), SECOND_WEEK);
	for (const name of ['The same as a table', 'Days of the week and days off', 'Once a week'])
		await tool(page).getByText(name, { exact: true }).click();
	await tool(page).locator('.plan-worksheet summary').first().click();
	await tool(page).getByRole('button', { name: 'Show examples' }).first().click();
	await tool(page).getByText('How far the proof has come', { exact: true }).first().click();
	await tool(page).getByRole('button', { name: 'Plan again' }).click();
	await step(page, 'Rebuild and measure').locator('.item-toggle').click();
	await expect(step(page, 'Rebuild and measure').getByLabel('Who saw it')).toHaveValue(/Kim/);
	await tool(page).getByRole('button', { name: 'Show what I proved' }).click();
	await expect(tool(page).getByRole('region', { name: 'What I proved', exact: true })).toBeVisible();
	await expect(tool(page).getByRole('radio', { name: /3 Seen/ })).toBeVisible();
	const listCut = () =>
		tool(page)
			.locator('.item, .plan-fields, .plan-proved-part')
			.evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map(({ className }) => className));
	await expectNoBarriers(page, { within: '.plan-tool', atEachWidth: async () => expect.soft(await listCut()).toEqual([]) });
});
