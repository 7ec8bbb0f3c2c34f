/** A reader who interviews at several places notes what was heard, takes questions along, and hands flags over to the scorecard. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ONE_EMPLOYER, THREE_AT_ONCE } from '../../src/tools/red-flags/red-flags.examples.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { countEntries } from './count-entries.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

const PAGE = '/toolkit/red-flags/';
const FLAGS = countEntries('red-flags', 'flags');
let flags: SheetToolPage;
test.beforeEach(async ({ page, path }) => {
	flags = new SheetToolPage(page, 'Red-flag checklist');
	await flags.open(path(PAGE));
});

const line = async (name: string) => (await flags.entry(name).locator('.verdict').innerText()).replace(/\s+/g, ' ');
const words = (flag: string) => flags.tool.getByLabel(`What was said or seen (${flag})`);

/** Harbor with one flag heard from the recruiter, by hand. */
async function hearOne() {
	await flags.add('Harbor');
	await flags.choose('Harbor', 'No testing', 'heard');
	await words('No testing').fill('QA looks at everything before release.');
	await flags.tool.getByLabel('Who said it (No testing)').selectOption('Recruiter');
	await flags.tool.getByLabel('When (No testing)').fill('2026-11-03');
}

test('heard without words is kept and says what is missing; words make it evidence; a second person settles it', async ({ page }) => {
	await flags.add('Harbor');
	await expect(flags.tool.locator('input[type=radio]:checked')).toHaveCount(0);
	await expect.poll(() => line('Harbor')).toBe(`Nothing asked yet. All ${FLAGS} are open.`);
	await flags.choose('Harbor', 'No testing', 'heard');
	const answer = flags.entry('Harbor').locator('.flag-answer').filter({ hasText: 'No testing' });
	await expect(answer.locator('.flag-standing')).toHaveText(/^Kept as heard\. Write down what was said/);
	await expect.poll(() => line('Harbor')).toBe(`Heard: Weigh it 1. ${FLAGS} of ${FLAGS} not settled.`);
	await words('No testing').fill('QA looks at everything before release.');
	await expect(answer.locator('.flag-standing')).toHaveText(/^Counts as evidence, from one person so far\./);
	// Nothing is chosen for the reader but the day, which is today's.
	await expect(flags.tool.getByLabel('Who said it (No testing)')).toHaveValue('');
	await expect(flags.tool.getByLabel('When (No testing)')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
	await flags.tool.getByLabel('Who said it (No testing)').selectOption('Recruiter');
	await answer.getByRole('button', { name: 'Add what another person said (No testing)' }).click();
	await expect(words('No testing, 2')).toBeFocused();
	await words('No testing, 2').fill('We have no pipeline.');
	await expect(answer.locator('.flag-standing')).toHaveText('Counts as evidence, and is settled.');
	await expect.poll(() => line('Harbor')).toBe(`Heard: Weigh it 1. ${FLAGS - 1} of ${FLAGS} not settled.`);

	await flags.choose('Harbor', 'No testing', 'not-asked');
	await expect(words('No testing, 2')).toHaveValue('We have no pipeline.');
	await flags.undo();
	const result = flags.entry('Harbor').getByRole('region', { name: 'What you heard at Harbor' });
	await expect(result).toContainText('Ask a second person the same.');
	await expect(result).toContainText(/QA looks at everything before release\. \(Recruiter, \d{4}-\d{2}-\d{2}\)/);
	await flags.expectSaved();
	await page.reload();
	await flags.whenReady();
	await expect.poll(() => line('Harbor')).toBe(`Heard: Weigh it 1. ${FLAGS - 1} of ${FLAGS} not settled.`);
	await flags.unfold('Harbor');
	await expect(words('No testing, 2')).toHaveValue('We have no pipeline.');
});

test('a note that is removed comes back by undo', async ({ path }) => {
	await openWith(flags, 'red-flags', ONE_EMPLOYER, path(PAGE));
	await flags.unfold('Harbor Payments');
	await flags.entry('Harbor Payments').getByRole('heading', { name: 'What runs in production' }).click();
	await flags.tool.getByRole('button', { name: 'Remove this note (On-call without numbers, 1)' }).click();
	await expect(words('On-call without numbers')).toBeFocused();
	await expect(words('On-call without numbers')).toHaveValue('Eleven in my week, four of them at night.');
	await expect.poll(() => line('Harbor Payments')).toContain(`${FLAGS - 4} of ${FLAGS} not settled`);
	await flags.undo();
	await expect(words('On-call without numbers, 1')).toHaveValue('A couple a week, I’d say. We’re on it.');
});

test('by keyboard alone: add, answer with arrows, write, undo; typing without a pause is one step', async ({ page }) => {
	await flags.tool.getByLabel('Name of an employer').focus();
	await page.keyboard.type('Harbor');
	await page.keyboard.press('Enter');
	await expect(flags.tool.getByLabel('Name of an employer')).toBeFocused();
	const group = flags.entry('Harbor').getByRole('group', { name: /^Little documentation/ });
	await group.locator('input[value="not-asked"]').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await expect(group.locator('input[value="heard"]')).toBeFocused();
	await expect(group.locator('input[value="heard"]')).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(words('Little documentation')).toBeFocused();
	await page.keyboard.type('Ask around');
	await expect(flags.tool.getByRole('status').last()).toHaveText(`Heard: Note it 1. ${FLAGS - 1} of ${FLAGS} not settled.`);
	await flags.undo();
	await expect(words('Little documentation')).toHaveValue('');
	await expect(group.locator('input[value="heard"]')).toBeChecked();
});

test('the pocket list has what is not settled, by role, and is copied and printed by itself', async ({ page, context, path }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openWith(flags, 'red-flags', ONE_EMPLOYER, path(PAGE));
	await flags.unfold('Harbor Payments');
	const lists = flags.tool.getByRole('region', { name: 'What to ask next at Harbor Payments' });
	const manager = lists.locator('.pocket-list').filter({ has: page.getByText('Your future manager', { exact: true }) });
	await manager.locator('summary').click();
	await expect(manager.getByText('So far only from: Recruiter. Ask someone else.').first()).toBeVisible();
	await expect(manager.getByText('Micromanagement')).toBeVisible();
	// Settled: seen, and said by two.
	await expect(lists.getByText('No testing', { exact: true })).toHaveCount(0);
	await expect(lists.getByText('On-call without numbers', { exact: true })).toHaveCount(0);
	await manager.getByRole('button', { name: 'Copy this list (Harbor Payments: Your future manager)' }).click();
	await expect(manager.getByRole('status')).toHaveText('Copied.');
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toMatch(/^## Harbor Payments: Your future manager, \d{4}-\d{2}-\d{2}\n\n- \[ \] /);

	await page.evaluate(() => {
		window.print = () => undefined;
	});
	await manager.getByRole('button', { name: /^Print this list/ }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(manager.getByText('Micromanagement')).toBeVisible();
	await expect(manager.getByText(/^Harbor Payments: Your future manager, \w+ \d+, \d{4}\. Rules 1\.0\./)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(flags.tool.getByRole('region', { name: 'What you heard at Harbor Payments' })).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(flags.tool.getByRole('region', { name: 'What you heard at Harbor Payments' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('several employers stand side by side; Markdown and CSV have words, who and when', async ({ page, path }) => {
	await openWith(flags, 'red-flags', THREE_AT_ONCE, path(PAGE));
	const table = flags.tool.getByRole('region', { name: 'Side by side' });
	await expect(table.getByRole('row', { name: 'On-call without numbers (Weigh it) Heard Not heard Not asked' })).toBeVisible();
	const save = async (name: string) => {
		const [download] = await Promise.all([page.waitForEvent('download'), flags.tool.getByRole('button', { name }).click()]);
		return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
	};
	const markdown = await save('Save Markdown');
	expect(markdown.name).toMatch(/^red-flags-\d{4}-\d{2}-\d{2}\.md$/);
	expect(markdown.text).toContain('  - Eleven in my week, four of them at night. (A developer on the team, 2026-11-12)');
	expect((await save('Save CSV')).text).toContain(
		'Harbor Payments,Heroes and family,Note it,Heard,We’re a family here.,Recruiter,2026-11-03',
	);
});

test('a shared link opens elsewhere, redacted too, without touching what is there', { tag: '@fork' }, async ({ path, browser }) => {
	await openWith(flags, 'red-flags', ONE_EMPLOYER, path(PAGE));
	await flags.manage('Share a link');
	await flags.tool.getByLabel('Leave out names, addresses, labels and dates').check();
	const field = flags.tool.getByLabel('Link', { exact: true });
	await expect(field).toHaveValue(/name=Shared\+sheet/);
	const context = await browser.newContext();
	const guest = new SheetToolPage(await context.newPage(), 'Red-flag checklist');
	await guest.open(await field.inputValue());
	await expect(guest.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeVisible();
	// The same result without a name or a word.
	await expect(guest.entry('Employer 1').locator('.verdict')).toHaveText(
		`Heard: Deal-breaker 1, Weigh it 3, Note it 1. ${FLAGS - 5} of ${FLAGS} not settled.`,
	);
	await expect(guest.tool.getByText('Harbor')).toHaveCount(0);
	expect(await guest.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('handbook:red')))).toEqual([]);
	await context.close();
});

test('on paper: every employer with what was heard, who and when, what is open, the version, and no controls', async ({ page, path }) => {
	await openWith(flags, 'red-flags', THREE_AT_ONCE, path(PAGE));
	await page.emulateMedia({ media: 'print' });
	await expect(flags.tool.getByText(/^Search 2026, \w+ \d+, \d{4}\. Rules 1\.0\. http/)).toBeVisible();
	await expect(flags.tool.getByText('Eleven in my week, four of them at night. (A developer on the team, 2026-11-12)')).toBeVisible();
	await expect(flags.tool.getByText(/^Not settled: Little documentation, Constant firefighting/).first()).toBeVisible();
	await expect(flags.tool.getByLabel('Name of an employer')).toBeHidden();
	await expect(flags.tool.getByRole('button', { name: 'Save CSV' })).toBeHidden();
	await expect(flags.tool.getByText('All flags, how to read each answer')).toBeHidden();
});

test.describe('handing over to the scorecard', () => {
	let scorecard: SheetToolPage;
	const arrived = () => scorecard.tool.getByRole('region', { name: 'Handed over from another tool' });
	const savedFlags = (page: Page) =>
		page.evaluate(() =>
			Object.entries(localStorage).flatMap(([key, text]) =>
				key.startsWith('handbook:employer-scorecard:v1:')
					? JSON.parse(text).state.options.map(
							(option: { name: string; flags?: unknown[] }) => `${option.name} ${option.flags?.length ?? 0}`,
						)
					: [],
			),
		);
	/** From the red-flags page, by the link that the panel offers, to the scorecard with the parcel in its address. */
	async function carry() {
		const section = flags.entry('Harbor').getByRole('region', { name: 'Harbor in the scorecard' });
		await section.getByRole('button', { name: 'Hand over to Employer scorecard' }).click();
		await section.getByRole('link', { name: 'Open Employer scorecard with it' }).click();
		await expect(scorecard.page).toHaveURL(/\/toolkit\/employer-scorecard\/#parcel=1&/);
		await scorecard.whenReady();
		await expect(arrived()).toBeVisible();
	}
	test.beforeEach(async ({ page, path }) => {
		scorecard = new SheetToolPage(page, 'Employer scorecard');
		await scorecard.open(path('/toolkit/employer-scorecard/'));
		await scorecard.add('harbor');
		await scorecard.choose('harbor', 'Code, tests and review', 2);
		await scorecard.expectSaved();
		await flags.open(path(PAGE));
	});

	test('nothing is offered before a flag has words', async () => {
		await flags.add('Harbor');
		await flags.choose('Harbor', 'No testing', 'heard');
		const section = flags.entry('Harbor').getByRole('region', { name: 'Harbor in the scorecard' });
		await expect(section).toContainText('Nothing to hand over to Employer scorecard yet');
		await expect(section.getByRole('button')).toBeDisabled();
	});

	test('both sides show what goes over; taken into the open sheet it stands beside its row, and no level changes', {
		tag: '@fork',
	}, async ({ page }) => {
		await hearOne();
		await carry();
		await expect(arrived()).toBeFocused();
		await expect(arrived()).toContainText('"Sheet 1" was handed over from another tool. Nothing of yours has changed yet.');
		await expect(arrived()).toContainText('Harbor is in this sheet; its answers stay as they are and get these notes:');
		await expect(arrived()).toContainText('No testing: QA looks at everything before release. (Recruiter)');
		await expect.poll(() => savedFlags(page)).toEqual(['harbor 0']);
		const before = await scorecard.entry('harbor').locator('.verdict').innerText();
		await arrived().getByRole('button', { name: 'Take it into "Sheet 1"' }).click();
		await expect(arrived()).toHaveCount(0);
		expect(page.url()).not.toContain('#');
		await scorecard.unfold('harbor');
		await expect(
			scorecard.entry('harbor').getByText('Flag heard: No testing. QA looks at everything before release. (Recruiter) 2026-11-03'),
		).toBeVisible();
		expect(await scorecard.entry('harbor').locator('.verdict').innerText()).toBe(before);
		await expect(scorecard.tool.getByRole('status').last()).toHaveText('Taken into Sheet 1. Undo takes it back.');
		await scorecard.expectSaved();
		await expect.poll(() => savedFlags(page)).toEqual(['harbor 1']);

		await scorecard.undo();
		await expect(scorecard.tool.getByText(/^Flag heard/)).toHaveCount(0);
		await scorecard.expectSaved();
		await expect.poll(() => savedFlags(page)).toEqual(['harbor 0']);
	});

	test('taken into a new sheet it leaves the open one alone, and undo takes the sheet away', async ({ page }) => {
		await hearOne();
		await carry();
		await arrived().getByRole('button', { name: 'Take it into a new sheet' }).click();
		await expect(scorecard.entry('Harbor')).toBeVisible();
		await expect(scorecard.tool.getByRole('region', { name: 'Nothing answered yet' })).toContainText('Harbor');
		await expect.poll(() => scorecard.sheetNames()).toEqual(['Sheet 1', 'Sheet 2']);
		await expect.poll(async () => (await savedFlags(page)).sort()).toEqual(['Harbor 1', 'harbor 0']);
		await scorecard.undo();
		await expect.poll(() => scorecard.sheetNames()).toEqual(['Sheet 1']);
		await expect(scorecard.entry('harbor')).toBeVisible();
	});

	test('left, it changes nothing and is gone; the checklist still has it', async ({ page, path }) => {
		await hearOne();
		await carry();
		await arrived().getByRole('button', { name: 'Leave it' }).click();
		await expect(arrived()).toHaveCount(0);
		await expect(scorecard.tool.getByRole('status').last()).toHaveText('Left. Nothing of yours has changed.');
		expect(page.url()).not.toContain('#');
		await expect.poll(() => savedFlags(page)).toEqual(['harbor 0']);
		await page.reload();
		await scorecard.whenReady();
		await expect(scorecard.entry('harbor')).toBeVisible();
		await expect(arrived()).toHaveCount(0);
		await flags.open(path(PAGE));
		await expect.poll(() => line('Harbor')).toBe(`Heard: Weigh it 1. ${FLAGS} of ${FLAGS} not settled.`);
	});

	test('a reload before deciding loses nothing, and taking it twice notes it once', async ({ page }) => {
		await hearOne();
		await carry();
		const address = page.url();
		await page.reload();
		await scorecard.whenReady();
		await expect(arrived()).toBeVisible();
		await arrived().getByRole('button', { name: 'Take it into "Sheet 1"' }).click();
		await scorecard.expectSaved();
		await page.goto('about:blank');
		await scorecard.open(address);
		await arrived().getByRole('button', { name: 'Take it into "Sheet 1"' }).click();
		await scorecard.expectSaved();
		await expect.poll(() => savedFlags(page)).toEqual(['harbor 1']);
	});

	for (const [what, damage, message] of [
		['cut off', (address: string) => address.slice(0, -25), /cut off or changed on its way/],
		['damaged in the middle', (address: string) => address.replace(/packed=.{12}/, 'packed=AAAAAAAAAAAA'), /cut off or changed on its way/],
		['from a newer manual', (address: string) => address.replace('parcel=1', 'parcel=9'), /newer version of this manual/],
		['for another tool', (address: string) => address.replace('type=employer-flags', 'type=offer'), /does not fit this tool/],
	] as const) {
		test(`a parcel that is ${what} gets a plain message and changes nothing`, async ({ page }) => {
			await hearOne();
			await carry();
			const address = page.url();
			await page.goto('about:blank');
			await scorecard.open(damage(address));
			await expect(scorecard.tool.getByRole('alert').filter({ hasText: message })).toBeVisible();
			await expect(arrived()).toHaveCount(0);
			await expect(scorecard.entry('harbor')).toBeVisible();
			await expect.poll(() => savedFlags(page)).toEqual(['harbor 0']);
		});
	}

	test('a parcel of words that would be markup is shown as text', async ({ page }) => {
		await flags.add('Harbor');
		await flags.choose('Harbor', 'No testing', 'heard');
		await words('No testing').fill('<img src=x onerror="document.title=\'hit\'">');
		await carry();
		await expect(arrived()).toContainText('<img src=x onerror=');
		await arrived().getByRole('button', { name: 'Take it into "Sheet 1"' }).click();
		await scorecard.unfold('harbor');
		await expect(scorecard.tool.getByText(/^Flag heard: No testing\. <img/)).toBeVisible();
		expect(await page.title()).not.toBe('hit');
	});
});

test('every state is accessible and fits', async ({ page, path }) => {
	await page.setViewportSize(PHONE);
	await openWith(flags, 'red-flags', THREE_AT_ONCE, path(PAGE));
	await flags.unfold('Harbor Payments');
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('.red-flags-tool details:not(.sheet-menu)')) details.open = true;
	});
	await flags.tool.getByRole('button', { name: 'Hand over to Employer scorecard' }).click();
	await expect(flags.tool.getByRole('link', { name: 'Open Employer scorecard with it' })).toBeVisible();
	await expectNoBarriers(page, { within: '.tool' });
});
