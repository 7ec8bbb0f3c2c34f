/** A reader writes what they will say: gaps filled once, nothing private in the text, checked, timed, copied, shared. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { encodeParcel } from '../../src/kit/hand-over.ts';
import { CHOSEN, FULL, LEAKING } from '../../src/tools/script/script.examples.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const PAGE = '/toolkit/salary-script/';
let script: SheetToolPage;
test.beforeEach(async ({ page, path }) => {
	script = new SheetToolPage(page, 'Salary script');
	await script.open(path(PAGE));
});

const text = () => script.tool.getByRole('region', { name: 'Your text' });
const field = (label: string) => script.tool.locator('.script-tool').getByLabel(label);
const WALK_AWAY = 'The lowest base pay that you would say yes to';
const ASK = 'The base pay that you ask for';

async function choose(...names: string[]) {
	for (const name of names) await script.tool.locator('.script-choices').getByText(name, { exact: true }).click();
}

/** Keeps what the page copies, whatever the browser would allow. */
async function watchClipboard() {
	await script.page.evaluate(() => {
		const seen = { text: '' };
		Object.assign(window, { copied: seen });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: async (words: string) => {
					seen.text = words;
				},
			},
			configurable: true,
		});
	});
	return () => script.page.evaluate(() => (window as unknown as { copied: { text: string } }).copied.text);
}

test('an entry is made once and stands in every situation, channel and tone; a reload keeps it', async ({ page }) => {
	await expect(script.tool.locator('.script-tool input[type=radio]:checked')).toHaveCount(0);
	await choose('The first ask', 'Email');
	await field('The company').fill('Northwind');
	await field(ASK).fill('$134,000');
	await expect(text()).toContainText('Northwind');
	await expect(text()).toContainText('$134,000');
	await choose('Firmer');
	await expect(text()).toContainText('On that basis I am asking for $134,000.');
	await choose('Aloud');
	await expect(text()).toContainText('$134,000');
	await expect(text()).toContainText('Stop. Count to five in your head.');
	await choose('A competing offer in hand');
	await expect(text()).toContainText('$134,000');
	await script.expectSaved();
	await page.reload();
	await script.whenReady();
	await expect(field('The company')).toHaveValue('Northwind');
	await expect(text()).toContainText('$134,000');
});

test('a gap leads to its field; what is typed without a pause is one step to undo', async () => {
	await choose('The first ask', 'Email');
	await text()
		.getByRole('button', { name: /^\[your number\]/ })
		.click();
	await expect(field(ASK)).toBeFocused();
	await field(ASK).pressSequentially('$134,000');
	await expect(text()).toContainText('base to $134,000?');
	await script.undo();
	await expect(text().getByRole('button', { name: /^\[your number\]/ })).toBeVisible();
});

test('a copy with gaps is a draft, and its subject too', async () => {
	const copied = await watchClipboard();
	await choose('The first ask', 'Email');
	await script.tool.getByRole('button', { name: 'Copy as a draft' }).click();
	await expect.poll(() => copied()).toMatch(/^DRAFT, \d+ gaps left: \[/);
	await expect(script.tool.locator('.send-bar').getByText(/^Copied as a draft\. \d+ gaps are left\.$/)).toBeInViewport();
	await script.tool.getByRole('button', { name: 'Copy the subject' }).click();
	await expect.poll(() => copied()).toMatch(/^DRAFT: /);
});

test('a full copy is no draft, and an email program gets the same where it fits', { tag: '@fork' }, async ({ page, path }) => {
	await openWith(script, 'salary-script', FULL, path(PAGE));
	const copiedNow = await watchClipboard();
	await script.tool.getByRole('button', { name: 'Copy the text' }).click();
	await expect(script.tool.locator('.send-bar').getByText('Copied.', { exact: true })).toBeInViewport();
	const words = await copiedNow();
	expect(words).toMatch(/^Hi Dana,\n\n/);
	expect(words).not.toMatch(/DRAFT|\[|122|109/);
	const link = (await script.tool.getByRole('link', { name: 'Open in my email program' }).getAttribute('href')) ?? '';
	expect(decodeURIComponent(link.split('&body=')[1] ?? '').replaceAll('\r\n', '\n')).toBe(words.trimEnd());
	await field('What you would join, or stay, for').fill('ü'.repeat(500));
	await expect(script.tool.getByRole('link', { name: 'Open in my email program' })).toHaveCount(0);
	await expect(script.tool.getByText('It is too long for a link into an email program')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where copying is not allowed, the text is offered selected', async ({ page }) => {
	await choose('The first ask', 'Email');
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) }, configurable: true });
	});
	await script.tool.getByRole('button', { name: 'Copy as a draft' }).click();
	await expect(script.tool.getByLabel(/Your browser did not allow copying/)).toHaveValue(/^DRAFT/);
});

