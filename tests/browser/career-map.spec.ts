/** A developer fills the map: says, shows, aims, logs, plans, and takes it to the talk; another tool hands evidence over. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Parcel } from '../../src/core/parcel.ts';
import { encodeParcel } from '../../src/kit/hand-over.ts';
import { addMonths } from '../../src/tools/career-map/career-map.days.ts';
import { chapterExample, fullSheet } from '../../src/tools/career-map/career-map.examples.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const ADDRESS = '/toolkit/career-map/';
/** The question that asks for an improvement. */
const IMPROVED = 'What have you improved without being asked?';
const today = new Date().toISOString().slice(0, 10);
/** The reader's own day, some days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

class CareerMapPage extends SheetToolPage {
	constructor(page: Page) {
		super(page, 'Career map and goals');
	}
	get map(): Locator {
		return this.tool.locator('.career-map-tool');
	}
	get headline(): Locator {
		return this.map.locator('.headline');
	}
	row(area: string): Locator {
		return this.map.getByRole('row', { name: new RegExp(`^${area}`) });
	}
	get log(): Locator {
		return this.map.getByRole('region', { name: 'Evidence log' });
	}
	/** What a screen reader was told last. */
	get said(): Locator {
		return this.map.getByRole('status').last();
	}
	get steps(): Locator {
		return this.map.getByRole('region', { name: 'Next steps' });
	}
	async write(what: string, when: string, area: string, level: string) {
		const form = this.map.getByRole('form', { name: 'Add to the log' });
		await form.getByLabel('What you did').fill(what);
		await form.getByLabel('When').fill(when);
		await form.getByRole('combobox', { name: 'Area', exact: true }).selectOption(area);
		await form.getByLabel('The level that it shows').selectOption(level);
		await form.getByRole('button', { name: 'Add to the log' }).click();
	}
	openArea(name: string) {
		return this.map.getByRole('region', { name: 'Your areas' }).getByRole('button', { name, exact: true }).click();
	}
}

let tool: CareerMapPage;
test.beforeEach(({ page }) => {
	tool = new CareerMapPage(page);
});

