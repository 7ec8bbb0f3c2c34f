/** A reader's work is kept, moved, shared, undone and never lost. Tried on the bug-priority rubric; every tool has the same kit. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { RubricPage, storageKey } from './rubric-page.ts';
import { expect, test } from './site.ts';

let rubric: RubricPage;
test.beforeEach(async ({ page, path }) => {
	rubric = new RubricPage(page);
	await rubric.open(path('/toolkit/bug-priority/'));
});

const manage = async (action: string) => {
	const menu = rubric.tool.getByText('Manage', { exact: true });
	if (!(await rubric.tool.getByRole('button', { name: 'New sheet' }).isVisible())) await menu.click();
	await rubric.tool.getByRole('button', { name: action, exact: true }).click();
};
const sheetList = () => rubric.tool.getByRole('combobox', { name: 'Sheet' });
/** What a screen reader was told last. */
const said = () => rubric.tool.getByRole('status').last();
const sheetNames = () => rubric.tool.getByRole('combobox', { name: 'Sheet' }).locator('option').allTextContents();
const linkField = () => rubric.tool.getByLabel('Link', { exact: true });
/** The link as it is after the panel has made it. */
const readLink = async (): Promise<string> => {
	await expect(linkField()).toHaveValue(/#sheet=1/);
	return linkField().inputValue();
};
const savedTitles = (page: Page) =>
	page.evaluate(() =>
		Object.entries(localStorage).flatMap(([key, text]) =>
			/^handbook:bug-priority:v1:/.test(key)
				? [
						JSON.parse(text)
							.state.items.map((item: { title: string }) => item.title)
							.join(', '),
					]
				: [],
		),
	);

test('sheets are made, named, copied, chosen, deleted, and a deletion is undone', async ({ page }) => {
	await rubric.add('In the first');
	await manage('Rename sheet');
	await rubric.tool.getByLabel('Name of this sheet').fill('Release 42');
	await page.keyboard.press('Enter');
	await expect(said()).toHaveText('This sheet is called Release 42.');
	await manage('New sheet');
	await expect(said()).toHaveText('Now on a new sheet: Sheet 2.');
	await expect(rubric.item('In the first')).toHaveCount(0);
	await rubric.add('In the second');
	await manage('Duplicate sheet');
	await expect(said()).toHaveText('Sheet 2 is copied. Now on Sheet 2, copy.');
	await expect.poll(() => sheetNames()).toEqual(['Release 42', 'Sheet 2', 'Sheet 2, copy']);
	await sheetList().selectOption('Release 42');
	await expect(said()).toHaveText('Now on Release 42.');
	await expect(rubric.item('In the first')).toBeVisible();
	await manage('Delete sheet');
	await expect(said()).toHaveText('Deleted Release 42. Now on Sheet 2. Undo brings it back while this page is open.');
	await expect(rubric.tool.getByText('after a reload it is gone for good')).toBeVisible();
	await expect.poll(() => sheetNames()).toEqual(['Sheet 2', 'Sheet 2, copy']);
	// The next Enter deletes no second sheet: it brings this one back.
	await expect(rubric.tool.getByRole('button', { name: 'Undo deleting Release 42' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rubric.item('In the first')).toBeVisible();
	await expect(said()).toHaveText('Undone: deleting Release 42. Now on Release 42. 5 more steps can be undone.');
	await expect(rubric.tool.getByText('after a reload it is gone for good')).toHaveCount(0);
	await rubric.expectSaved();
	await page.reload();
	await rubric.whenReady();
	await expect.poll(() => sheetNames()).toEqual(['Release 42', 'Sheet 2', 'Sheet 2, copy']);
	await expect(rubric.item('In the first')).toBeVisible();
});

test('a name that is being typed stays while the sheet is saved, and the focus where the reader has taken it', async ({ page, path }) => {
	await page.clock.install();
	await rubric.open(path('/toolkit/bug-priority/'));
	// What is fetched on demand is there before the clock stands still.
	await manage('Share a link');
	await manage('Share a link');
	await page.clock.pauseAt(Date.now() + 60_000);
	await rubric.add('Changed just now');
	// The form for the next bug takes the focus first.
	await page.clock.runFor(50);
	await expect(rubric.tool.getByText(/^Saving/)).toBeVisible();
	await manage('Rename sheet');
	const name = rubric.tool.getByLabel('Name of this sheet');
	await name.fill('Release 42');
	await page.keyboard.press('Tab');
	await page.clock.runFor(10_000);
	await rubric.expectSaved();
	await expect(name).toHaveValue('Release 42');
	await expect(rubric.tool.getByRole('button', { name: 'Save name' })).toBeFocused();
	// Another sheet is chosen meanwhile: its name stands there, for nobody means to give it this one.
	await rubric.tool.getByRole('button', { name: 'New sheet' }).click();
	await expect(name).toHaveValue('Sheet 2');
});

test('undo and redo say what they did, and keep the focus where nothing is left of it', async ({ page }) => {
	await rubric.add('One');
	// The field is empty again: nothing is typed in it that the browser could undo.
	await page.keyboard.press('Control+z');
	await expect(said()).toHaveText('Undone: adding a bug.');
	await expect(rubric.item('One')).toHaveCount(0);
	const redo = rubric.tool.getByRole('button', { name: /^Redo/ });
	await redo.press('Enter');
	await expect(said()).toHaveText('Done again: adding a bug.');
	await expect(rubric.item('One')).toBeVisible();
	await expect(redo).toBeFocused();
	await expect(redo).toBeDisabled();
	await page.keyboard.press('Enter');
	await expect(said()).toHaveText('There is nothing to redo.');
});

test('a small sheet makes a link that a person can read, and it opens in a fresh browser without touching what is there', {
	tag: '@fork',
}, async ({ page, path, browser }) => {
	await rubric.add('Search fails');
	await rubric.rateAll('Search fails', [3, 3, 3, 2, '?']);
	await manage('Share a link');
	await expect(rubric.tool.getByText('one title')).toBeVisible();
	// The day of the rating has no place in a readable link; without names and dates it is one.
	await rubric.tool.getByLabel('Leave out names, addresses, labels and dates').check();
	await expect(linkField()).toHaveValue(/bug=Bug\+1&severity=3&frequency=3&impact=3&business-value=2&technical-risk=%3F/);
	await rubric.tool.getByLabel('Leave out names, addresses, labels and dates').uncheck();
	await expect(linkField()).toHaveValue(/packed=/);
	const link = await readLink();
	expect(link.length).toBeLessThan(500);

	const context = await browser.newContext();
	const guest = new RubricPage(await context.newPage());
	await guest.open(path('/toolkit/bug-priority/'));
	await guest.add('Was mine');
	await guest.expectSaved();
	await guest.open(link);
	await guest.page.reload();
	await guest.open(link);
	await expect(guest.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeVisible();
	await expect.poll(() => guest.ranking()).toEqual(['1 Search fails P1 or P2 11–15 points up to P0 if a gate applies']);
	await expect.poll(() => savedTitles(guest.page)).toEqual(['Was mine']);
	await guest.tool.getByRole('button', { name: 'Add as a new sheet' }).click();
	await guest.expectSaved();
	await expect.poll(async () => (await savedTitles(guest.page)).sort()).toEqual(['Search fails', 'Was mine']);
	await guest.open(link);
	await guest.tool.getByRole('button', { name: /^Merge into/ }).click();
	await guest.expectSaved();
	await guest.tool.getByRole('button', { name: /^Undo/ }).click();
	await context.close();
	await page.bringToFront();
});

for (const [what, change, words] of [
	['cut off', (link: string) => link.slice(0, -20), /cut off or changed on its way/],
	['damaged in the middle', (link: string) => link.replace(/packed=.{10}/, 'packed=AAAAAAAAAA'), /cut off or changed on its way/],
	['from a newer manual', (link: string) => link.replace('sheet=1', 'sheet=9'), /newer version of this manual/],
	['with a newer state', (link: string) => link.replace(/state=\d+/, 'state=9'), /newer version of this manual/],
	['of another tool', (link: string) => link.replace('tool=bug-priority', 'tool=red-flags'), /belongs to another tool/],
	['with nothing in it', (link: string) => link.replace(/&packed=.*/, ''), /cut off or changed on its way/],
] as const) {
	test(`a link that is ${what} gets a plain message and changes nothing`, async ({ page }) => {
		await rubric.add('Was there before');
		// Rated: the day has no place in a readable link, so this one is packed.
		await rubric.rateAll('Was there before', [1, 1, 1, 1, 1]);
		await rubric.expectSaved();
		await manage('Share a link');
		const link = await readLink();
		await page.goto('about:blank');
		await rubric.open(change(link));
		await expect(rubric.tool.getByRole('alert').filter({ hasText: words })).toBeVisible();
		await expect(rubric.item('Was there before')).toBeVisible();
		await expect.poll(() => savedTitles(page)).toEqual(['Was there before']);
	});
}

test('a long sheet says how long its link is and offers a file', async () => {
	await rubric.chooseFile({
		name: 'many.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			`title\n${Array.from({ length: 300 }, (_, n) => `Queue ${(n * 7919) % 1009} stalls after ${(n * 104729) % 997} messages`).join('\n')}\n`,
		),
	});
	await rubric.importButton.click();
	await manage('Share a link');
	await readLink();
	await expect(rubric.tool.getByText('Some chat programs cut links of this length. A file is safer.')).toBeVisible();
	await expect(rubric.tool.getByRole('region', { name: 'Share a link' }).getByRole('button', { name: 'Save as file' })).toBeVisible();
});

test('a sheet’s file is shown first, then added; another file is refused by name', async ({ page }) => {
	await rubric.add('Travels as a file');
	const [download] = await Promise.all([page.waitForEvent('download'), manage('Save as file')]);
	const text = await readFile(await download.path(), 'utf8');
	await expect(said()).toHaveText('Saved as bug-priority-Sheet 1.json.');
	await manage('Delete sheet');
	await manage('Open a file');
	const field = rubric.tool.getByLabel('Choose a file that was saved here');
	await field.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"hello":1}') });
	await expect(
		rubric.tool.getByRole('alert').filter({ hasText: '"notes.json" was not opened. It is not a sheet of this manual.' }),
	).toBeVisible();
	await field.setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await expect(rubric.item('Travels as a file')).toBeVisible();
	await expect(rubric.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeFocused();
	await expect(said()).toHaveText('Shown, and not saved: Sheet 1.');
	await rubric.tool.getByRole('button', { name: 'Add as a new sheet' }).press('Enter');
	await expect(sheetList()).toBeFocused();
	await expect(said()).toHaveText('Added Sheet 1. Now on it. Undo takes it back.');
	await rubric.expectSaved();
	await expect.poll(() => savedTitles(page)).toContain('Travels as a file');
});

test('two tabs that change one sheet at the same time: both versions are kept, and one says so', async ({ context, page, path }) => {
	await rubric.add('In both tabs');
	await rubric.expectSaved();
	const id = await page.evaluate(
		() =>
			Object.keys(localStorage)
				.find((key) => key.startsWith('handbook:bug-priority:v1:'))
				?.split(':')
				.at(-1) ?? '',
	);
	const other = await context.newPage();
	await other.goto(path('/faq/'));
	// What a tab that slept through the event wrote: the text changes and this tab hears nothing of it before it saves.
	await page.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }));
	await page.evaluate((key) => {
		const sheet = JSON.parse(localStorage.getItem(key) ?? '');
		sheet.state.items.push({ id: 'z', title: 'Only in the other', ratings: {}, gates: {} });
		localStorage.setItem(key, JSON.stringify(sheet));
	}, storageKey(id));
	await rubric.add('Only in this one');
	await expect(rubric.tool.getByText(/Another tab had changed this sheet too: its version is kept as/)).toBeVisible();
	await expect
		.poll(async () => (await savedTitles(page)).sort())
		.toEqual(['In both tabs, Only in the other', 'In both tabs, Only in this one']);
});