test('a private number typed into an open blank is kept out of the text and named, in any format', async () => {
	const copied = await watchClipboard();
	await choose('The first ask', 'Email');
	await field(WALK_AWAY).fill('122.000 €');
	for (const format of ['$122,000', '122k', '1.22 lakh', '122 000']) {
		await field(ASK).fill(format);
		await expect(script.tool.getByText(`Kept out of the text: "${ASK}" holds what you keep under "${WALK_AWAY}".`).first()).toBeVisible();
		await expect(text().getByRole('button', { name: /^\[your number\]/ })).toBeVisible();
		await script.tool.getByRole('button', { name: 'Copy as a draft' }).click();
		expect(await copied()).not.toMatch(/122|1\.22/);
	}
	await field(ASK).fill('$134,000');
	await expect(script.tool.getByText(/^Kept out of the text/)).toHaveCount(0);
	await expect(text()).toContainText('$134,000');
});

test('a link never holds what is private, and says so before it is shared', async ({ page, path }) => {
	await openWith(script, 'salary-script', LEAKING, path(PAGE));
	const link = await script.shareLink();
	const panel = script.tool.getByRole('region', { name: 'Share a link' });
	await expect(panel).toContainText('Never in a link, whatever you choose:');
	await expect(panel).toContainText(WALK_AWAY);
	await expect(panel).toContainText(`"${ASK}", because it holds what you keep under`);
	await page.evaluate(() => localStorage.clear());
	await page.goto('about:blank');
	await script.open(link);
	await expect(
		script.tool.getByRole('button', { name: 'Keep as a new sheet' }).or(script.tool.locator('.notice-calm')).first(),
	).toBeVisible();
	await expect(field('The company')).toHaveValue('Acme');
	for (const label of [WALK_AWAY, 'What you earn now', 'Who else has made you an offer', ASK]) await expect(field(label)).toHaveValue('');
});

test('opens what they may say and answers with the entries; another situation has other answers', async ({ page, path }) => {
	await openWith(script, 'salary-script', FULL, path(PAGE));
	const replies = script.tool.getByRole('region', { name: 'What they may say' });
	await replies.getByText("That's above our budget.").click();
	await replies.getByText('$120,000 is the top.').click();
	await expect(replies.locator('details[open] details[open] > .you')).toBeVisible();
	await choose('A raise in your current job');
	await expect(replies.getByText("There's no budget until the next round.")).toBeVisible();
	await expect(replies.getByText('What do you earn now?')).toHaveCount(0);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the clock starts, stops, and is told only then', async ({ page, path }) => {
	// From the beginning: a timer of the real clock could not be taken back by this one.
	await page.clock.install({ time: '2026-11-22T12:00:00Z' });
	await openWith(script, 'salary-script', { ...FULL, channel: 'spoken' }, path(PAGE));
	await expect(script.tool.getByRole('button', { name: 'Start the clock' })).toBeVisible();
	// It stands still but for what is run: else a busy machine takes seconds of its own.
	await page.clock.pauseAt('2026-11-22T12:10:00Z');
	const status = script.tool.getByRole('status').last();
	await script.tool.getByRole('button', { name: 'Start the clock' }).press('Enter');
	await page.clock.runFor(1_500);
	await expect(status).toHaveText(/^The clock runs\. About 0:\d\d\.$/);
	await page.clock.runFor(10_000);
	await expect(status).toHaveText(/^The clock runs\./);
	await expect(script.tool.locator('.timer-time')).toHaveText(/^0:1[01] of about 0:\d\d$/);
	await page.clock.runFor(60_000);
	await expect(status).toHaveText('The time is over.');
	await script.tool.getByRole('button', { name: 'Stop the clock' }).press('Enter');
	await page.clock.runFor(1_500);
	await expect(status).toHaveText(/^You took 1:1\d; about 0:\d\d was the aim\.$/);
});

test('what the offer comparison hands over fills the blanks, after a look at it, and can be undone', { tag: '@fork' }, async ({ path }) => {
	const fragment = await encodeParcel({
		type: 'pay-case',
		data: {
			company: 'Harbor',
			role: 'backend developer',
			currency: 'USD',
			baseOffered: 120_000,
			baseAsked: 134_000,
			evidence: ['moved 40 million orders'],
			answerBy: '2027-03-05',
		},
		from: 'offer-comparison',
		sheet: 'My offers',
	});
	await script.page.goto('about:blank');
	await script.open(path(`${PAGE}#${fragment}`));
	const panel = script.tool.locator('.notice-calm').first();
	await expect(panel).toContainText('The base pay that you ask for: $134,000');
	await panel.getByRole('button').first().click();
	await choose('The first ask', 'Email');
	await expect(field('The company')).toHaveValue('Harbor');
	await expect(text()).toContainText('$134,000');
	for (let step = 0; step < 3; step += 1) await script.undo();
	await choose('The first ask', 'Email');
	await expect(field('The company')).toHaveValue('');
});

