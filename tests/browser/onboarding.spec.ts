/** A newcomer works through the list: what is due, what to ask for, out to an issue and back, an older list. */
import type { Locator, Page } from '@playwright/test';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { countEntries } from './count-entries.ts';
import { expect, test } from './site.ts';

const ADDRESS = '/toolkit/onboarding/';
const ITEMS = countEntries('onboarding', 'items');
const tool = (page: Page): Locator => page.getByRole('region', { name: 'Onboarding checklist' });
const item = (page: Page, text: string): Locator => tool(page).locator('.todo').filter({ hasText: text });
const answer = (page: Page, text: string, status: string) => item(page, text).getByRole('radio', { name: status, exact: true }).check();
const saved = (page: Page) => expect(tool(page).getByText(/^Saved on this device/)).toBeVisible();
async function open(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
}
/** The reader's own day, `days` days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test.beforeEach(async ({ page, path }) => open(page, path(ADDRESS)));

test('nothing is preselected; answers are counted, kept over a reload, and undone', async ({ page }) => {
	await expect(tool(page).locator('.todo input:checked')).toHaveCount(0);
	await answer(page, 'Have one named person', 'Done');
	await answer(page, 'Get a first task', 'Not applicable');
	await expect(tool(page).locator('.headline')).toHaveText(
		`1 of ${ITEMS - 1} items are done. Enter your first working day to see what is due.`,
	);
	await saved(page);
	await page.reload();
	await expect(item(page, 'Have one named person').getByRole('radio', { name: 'Done', exact: true })).toBeChecked();
	await answer(page, 'Have one named person', 'Open');
	await tool(page).getByRole('button', { name: /^Undo/ }).click();
	await expect(item(page, 'Have one named person').getByRole('radio', { name: 'Done', exact: true })).toBeChecked();
});

test('with a first day it says what is due and late, and a day off moves it', async ({ page }) => {
	await tool(page).getByLabel('Your first working day').fill(daysAgo(200));
	await expect(tool(page).locator('.headline')).toContainText(`0 of the ${ITEMS} items that are due by today are done. ${ITEMS} are late`);
	await expect(
		tool(page)
			.getByRole('row', { name: /^All areas/ })
			.getByRole('cell'),
	).toHaveText(['', '0', `${ITEMS}`, `${ITEMS}`, '0', `${ITEMS}`]);
	await tool(page).getByText('Weekends and days off').click();
	await tool(page).getByLabel('First day off').fill(daysAgo(210));
	await tool(page).getByLabel('Last day off, if it is more than one').fill(daysAgo(-10));
	await tool(page).getByRole('button', { name: 'Add days off' }).click();
	await expect(tool(page).locator('.headline')).toContainText(`0 of ${ITEMS} items are done. Nothing is due yet`);
});

test('what is answered stays under the hand in a view of open items', async ({ page }) => {
	await tool(page).getByRole('combobox', { name: /^Show/ }).selectOption('waiting');
	const first = tool(page).locator('.todo').first();
	await first.scrollIntoViewIfNeeded();
	const before = await first.boundingBox();
	await first.getByRole('radio', { name: 'Done', exact: true }).check();
	expect(await first.boundingBox()).toEqual(before);
});

test('the message asks for what is open, in the list’s words', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await answer(page, 'Have one named person', 'Done');
	await tool(page).getByRole('button', { name: 'Write the message' }).click();
	const panel = tool(page).getByRole('region', { name: 'Ask for what you wait for' });
	await expect(panel).toContainText('Which small change could I ship this week, and who would review it? (due by Day one)');
	await expect(panel).not.toContainText('Who should I go to first');
	await panel.getByRole('button', { name: 'Copy the message' }).click();
	await expect(panel.getByRole('status')).toHaveText('Copied.');
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Before I start\n\nHi/);
});

test('by keyboard alone: an own item, its note, out as Markdown, in again on another sheet', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const field = tool(page).getByLabel('What to do, verb first');
	await field.focus();
	await page.keyboard.type('Get a badge');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Day one');
	await page.keyboard.press('Enter');
	await tool(page).getByRole('button', { name: 'Add item' }).press('Enter');
	const own = item(page, 'Get a badge');
	await expect(own).toBeVisible();
	await own.getByRole('radio', { name: 'Done', exact: true }).press('Space');
	await own.getByRole('button', { name: /Why, note and link/ }).press('Enter');
	await own.getByRole('textbox', { name: 'Note', exact: true }).focus();
	await page.keyboard.type('room 12 <b>');
	await tool(page).getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
	const markdown = await page.evaluate(() => navigator.clipboard.readText());
	expect(markdown).toMatch(/- \[x\] \*\*You:\*\* Get a badge <!-- id:[\w-]+ on:/);
	await tool(page).getByText('Manage', { exact: true }).click();
	await tool(page).getByRole('button', { name: 'New sheet' }).click();
	await expect(item(page, 'Get a badge')).toHaveCount(0);
	await tool(page).getByRole('button', { name: 'Read a task list' }).press('Enter');
	await tool(page).getByLabel('Task list in Markdown').fill(`${markdown}\nAnna says hello`);
	await tool(page).getByRole('button', { name: 'Show what would change' }).press('Enter');
	const panel = tool(page).getByRole('region', { name: 'Markdown task list' });
	await expect(panel).toContainText('61 boxes found.');
	await expect(panel).toContainText('New, as an item of your own: Get a badge');
	await expect(panel).toContainText('Anna says hello');
	await expect(item(page, 'Get a badge')).toHaveCount(0);
	await panel.getByRole('button', { name: 'Take it into the sheet' }).press('Enter');
	await expect(item(page, 'Get a badge').getByRole('radio', { name: 'Done', exact: true })).toBeChecked();
});

test('a sheet from an older list opens whole and says what changed', async ({ page, path }) => {
	await page.evaluate(() => {
		const state = {
			marks: {
				'fax-number': { status: 'done', text: 'Get the fax number.', note: 'cellar' },
				buddy: { status: 'done', text: 'Find a buddy.' },
			},
			own: [],
			list: { rules: '0.9', ids: ['fax-number', 'buddy'] },
		};
		const envelope = {
			type: 'backend-field-manual/sheet',
			tool: 'onboarding',
			version: 1,
			rules: '0.9',
			id: 'old',
			name: 'Old',
			created: '2026-11-22T10:00:00.000Z',
			updated: '2026-11-22T10:00:00.000Z',
			state,
		};
		localStorage.setItem('handbook:onboarding:v1:old', JSON.stringify(envelope));
	});
	await open(page, path(ADDRESS));
	const news = tool(page).getByRole('region', { name: 'The list has changed' });
	await expect(news).toContainText('Reads otherwise: Have one named person who expects your questions. Before: Find a buddy.');
	await expect(news).toContainText('No longer on the list: Get the fax number.');
	const retired = tool(page).getByRole('region', { name: 'No longer on the list' });
	await expect(retired).toContainText('cellar');
	await news.getByRole('button', { name: 'I have seen it' }).click();
	await expect(news).toHaveCount(0);
	await retired.getByRole('button', { name: 'Keep as my own item' }).click();
	await expect(item(page, 'Get the fax number.').getByRole('radio', { name: 'Done', exact: true })).toBeChecked();
});

test('a shared link shows the sheet and changes nothing', { tag: '@fork' }, async ({ page, path }) => {
	await page.goto(`${path(ADDRESS)}#sheet=1&tool=onboarding&state=1&rules=1.0&name=From+Kim&done=buddy.first-task`);
	await page.reload();
	await expect(tool(page).getByText(/You are looking at "From Kim"/)).toBeVisible();
	await expect(tool(page).locator('.headline')).toContainText(`2 of ${ITEMS} items are done.`);
});

test('every part is accessible and fits', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await tool(page).getByLabel('Your first working day').fill(daysAgo(3));
	await tool(page).getByText('Weekends and days off').click();
	await tool(page).getByRole('combobox', { name: /^Show/ }).selectOption('due');
	await answer(page, 'Have one named person', 'Done');
	await answer(page, 'Get a first task', 'Not applicable');
	await item(page, 'Have one named person')
		.getByRole('button', { name: /Why, note and link/ })
		.click();
	await tool(page).getByRole('button', { name: 'Write the message' }).click();
	await expect(tool(page).getByRole('button', { name: 'Copy the message' })).toBeVisible();
	const countCut = () =>
		tool(page)
			.locator('.todo')
			.evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth + 1).length);
	await expectNoBarriers(page, { within: '.checklist-tool', atEachWidth: async () => expect.soft(await countCut()).toBe(0) });
});

test('where copying is not allowed, the message is left to select and the list is saved as a file', async ({ page }) => {
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) }, configurable: true });
	});
	await answer(page, 'Have one named person', 'Done');
	await tool(page).getByRole('button', { name: 'Write the message' }).click();
	const panel = tool(page).getByRole('region', { name: 'Ask for what you wait for' });
	await panel.getByRole('button', { name: 'Copy the message' }).click();
	await expect(panel.getByRole('status')).toHaveText('Your browser did not allow copying. Select the text and copy it with the keyboard.');
	const saved = page.waitForEvent('download');
	await tool(page).getByRole('button', { name: 'Copy as Markdown' }).click();
	expect((await saved).suggestedFilename()).toMatch(/\.md$/);
	await expect(tool(page).getByText('Your browser did not allow copying, so it was saved as a file.')).toBeVisible();
});
