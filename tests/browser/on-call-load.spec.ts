/** Somebody on call counts their week, compares rotas, makes one by name, and takes the case to the deadline script. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { EVERY_KIND, NINE_PAGES } from '../../src/tools/load/load.examples.ts';
import type { LoadState } from '../../src/tools/load/load.state.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const ADDRESS = '/toolkit/on-call-load/';
const SLUG = 'on-call-load';

const toolOf = (page: Page): Locator => page.locator('.load-tool');
const headline = (page: Page): Locator => toolOf(page).locator('.headline');
const today = (page: Page, id: string): Locator => toolOf(page).locator(`#today-${id}`);
const region = (page: Page, name: string): Locator => toolOf(page).getByRole('region', { name, exact: true });
const sheetPage = (page: Page) => new SheetToolPage(page, 'On-call and focus-time calculator');

async function open(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('astro-island:not([ssr])').filter({ has: toolOf(page) })).toBeAttached();
}
const keep = (page: Page, state: LoadState, address: string) => openWith(sheetPage(page), SLUG, state, address);
const unfold = (page: Page, group: RegExp) => toolOf(page).locator('.load-group > summary').filter({ hasText: group }).click();
const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli'].map((name, index) => ({ id: `p${index}`, name, off: [] }));
const WITH_ROTA: LoadState = { ...NINE_PAGES, people: PEOPLE, rota: { start: '2026-12-07', turns: 5 } };

test.beforeEach(async ({ page, path }) => open(page, path(ADDRESS)));

test('what is typed becomes what is left; what is open stays open; a reload and undo keep it', async ({ page }) => {
	await expect(toolOf(page).locator('input:checked')).toHaveCount(0);
	await today(page, 'paid-hours').fill('40');
	await today(page, 'meetings').fill('14');
	await expect(headline(page)).toContainText('A usual week leaves at most 26 hours of focus.');
	await today(page, 'review').fill('5');
	await today(page, 'support').fill('0');
	await expect(headline(page)).toContainText('A usual week leaves 21 hours of focus.');
	await unfold(page, /^What the pager does/);
	await today(page, 'pages').fill('9');
	await today(page, 'handling').fill('45');
	await toolOf(page).getByLabel('Not known (Follow-up in a week on call)').check();
	await expect(headline(page)).toContainText('A week on call leaves at most 12 hours.');
	await today(page, 'follow-up').fill('0');
	await expect(headline(page)).toContainText('A week on call leaves 12 hours.');
	await toolOf(page).getByText('How each figure follows').click();
	await expect(toolOf(page).getByText('40 − 14 − 5 − 0 − 9 × (45 + 15) ÷ 60 − 0 = 12 hours')).toBeVisible();
	await expect(
		region(page, 'Where the hours go')
			.getByRole('row', { name: /^Hours that pages take/ })
			.first(),
	).toContainText('9 hours');
	await expect(toolOf(page).getByText(/^Saved on this device at/)).toBeVisible();
	await page.reload();
	await expect(headline(page)).toContainText('A week on call leaves 12 hours.');
	await unfold(page, /^What the pager does/);
	await today(page, 'pages').fill('3');
	await expect(headline(page)).toContainText('A week on call leaves 18 hours.');
	await toolOf(page).getByRole('button', { name: /^Undo/ }).click();
	await expect(headline(page)).toContainText('A week on call leaves 12 hours.');
});

test('days typed as times are counted in stretches, refused with a reason, and by keyboard alone', async ({ page }) => {
	await today(page, 'paid-hours').focus();
	await page.keyboard.type('40');
	const summary = toolOf(page).getByText('Count it by the day');
	await summary.focus();
	await page.keyboard.press('Enter');
	const monday = toolOf(page).getByRole('group', { name: 'Monday' });
	await monday.getByLabel('Monday: Paid hours').focus();
	await page.keyboard.type('9–12, 13–18');
	await page.keyboard.press('Tab');
	await page.keyboard.type('9-5');
	await expect(monday).toContainText('“9-5” ends before it begins. Write 17 or 5pm');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('9–9:15 stand-up, 2–3pm');
	// Free: 9:15–12, 13–14, 15–18, so one stretch of two hours, an hour, and one more; 0:45 + 1:00 + 1:00 are left.
	await expect(monday).toContainText('8 h, 1.25 h of it in meetings; 2 stretches of two hours; 2.75 h in pieces shorter than that.');
	await expect(toolOf(page).getByText('1.25–33.25 hours, counted from your days below.')).toBeVisible();
	await toolOf(page).getByRole('button', { name: 'Monday’s hours for every day without hours' }).press('Enter');
	for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) await toolOf(page).getByLabel(`${day}: Meetings`).fill('0');
	await expect(toolOf(page).getByText('1.25 hours, counted from your days below.')).toBeVisible();
	await expect(toolOf(page).getByText('14 stretches, counted from your days below.')).toBeVisible();
});

test('rotas stand side by side with each limit’s verdict and source, and what would keep it can be asked for', async ({ page, path }) => {
	await keep(page, { ...NINE_PAGES, designs: [] }, path(ADDRESS));
	await toolOf(page).getByLabel('Name of another rota').fill('Eight people');
	await toolOf(page).getByRole('button', { name: 'Add a rota' }).click();
	await toolOf(page)
		.locator('.item-open')
		.getByRole('textbox', { name: /^People in the rota/ })
		.fill('8');
	const limits = region(page, 'Held against limits');
	const share = limits.getByRole('row', { name: /^Share of your weeks on call: at most 25%/ });
	await expect(share.getByRole('cell')).toHaveText([/✗ 40% \(broken\)/, /✓ 25% \(kept\)/, /Beyer et al\., 2016/]);
	await expect(share.getByRole('link')).toHaveAttribute('href', /\/sources\/#google-sre-on-call$/);
	const changes = limits.getByRole('region', { name: 'Share of your weeks on call: at most 25%' });
	await expect(changes).toContainText('People in the rota: 8 people instead of 5. Share of your weeks on call: 25% (2 ÷ 8).');
	await changes.getByRole('button', { name: 'Ask for it (People in the rota: 8 people instead of 5)' }).click();
	await expect(toolOf(page).getByLabel('What would have to change, a line each')).toHaveValue('People in the rota: 8 people instead of 5');
	await expect(changes.getByRole('button', { name: 'It is asked for (People in the rota: 8 people instead of 5)' })).toBeDisabled();
	await toolOf(page)
		.getByRole('textbox', { name: /^Focus hours you need/ })
		.fill('16');
	await expect(limits.getByRole('region', { name: 'Focus hours in a week on call: at least 16 hours' })).toContainText(
		'Pages in a week on call: 5 pages instead of 9.',
	);
});

test('a rota keeps to days off, is told by person, and its calendar moves what has changed', { tag: '@fork' }, async ({ page, path }) => {
	await keep(page, WITH_ROTA, path(ADDRESS));
	await toolOf(page).getByRole('button', { name: 'Make a rota' }).click();
	const fairness = region(page, 'Is it fair?');
	await expect(fairness.getByRole('row', { name: /^Ana/ }).getByRole('cell').first()).toHaveText('14');
	await expect(
		fairness
			.getByRole('row', { name: /^Difference, most to least/ })
			.getByRole('cell')
			.first(),
	).toHaveText('0');
	const turns = region(page, 'The turns');
	await expect(turns.getByRole('row').nth(1)).toHaveText(/Mon, Dec 7 – Sun, Dec 13, 2026.*Ana.*Bo/);
	const calendar = region(page, 'Calendar file');
	const save = async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			calendar.getByRole('button', { name: 'Save the calendar' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('on-call-load-rota.ics');
		const text = await readFile(await download.path(), 'utf8');
		return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
	};
	const first = await save();
	expect(first).toHaveLength(10);
	expect(first[0]?.summary).toBe('On call: Ana, Primary');
	expect([first[0]?.startDate.toString(), first[0]?.endDate.toString(), first[0]?.sequence]).toEqual(['2026-12-07', '2026-12-14', 0]);
	await expect(calendar.getByRole('status')).toHaveText('Saved, with 10 entries.');

	await toolOf(page).getByRole('button', { name: 'Ana', exact: true }).click();
	const off = toolOf(page).getByRole('form', { name: 'Days they can’t: Ana' });
	await off.getByLabel('First day off').fill('2026-12-09');
	await off.getByRole('button', { name: 'Add days off' }).click();
	await expect(turns.getByRole('row').nth(1)).not.toContainText('Ana');
	await calendar.getByLabel('Whose turns').selectOption({ label: 'Ana' });
	const own = await save();
	const moved = own.find(({ uid }) => uid === first[0]?.uid);
	expect([moved?.sequence, moved?.component.getFirstPropertyValue('status')]).toEqual([1, 'CANCELLED']);
	expect(own.filter(({ component }) => component.getFirstPropertyValue('status') === 'CONFIRMED')).toHaveLength(2);
});

test('the case goes over to the deadline script: shown on both sides, taken, and taken back by undo', { tag: '@fork' }, async ({
	page,
	path,
}) => {
	await keep(page, { ...NINE_PAGES, ask: 'One seat instead of two.' }, path(ADDRESS));
	const panel = region(page, 'Hand over to Deadline script');
	await expect(panel).toContainText('being on call in 40% of the weeks (2 ÷ 5)');
	await expect(panel).toContainText('What would have to change: One seat instead of two');
	await panel.getByRole('link', { name: 'Open Deadline script with it' }).click();
	await expect(page).toHaveURL(/\/toolkit\/deadline-script\/#parcel=1&type=load-case&/);
	const script = page.getByRole('region', { name: 'Deadline script', exact: true });
	const arrived = script.getByRole('region', { name: 'Handed over from another tool' });
	await expect(arrived).toContainText('pages that take 9 hours of each week on call (9 × (45 + 15) ÷ 60)');
	const choices = script.locator('.script-choices');
	for (const choice of ['On-call takes the time', 'Email']) await choices.getByText(choice, { exact: true }).click();
	const text = script.getByRole('region', { name: 'Your text' });
	await expect(text).not.toContainText('40%');
	await arrived.getByRole('button', { name: /^Take it into "/ }).click();
	await expect(arrived).toBeHidden();
	await expect(text).toContainText('being on call in 40% of the weeks (2 ÷ 5)');
	await expect(text).toContainText('One seat instead of two');
	await script.getByRole('button', { name: /^Undo/ }).click();
	await expect(text).not.toContainText('40%');
});

test('a link brings the sheet back, without names and days off when the reader wants', async ({ page, path }) => {
	await keep(
		page,
		{ ...WITH_ROTA, people: PEOPLE.map((person) => ({ ...person, off: [{ from: '2026-12-24', to: '2026-12-26' }] })) },
		path(ADDRESS),
	);
	const tool = sheetPage(page);
	await tool.manage('Share a link');
	await toolOf(page)
		.getByLabel(/^Leave out names/)
		.check();
	const field = toolOf(page).getByLabel('Link', { exact: true });
	await expect(field).toHaveValue(/design=Rota\+1/);
	const address = await field.inputValue();
	expect(address).not.toMatch(/Ana|2026|Eight/);
	await page.evaluate(() => localStorage.clear());
	await page.goto(path('/faq/'));
	await open(page, address);
	await expect(toolOf(page).getByText('You are looking at', { exact: false })).toBeVisible();
	await expect(headline(page)).toContainText('You are on call in 40% of your weeks.');
});

test('the worked example comes to what the chapter says, there too, and leaves as Markdown', async ({ page, path, context }) => {
	await open(page, path('/on-the-job/day-to-day/'));
	await toolOf(page).getByRole('button', { name: 'Open the worked example as a new sheet' }).click();
	await expect(headline(page)).toHaveText(
		/^A usual week leaves 22 hours of focus\. A week on call leaves 9\.8 hours\. Expect 5\.1 stretches of two unbroken hours in it\./,
	);
	const share = region(page, 'Results, one rota a column').getByRole('row', { name: /^Share of your weeks on call/ });
	await expect(share.getByRole('cell')).toHaveText([/✗ 40%/, '17%', '17%', /✗ 40%/]);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await toolOf(page).getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(toolOf(page).getByText('Copied.')).toBeVisible();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('- Share of your weeks on call: 2 ÷ 5 = 40%');
});

test('every part is accessible and fits', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	// One rota beside today's and two turns: axe looks at every cell.
	const designs = EVERY_KIND.designs.slice(1);
	await keep(page, { ...EVERY_KIND, designs, rota: { ...EVERY_KIND.rota, turns: 2 } }, path(ADDRESS));
	await toolOf(page).getByText('Count it by the day').click();
	await toolOf(page).getByText('How each figure follows').click();
	await toolOf(page).getByRole('button', { name: 'Short turns', exact: true }).click();
	await toolOf(page).getByRole('button', { name: 'Make a rota' }).click();
	await toolOf(page).getByRole('button', { name: 'Ana', exact: true }).click();
	await expect(region(page, 'Calendar file')).toBeVisible();
	await expectNoBarriers(page, { within: '.load-tool' });
});
