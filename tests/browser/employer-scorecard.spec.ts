/** A reader compares employers: answers, grades, deal-breakers, weights, questions, exports, and flags that another tool hands over. */
import { readFile } from 'node:fs/promises';
import { CHAPTER_EXAMPLE, EVERY_LANE, THREE_EMPLOYERS, TWELVE_EMPLOYERS } from '../../src/tools/scorecard/scorecard.examples.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const PAGE = '/toolkit/employer-scorecard/';
let scorecard: SheetToolPage;
test.beforeEach(async ({ page, path }) => {
	scorecard = new SheetToolPage(page, 'Employer scorecard');
	await scorecard.open(path(PAGE));
});

const verdict = () => scorecard.tool.locator('.headline');
const place = async (name: string) => (await scorecard.entry(name).locator('.item-head').innerText()).replace(/\s+/g, ' ');

test('two employers: a range narrows with the grade, a better answer decides, and a reload keeps it', async ({ page }) => {
	await scorecard.add('Harbor');
	await scorecard.choose('Harbor', 'Manager', 3);
	await scorecard.choose('Harbor', 'How do you know it\\? \\(Manager\\)', 'told');
	// By hand: weight 12, level 3 on one person's word is 2 to 4, so 6 to 12; the other criteria, 88 points, are open.
	await expect.poll(() => place('Harbor')).toContain('6–100 of 100 points, 12% of the weight known');
	await scorecard.choose('Harbor', 'How do you know it\\? \\(Manager\\)', 'seen');
	await expect.poll(() => place('Harbor')).toContain('9–97 of 100 points');
	await expect(verdict()).toHaveText('Only Harbor so far. Add another, or the job that you have.');

	await scorecard.tool.getByRole('button', { name: 'Add “My job now”' }).click();
	await expect(scorecard.tool.getByRole('button', { name: 'Add “My job now”' })).toHaveCount(0);
	await scorecard.choose('My job now', 'Manager', 0);
	await expect(verdict()).toHaveText('Not decided yet between Harbor and My job now.');
	await scorecard.expectSaved();
	await page.reload();
	await scorecard.whenReady();
	await expect(verdict()).toHaveText('Not decided yet between Harbor and My job now.');
	await expect.poll(() => place('Harbor')).toContain('9–97 of 100 points');
});

test('the worked example: three that are not decided, what to ask next, what would change the order', async ({ path }) => {
	await openWith(scorecard, 'employer-scorecard', THREE_EMPLOYERS, path(PAGE));
	await expect(scorecard.tool.getByText(/^Saved on this device on November 20, 2026 at/)).toBeVisible();
	await expect(verdict()).toHaveText('Not decided yet between Quill, Harbor, and North.');
	const questions = scorecard.tool.getByRole('region', { name: 'Ask this next' }).getByRole('listitem');
	await expect(questions.first()).toContainText('Code, tests and review at Quill is not known and can move it by 15 points.');
	await expect(questions.first()).toContainText('Could you show me one recent pull request on screen, with its checks and comments?');
	await expect(questions).toHaveCount(3);
	await expect(scorecard.tool.getByText('Harbor overtakes Quill if its On-call and nights is better than level 2.3.')).toBeVisible();
	const table = scorecard.tool.getByRole('region', { name: 'All answers side by side' });
	await expect(table.getByRole('row', { name: 'Total 100 52.5–77.5 56.3–71.3 63.8' })).toBeVisible();
	await scorecard.unfold('Harbor');
	await scorecard.entry('Harbor').getByText('Where the points come from').click();
	await expect(scorecard.entry('Harbor').getByText('Manager: level 3, Seen or in writing; × 20 ÷ 4 = 15 points')).toBeVisible();
	await expect(scorecard.entry('Harbor').getByText('On-call and nights: not known, 0–15 points')).toBeVisible();
});