test('storage that is cleared underneath loses nothing that is on the screen', async ({ context, page, path }) => {
	await rubric.add('Still here');
	await rubric.expectSaved();
	const other = await context.newPage();
	await other.goto(path('/faq/'));
	await other.evaluate(() => localStorage.clear());
	await expect.poll(() => savedTitles(page)).toEqual(['Still here']);
});

test('after twenty edits a backup is offered; saving it ends the reminder', async ({ page }) => {
	for (let n = 0; n < 20; n += 1) {
		await rubric.add(`Bug ${n}`);
		await rubric.expectSaved();
	}
	await expect(rubric.tool.getByText(/^20 edits, no backup of them yet\./)).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		rubric.tool.getByRole('button', { name: 'Save a backup of everything' }).press('Enter'),
	]);
	expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ type: 'backend-field-manual/backup', version: 1 });
	await expect(rubric.tool.getByText(/no backup of them yet/)).toHaveCount(0);
	// The button went with the reminder: the focus is where it stood, on the sentence that says what happened.
	const said = rubric.tool.getByText(/^Everything up to \d\d:\d\d [AP]M is saved as one file\.$/);
	await expect(said).toBeFocused();
	await rubric.add('One more');
	await rubric.expectSaved();
	// One more edit is no reason to remind again, and none to take back what was said.
	await expect(said).toBeVisible();
	await expect(rubric.tool.getByText(/no backup of|since the backup/)).toHaveCount(0);
});

