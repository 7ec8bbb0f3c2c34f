/** What a reader without JavaScript has: every chapter, every answer, every tool as a form on paper. Words come from content/. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PHONE } from './barriers.ts';
import { expect, listPages, test } from './site.ts';

test.use({ javaScriptEnabled: false });

interface RubricFile {
	title: string;
	kind: string;
	criteria: { name: string; levels: { name: string; anchor: string }[] }[];
	gates: { question: string }[];
	bands: { name: string; meaning: string }[];
}

const tools = readdirSync('content/tools').map((file) => ({
	slug: file.replace(/\.yaml$/, ''),
	definition: parse(readFileSync(`content/tools/${file}`, 'utf8')) as RubricFile,
}));
const questions = readdirSync('content/faq')
	.filter((file) => file.endsWith('.md'))
	.map((file) => readFileSync(`content/faq/${file}`, 'utf8').split(/^---$/m))
	.map(([, frontMatter = '', answer = '']) => ({ question: (parse(frontMatter) as { question: string }).question, answer }));

test('every page shows its text', async ({ page, path }) => {
	for (const name of listPages()) {
		await page.goto(path(name));
		await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
		const text = await page.getByRole('main').innerText();
		expect(text.length, `${name}: characters of text`).toBeGreaterThan(100);
	}
});

for (const { slug, definition } of tools.filter(({ definition: { kind } }) => kind === 'rubric')) {
	test.describe(`the ${definition.title}`, () => {
		test.beforeEach(({ page, path }) => page.goto(path(`/toolkit/${slug}/`)));

		test('shows every gate, and every level of every criterion', async ({ page }) => {
			const main = page.getByRole('main');
			for (const { question } of definition.gates) await expect(main.getByText(question)).toBeVisible();
			for (const { name, levels } of definition.criteria) {
				const table = main.getByRole('table', { name });
				await expect(table).toBeVisible();
				for (const level of levels)
					await expect(table.getByRole('row').filter({ hasText: level.anchor }).getByText(level.name, { exact: true })).toBeVisible();
			}
			for (const { name, meaning } of definition.bands)
				await expect(main.getByRole('rowheader', { name: `${name} ${meaning}` })).toBeVisible();
		});

		test('offers a blank to print, with rows to fill in', async ({ page }) => {
			const blank = page.getByRole('main').getByRole('table').last();
			await expect(blank).toBeVisible();
			expect(await blank.getByRole('row').count()).toBeGreaterThan(5);
			await page.emulateMedia({ media: 'print' });
			await expect(blank).toBeVisible();
			await expect(page.getByRole('banner')).toBeHidden();
		});

		test('shows no control that would do nothing', async ({ page }) => {
			const tool = page.getByRole('main').getByRole('region');
			await expect(tool.getByRole('button')).toHaveCount(0);
			await expect(tool.getByRole('radio')).toHaveCount(0);
			await expect(tool.getByRole('textbox')).toHaveCount(0);
		});
	});
}

test('every question has its answer in sight', async ({ page, path }) => {
	await page.goto(path('/faq/'));
	// All at once: to look for a hundred sections by their names, one after the other, takes a browser half a minute.
	const sections = await page
		.getByRole('main')
		.locator('section.answer')
		.evaluateAll((found) =>
			found
				.filter((section) => section.checkVisibility())
				.map((section) => ({
					name: section.querySelector('h3')?.innerText.trim(),
					text: (section as HTMLElement).innerText.replace(/\s+/g, ' '),
				})),
		);
	for (const { question, answer } of questions) {
		const section = sections.find(({ name }) => name === question);
		const firstWords = /[A-Za-z][A-Za-z ,]{15,}/.exec(answer.replace(/\[[^\]]*\]/g, ''))?.[0]?.trim() ?? '';
		expect(firstWords.length, question).toBeGreaterThan(0);
		expect(section?.text, question).toContain(firstWords);
	}
});

test('a reader gets from the first page to a chapter and to the sources by links', { tag: '@fork' }, async ({ page, path }) => {
	await page.goto(path('/'));
	await page.getByRole('banner').getByRole('link', { name: 'Toolkit' }).click();
	await page
		.getByRole('main')
		.getByRole('link', { name: tools[0]?.definition.title ?? '' })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(page.url()).toMatch(/\/$/);
});

test.describe('the menu of a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test('opens below the header, tells where the reader is, and closes by its button, by Escape and by a tap beside it', async ({
		page,
		path,
		context,
	}) => {
		await page.goto(path('/toolkit/deadline-script/'));
		const [open, close] = [page.getByRole('button', { name: 'Menu' }), page.getByRole('button', { name: 'Close' })];
		const menu = page.locator('#menu');
		const header = await page.getByRole('banner').boundingBox();
		await open.tap();
		await expect(menu.getByRole('link', { name: 'Deadline script' })).toHaveAttribute('aria-current', 'page');
		await expect(menu.getByRole('link', { name: 'All tools' })).toHaveAttribute('href', new URL(path('/toolkit/')).pathname);
		expect((await menu.boundingBox())?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? Number.NaN));
		await expect(open).toBeHidden();
		// Chromium says "expanded" of such a button by itself; no attribute does.
		const { nodes } = await (await context.newCDPSession(page)).send('Accessibility.getFullAXTree');
		const said = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'Close');
		expect(said?.properties?.find(({ name }) => name === 'expanded')?.value.value).toBe(true);
		await close.tap();
		await expect(menu).toBeHidden();

		await open.press('Enter');
		await page.keyboard.press('Tab');
		await expect(menu.getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
		await expect(open).toBeFocused();

		await page.goto(path('/'));
		await open.tap();
		const bottom = await menu.boundingBox().then((box) => (box ? box.y + box.height : Number.NaN));
		const boxes = await Promise.all((await page.getByRole('main').getByRole('link').all()).map((link) => link.boundingBox()));
		const covered = boxes.find((box) => box && box.y > bottom && box.y + box.height < PHONE.height);
		expect(covered, 'a link that is seen beside the menu').toBeTruthy();
		await page.touchscreen.tap((covered?.x ?? 0) + 20, (covered?.y ?? 0) + 10);
		await expect(menu).toBeHidden();
		await expect(page).toHaveURL(path('/'));

		await open.tap();
		await menu.getByText('Get hired', { exact: true }).tap();
		await expect(page).toHaveURL(path('/'));
		await menu.getByRole('link', { name: 'Pay', exact: true }).tap();
		await expect(page).toHaveURL(path('/get-hired/salary/'));
	});
});