test('nothing is preselected; a failed deal-breaker is out with its reason and comes back by undo', async () => {
	await scorecard.add('Harbor');
	await expect(scorecard.tool.locator('input[type=radio]:checked')).toHaveCount(0);
	await expect(scorecard.tool.getByRole('region', { name: 'Nothing answered yet' })).toBeVisible();
	await scorecard.choose('Harbor', 'Manager', 4);
	await scorecard.choose('Harbor', 'Nobody is demeaned', 'fail');
	await expect(scorecard.tool.getByRole('region', { name: 'Out by a deal-breaker' })).toContainText(
		'Someone was demeaned in front of you.',
	);
	await scorecard.undo();
	await expect(scorecard.tool.getByRole('region', { name: 'Compared' })).toContainText('Harbor');
	await scorecard.entry('Harbor').getByText('Where the points come from').click();
	await expect(scorecard.entry('Harbor').getByText(/^Ask before you accept, Nobody is demeaned/)).toBeVisible();
});

test('weights changed after two were scored say so, and go back', async ({ path }) => {
	await openWith(scorecard, 'employer-scorecard', { ...THREE_EMPLOYERS, weights: {} }, path(PAGE));
	await scorecard.tool.locator('.weights > summary').click();
	const pay = scorecard.tool.getByLabel('Pay and terms', { exact: true });
	await pay.fill('112');
	await pay.press('Tab');
	// 112 of 200, for the other weights add up to 88.
	await expect(scorecard.tool.locator('.weights').getByRole('row', { name: /^Pay and terms/ })).toContainText('56');
	await expect(scorecard.tool.getByText(/^Weights were changed on .*, after two were scored/)).toBeVisible();
	await scorecard.tool.getByRole('button', { name: 'Back to the starting weights' }).click();
	await expect(pay).toHaveValue('12');
});

test('by keyboard alone: add, answer, note, remove, undo; typing without a pause is one step', async ({ page }) => {
	await scorecard.tool.getByLabel('Name of an employer').focus();
	await page.keyboard.type('Harbor');
	await page.keyboard.press('Enter');
	await expect(scorecard.tool.getByLabel('Name of an employer')).toBeFocused();
	const manager = scorecard.entry('Harbor').getByRole('group', { name: /^Manager/ });
	await manager.locator('input[value="0"]').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await expect(manager.locator('input[value="1"]')).toBeFocused();
	await expect(manager.locator('input[value="1"]')).toBeChecked();
	await scorecard.entry('Harbor').getByLabel('Note on Manager: who said what, when').focus();
	await page.keyboard.type('Developer, on the phone');
	await expect(scorecard.tool.getByRole('status').last()).toContainText('Only Harbor so far.');
	await scorecard.undo();
	await expect(scorecard.entry('Harbor').getByLabel('Note on Manager: who said what, when')).toHaveValue('');
	await expect(manager.locator('input[value="1"]')).toBeChecked();
	await scorecard.entry('Harbor').getByRole('button', { name: 'Remove' }).press('Enter');
	await expect(scorecard.entry('Harbor')).toHaveCount(0);
	await scorecard.tool.getByRole('button', { name: /^Undo/ }).press('Enter');
	await expect(scorecard.entry('Harbor')).toBeVisible();
});

test('the form keeps its place on the screen while the list re-sorts under it', async ({ path }) => {
	await openWith(scorecard, 'employer-scorecard', THREE_EMPLOYERS, path(PAGE));
	await scorecard.unfold('North');
	const pay = scorecard.entry('North').getByRole('group', { name: /^Pay and terms/ });
	await pay.scrollIntoViewIfNeeded();
	const before = await pay.boundingBox();
	await pay.locator('input[value="4"]').check();
	await expect.poll(() => place('North')).toContain('71.3 of 100 points');
	const after = await pay.boundingBox();
	expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});

test('a shared link opens elsewhere without touching what is there; Markdown and CSV leave as files', { tag: '@fork' }, async ({
	page,
	path,
	browser,
}) => {
	await openWith(scorecard, 'employer-scorecard', THREE_EMPLOYERS, path(PAGE));
	const link = await scorecard.shareLink();
	const save = async (name: string) => {
		const [download] = await Promise.all([page.waitForEvent('download'), scorecard.tool.getByRole('button', { name }).click()]);
		return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
	};
	const markdown = await save('Save Markdown');
	expect(markdown.name).toMatch(/^employer-scorecard-\d{4}-\d{2}-\d{2}\.md$/);
	expect(markdown.text).toContain('| Total | 100 | 52.5–77.5 | 56.3–71.3 | 63.8 |');
	expect((await save('Save CSV')).text).toContain('Total,100,52.5–77.5,56.3–71.3,63.8');
	const context = await browser.newContext();
	const guest = new SheetToolPage(await context.newPage(), 'Employer scorecard');
	await guest.open(link);
	await expect(guest.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeVisible();
	await expect(guest.tool.locator('.headline')).toHaveText('Not decided yet between Quill, Harbor, and North.');
	expect(await guest.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('handbook:employer')))).toEqual([]);
	await context.close();
});

