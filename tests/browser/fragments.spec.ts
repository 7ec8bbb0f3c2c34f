/** A link to a place in a page lands where it can be seen: below the header that stays on top. */
import { expect, test } from './site.ts';

for (const address of [
	'/faq/#average-salary',
	'/glossary/#p95',
	'/sources/#kubernetes-triage',
	'/on-the-job/bug-priority/#when-it-does-not-fit',
]) {
	for (const width of [360, 1440]) {
		test(`${address} at ${width} px`, async ({ page, path }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path(address));
			const target = page.locator(`[id="${address.split('#')[1]}"]`);
			await expect(target).toBeInViewport();
			const header = await page.getByRole('banner').boundingBox();
			const box = await target.boundingBox();
			expect(box?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
		});
	}
}
