/** After one visit the manual is there without a network: pages, tools and their saved work, search. */
import { expect, test } from './site.ts';

test.use({
	serviceWorkers: 'allow',
	// What the network does not answer is told by the browser, for the page and for the worker that asked in its stead.
	expectedMessages: [/ERR_INTERNET_DISCONNECTED/],
});

test('pages, a tool with its work, and search open without a network after one visit', { tag: '@fork' }, async ({
	page,
	context,
	path,
}) => {
	test.setTimeout(120_000);
	await page.goto(path('/'));
	// The first visit is enough: what was not opened is kept too.
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(path('/toolkit/bug-priority/'));
	await page.getByLabel('Add a bug').fill('Invoices are sent twice');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByText(/^Saved on this device/)).toBeVisible();

	await context.setOffline(true);
	await page.goto(path('/get-hired/salary/'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(path('/toolkit/bug-priority/'));
	await expect(page.getByRole('button', { name: 'Invoices are sent twice' })).toBeVisible();
	await page.getByLabel('Add a bug').fill('Totals are off by a cent');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Totals are off by a cent' })).toBeVisible();

	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	const search = page.getByRole('dialog');
	await search.getByRole('combobox').fill('onboarding');
	await search.getByRole('option').first().click();
	await page.waitForURL(/onboarding/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that leads nowhere says so without a network too', async ({ page, context, path }) => {
	test.setTimeout(120_000);
	await page.goto(path('/'));
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.setOffline(true);
	await page.goto(path('/no-such-page/'));
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(page.url()).not.toContain('no-such-page');
});

test('a reader who saves data is left alone', async ({ page, context, path }) => {
	await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await page.goto(path('/'), { waitUntil: 'networkidle' });
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
