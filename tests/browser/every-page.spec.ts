/** What holds for each page that was built, whatever it is about. */
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { expect, listPages, test } from './site.ts';

const NARROWEST = 320;

for (const page of listPages()) {
	test(`${page} opens with one title, fits a narrow screen and has no barrier that axe finds`, async ({ page: tab, path }) => {
		await tab.setViewportSize({ width: NARROWEST, height: 640 });
		await expectToOpen(tab, path(page));
		await expectNoBarriers(tab);
	});
}

// The same pages with other addresses in them: a file or a link that is not found is heard in one tab as well as in forty.
test('every page opens below a base path too', { tag: '@fork-only' }, async ({ page: tab, path }) => {
	test.setTimeout(120_000);
	await tab.setViewportSize({ width: NARROWEST, height: 640 });
	for (const page of listPages('fork')) await expectToOpen(tab, path(page));
});

test('both builds have the same pages', () => {
	expect(listPages('fork')).toEqual(listPages('root'));
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedMessages: [/^console error: .*status of 404/] });

	test('answers 404 with a page that leads back', { tag: '@fork' }, async ({ page, path }) => {
		const response = await page.goto(path('/no-such-page/'));
		expect(response?.status()).toBe(404);
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(page.url()).toContain(path('/'));
		expect(page.url()).not.toContain('no-such-page');
	});
});

async function expectToOpen(tab: Page, address: string) {
	const response = await tab.goto(address, { waitUntil: 'load' });
	expect.soft(response?.status(), address).toBe(200);
	await expect.soft(tab.getByRole('heading', { level: 1 }), address).toHaveCount(1);
	await expect.soft(tab, address).toHaveTitle(/\S/);
	expect.soft(await tab.evaluate(listTooWide, NARROWEST), `what is wider than the screen on ${address}`).toEqual([]);
}

/** Names the elements that make a page scroll sideways; none when it does not. Runs in the page. */
function listTooWide(width: number): string[] {
	if (document.documentElement.scrollWidth <= width) return [];
	const scrolls = (element: Element | null): boolean =>
		element !== null && element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
	const isWide = (element: Element) => element.getBoundingClientRect().right > width + 1;
	const wide = [...document.body.querySelectorAll('*')].filter((element) => isWide(element) && !scrolls(element.parentElement));
	// The elements inside a wide one are wide as well, and say nothing more.
	const outermost = wide.filter(({ parentElement }) => !parentElement || !wide.includes(parentElement));
	const names = outermost.map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
	return names.length > 0 ? names : [`the page is ${document.documentElement.scrollWidth} pixels wide`];
}
