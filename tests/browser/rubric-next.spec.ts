/** What a reader does after the first rating: go on, ask how firm the order is, take a bug to the tracker, look again. */
import { expectNoBarriers, PHONE } from './barriers.ts';
import { RubricPage, storageKey } from './rubric-page.ts';
import { expect, test } from './site.ts';

let rubric: RubricPage;
test.beforeEach(async ({ page, path }) => {
	rubric = new RubricPage(page);
	await rubric.open(path('/toolkit/bug-priority/'));
});

const tryFive = () => rubric.tool.getByRole('button', { name: 'Try it with five invented bugs' }).click();
const firm = () => rubric.tool.getByRole('region', { name: 'How firm is the first place?' });
const askHowFirm = () => rubric.tool.getByRole('button', { name: 'How firm is the first place?' }).click();
const savedSheets = () =>
	rubric.page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), storageKey(''));
/** A sheet as it lies in storage, with bugs as they are given. */
const openSheet = async (items: object[], fields: object = {}) => {
	await rubric.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		storageKey('given'),
		JSON.stringify({
			type: 'backend-field-manual/sheet',
			tool: 'bug-priority',
			version: 2,
			rules: '1.0',
			id: 'given',
			name: 'Given',
			created: '2026-01-01T00:00:00.000Z',
			updated: '2026-01-01T00:00:00.000Z',
			state: { items, ...fields },
		}),
	] as const);
	await rubric.page.reload();
	await rubric.whenReady();
	await expect(rubric.tool.locator('.item').first()).toBeVisible();
};
const bug = (id: string, title: string, levels: (number | null)[], rest: object = {}) => ({
	id,
	title,
	ratings: Object.fromEntries(
		['severity', 'frequency', 'impact', 'business-value', 'technical-risk'].flatMap((criterion, index) =>
			levels[index] === undefined ? [] : [[criterion, levels[index]]],
		),
	),
	gates: {},
	...rest,
});

test('the five invented bugs are only looked at until something is changed', async ({ page }) => {
	await tryFive();
	await expect
		.poll(() => rubric.ranking())
		.toEqual([
			'1= Search returns 500 for four big tenants P1 14 points pay-off 12',
			'1= Nightly payout job grows by 8 minutes a week P1 14 points pay-off 11',
			'3 Retry after a gateway timeout charges twice P1 12 points pay-off 10',
			'4–5 Export drops rows above 50,000 P2 or P3 7–11 points pay-off 6–10 up to P1 if a gate applies',
			'4–5 Receipt e-mail shows $ for NZ$ P3 7 points pay-off 7',
		]);
	await expect(rubric.tool.getByRole('region', { name: 'A sheet from elsewhere' })).toBeFocused();
	await expect.poll(() => savedSheets()).toEqual([]);
	await rubric.tool.getByRole('button', { name: 'Close it' }).click();
	await expect(rubric.tool.getByText(/^No bugs yet/)).toBeVisible();
	await tryFive();
	await rubric.unfold('Export drops rows');
	await rubric.rate('Export drops rows', 'Business value', 4);
	await rubric.expectSaved();
	await page.reload();
	await rubric.whenReady();
	await expect.poll(async () => (await rubric.ranking())[3]).toContain('Export drops rows above 50,000 P2 11 points');
	await expect(rubric.tool.getByRole('combobox', { name: 'Sheet' })).toContainText('Five invented bugs');
});

test('an open bug says what would turn the order with its neighbors, and nothing where a gate decides', async () => {
	await tryFive();
	await rubric.unfold('Search returns');
	await expect(
		rubric
			.item('Search returns')
			.getByText('More weight on Frequency puts the first of them ahead, on Impact or Business value the second.'),
	).toBeVisible();
	await rubric.unfold('Export drops rows');
	await expect(
		rubric
			.item('Export drops rows')
			.getByText(
				'"Export drops rows above 50,000" stands above "Receipt e-mail shows $ for NZ$" if its Business value turns out to be at least 1.',
			),
	).toBeVisible();
	await rubric.unfold('Retry after');
	await expect(rubric.item('Retry after').getByText(/weigh/i)).toHaveCount(0);
});

test('how firm the first place is: in words and in a table, the same each time, anew after an answer', async () => {
	await tryFive();
	await askHowFirm();
	const said = firm().getByText(/^"Nightly payout job grows by 8 minutes a week" is first in 4,\d{3} of 10,000 runs/);
	await expect(said).toBeVisible();
	const first = await said.innerText();
	const count = /4,\d{3}/.exec(first)?.[0] ?? '';
	await expect(firm().getByRole('row', { name: `Nightly payout job grows by 8 minutes a week ${count} (45%)` })).toBeVisible();
	await expect(rubric.tool.getByRole('status').last()).toHaveText(first);
	await askHowFirm();
	await askHowFirm();
	await expect(said).toHaveText(first);
	await rubric.unfold('Retry after');
	await rubric
		.item('Retry after')
		.getByRole('group', { name: /right now, more with every hour/ })
		.getByLabel('Yes')
		.check();
	await expect(
		firm().getByText(/"Retry after a gateway timeout charges twice" is first in 10,000 of 10,000 runs.*No weights tried change that/),
	).toBeVisible();
});

