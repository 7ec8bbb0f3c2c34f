/** axe on each page, light and dark, on a phone and on a desk. What axe cannot see, people check. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, listPages, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1440];

// The longest page takes axe seconds for each of the four.
test.describe.configure({ timeout: 120_000 });

for (const page of listPages()) {
	test(`${page} has no barrier that axe finds`, async ({ page: tab, path }) => {
		await tab.goto(path(page), { waitUntil: 'load' });
		for (const colorScheme of SCHEMES) {
			for (const width of WIDTHS) {
				await tab.emulateMedia({ colorScheme });
				await tab.setViewportSize({ width, height: 900 });
				// Legacy mode leaves frames of other hosts out, of which there are none, and spares an extra tab for each run.
				const { violations } = await new AxeBuilder({ page: tab })
					.options({ resultTypes: ['violations'] })
					.withTags(RULES)
					.setLegacyMode(true)
					.analyze();
				const found = violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
				);
				expect.soft(found, `${colorScheme}, ${width} pixels`).toEqual([]);
			}
		}
	});
}
