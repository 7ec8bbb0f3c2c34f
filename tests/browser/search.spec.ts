/** The search as readers use it: opened by button and by keys, driven by keyboard alone, under both addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './site.ts';

/** Words come from content/, so that a change of wording is no failure. */
const words: Record<string, string> = parse(readFileSync('content/i18n/en.yaml', 'utf8'));
const [question = ''] = readdirSync('content/faq').filter((file) => file.endsWith('.md'));
const questionId = question.replace(/\.md$/, '');
const questionTitle: string = parse(readFileSync(`content/faq/${question}`, 'utf8').split(/^---$/m)[1] ?? '').question;
const terms: { id: string; term: string; meaning: string; aliases: string[] }[] = parse(readFileSync('content/data/glossary.yaml', 'utf8'));
/** A term with another name of which its own text has no word. */
const named = terms.flatMap(({ id, term, meaning, aliases }) =>
	aliases
		.filter((alias) => alias.split(' ').every((word) => !`${term} ${meaning}`.toLowerCase().includes(word)))
		.map((alias) => ({ id, term, alias })),
)[0];

const dialog = (page: Page) => page.getByRole('dialog', { name: words['search.label'] });
const field = (page: Page) => page.getByRole('combobox', { name: words['search.label'] });
const options = (page: Page) => dialog(page).getByRole('option');

async function search(page: Page, query: string) {
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await field(page).fill(query);
	await expect(dialog(page).getByRole('status')).not.toBeEmpty();
}

test.beforeEach(({ page, path }) => page.goto(path('/start/')));

test('fetches nothing before a reader reaches for it', async ({ page, path }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(path('/start/'), { waitUntil: 'networkidle' });
	expect(asked.filter((address) => /search|pagefind/.test(address))).toEqual([]);
	await page.getByRole('button', { name: words['search.open'] }).hover();
	await expect.poll(() => asked.some((address) => address.endsWith('/search.js'))).toBe(true);
});

test('opens by its button and gives the focus back', async ({ page }) => {
	const button = page.getByRole('banner').getByRole('button', { name: words['search.open'] });
	await button.click();
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(button).toBeFocused();
});

for (const keys of ['Control+k', 'Meta+k', '/']) {
	test(`opens by ${keys}`, async ({ page }) => {
		await page.keyboard.press(keys);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue('');
	});
}

test('leaves the slash to a field that someone types in, and takes Control K there too', async ({ page, path }) => {
	await page.goto(path('/toolkit/bug-priority/'));
	const typing = page.getByRole('main').getByRole('textbox').first();
	await typing.fill('CI');
	await typing.press('/');
	await expect(typing).toHaveValue('CI/');
	await expect(dialog(page)).toHaveCount(0);
	await typing.press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(typing).toBeFocused();
});

test('lands on the very question', async ({ page, path }) => {
	await search(page, questionTitle);
	await expect(dialog(page).getByRole('group', { name: words['search.kind.faq'] })).toBeVisible();
	await expect(options(page).first()).toContainText(questionTitle);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(path(`/faq/#${questionId}`));
	await expect(page.getByRole('heading', { name: questionTitle })).toBeInViewport();
});

test('waits with Enter for the answer that is still on its way', async ({ page, path }) => {
	await page.keyboard.press('Control+k');
	await field(page).fill(questionTitle);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(path(`/faq/#${questionId}`));
});

test('does not list the page of all questions for the words of one of them', async ({ page, path }) => {
	await search(page, questionTitle);
	const addresses = await options(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses).toContain(path(`/faq/#${questionId}`));
	expect(addresses).not.toContain(path('/faq/'));
	expect(new Set(addresses).size).toBe(addresses.length);
});

test('finds a term by another name, which it does not show', async ({ page, path }) => {
	const { id, term, alias } = named ?? { id: '', term: '', alias: '' };
	await search(page, alias);
	const option = dialog(page).getByRole('group', { name: words['search.kind.term'] }).getByRole('option').filter({ hasText: term });
	await expect(option).not.toContainText(alias);
	await option.click();
	await expect(page).toHaveURL(path(`/glossary/#${id}`));
});