test('Markdown leaves the page with the text and without anything private', async ({ page, path }) => {
	await openWith(script, 'salary-script', LEAKING, path(PAGE));
	const [download] = await Promise.all([page.waitForEvent('download'), script.tool.getByRole('button', { name: 'Save Markdown' }).click()]);
	const markdown = await readFile(await download.path(), 'utf8');
	expect(markdown).toContain('DRAFT, 3 gaps left');
	expect(markdown).toContain('> Hi Dana,');
	expect(markdown).not.toMatch(/122|109k|Boulder/);
});

test('on paper it is a card: the text, the answers, no fields and nothing private', async ({ page, path }) => {
	await openWith(script, 'salary-script', FULL, path(PAGE));
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(text()).toBeVisible();
	await expect(script.tool.locator('.blank-form')).toBeHidden();
	await expect(script.tool.getByRole('button', { name: /Copy/ }).first()).toBeHidden();
	for (const answer of await script.tool.locator('.reply-tree .you').all()) await expect(answer).toBeVisible();
	await expect(script.tool.locator('.print-head')).toContainText('Search 2026');
	expect(await script.tool.locator('.script-tool').innerText()).not.toMatch(/122,000|109k|Boulder/);
});

for (const slug of ['deadline-script', 'scope-script']) {
	test(`${slug}: every situation and channel makes a text and answers`, async ({ page, path }) => {
		await page.goto(path(`/toolkit/${slug}/`));
		await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
		const choices = page.locator('.script-choices');
		const situations = await choices.locator('input[name=script-situation]').count();
		for (let index = 0; index < situations; index += 1) {
			await choices.locator('input[name=script-situation]').nth(index).check();
			const channels = await choices.locator('input[name=script-channel]').count();
			for (let channel = 0; channel < channels; channel += 1) {
				await choices.locator('input[name=script-channel]').nth(channel).check();
				await expect(page.getByRole('region', { name: 'Your text' })).toContainText('[');
				expect(await page.locator('.reply-tree > li').count()).toBeGreaterThan(3);
			}
		}
	});
}

test('on a phone words keep clear of the borders, boxes and signs around them', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	script = new SheetToolPage(page, 'Deadline script');
	await script.open(path('/toolkit/deadline-script/'));
	await choose('A date that cannot hold', 'Email');
	/** Where each line of the words begins and ends, and its element. */
	const linesOf = (element: Locator) =>
		element.evaluate((found) => {
			const range = document.createRange();
			range.selectNodeContents(found);
			const { x, top, bottom } = found.getBoundingClientRect();
			return { x, top, bottom, lines: [...range.getClientRects()].map((line) => ({ x: line.x, top: line.top, bottom: line.bottom })) };
		});
	const alone = script.tool.locator('.fields-private');
	const limit = alone.getByLabel('What you will not leave out or give, whatever they say');
	await limit.fill('The permission check stays, whoever asks and however late it gets. '.repeat(2));
	const [outer, inner] = [await alone.boundingBox(), await limit.boundingBox()];
	expect(inner?.x).toBeGreaterThan((outer?.x ?? Number.NaN) + 8);
	expect(await limit.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), 'pixels out of sight').toBeLessThanOrEqual(
		0,
	);

	for (const name of ['A date that cannot hold', 'Email']) {
		const choice = script.tool.locator('.choice').filter({ hasText: name });
		const button = await choice.locator('input').boundingBox();
		const [line] = (await linesOf(choice.locator('b'))).lines;
		const apart = (button?.y ?? Number.NaN) + (button?.height ?? 0) / 2 - ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2;
		expect(Math.abs(apart), `pixels between the middles of "${name}" and its button`).toBeLessThan(2);
	}

	const reply = await linesOf(script.tool.locator('.reply-tree summary').filter({ hasText: 'We all have to stretch' }));
	expect(reply.lines.at(-1)?.top).toBeGreaterThan((reply.lines[0]?.bottom ?? Number.NaN) - 4);
	for (const line of reply.lines) expect(line.x, 'where a line begins').toBeGreaterThan(reply.x + 16);
	expect(reply.lines[0]?.top).toBeGreaterThan(reply.top + 4);

	const subject = script.tool.getByRole('button', { name: 'Copy the subject' });
	await subject.evaluate((button) => {
		button.style.width = '6rem';
	});
	const two = await linesOf(subject);
	expect(two.lines).toHaveLength(2);
	expect(two.lines[0]?.top).toBeGreaterThan(two.top + 3);
	expect(two.lines[1]?.bottom).toBeLessThan(two.bottom - 3);
});

test('every state is accessible and fits', async ({ page, path }) => {
	const long = { ...LEAKING, blanks: { ...LEAKING.blanks, company: 'A_very_long_name_that_has_no_place_to_break_anywhere_at_all' } };
	for (const state of [CHOSEN, FULL, long]) {
		await page.setViewportSize(PHONE);
		await openWith(script, 'salary-script', state, path(PAGE));
		// In the tool itself: the form on paper holds the same words, and is there first.
		await script.tool.locator('.script-tool').getByText("That's above our budget.").first().click();
		await expectNoBarriers(page);
	}
});
