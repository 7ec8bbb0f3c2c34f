/** Tables of data: whole without script; with it, heads that sort and fields that filter, by keyboard and by ear as well. */
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './site.ts';

interface Technology {
	name: string;
	group: string;
	usedByPercent: number | null;
}
interface Pay {
	place: string;
	currency: string;
	median: number | null;
}
const read = <Row>(name: string) => parse(readFileSync(`content/data/${name}.yaml`, 'utf8')) as Row[];
const technologies = read<Technology>('technologies');
const pay = read<Pay>('pay');

const firstCells = (table: Locator) => table.locator('tbody tr:not([hidden]) th').allInnerTexts();

test.describe('technologies', () => {
	test.beforeEach(({ page, path }) => page.goto(path('/career/tools/')));

	test('a head sorts up, down, and back to the order of the page; what has no figure stays last', async ({ page }) => {
		const table = page.getByRole('table', { name: /technologies/i });
		const written = await firstCells(table);
		expect(written).toHaveLength(technologies.length);
		const head = table.getByRole('columnheader', { name: 'Used by' });
		const counted = technologies.filter(({ usedByPercent }) => usedByPercent !== null).map(({ usedByPercent }) => `${usedByPercent} %`);
		const shown = async () => (await table.locator('tbody tr td:nth-child(4)').allInnerTexts()).map((text) => text.trim());
		const bySize = (a: string, b: string) => Number.parseFloat(a) - Number.parseFloat(b);
		const none = Array(technologies.length - counted.length).fill('–');

		await head.getByRole('button').focus();
		await page.keyboard.press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect.poll(() => shown()).toEqual([...counted.toSorted(bySize), ...none]);
		await page.keyboard.press('Space');
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect.poll(() => shown()).toEqual([...counted.toSorted(bySize).reverse(), ...none]);
		await expect(head.getByRole('button'), 'focus stays on the head').toBeFocused();
		await page.keyboard.press('Enter');
		await expect(head).not.toHaveAttribute('aria-sort');
		await expect.poll(() => firstCells(table)).toEqual(written);
	});

	test('only one head says that it sorts', async ({ page }) => {
		const table = page.getByRole('table', { name: /technologies/i });
		await table.getByRole('button', { name: 'Used by' }).click();
		await table.getByRole('button', { name: 'Technology', exact: true }).click();
		await expect(table.locator('[aria-sort]')).toHaveText('Technology');
		const names = technologies.map(({ name }) => name).toSorted(new Intl.Collator('en', { numeric: true }).compare);
		await expect.poll(() => firstCells(table)).toEqual(names);
	});

	test('words and a chosen kind leave the rows that have both, and the count is said', async ({ page }) => {
		const table = page.getByRole('table', { name: /technologies/i });
		const tools = page.getByRole('group', { name: /technologies/i });
		const total = technologies.length;
		const databases = technologies.filter(({ group }) => group === 'database');
		await tools.getByRole('combobox', { name: 'Kind' }).selectOption('Database');
		await expect(tools.getByRole('status')).toHaveText(`${databases.length} of ${total} rows`);
		expect((await firstCells(table)).toSorted()).toEqual(databases.map(({ name }) => name).toSorted());
		await tools.getByRole('searchbox').fill('POSTGRESQL');
		await expect(table.getByRole('rowheader', { name: 'PostgreSQL' })).toBeVisible();
		await expect(table.getByRole('rowheader', { name: 'Redis' })).toBeHidden();
		await tools.getByRole('searchbox').fill('no such thing');
		await expect(tools.getByRole('status')).toHaveText(/^No row/);
		await tools.getByRole('searchbox').fill('');
		await tools.getByRole('combobox').selectOption('');
		await expect(tools.getByRole('status')).toHaveText(`${total} of ${total} rows`);
		await expect.poll(() => firstCells(table)).toHaveLength(total);
	});

	test('nothing is kept', async ({ page }) => {
		await page.getByRole('searchbox').fill('zzz');
		await page.reload();
		await expect(page.getByRole('table', { name: /technologies/i }).getByRole('row')).toHaveCount(technologies.length + 1);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
});

test('pay sorts within a currency, because two do not compare', { tag: '@fork' }, async ({ page, path }) => {
	await page.goto(path('/get-hired/salary/'));
	const table = page.getByRole('table', { name: /pay/i });
	await table.getByRole('button', { name: 'Half earn less than' }).click();
	const column = table.locator('tbody tr td:nth-child(5)');
	const expected = pay
		.filter(({ median }) => median !== null)
		.toSorted((a, b) => (a.currency === b.currency ? (a.median ?? 0) - (b.median ?? 0) : a.currency < b.currency ? -1 : 1))
		.map(({ currency, median }) => `${currency} ${Math.round(median ?? 0).toLocaleString('en-US')}`);
	const shown = (await column.allInnerTexts()).map((text) => text.replace(/\s/g, ' ').trim()).filter((text) => text !== '–');
	expect(shown).toEqual(expected);
});

test('on a phone the fields fit and the page does not scroll sideways', async ({ page, path }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(path('/career/certifications/'));
	const search = page.getByRole('searchbox');
	const box = await search.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(44);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the table is whole, and nothing can be pressed that does nothing', async ({ page, path }) => {
		await page.goto(path('/career/tools/'));
		const table = page.getByRole('table', { name: /technologies/i });
		await expect(table.getByRole('row')).toHaveCount(technologies.length + 1);
		await expect(table.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('searchbox')).toBeHidden();
	});
});
