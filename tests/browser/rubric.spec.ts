/** A reader ranks bugs: by mouse, by keyboard, in two tabs, with undo, across reloads, when storage fails. */
import { readFile } from 'node:fs/promises';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { RubricPage, storageKey } from './rubric-page.ts';
import { expect, test } from './site.ts';

let rubric: RubricPage;
test.beforeEach(async ({ page, path }) => {
	rubric = new RubricPage(page);
	await rubric.open(path('/toolkit/bug-priority/'));
});

test('ranks as the chapter’s worked example says, and keeps it over a reload', { tag: '@fork' }, async ({ page }) => {
	await rubric.add('Double charge');
	await rubric.rateAll('Double charge', [4, 0, 4, 3, 1]);
	await rubric
		.item('Double charge')
		.getByRole('group', { name: /lost data or got money wrong at all/ })
		.getByLabel('Yes')
		.check();
	await rubric.add('Search fails');
	await rubric.rateAll('Search fails', [3, 3, 3, 2, 3]);
	await rubric.add('Payout job grows');
	await rubric.rateAll('Payout job grows', [3, 0, 4, 4, 3]);
	await rubric
		.item('Payout job grows')
		.getByRole('group', { name: /^Fix cost/ })
		.locator('input[value="3"]')
		.check();
	await rubric.unfold('Search fails');
	await rubric
		.item('Search fails')
		.getByRole('group', { name: /^Fix cost/ })
		.locator('input[value="2"]')
		.check();
	await rubric.add('Export drops rows');
	await rubric.rateAll('Export drops rows', [3, 1, 1, '?', 2]);

	const expected = [
		'1= Search fails P1 14 points pay-off 12 up to P0 if a gate applies',
		'1= Payout job grows P1 14 points pay-off 11 up to P0 if a gate applies',
		'3 Double charge P1 12 points up to P0 if a gate applies',
		'4 Export drops rows P2 or P3 7–11 points up to P0 if a gate applies',
	];
	await expect.poll(() => rubric.ranking()).toEqual(expected);
	await rubric.expectSaved();
	await page.reload();
	await rubric.whenReady();
	await expect.poll(() => rubric.ranking()).toEqual(expected);
});

test('says what the points are made of, which gate decided, and how far the unknown reaches', async () => {
	await rubric.add('Double charge');
	await rubric.rateAll('Double charge', [4, 0, 4, 3, '?']);
	const item = rubric.item('Double charge');
	await item
		.getByRole('group', { name: /lost data or got money wrong at all/ })
		.getByLabel('Yes')
		.check();
	await expect(item.getByText('Lost data or wrong money: P1 by gate.')).toBeVisible();
	await expect(
		item.getByText('Severity 4 + Frequency 0 + Impact 4 + Business value 3 + Technical risk not known (0–4) = 11–15 points.'),
	).toBeVisible();
	await expect(item.getByText('P1, This week. It has an owner within a week, and a fix within four.')).toBeVisible();
	await item.getByRole('button', { name: /Answer the 3 open gate questions with no/ }).click();
	await expect(item.getByText('if a gate applies')).toHaveCount(0);
});

test('nothing is preselected, and an unrated bug has no place', async () => {
	await rubric.add('Nobody knows');
	await expect(rubric.tool.locator('input[type=radio]:checked')).toHaveCount(0);
	await expect(rubric.tool.getByRole('region', { name: 'Not rated yet' })).toBeVisible();
	await expect.poll(() => rubric.ranking()).toEqual([]);
	await rubric
		.item('Nobody knows')
		.getByRole('group', { name: /reproduce it/ })
		.getByLabel('No', { exact: true })
		.check();
	await expect(rubric.tool.getByRole('region', { name: 'Needs evidence' })).toBeVisible();
});