test('the toolkit lists everything, takes it away, erases it and brings it back', { tag: '@fork' }, async ({ page, path }) => {
	const line = page.locator('kept-sheets');
	await page.goto(path('/'));
	await expect(line).toBeHidden();
	await rubric.open(path('/toolkit/bug-priority/'));
	await rubric.add('Precious');
	await rubric.expectSaved();
	// The way back is there before the first paint: nothing moves when it comes.
	await page.addInitScript(() => {
		const seen = { moved: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.moved += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(path('/'));
	await expect(line).toHaveText(/^\s*On this device: Bug-priority rubric\s*$/);
	expect(await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)).toBe(0);
	await line.getByRole('link').click();
	await expect(page).toHaveURL(path('/toolkit/bug-priority/'));
	await page.goto(path('/toolkit/'));
	await expect(line).toBeVisible();
	const kept = page.getByRole('region', { name: 'What this browser keeps' });
	await kept.scrollIntoViewIfNeeded();
	await expect(kept.getByRole('row', { name: /Sheet 1 Bug-priority rubric/ })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		kept.getByRole('button', { name: 'Save everything as one file' }).click(),
	]);
	const backup = await readFile(await download.path(), 'utf8');
	await expect(kept.getByRole('status')).toHaveText('Everything is saved as one file.');
	await kept.getByRole('button', { name: 'Erase everything' }).click();
	await kept.getByRole('button', { name: 'Keep everything' }).press('Enter');
	await expect(kept.getByRole('button', { name: 'Erase everything' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(kept.getByRole('alert')).toContainText('This erases one sheet from this browser for good.');
	await kept.getByRole('button', { name: 'Erase now' }).click();
	await expect(kept.getByText('Everything is erased.')).toBeVisible();
	await expect(line).toBeHidden();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('handbook:')))).toEqual([]);
	await kept
		.getByLabel('Bring a backup back')
		.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
	await kept.getByRole('button', { name: 'Bring them back' }).press('Enter');
	await expect(kept.getByRole('status')).toBeFocused();
	await expect(kept.getByText('The backup is back. Nothing that was here has changed.')).toBeVisible();
	await expect.poll(() => savedTitles(page)).toEqual(['Precious']);
	await kept
		.getByLabel('Bring a backup back')
		.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
	await expect(kept.getByText(/^"wrong\.json" is not a backup of this manual\./)).toBeVisible();
});

test('on paper: what was entered, why it ranks so, the version, the day and the address, and no controls', { tag: '@fork' }, async ({
	page,
}) => {
	await rubric.add('Printed');
	await rubric.rateAll('Printed', [3, 3, 3, 2, 3]);
	await rubric.item('Printed').getByRole('button', { name: 'Printed' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(rubric.item('Printed').getByText('Printed')).toBeVisible();
	await expect(
		rubric.tool.getByText('Severity 3 + Frequency 3 + Impact 3 + Business value 2 + Technical risk 3 = 14 points.'),
	).toBeVisible();
	await expect(rubric.tool.getByText(/^Sheet 1, \w+ \d+, \d{4}\. Rules 1\.0\. http.*\/toolkit\/bug-priority\/$/)).toBeVisible();
	await expect(rubric.tool.getByLabel('Add a bug')).toBeHidden();
	await expect(rubric.tool.getByRole('button', { name: 'Save CSV' })).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
});

test('sheets of one name are told apart by the day of their last change', async ({ page }) => {
	await rubric.add('First of its name');
	await rubric.expectSaved();
	await page.evaluate((prefix) => {
		const key = Object.keys(localStorage).find((name) => name.startsWith(prefix)) ?? '';
		const sheet = JSON.parse(localStorage.getItem(key) ?? '');
		const restored = { ...sheet, id: 'restored', updated: '2026-02-03T10:00:00.000Z' };
		localStorage.setItem(`${prefix}restored`, JSON.stringify(restored));
	}, storageKey(''));
	await page.reload();
	await rubric.whenReady();
	await expect.poll(sheetNames).toHaveLength(2);
	for (const name of await sheetNames()) expect(name).toMatch(/^Sheet 1, \w{3} \d{1,2}, 20\d\d$/);
	expect((await sheetNames()).sort()).toContain('Sheet 1, Feb 3, 2026');
});

test('a visited sheet can’t be renamed or deleted, and its first edit makes it the reader’s own', { tag: '@fork' }, async ({ page }) => {
	await rubric.add('Mine');
	await rubric.expectSaved();
	await manage('Share a link');
	const link = await readLink();
	await page.goto('about:blank');
	await rubric.open(link);
	await expect(rubric.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeVisible();
	await rubric.tool.getByText('Manage', { exact: true }).click();
	await expect(rubric.tool.getByRole('button', { name: 'Save as file' })).toBeVisible();
	await expect(rubric.tool.getByRole('button', { name: 'Delete sheet' })).toHaveCount(0);
	await page.reload();
	await rubric.whenReady();
	await expect(rubric.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeVisible();
	await rubric.tool.getByText('Add something to it', { exact: true }).click();
	await rubric.add('Added to theirs');
	await rubric.expectSaved();
	await expect(rubric.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toHaveCount(0);
	expect((await savedTitles(page)).sort()).toEqual(['Mine', 'Mine, Added to theirs']);
	expect(page.url()).not.toContain('#');
});
