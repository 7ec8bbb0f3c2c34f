/** Somebody prepares for an interview: says answers aloud, grades them, collects stories, takes the cards along. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodeParcel } from '../../src/kit/hand-over.ts';
import { WEEK_BEFORE } from '../../src/tools/practice/practice.examples.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { countEntries } from './count-entries.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const ADDRESS = '/toolkit/interview-practice/';
const CARDS = countEntries('interview-practice', 'questions');
/** The reader's own day, so many days from today. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const shortDay = (day: string) =>
	new Date(day).toLocaleDateString('en', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });

class PracticePage extends SheetToolPage {
	constructor(page: Page) {
		super(page, 'Interview practice');
	}
	get session() {
		return this.tool.getByRole('region', { name: 'Practice session' });
	}
	get question() {
		return this.session.getByRole('heading', { level: 2 });
	}
	async start(choice: string) {
		await this.tool.getByRole('combobox', { name: 'Or take' }).selectOption({ label: choice });
		await this.tool.getByRole('button', { name: 'Start these' }).click();
		await expect(this.question).toBeFocused();
	}
	ready(area: string) {
		return this.tool
			.getByRole('row', { name: new RegExp(`^${area}`) })
			.getByRole('cell')
			.last();
	}
}

let practice: PracticePage;
test.beforeEach(async ({ page, path }) => {
	practice = new PracticePage(page);
	await practice.open(path(ADDRESS));
});

test('by keyboard alone: say it, show it, grade it, take it back, stop; every grade is saved', async ({ page }) => {
	const { tool, session, question } = practice;
	await expect(tool.locator('input:checked')).toHaveCount(0);
	// The plus sign before what folds is for the eye alone.
	const fold = page.locator('.paper > summary').first();
	expect(await fold.evaluate((summary) => getComputedStyle(summary, '::before').content)).toMatch(/^"\+"/);
	await expect(fold).toHaveAccessibleName((await fold.innerText()).trim());
	await tool.getByRole('button', { name: 'Start these' }).press('Enter');
	await expect(question).toBeFocused();
	await expect(session).toContainText('Card 1 of 7');
	// What stands before the heading that has the focus is said with it.
	await expect(question).toHaveAccessibleDescription(/^Card 1 of 7 .+ Technical Aim at 5 minutes$/);
	const first = (await question.textContent()) ?? '';
	// Nothing is graded before the answer is shown.
	await page.keyboard.press('3');
	await expect(question).toHaveText(first);
	await expect(session.getByRole('heading', { name: 'Outline of a good answer' })).toHaveCount(0);
	await page.keyboard.press('Space');
	await expect(session.getByRole('heading', { name: 'Outline of a good answer' })).toBeFocused();
	await expect(session.getByRole('button', { name: /^3 Strong Starts from peak numbers/ })).toBeVisible();
	await page.keyboard.press('2');
	await expect(session).toContainText('Card 2 of 7');
	await expect(question).not.toHaveText(first);
	await expect(question).toBeFocused();
	await page.keyboard.press('u');
	await expect(question).toHaveText(first);
	await expect(session.getByRole('button', { name: /^0 Blank/ })).toBeVisible();
	await page.keyboard.press('3');
	await expect(session).toContainText('Card 2 of 7');
	await page.keyboard.press('s');
	await expect(session).toContainText('Card 2 of 7');
	await session.getByRole('button', { name: 'Stop' }).press('Enter');
	await expect(tool.getByText(/^Next: “SQL or NoSQL”/)).toBeVisible();
	await practice.expectSaved();
	await page.reload();
	await practice.whenReady();
	await expect(practice.ready('System design')).toHaveText('Not known yet: 1 of 3 tried');
});

test('single keys do nothing in a text field, outside the tool, and when they are switched off', async ({ page }) => {
	const { session, question } = practice;
	await practice.start('The questions to begin with (7)');
	const first = (await question.textContent()) ?? '';
	await page.keyboard.press('Space');
	const note = session.getByRole('textbox', { name: 'Note to yourself' });
	await note.focus();
	await page.keyboard.type('u 3 s t 0');
	await expect(note).toHaveValue('u 3 s t 0');
	await expect(question).toHaveText(first);
	await page.locator('header').first().getByRole('link').first().focus();
	await page.keyboard.press('3');
	await expect(question).toHaveText(first);
	await session.getByRole('checkbox', { name: 'Single keys work during a session' }).uncheck();
	await session.getByRole('heading', { name: 'Grade what you said' }).click();
	await page.keyboard.press('3');
	await expect(question).toHaveText(first);
	// The buttons go on working.
	await session.getByRole('button', { name: /^1 Weak/ }).click();
	await expect(question).not.toHaveText(first);
});

test('the clock counts up, pauses, and tells a screen reader only when the target is reached', async ({ page }) => {
	await page.clock.install();
	await page.reload();
	await practice.whenReady();
	const { session, tool } = practice;
	await practice.start('Databases (6)');
	const status = tool.getByRole('status').last();
	await expect(session).toContainText('Nothing is recorded');
	await session.getByRole('button', { name: 'Start the clock' }).click();
	await page.clock.runFor(61_000);
	await expect(session.getByRole('timer')).toHaveText('1:01 of 4:00');
	await session.getByRole('button', { name: 'Pause' }).click();
	await page.clock.runFor(60_000);
	await expect(session.getByRole('timer')).toHaveText('1:01 of 4:00');
	await expect(status).toHaveText('');
	await session.getByRole('button', { name: 'Go on' }).click();
	await page.clock.runFor(181_000);
	await expect(status).toHaveText('4 minutes are over.');
	await expect(session.getByRole('timer')).toHaveText('4:02 of 4:00');
});

test('up to a date: what is due, what would not come up, when each grade comes again', async ({ page }) => {
	const { tool, session, question } = practice;
	await expect(tool.getByText(/^Choose below how you practice/)).toBeVisible();
	await tool.getByRole('radio', { name: /^Up to a date/ }).check();
	await expect(tool.getByText(/^Enter the day of the interview/)).toBeVisible();
	await tool.getByLabel('Day of the interview').fill(inDays(16));
	// 37 cards in 16 days are 3 a day, and so are 33 to 48.
	await expect(
		tool.getByText(/^Due today: 3 \(0 to repeat, 3 new\)\..*With 3 of them a day, each comes up before the interview/),
	).toBeVisible();
	const perDay = tool.getByRole('spinbutton', { name: 'Cards a day, at most', exact: true });
	await expect(perDay).toHaveAccessibleDescription('Empty: as many as are due.');
	await perDay.fill('2');
	await tool.getByLabel('Cards a day, at most').press('Tab');
	// 2 a day on 16 days are 32 of them.
	await expect(
		tool.getByText(`${CARDS - 32} cards will not come up before the interview with that number a day. With 3 a day each would.`),
	).toBeVisible();
	await tool.getByRole('button', { name: 'Start today’s 2 cards' }).click();
	await expect(question).toBeFocused();
	await page.keyboard.press('Space');
	// Of 16 days left: 1, 16/8, 16/4 and 16/2.
	for (const [grade, pause] of [
		['0 Blank', 'Again tomorrow'],
		['1 Weak', 'Again in 2 days'],
		['2 Fair', 'Again in 4 days'],
		['3 Strong', 'Again in 8 days'],
	] as const)
		await expect(session.getByRole('button', { name: new RegExp(`^${grade}`) })).toContainText(pause);
	await page.keyboard.press('1');
	await expect(session).toContainText('Card 2 of 2');
	await page.keyboard.press('Space');
	await expect(session.getByRole('button', { name: /^3 Strong/ })).toBeVisible();
	await page.keyboard.press('3');
	await expect(session.getByRole('heading', { name: '2 cards graded' })).toBeFocused();
	await expect(session).toContainText('Nothing is due today. 2 cards are done today.');
	await expect(session.getByRole('listitem')).toHaveText([
		new RegExp(`: 1 Weak, again ${shortDay(inDays(2))}$`),
		new RegExp(`: 3 Strong, again ${shortDay(inDays(8))}$`),
	]);
	await session.getByRole('button', { name: 'Back to the overview' }).click();
	await expect(practice.ready('All cards')).toHaveText('Not known yet: 2 of 3 tried');
});

test('for keeps: what reckons memory is fetched, and a new card comes again after 1, 2, 3 or 8 days', async ({ page }) => {
	const { tool, session, question } = practice;
	await tool.getByRole('radio', { name: /^For keeps/ }).check();
	await tool.getByRole('button', { name: 'Start today’s 3 cards' }).click();
	await expect(question).toBeFocused();
	await page.keyboard.press('Space');
	for (const [grade, pause] of [
		['0 Blank', 'Again tomorrow'],
		['1 Weak', 'Again in 2 days'],
		['2 Fair', 'Again in 3 days'],
		['3 Strong', 'Again in 8 days'],
	] as const)
		await expect(session.getByRole('button', { name: new RegExp(`^${grade}`) })).toContainText(pause);
});

test('a card of one’s own is added, practiced, deleted, and brought back', async ({ page }) => {
	const { tool, session, question } = practice;
	await tool.getByRole('button', { name: 'Add card' }).press('Enter');
	await expect(tool.getByLabel('A question of your own')).toBeFocused();
	await expect(tool.getByRole('status').last()).toHaveText('Nothing was added: "A question of your own" is empty.');
	await tool.getByLabel('A question of your own').fill('Why <us> & not "them"?');
	await tool.getByRole('button', { name: 'Add card' }).click();
	await tool.getByRole('combobox', { name: 'Area', exact: true }).selectOption({ label: 'Working with people' });
	await tool.getByLabel('Outline of the answer').fill('One reason\nOne question back');
	await tool.getByRole('button', { name: /^Practice: Why <us>/ }).click();
	await expect(question).toHaveText('Why <us> & not "them"?');
	await page.keyboard.press('Space');
	await expect(session.getByRole('listitem').filter({ hasText: 'One question back' })).toBeVisible();
	await session.getByRole('button', { name: /^2 Fair/ }).click();
	await expect(session).toContainText('Choose on the overview how you practice');
	await expect(session).not.toContainText('Choose below');
	await session.getByRole('button', { name: 'Back to the overview' }).click();
	await tool.getByRole('button', { name: /^Working with people/ }).click();
	await tool.getByRole('button', { name: /^Delete: Why <us>/ }).click();
	await expect(tool.locator('.card-row').filter({ hasText: 'Why <us>' })).toHaveCount(0);
	await expect(tool.getByRole('textbox', { name: 'A question of your own' })).toBeFocused();
	// The undo that was promised works where the reader is now.
	await page.keyboard.press('Control+z');
	await expect(tool.getByRole('status').last()).toHaveText(/^Undone: deleting a card\./);
	await expect(tool.locator('.card-row').filter({ hasText: 'Why <us>' })).toContainText('2 Fair');
});

test('evidence of another tool becomes stories; ticks say which question they answer', { tag: '@fork' }, async ({ page, path }) => {
	const fragment = await encodeParcel({
		type: 'evidence',
		from: 'proof-plan',
		sheet: 'Autumn',
		data: { entries: [{ what: 'Nightly job in 4 minutes', date: '2026-06-01', seenBy: 'Kim', link: '', result: '90 to 4 minutes' }] },
	});
	await page.goto(`${path(ADDRESS)}#${fragment}`);
	await page.reload();
	await practice.whenReady();
	const { tool } = practice;
	await expect(tool.getByText('New story, as a draft: Nightly job in 4 minutes')).toBeVisible();
	await tool.getByRole('button', { name: 'Take it into "Sheet 1"' }).click();
	await expect(tool.getByText('One story. Questions that no story answers: 8 of 8.')).toBeVisible();
	await expect(tool.getByRole('button', { name: 'Nightly job in 4 minutes', exact: true })).toBeFocused();
	await expect(tool.getByLabel('Result, with its number')).toHaveValue('90 to 4 minutes');
	await tool.getByRole('combobox', { name: /^Prompt/ }).selectOption({ label: 'An improvement' });
	await tool.getByRole('button', { name: 'Tick all that fit' }).click();
	await expect(tool.getByRole('checkbox', { name: '“Nightly job in 4 minutes” answers “Something you improved”' })).toBeChecked();
	await expect(tool.getByText(/^\d questions of 8 have no story yet\.$/)).toBeVisible();
	for (let step = 0; step < 3; step += 1) await practice.undo();
	await expect(tool.getByText(/^No story yet\. 8 of the questions/)).toBeVisible();
});

test('cards and stories go to Anki; a link has no text of a story, a file has', { tag: '@fork' }, async ({ page, path }) => {
	await openWith(practice, 'interview-practice', WEEK_BEFORE, path(ADDRESS));
	const { tool } = practice;
	await tool.getByRole('button', { name: 'Take the cards to Anki' }).click();
	const waiting = page.waitForEvent('download');
	await tool.getByRole('button', { name: 'Save the file' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('interview-practice-anki.txt');
	await expect(tool.getByRole('status').last()).toHaveText('Saved as interview-practice-anki.txt.');
	const text = await readFile(await download.path(), 'utf8');
	expect(text.split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:true']);
	expect(text).toContain('drained &#91;by hand&#93;.');
	const link = await practice.shareLink();
	await expect(tool.getByText('the text of one story')).toBeVisible();
	await page.goto('about:blank');
	await page.goto(link);
	await practice.whenReady();
	await expect(tool.getByText(/^You are looking at "Search 2026"/)).toBeVisible();
	await tool.getByRole('button', { name: 'Work on my stories' }).click();
	await expect(tool.getByRole('button', { name: 'The night the queue stood still', exact: true })).toBeVisible();
	await expect(tool.getByText('17:50')).toHaveCount(0);
});

test('on paper: the cards with their grades, the stories on a page of their own', async ({ page, path }) => {
	await openWith(practice, 'interview-practice', WEEK_BEFORE, path(ADDRESS));
	await page.emulateMedia({ media: 'print' });
	const { tool } = practice;
	await expect(tool.getByText(/^Search 2026, .* Rules 1\.0\./)).toBeVisible();
	await expect(tool.getByText('Friday, 17:50, "nobody" was on call.')).toBeVisible();
	await expect(tool.getByRole('button')).toHaveCount(0);
	await expect(tool.locator('summary').filter({ hasText: 'Mark sheet to print' })).toBeHidden();
});

test('every part is accessible and fits', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	await openWith(practice, 'interview-practice', { ...WEEK_BEFORE, date: inDays(7) }, path(ADDRESS));
	const { tool, session } = practice;
	await tool.getByRole('button', { name: /^Security/ }).click();
	await tool.getByRole('button', { name: /^Edit: Why does/ }).click();
	await tool.getByRole('button', { name: 'Work on my stories' }).click();
	await tool.getByRole('button', { name: 'The night the queue stood still', exact: true }).click();
	await tool.getByRole('button', { name: 'Take the cards to Anki' }).click();
	await expect(tool.getByRole('button', { name: 'Save the file' })).toBeVisible();
	await expectNoBarriers(page, { within: '.practice-tool' });
	await page.setViewportSize(PHONE);
	await tool.getByRole('button', { name: /^Start today’s/ }).click();
	await session.getByRole('button', { name: 'Show the answer' }).click();
	await expect(session.getByRole('button', { name: /^3 Strong/ })).toBeVisible();
	const hasSmallButtons = () =>
		session.getByRole('button').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
	await expectNoBarriers(page, {
		within: '.practice-tool',
		atEachWidth: async () => expect.soft(await hasSmallButtons()).toBe(0),
	});
});