test('one bug has nothing to be compared with', async () => {
	await rubric.add('Alone');
	await rubric.rateAll('Alone', [1, 2, 3, 4, 0]);
	await expect(rubric.tool.getByRole('button', { name: 'How firm is the first place?' })).toHaveCount(0);
	await rubric.add('Company');
	await rubric.rateAll('Company', [1, 2, 3, 4, 0]);
	await askHowFirm();
	await expect(firm().getByText(/It shares the place with a bug of the same levels/)).toBeVisible();
});

test('200 and 5,000 rated bugs: the page answers while the runs are played', async () => {
	test.slow();
	// All levels but one known, so that none rules out another: the most that can be asked of the runs.
	for (const count of [200, 5_000]) {
		await openSheet(
			Array.from({ length: count }, (_, n) => bug(`b${n}`, `Bug ${n}`, [n % 5, (n >> 2) % 5, (n >> 4) % 5, null, (n >> 6) % 5])),
		);
		await askHowFirm();
		// Typed while they are played.
		await rubric.tool.getByLabel('Add a bug').fill('Typed meanwhile');
		await expect(rubric.tool.getByLabel('Add a bug')).toHaveValue('Typed meanwhile', { timeout: 2_000 });
		await expect(firm().getByText(/ runs with random weights\./)).toBeVisible({ timeout: 60_000 });
	}
});

test('done leads to the next bug without all answers, by keyboard, until there is none', async ({ page }) => {
	for (const title of ['Bug one', 'Bug two', 'Bug three']) await rubric.add(title);
	await rubric.unfold('Bug one');
	await rubric.rate('Bug one', 'Severity', 4);
	const done = (title: string) => rubric.item(title).getByRole('button', { name: 'Done, next bug' });
	await done('Bug one').press('Enter');
	const toggle = (title: string) => rubric.item(title).getByRole('button', { name: title, exact: true });
	await expect(toggle('Bug three')).toBeFocused();
	await expect(toggle('Bug three')).toHaveAttribute('aria-expanded', 'true');
	await expect(toggle('Bug one')).toHaveAttribute('aria-expanded', 'false');
	await done('Bug three').press('Enter');
	await expect(toggle('Bug two')).toBeFocused();
	await rubric.item('Bug two').getByRole('button', { name: 'Remove' }).click();
	await rubric.unfold('Bug three');
	await rubric.item('Bug three').getByRole('button', { name: 'Remove' }).click();
	await rubric.unfold('Bug one');
	await done('Bug one').press('Enter');
	await expect(rubric.tool.getByRole('status').last()).toHaveText('All bugs have all answers.');
	await expect(toggle('Bug one')).toBeFocused();
	await expect(page.locator('.rating-form')).toHaveCount(0);
});