test('tells a tool from the chapter that explains it, and leads to a heading of the chapter', async ({ page, path }) => {
	await search(page, 'triage bugs');
	await expect(dialog(page).getByRole('group', { name: words['search.kind.tool'] })).toBeVisible();
	const chapter = dialog(page).getByRole('group', { name: words['search.kind.chapter'] });
	await chapter.getByRole('option').nth(1).click();
	await expect(page).toHaveURL(/\/on-the-job\/bug-priority\/#[a-z-]+$/);
	expect(page.url().startsWith(path('/'))).toBe(true);
	await expect(page.locator(':target')).toBeInViewport();
});

test('is driven by arrows, Home and End while the focus stays in the field', async ({ page }) => {
	await search(page, 'bug');
	const count = await options(page).count();
	expect(count).toBeGreaterThan(3);
	const active = () => options(page).evaluateAll((links) => links.findIndex((link) => link.getAttribute('aria-selected') === 'true'));
	const after = async (key: string) => {
		await page.keyboard.press(key);
		return active();
	};
	expect(await active()).toBe(-1);
	expect(await after('ArrowDown')).toBe(0);
	expect(await after('ArrowDown')).toBe(1);
	expect(await after('End')).toBe(count - 1);
	await expect(options(page).last()).toBeInViewport();
	expect(await after('ArrowDown')).toBe(-1);
	expect(await after('ArrowUp')).toBe(count - 1);
	expect(await after('Home')).toBe(0);
	const id = await options(page).first().getAttribute('id');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? 'no id');
	await expect(field(page)).toBeFocused();
});

test('says when nothing is found, and offers where to look', async ({ page, path }) => {
	await search(page, 'xyzzyq');
	await expect(dialog(page).getByRole('status')).toContainText('xyzzyq');
	await expect(options(page)).toHaveCount(0);
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await dialog(page).getByRole('link', { name: words['header.toolkit'] }).click();
	await expect(page).toHaveURL(path('/toolkit/'));
});

test('answers a question in a sentence', async ({ page, path }) => {
	await search(page, 'how do I decide which bug should come first?');
	await expect(options(page).first()).toHaveAttribute('href', new URL(path('/on-the-job/bug-priority/')).pathname);
});

test('answers to what stands in the field, however late an earlier answer comes', async ({ page }) => {
	await page.route('**/pagefind/fragment/**', async (route) => {
		await new Promise((done) => setTimeout(done, 150));
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	await field(page).fill('triage');
	await page.waitForTimeout(60);
	await field(page).fill('xyzzyq');
	await expect(dialog(page).getByRole('status')).toContainText('xyzzyq');
	await page.waitForTimeout(500);
	await expect(dialog(page).getByRole('status')).toContainText('xyzzyq');
	await expect(options(page)).toHaveCount(0);
});

test('shows more on request', async ({ page }) => {
	await search(page, 'a');
	const more = dialog(page).getByRole('button', { name: words['search.more'] });
	await expect(options(page).first()).toBeVisible();
	const before = await options(page).count();
	await more.click();
	await expect.poll(() => options(page).count()).toBeGreaterThan(before);
	await expect(field(page)).toBeFocused();
});

test('shows what is typed as text', async ({ page }) => {
	await search(page, '<img src=x onerror=alert(1)>');
	await expect(dialog(page).locator('img')).toHaveCount(0);
});

test('goes away in front of the page that it leads to, when that page is open already', async ({ page, path }) => {
	await page.goto(path('/faq/'));
	await search(page, questionTitle);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(path(`/faq/#${questionId}`));
	await expect(dialog(page)).toBeHidden();
});

test.describe('without a network', () => {
	test.use({ expectedMessages: [/search\.js|pagefind|Failed to load/] });

	test('says so on the button, and works once the network is back', async ({ page }) => {
		await page.route('**/_astro/search.js', (route) => route.abort());
		const button = page.getByRole('banner').locator('.search-button');
		await button.click();
		await expect(button).toContainText(words['search.notLoaded'] ?? '');
		await page.unrouteAll();
		await button.click();
		await expect(field(page)).toBeFocused();
	});

	test('says that the index could not be loaded', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.keyboard.press('/');
		await field(page).fill('bug');
		await expect(dialog(page).getByRole('status')).toHaveText(words['search.failed'] ?? '');
	});
});

test('has no barrier that axe finds, and nothing that sticks out, on a phone and on a desk', async ({ page }) => {
	await search(page, 'bug');
	await page.keyboard.press('ArrowDown');
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const width of [320, 360, 1440]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode(true).analyze();
			expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
			const over = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
			expect.soft(over, `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
		}
	}
});