test('a sheet shared without names says which job is the present one, and nobody is asked to add it again', async ({ path, browser }) => {
	await openWith(scorecard, 'employer-scorecard', CHAPTER_EXAMPLE, path(PAGE));
	await scorecard.manage('Share a link');
	await scorecard.tool.getByLabel('Leave out names, addresses, labels and dates').check();
	await expect(scorecard.tool.getByText('which one is the present job')).toBeVisible();
	const field = scorecard.tool.getByLabel('Link', { exact: true });
	await expect(field).toHaveValue(/name=Shared\+sheet/);
	const context = await browser.newContext();
	const guest = new SheetToolPage(await context.newPage(), 'Employer scorecard');
	await guest.open(await field.inputValue());
	await expect(guest.entry('Present job')).toBeVisible();
	await expect(guest.entry('Employer 2')).toBeVisible();
	await expect(guest.tool.getByText('Employer 3')).toHaveCount(0);
	// Folded below the visited sheet.
	await expect(guest.tool.locator('.visit-add button')).not.toHaveCount(0);
	await expect(guest.tool.locator('.visit-add button', { hasText: 'My job now' })).toHaveCount(0);
	await context.close();
});

test('twelve fit a phone: nothing overflows, the table scrolls by itself and keeps the names in sight', async ({ page, path }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await openWith(scorecard, 'employer-scorecard', TWELVE_EMPLOYERS, path(PAGE));
	await expect(scorecard.tool.locator('.item')).toHaveCount(12);
	// A name stands in one line, its range and its points below.
	const head = await scorecard.entry('Employer number 1').locator('.item-head').boundingBox();
	expect(head?.height ?? 999).toBeLessThan(160);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	const table = scorecard.tool.getByRole('region', { name: 'All answers side by side' });
	await expect(table.getByRole('columnheader')).toHaveCount(14);
	const name = table.getByRole('rowheader', { name: 'On-call and nights' });
	await name.scrollIntoViewIfNeeded();
	const before = await name.boundingBox();
	await table.focus();
	await table.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
	await expect(
		table
			.getByRole('row', { name: /^On-call and nights/ })
			.getByRole('cell')
			.last(),
	).toBeInViewport();
	const after = await name.boundingBox();
	expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(2);
	expect(after?.width ?? 999).toBeLessThan(200);
});

test('on paper: where everyone stands and why, the questions, the version and the day, and no controls', async ({ page, path }) => {
	await openWith(scorecard, 'employer-scorecard', EVERY_LANE, path(PAGE));
	await page.emulateMedia({ media: 'print' });
	await expect(scorecard.tool.getByText(/^Search 2026, \w+ \d+, \d{4}\. Rules 1\.0\. http/)).toBeVisible();
	await expect(scorecard.tool.getByText('Manager: level 3, One person said so, so 2–4; × 12 ÷ 4 = 6–12 points')).toBeVisible();
	await expect(scorecard.tool.getByRole('region', { name: 'Ask this next' })).toBeVisible();
	await expect(scorecard.tool.getByLabel('Name of an employer')).toBeHidden();
	await expect(scorecard.tool.getByRole('button', { name: 'Save CSV' })).toBeHidden();
});

test('every state is accessible and fits', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	await openWith(scorecard, 'employer-scorecard', EVERY_LANE, path(PAGE));
	await scorecard.unfold('Harbor');
	await scorecard.entry('Harbor').getByText('Where the points come from').click();
	await scorecard.tool.locator('.weights > summary').click();
	await expectNoBarriers(page, { within: '.tool' });
});