test.describe('to the tracker', () => {
	test('one click copies the comment', async ({ context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await tryFive();
		await rubric.unfold('Retry after');
		await rubric.item('Retry after').getByRole('button', { name: 'Copy triage comment' }).click();
		await expect(rubric.item('Retry after').getByText('Copied.')).toBeVisible();
		const text = await rubric.page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain('**P1, 12 points**: S4 F0 I4 B3 T1. Rank 3 of 5.');
		expect(text).toContain('- Gates answered yes: Lost data or wrong money.');
		expect(text).toMatch(/Rated \d{4}-\d\d-\d\d\. Bug-priority rubric, rules 1\.0\./);
	});

	test('the repository is typed once, and every bug without an address has a filled-in issue', { tag: '@fork' }, async ({ page }) => {
		await rubric.add('Größe & <b>50%</b> #1');
		await rubric.rateAll('Größe', [4, 3, 2, 1, '?']);
		const item = rubric.item('Größe');
		await item.getByRole('button', { name: 'Your tracker' }).click();
		await item.getByLabel('GitHub repository for new issues').fill('not a repository');
		await item.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(item.getByRole('alert')).toHaveText('Write it as owner/name, such as example/billing.');
		await expect(item.getByLabel('GitHub repository for new issues')).toBeFocused();
		await item.getByLabel('GitHub repository for new issues').fill('https://github.com/example/billing');
		await item.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(item.getByRole('button', { name: 'Your tracker' })).toBeFocused();
		const link = item.getByRole('link', { name: 'New issue in example/billing' });
		const address = new URL((await link.getAttribute('href')) ?? '');
		expect(address.origin + address.pathname).toBe('https://github.com/example/billing/issues/new');
		expect(address.searchParams.get('title')).toBe('Größe & <b>50%</b> #1');
		expect(address.searchParams.get('body')).toContain('**P1 or P2, 10–14 points**: S4 F3 I2 B1 T?.');
		await rubric.add('Another');
		await expect(rubric.item('Another').getByRole('link', { name: 'New issue in example/billing' })).toBeVisible();
		await rubric.expectSaved();
		await page.reload();
		await rubric.whenReady();
		await rubric.unfold('Another');
		await expect(rubric.item('Another').getByRole('link', { name: 'New issue in example/billing' })).toBeVisible();
		await rubric.tool.getByRole('button', { name: 'Add', exact: true }).focus();
	});

	test('a key leads to the tracker; what has an address of its own asks for none', async () => {
		await openSheet(
			[bug('a', 'By key', [1, 1, 1, 1, 1], { key: 'PAY-12' }), bug('b', 'By address', [2, 2, 2, 2, 2], { url: 'https://example.org/7' })],
			{ repository: 'example/billing' },
		);
		await rubric.unfold('By address');
		await expect(rubric.item('By address').getByRole('link', { name: 'Open in the tracker' })).toHaveAttribute(
			'href',
			'https://example.org/7',
		);
		await expect(rubric.item('By address').getByRole('button', { name: 'Your tracker' })).toHaveCount(0);
		await rubric.unfold('By key');
		const item = rubric.item('By key');
		await item.getByRole('button', { name: 'Your tracker' }).click();
		await expect(item.getByLabel('GitHub repository for new issues')).toHaveValue('example/billing');
		// What is wrong with one field loses nothing that was typed in the other, nor in itself.
		await item.getByLabel('GitHub repository for new issues').fill('example/shop');
		await item.getByLabel('Address of a bug by its key').fill('tracker.example.org');
		await item.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(item.getByRole('alert')).toBeVisible();
		await expect(item.getByLabel('GitHub repository for new issues')).toHaveValue('example/shop');
		await expect(item.getByLabel('Address of a bug by its key')).toHaveValue('tracker.example.org');
		await item.getByLabel('Address of a bug by its key').fill('https://tracker.example.org/browse/{key}');
		await item.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(item.getByRole('link', { name: 'Open in the tracker' })).toHaveAttribute(
			'href',
			'https://tracker.example.org/browse/PAY-12',
		);
		await expect(item.getByRole('link', { name: /^New issue/ })).toHaveCount(0);
		await rubric.tool.getByRole('button', { name: /^Undo/ }).click();
		await expect(item.getByRole('link', { name: 'New issue in example/billing' })).toBeVisible();
	});
});

test('what was rated long ago is due again, with what to do, and its name opens it', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
	await openSheet([
		bug('fresh', 'Rated yesterday', [1, 1, 1, 1, 1], { rated: '2026-11-21' }),
		bug('old', 'Rated in October', [2, 2, 2, 2, 2], { rated: '2026-10-20' }),
		bug('held', 'Held by a gate', [2, 2, 2, 2, 2], { rated: '2026-06-01', gates: { 'damage-done': true } }),
	]);
	await rubric.tool.getByText('2 bugs are due for another look').click();
	const long = rubric.tool.getByRole('region', { name: 'Rated more than 90 days ago' });
	await expect(long).toContainText('Held by a gate 174 days A gate holds it, so no date closes it.');
	const month = rubric.tool.getByRole('region', { name: 'Rated more than 30 days ago' });
	await expect(month).toContainText('Its owner opens a fix or hands it back.');
	await month.getByRole('button', { name: 'Rated in October' }).click();
	await expect(rubric.item('Rated in October').getByRole('button', { name: 'Rated in October' }).first()).toBeFocused();
	await rubric.rate('Rated in October', 'Severity', 3);
	await expect(rubric.tool.getByText('One bug is due for another look')).toBeVisible();
});

test('the next bug is in sight although the list is longer than what is shown', async () => {
	await openSheet(
		Array.from({ length: 120 }, (_, n) =>
			bug(`b${n}`, `Bug ${n}`, n === 119 ? [0, 0, 0, 0, 0] : [4, 4, 4, 4, 4], { rated: n === 119 ? '2026-01-01' : '2999-01-01' }),
		),
	);
	await expect(rubric.item('Bug 119')).toHaveCount(0);
	await rubric.tool.getByText('One bug is due for another look').click();
	await rubric.tool.getByRole('button', { name: 'Bug 119' }).click();
	await expect(rubric.tool.locator('.item').filter({ hasText: 'Bug 119' }).locator('.item-toggle')).toBeFocused();
});

test('all of it is accessible and fits', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await openSheet([
		bug('a', 'A_very_long_identifier_that_has_no_place_to_break_anywhere_at_all_in_it', [4, 3, 2, 1, null], {
			rated: '2026-01-01',
			cost: 2,
		}),
		bug('b', 'Another', [2, 2, 2, 2, 2], { rated: '2026-01-01', gates: { 'damage-done': true } }),
	]);
	await rubric.unfold('A_very_long');
	await rubric.tool.getByRole('button', { name: 'Your tracker' }).click();
	await rubric.tool.getByLabel('GitHub repository for new issues').fill('no');
	await rubric.tool.getByRole('button', { name: 'Save', exact: true }).click();
	await rubric.tool.getByText('2 bugs are due for another look').click();
	await askHowFirm();
	await expect(firm().getByRole('table')).toBeVisible();
	await rubric.tool.getByText('Manage', { exact: true }).click();
	await expectNoBarriers(page);
});