test('says and shows stay apart, evidence ages, and all of it can be undone and is kept', async ({ page, path }) => {
	await tool.open(path(ADDRESS));
	await expect(tool.map.locator('input[type=radio]:checked')).toHaveCount(0);
	await expect(tool.row('Operations').getByRole('cell')).toHaveText(['–', '? not known', '–', '–', '1', '–']);
	const areaByArea = tool.map.getByRole('radio', { name: '– Area by area', exact: true });
	await expect(areaByArea).toHaveAccessibleDescription('Set it in each area below, or leave it open.');
	await tool.map.getByRole('radio', { name: /Senior/ }).check();
	await tool.openArea('Operations');
	await tool.map
		.getByRole('group', { name: /^I say Who notices/ })
		.getByRole('radio', { name: /Senior/ })
		.check();
	await expect(tool.row('Operations').getByRole('cell')).toHaveText(['3 Senior', '? not known', '3 Senior', '?', '1', '?']);
	await tool.write('Runbook for the queue', daysAgo(150), 'operations', 'mid');
	await tool.write('Led the incident', daysAgo(600), 'operations', 'senior');
	await expect(tool.row('Operations').getByRole('cell')).toHaveText(['3 Senior', '2 Mid', '3 Senior', '1', '1', '1']);
	await expect(tool.headline).toHaveText('Evidence meets the target in 0 of 9 areas. 8 are not known. The largest gap: Operations.');
	await expect(tool.steps).toContainText('Refresh to hold Senior');
	await expect(tool.steps).toContainText('Levels missing 1 × importance 1 = 1');
	// Eight areas are not known: what holds for all of them is said once.
	expect((await tool.steps.innerText()).match(/Nothing dated is logged/g)).toHaveLength(1);
	// The ways to the parts stand in the order of the parts.
	const ways = tool.map.getByRole('navigation', { name: 'Parts of the map' }).getByRole('link');
	const order = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const parts = await tool.map.locator('[id^="map-part-"]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
	expect(order).toEqual(parts);
	expect(parts).toHaveLength(6);
	await expect(tool.map).toContainText('Senior is not held yet: ½ speaks for it, 1 is enough.');
	await tool.expectSaved();
	await page.reload();
	await expect(tool.row('Operations').getByRole('cell').nth(1)).toHaveText('2 Mid');
	await tool.log.getByRole('button', { name: 'Delete Runbook for the queue' }).click();
	await expect(tool.row('Operations').getByRole('cell').nth(1)).toHaveText('0 nothing yet');
	await tool.undo();
	await expect(tool.row('Operations').getByRole('cell').nth(1)).toHaveText('2 Mid');
});

test('importance reorders the gaps; not needed takes an area out; what was looked for and not found is a zero', async ({ page, path }) => {
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	const names = tool.steps.locator('.gap-row h3');
	await expect(names).toHaveText(['Operations', 'Planning and product', 'People and writing']);
	await tool.openArea('Operations');
	await tool.map.getByLabel('How much it matters for the target').selectOption('1');
	await expect(names).toHaveText(['Planning and product', 'Operations', 'People and writing']);
	await tool.map.getByLabel('Target here').selectOption('none');
	await expect(names).toHaveText(['Planning and product', 'People and writing']);
	await tool.openArea('Code and tests');
	await tool.map.getByLabel('I have looked, and there is nothing').check();
	await expect(names).toHaveText(['Planning and product', 'Code and tests', 'People and writing']);
	await expect(page.locator('.map-picture svg')).toBeVisible();
});

test('the log is filtered, sorted and changed, and nothing moves under the hand', async ({ page, path }) => {
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	const titles = tool.log.locator('.log-entry h3');
	await expect(titles.first()).toHaveText(/^Estimate/);
	await tool.log.getByLabel('Order').selectOption('oldest');
	await expect(titles.first()).toHaveText(/^Led the incident/);
	await tool.log.getByRole('combobox', { name: 'Show', exact: true }).selectOption('operations');
	await expect(titles).toHaveText(['Led the incident of the double bookings', 'Runbook for the booking queue']);
	await tool.log.getByRole('button', { name: 'Change Led the incident of the double bookings' }).click();
	const entry = tool.log.locator('.item-open');
	await entry.getByLabel('When').fill(daysAgo(3));
	await expect(titles.first()).toHaveText(/^Led the incident/);
	await expect(tool.row('Operations').getByRole('cell').nth(1)).toHaveText('3 Senior');
	await entry.getByLabel('Also speaks for').selectOption('people');
	await entry.getByLabel('Level for People and writing').selectOption('senior');
	await expect(tool.row('People').getByRole('cell').nth(1)).toHaveText('3 Senior');
	await entry.getByLabel('What you did').fill('Led the incident of the lost mails');
	await entry.getByRole('button', { name: /^Done with Led/ }).press('Enter');
	await expect(titles).toHaveText(['Runbook for the booking queue', 'Led the incident of the lost mails']);
	await expect(tool.log.getByRole('button', { name: 'Change Led the incident of the lost mails' })).toBeFocused();
	await tool.undo();
	await expect(titles).toContainText(['Led the incident of the double bookings']);
	await tool.log.getByRole('button', { name: 'Add to the log' }).press('Enter');
	await expect(tool.log.getByLabel('What you did')).toBeFocused();
	await expect(tool.said).toHaveText('Nothing was added: "What you did" is empty.');
	await tool.write('Talk in spring', '2100-03-01', 'operations', 'senior');
	await expect(tool.said).toHaveText(/^Talk in spring is in the log\. It counts nothing before Mar 1, 2100\. /);
	await tool.log.getByRole('button', { name: 'Delete Talk in spring' }).press('Enter');
	await expect(tool.said).toHaveText('Talk in spring is deleted. Undo brings it back.');
	await page.keyboard.press('Control+z');
	await expect(tool.said).toHaveText(/^Undone: deleting Talk in spring\./);
});

test('by keyboard alone: an area of one’s own, a goal with a milestone, and the milestone as evidence', async ({ page, path }) => {
	await tool.open(path(ADDRESS));
	await tool.map.getByLabel('An area of your own').focus();
	await page.keyboard.type('Search');
	await page.keyboard.press('Enter');
	await expect(tool.row('Search').getByRole('cell').first()).toHaveText('–');
	const goals = tool.map.getByRole('region', { name: 'Goals', exact: true });
	await goals.getByText('A goal of your own').press('Enter');
	const form = goals.getByRole('form', { name: 'A goal of your own' });
	await form.getByLabel('Goal', { exact: true }).focus();
	await page.keyboard.type('Relevance for the shop');
	await form.getByLabel('Area that it belongs to').selectOption('Search');
	await form.getByRole('button', { name: 'Add goal' }).press('Enter');
	await goals.getByRole('button', { name: 'Relevance for the shop' }).press('Enter');
	await goals.getByLabel('Milestone', { exact: true }).focus();
	await page.keyboard.type('Ten queries judged');
	await goals.getByLabel('Due', { exact: true }).fill(daysAgo(2));
	await goals.getByRole('button', { name: 'Add milestone' }).press('Enter');
	await expect(goals.getByRole('region', { name: 'Late, or due within a month' })).toContainText('Ten queries judged');
	await goals.getByRole('checkbox', { name: 'Reached: Ten queries judged' }).press('Space');
	await expect(goals.getByRole('region', { name: 'Late, or due within a month' })).toHaveCount(0);
	await goals.getByRole('button', { name: 'Log it as evidence: Ten queries judged' }).press('Enter');
	await expect(tool.log.getByLabel('What you did')).toBeFocused();
	await tool.log.getByLabel('The level that it shows').selectOption('junior');
	await tool.log.getByLabel('What you did').press('Enter');
	await expect(tool.row('Search').getByRole('cell').nth(1)).toHaveText('1 Junior');
	await tool.undo();
	await expect(tool.row('Search').getByRole('cell').nth(1)).toHaveText('? not known');
});

test('goals of the manual come with their months, and say what is due', async ({ path }) => {
	await openWith(tool, 'career-map', fullSheet(today), path(ADDRESS));
	const goals = tool.map.getByRole('region', { name: 'Goals', exact: true });
	await expect(goals.getByRole('region', { name: /^Late/ }).getByRole('listitem')).toHaveCount(3);
	await goals.getByLabel('A goal of the manual').selectOption('serverless-cost');
	await goals.getByRole('button', { name: 'Take this goal' }).click();
	await goals.getByRole('button', { name: /^Serverless work/ }).click();
	await expect(goals).toContainText('The bill is split by workload');
	await goals.getByRole('button', { name: 'Drop this goal' }).click();
	await expect(goals.getByRole('button', { name: /^Serverless work/ })).toHaveCount(0);
	await tool.undo();
	await expect(goals.getByRole('button', { name: /^Serverless work/ })).toBeVisible();
});

test('drafts name their blanks, and the page for the talk is saved and says what can be shown', { tag: '@fork' }, async ({
	page,
	context,
	path,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	await tool.map.getByRole('button', { name: 'Draft résumé bullets' }).click();
	const drafts = tool.map.getByRole('region', { name: 'Drafts for résumé bullets' });
	await expect(drafts.getByText('Missing: a number, before and after.')).toBeVisible();
	// Each says it beside its own button.
	const first = drafts.getByRole('listitem').first();
	await first.getByRole('button').click();
	await expect(first.getByRole('status')).toHaveText('Copied, with the word draft in front.');
	await drafts.getByRole('button', { name: 'Copy all drafts' }).click();
	await expect(drafts.getByRole('status').last()).toHaveText('Copied, with the word draft in front.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('- Draft: Runbook for the booking queue: next incident over in 18 minutes instead of 50');
	expect(copied).toContain('[what it changed, for whom, with a number]');
	await tool.map.getByRole('button', { name: 'Write the page for the talk' }).click();
	const brief = tool.map.getByRole('region', { name: 'One page for a talk about promotion' });
	await brief.getByLabel('What you ask for').fill('Put me forward in spring.');
	await expect(brief.getByRole('region', { name: 'What I ask' })).toContainText('Put me forward in spring.');
	await expect(brief.getByRole('region', { name: 'What is missing, and my plan' })).toContainText(
		'Operations. Shown: Mid. Target: Senior.',
	);
	const waiting = page.waitForEvent('download');
	await brief.getByRole('button', { name: 'Save Markdown' }).click();
	const file = readFileSync(await (await waiting).path(), 'utf8');
	expect(file).toMatch(/^# For our talk, /);
	expect(file).toContain('<https://example.org/runbooks/bookings>');
});

test('on paper the page for the talk stands alone, and the map without its forms', async ({ page, path }) => {
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	await tool.map.getByRole('button', { name: 'Write the page for the talk' }).click();
	await expect(tool.map.locator('.brief-page')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(tool.map.locator('.print-head')).toBeVisible();
	await expect(tool.map.getByRole('form', { name: 'Add to the log' })).toBeHidden();
	await expect(tool.map.locator('.brief-page')).toBeHidden();
	await page.evaluate(() => {
		window.print = () => {};
	});
	await page.emulateMedia({ media: 'screen' });
	await tool.map.getByRole('button', { name: 'Print this page alone' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(tool.map.locator('.brief-page')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(tool.headline).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(tool.headline).toBeVisible();
});

test('evidence from another tool is shown first, taken in one step, and undone in one', { tag: '@fork' }, async ({ page, path }) => {
	const entry = { what: 'Slow list, from 1,900 to 140 ms', date: daysAgo(4), seenBy: 'Kim', link: 'https://example.org/7', result: 'p95' };
	const parcel: Parcel = { type: 'evidence', data: { entries: [entry] }, from: 'proof-plan', sheet: 'My plan' };
	await page.goto(path(ADDRESS));
	await page.goto(`${path(ADDRESS)}#${await encodeParcel(parcel)}`);
	await page.reload();
	await tool.whenReady();
	const panel = tool.map.getByRole('region', { name: 'Handed over from another tool' });
	await expect(panel).toContainText(`Into the log, ${daysAgo(4)}: Slow list, from 1,900 to 140 ms. p95`);
	await expect(tool.log.locator('.log-entry')).toHaveCount(0);
	await panel.getByRole('button', { name: /^Take it into "Sheet 1"/ }).click();
	await expect(tool.log.locator('.log-entry')).toContainText(['Still missing: the area']);
	await expect(tool.tool.getByRole('combobox', { name: 'Sheet', exact: true })).toBeFocused();
	await tool.undo();
	await expect(tool.log.locator('.log-entry')).toHaveCount(0);
});

test('a gap becomes the goal of a plan', { tag: '@fork' }, async ({ page, path }) => {
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	await tool.steps.getByRole('button', { name: 'Make a plan for Operations' }).click();
	await expect(tool.steps).toContainText('Goal: Sets targets and alerts for a service');
	await tool.steps.getByRole('link', { name: /^Open 30-day proof plan/ }).click();
	await tool.whenReady();
	await expect(page.getByRole('region', { name: 'Handed over from another tool' })).toContainText('Operations');
});

test('what the log shows for an area becomes stories, told to the questions that they fit', { tag: '@fork' }, async ({ page, path }) => {
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	const toStories = tool.map.getByRole('region', { name: 'Practice the stories behind your evidence' });
	await toStories.getByRole('combobox').selectOption('operations');
	await toStories.getByRole('button', { name: 'Hand over to Interview practice' }).click();
	await toStories.getByRole('link', { name: /^Open Interview practice/ }).click();
	await tool.whenReady();
	const practice = new SheetToolPage(page, 'Interview practice').tool;
	const panel = practice.getByRole('region', { name: 'Handed over from another tool' });
	await expect(panel.getByRole('listitem')).toHaveText([
		'New story, as a draft: Runbook for the booking queue',
		'New story, as a draft: Led the incident of the double bookings',
	]);
	await panel.getByRole('button', { name: 'Take it into "Sheet 1"' }).click();
	// What came is open, and the reader is there.
	await expect(practice.getByRole('button', { name: 'Runbook for the booking queue', exact: true })).toBeFocused();
	await expect(practice.getByLabel('Result, with its number')).toHaveValue('next incident over in 18 minutes instead of 50');
	await expect(practice.getByLabel('When it was')).toHaveValue(addMonths(today, -5));
	await expect(practice.getByLabel('Who saw it')).toHaveValue('Sam used it alone');
	await expect(practice.getByRole('link', { name: 'Open the link' })).toHaveAttribute('href', 'https://example.org/runbooks/bookings');
	await practice.getByRole('combobox', { name: /^Prompt/ }).selectOption({ label: 'An improvement' });
	await practice.getByRole('combobox', { name: 'Or take' }).selectOption({ label: 'Questions for a story (8)' });
	await practice.getByRole('button', { name: 'Start these' }).click();
	const session = practice.getByRole('region', { name: 'Practice session' });
	while ((await session.getByRole('heading', { level: 2 }).textContent()) !== IMPROVED)
		await session.getByRole('button', { name: 'Later' }).click();
	await session.getByRole('button', { name: 'Show the answer' }).click();
	await session.getByText('Runbook for the booking queue').click();
	await expect(session.getByText('next incident over in 18 minutes instead of 50')).toBeVisible();
});

test('a shared link without words keeps the levels, shows first and changes nothing', async ({ page, path }) => {
	await openWith(tool, 'career-map', chapterExample(today), path(ADDRESS));
	const cells = await tool.row('Operations').getByRole('cell').allTextContents();
	await tool.manage('Share a link');
	const panel = tool.tool.getByRole('region', { name: 'Share a link' });
	await expect(panel).toContainText('who saw 3 pieces');
	await panel.getByLabel(/^Leave out names, links/).check();
	await expect(panel).not.toContainText('who saw');
	const field = panel.getByLabel('Link', { exact: true });
	await expect(field).toHaveValue(/name=Shared\+sheet&packed=/);
	const link = await field.inputValue();
	await page.goto('about:blank');
	await page.goto(link);
	await tool.whenReady();
	await expect(tool.tool.getByText(/You are looking at "Shared sheet"/)).toBeVisible();
	await expect(tool.row('Operations').getByRole('cell')).toHaveText(cells);
	await expect(tool.map).not.toContainText('Kim');
	// The way to a part leaves the sheet in the address, so that a reload keeps it.
	await tool.map.getByRole('navigation', { name: 'Parts of the map' }).getByRole('link', { name: 'Next steps' }).click();
	await expect(tool.steps).toBeFocused();
	await expect(tool.steps.getByRole('heading', { level: 2 })).toBeInViewport();
	expect(page.url()).toBe(link);
	await tool.tool.getByRole('button', { name: 'Close it' }).click();
	await expect(tool.map).toContainText('Kim, platform');
});

test('every part is accessible and fits', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	await openWith(tool, 'career-map', fullSheet(today), path(ADDRESS));
	await tool.openArea('Search <b>*relevance*</b>');
	await tool.map.getByRole('button', { name: 'Talk at the local meetup', exact: true }).click();
	await tool.log.getByRole('button', { name: 'Change Fixed the flaky booking test' }).click();
	await tool.map.getByRole('button', { name: 'Draft résumé bullets' }).click();
	await expect(tool.map.getByRole('button', { name: 'Copy all drafts' })).toBeVisible();
	await expectNoBarriers(page, { within: '.career-map-tool' });
	await page.setViewportSize(PHONE);
	await tool.map.getByRole('button', { name: 'Write the page for the talk' }).click();
	await expect(tool.map.locator('.brief-page')).toBeVisible();
	await expectNoBarriers(page, { within: '.brief-panel' });
});

test('what is half typed outlives a reload and a milestone that goes into the log', async ({ page, path }) => {
	await openWith(tool, 'career-map', fullSheet(today), path(ADDRESS));
	await tool.map.getByRole('radio', { name: /^– Area by area/ }).check();
	const form = tool.map.getByRole('form', { name: 'Add to the log' });
	await form.getByLabel('What you did').fill('Half a line');
	await form.getByText('Result, witness and link').click();
	await form.getByLabel('Who saw it').fill('Ada');
	await tool.expectSaved();
	await page.reload();
	await tool.whenReady();
	await expect(tool.map.getByRole('radio', { name: /^– Area by area/ })).toBeChecked();
	await expect(form.getByLabel('What you did')).toHaveValue('Half a line');
	await expect(form.getByLabel('Who saw it')).toHaveValue('Ada');
	await tool.log.getByRole('combobox', { name: 'Show', exact: true }).selectOption('databases');
	const goals = tool.map.getByRole('region', { name: 'Goals', exact: true });
	await goals.getByRole('button', { name: 'Talk at the local meetup', exact: true }).click();
	await goals.getByRole('button', { name: 'Log it as evidence: Rehearsed twice' }).click();
	const entry = tool.log.locator('.item-open');
	await expect(entry.getByLabel('What you did')).toBeFocused();
	await expect(entry.getByLabel('What you did')).toHaveValue('Rehearsed twice');
	await goals.getByRole('button', { name: 'Log it as evidence: Rehearsed twice' }).click();
	await expect(tool.log.locator('.log-entry').filter({ hasText: 'Rehearsed twice' })).toHaveCount(1);
	await expect(form.getByLabel('What you did')).toHaveValue('Half a line');
	await form.getByRole('button', { name: 'Add to the log' }).click();
	await expect(form.getByLabel('What you did')).toHaveValue('');
	await tool.undo();
	await expect(form.getByLabel('What you did')).toHaveValue('Half a line');
});