test('by keyboard alone: add, rate, keep the place while the list re-sorts, rename, remove, undo', async ({ page }) => {
	await rubric.add('Already there');
	await rubric.rateAll('Already there', [2, 2, 2, 2, 2]);
	await rubric.tool.getByLabel('Add a bug').focus();
	await page.keyboard.type('By keyboard');
	await page.keyboard.press('Enter');
	await expect(rubric.tool.getByLabel('Add a bug')).toBeFocused();
	const severity = rubric.item('By keyboard').getByRole('group', { name: /^Severity/ });
	await severity.locator('input[value="0"]').focus();
	await page.keyboard.press('Space');
	for (const level of [1, 2, 3, 4]) {
		await page.keyboard.press('ArrowRight');
		await expect(severity.locator(`input[value="${level}"]`)).toBeFocused();
		await expect(severity.locator(`input[value="${level}"]`)).toBeChecked();
	}
	await expect.poll(() => rubric.ranking()).toContainEqual(expect.stringContaining('By keyboard'));
	for (const criterion of ['Frequency', 'Impact', 'Business value', 'Technical risk']) {
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		for (let level = 1; level <= 4; level += 1) await page.keyboard.press('ArrowRight');
		await expect(
			rubric
				.item('By keyboard')
				.getByRole('group', { name: new RegExp(`^${criterion}`) })
				.locator('input[value="4"]'),
		).toBeFocused();
	}
	expect((await rubric.ranking())[0]).toContain('1 By keyboard P1 20 points');
	await expect(rubric.tool.getByRole('status').last()).toHaveText('By keyboard is P1, rank 1 of 2.');

	await rubric.item('By keyboard').getByRole('button', { name: 'Rename' }).press('Enter');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('Renamed');
	await page.keyboard.press('Enter');
	await rubric.item('Renamed').getByRole('button', { name: 'Remove' }).press('Enter');
	await expect(rubric.item('Renamed')).toHaveCount(0);
	await rubric.tool.getByRole('button', { name: /^Undo/ }).press('Enter');
	await expect(rubric.item('Renamed')).toBeVisible();
});

test('undo and redo by keys reach back to the start, but not while typing in a field', async ({ page }) => {
	await rubric.add('First');
	await rubric.rateAll('First', [1, 2, 3, 4, 0]);
	for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+Z');
	await expect(rubric.tool.locator('input[type=radio]:checked')).toHaveCount(0);
	await page.keyboard.press('Control+Z');
	await expect(rubric.item('First')).toHaveCount(0);
	for (let step = 0; step < 6; step += 1) await rubric.tool.getByRole('button', { name: /^Redo/ }).click();
	await expect(rubric.tool.locator('input[type=radio]:checked')).toHaveCount(5);
	const field = rubric.tool.getByLabel('Add a bug');
	await field.fill('half a tit');
	await field.press('Control+Z');
	await expect(rubric.item('First')).toBeVisible();
	await expect(rubric.tool.locator('input[type=radio]:checked')).toHaveCount(5);
});

