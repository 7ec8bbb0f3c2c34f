/** What holds for each page that was built, whatever it is about. */
import { expect, listPages, test } from './site.ts';

const NARROWEST = 320;

for (const page of listPages()) {
	test(`${page} opens with one title and fits a narrow screen`, async ({ page: tab, path }) => {
		await tab.setViewportSize({ width: NARROWEST, height: 640 });
		const response = await tab.goto(path(page), { waitUntil: 'load' });
		expect(response?.status()).toBe(200);
		await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(tab).toHaveTitle(/\S/);
		expect(await tab.evaluate(listTooWide, NARROWEST), 'what is wider than the screen').toEqual([]);
	});
}

test('both builds have the same pages', () => {
	expect(listPages('fork')).toEqual(listPages('root'));
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedMessages: [/^console error: .*status of 404/] });

	test('answers 404 with a page that leads back', async ({ page, path }) => {
		const response = await page.goto(path('/no-such-page/'));
		expect(response?.status()).toBe(404);
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(page.url()).toContain(path('/'));
		expect(page.url()).not.toContain('no-such-page');
	});
});

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
