/** Whether anything bars a reader or sticks out: asked of one page in light and dark, narrow and wide, without loading it anew. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The two of these rules that look at colors. The scheme changes nothing else: no style asks for it but the colors of tokens.css. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const SCHEMES = ['light', 'dark'] as const;

/** A tool's state is reached here, where its controls have the least room; its journeys are taken on a desk. */
export const PHONE = { width: 360, height: 900 };

interface Look {
	/** A selector; without it the whole page, with the rules that only a whole page can break. */
	within?: string;
	/** In CSS pixels. */
	widths?: readonly number[];
	/** What else has to hold at each width. */
	atEachWidth?: () => Promise<void>;
}

/**
 * Walks a page as it stands through the widths and both schemes. At each width and in each scheme axe looks for barriers: with all
 * rules in one of the two schemes, which alternate from width to width, and with those of color in the other.
 */
export async function expectNoBarriers(page: Page, { within, widths = [PHONE.width, 1440], atEachWidth }: Look = {}) {
	// The longest pages take axe a second for each look, and a busy machine several.
	test.setTimeout(120_000);
	for (const [index, width] of widths.entries()) {
		await page.setViewportSize({ width, height: 900 });
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBeLessThanOrEqual(width);
		await atEachWidth?.();
		// Scrolled, the header would lie beside whatever stands there, and too near to it.
		await page.evaluate(() => scrollTo(0, 0));
		for (const [turn, colorScheme] of SCHEMES.entries()) {
			await page.emulateMedia({ colorScheme });
			const isWhole = index % 2 === turn;
			expect.soft(await findBarriers(page, within, isWhole), `${colorScheme}, ${width} pixels`).toEqual([]);
		}
	}
}

async function findBarriers(page: Page, within: string | undefined, isWhole: boolean): Promise<string[]> {
	// Half a megabyte of script: once for each page that was loaded.
	const isThere = await page.evaluate(() => 'axe' in window);
	// Legacy mode leaves frames of other hosts out, of which there are none, and spares an extra tab for each look. What axe would say
	// of everything that is well takes it longer than the search for barriers.
	const builder = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	if (within) builder.include(within);
	const { violations } = await (isWhole ? builder.withTags(RULES) : builder.withRules(COLOR_RULES)).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`));
}