test('the tool in the chapter and the one on its own page are the same sheet', { tag: '@fork' }, async ({ page, path }) => {
	await rubric.add('Seen in both');
	await rubric.expectSaved();
	await rubric.open(path('/on-the-job/bug-priority/'));
	await expect(rubric.item('Seen in both')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decide which bug comes first');
});

test('a second tab follows, and undo brings back what was there', async ({ context, path }) => {
	const other = new RubricPage(await context.newPage());
	await other.open(path('/toolkit/bug-priority/'));
	await other.add('From the other tab');
	await expect(rubric.item('From the other tab')).toBeVisible();
	await expect(rubric.tool.getByText(/^Changed in another tab/)).toBeVisible();
	await rubric.tool.getByRole('button', { name: /^Undo/ }).click();
	await expect(rubric.item('From the other tab')).toHaveCount(0);
});

test('the last edit is kept when the tab is closed at once', async ({ page, path }) => {
	await rubric.add('Typed a moment ago');
	await page.goto(path('/faq/'));
	await rubric.open(path('/toolkit/bug-priority/'));
	await expect(rubric.item('Typed a moment ago')).toBeVisible();
});

test('a title is shown as text and never runs', async ({ page }) => {
	const title = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';
	await rubric.add(title);
	await expect(rubric.item('<img src=x')).toContainText(title);
	expect(await page.title()).not.toBe('hit');
});

test('Markdown and CSV leave the page as files with the ranking in them', { tag: '@fork' }, async ({ page }) => {
	await rubric.add('=cmd|calc');
	await rubric.rateAll('=cmd|calc', [2, 2, 2, 2, 2]);
	const save = async (name: string) => {
		const [download] = await Promise.all([page.waitForEvent('download'), rubric.tool.getByRole('button', { name }).click()]);
		return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
	};
	const markdown = await save('Save Markdown');
	expect(markdown.name).toMatch(/^bug-priority-\d{4}-\d{2}-\d{2}\.md$/);
	expect(markdown.text).toContain('| 1 | =cmd\\|calc | P2 | 10 | 2 | 2 | 2 | 2 | 2 |');
	const csv = await save('Save CSV');
	expect(csv.text).toContain("1,,'=cmd|calc,,P2,10,2,2,2,2,2,?");
});

test.describe('when the browser does not keep anything', () => {
	for (const [name, error, words] of [
		['full', 'QuotaExceededError', /space for this site is full/],
		['forbidden', 'SecurityError', /does not let this site keep anything/],
	] as const) {
		test(`because storage is ${name}, it says so, loses nothing on screen and offers a file`, async ({ page, path }) => {
			await page.addInitScript((errorName) => {
				Storage.prototype.setItem = () => {
					throw new DOMException('no', errorName);
				};
			}, error);
			await rubric.open(path('/toolkit/bug-priority/'));
			await rubric.add('Not saved');
			await expect(rubric.tool.getByText(words)).toBeVisible();
			await expect(rubric.item('Not saved')).toBeVisible();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				rubric.tool.getByRole('button', { name: 'Save a file instead' }).click(),
			]);
			const file = JSON.parse(await readFile(await download.path(), 'utf8'));
			expect(file).toMatchObject({
				type: 'backend-field-manual/sheet',
				tool: 'bug-priority',
				version: 2,
				state: { items: [{ title: 'Not saved' }] },
			});
		});
	}

	test('because even reading is forbidden, the page still works', async ({ page, path }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('no', 'SecurityError');
				},
			});
		});
		await rubric.open(path('/toolkit/bug-priority/'));
		await rubric.add('Works all the same');
		await expect(rubric.item('Works all the same')).toBeVisible();
		await expect(rubric.tool.getByText(/does not let this site keep anything/)).toBeVisible();
	});
});

for (const [name, text, words] of [
	['cut off', '{"type":"backend-field-manual/sh', /damaged and could not be opened/],
	['of another kind', '{"hello":"world"}', /not a sheet of this manual/],
	[
		'from a later version',
		'{"type":"backend-field-manual/sheet","tool":"bug-priority","version":99,"rules":"9.0","id":"old","name":"Old","created":"","updated":"","state":{}}',
		/newer version of this manual/,
	],
] as const) {
	test(`saved work that is ${name} is named, kept and offered as a file`, async ({ page, path }) => {
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey('old'), text] as const);
		await rubric.open(path('/toolkit/bug-priority/'));
		await expect(rubric.tool.getByRole('alert').filter({ hasText: words })).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			rubric.tool.getByRole('button', { name: 'Save the unreadable text as a file' }).click(),
		]);
		expect(await readFile(await download.path(), 'utf8')).toBe(text);
		await rubric.add('New work');
		await rubric.expectSaved();
		expect(await page.evaluate((key) => localStorage.getItem(key), storageKey('old'))).toBe(text);
	});
}

test('every state is accessible and fits', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await rubric.add('An open form with a_very_long_identifier_that_has_no_place_to_break_anywhere_at_all');
	await rubric.rateAll('An open form', [4, 3, 2, 1, '?']);
	await rubric
		.item('An open form')
		.getByRole('group', { name: /exploit it/ })
		.getByLabel('Yes')
		.check();
	await rubric.add('Waits for evidence');
	await rubric
		.item('Waits')
		.getByRole('group', { name: /reproduce it/ })
		.getByLabel('No', { exact: true })
		.check();
	await rubric.add('Not rated');
	await rubric.chooseFile({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('title,state\nOne,open\nTwo,closed\n') });
	await expect(rubric.importButton).toBeVisible();
	await expectNoBarriers(page);
});
