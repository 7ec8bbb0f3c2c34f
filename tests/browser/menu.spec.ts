/** The menu of a phone with script; what it is without stands in without-script.spec.ts. */
import { readdirSync } from 'node:fs';
import { PHONE } from './barriers.ts';
import { expect, test } from './site.ts';

/** Low enough that a long part does not fit. */
test.use({ viewport: { width: PHONE.width, height: 640 }, hasTouch: true });

test('opens with the reader’s page in view, each time, and moves neither the focus nor the page behind it', async ({ page, path }) => {
	const slug = readdirSync('content/tools')
		.at(-1)
		?.replace(/\.yaml$/, '');
	await page.goto(path(`/toolkit/${slug}/`));
	const menu = page.locator('#menu');
	const current = menu.locator('[aria-current]');
	const button = page.locator('.menu-button');
	const behind = () => page.evaluate(() => scrollY);
	await button.focus();
	await page.evaluate(() => scrollTo(0, 200));
	await expect.poll(behind).toBe(200);
	for (let time = 0; time < 2; time++) {
		await page.keyboard.press('Enter');
		await expect(current).toBeInViewport({ ratio: 1 });
		await expect(current).toHaveAttribute('href', new URL(page.url()).pathname);
		// It was below the fold.
		await expect.poll(() => menu.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
		await expect(button).toBeFocused();
		await expect.poll(behind).toBe(200);
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
	}
});
