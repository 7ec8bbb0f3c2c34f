/** The page of questions: filter, topics, linked answers and their links, by mouse, by keyboard, on paper and without script. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectNoBarriers } from './barriers.ts';
import { expect, test } from './site.ts';

/** Words come from content/, so that a change of wording is no failure. */
const words: Record<string, string> = parse(readFileSync('content/i18n/en.yaml', 'utf8'));
const say = (key: string, values: Record<string, string | number> = {}) =>
	(words[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
interface Question {
	id: string;
	question: string;
	topic: string;
	aliases: string[];
}
const questions = readdirSync('content/faq').map((file): Question => {
	const [, frontMatter = ''] = readFileSync(`content/faq/${file}`, 'utf8').split(/^---$/m);
	return { id: file.replace('.md', ''), ...(parse(frontMatter) as Omit<Question, 'id'>) };
});
const total = questions.length;
const counter = questions.find(({ id }) => id === 'counter-offer') as Question;
const leetcode = questions.find(({ id }) => id === 'leetcode') as Question;

const field = (page: Page) => page.getByRole('searchbox', { name: words['faq.about'] });
const status = (page: Page) => page.getByRole('group', { name: words['faq.filter'] }).getByRole('status');
const answer = (page: Page, { question }: Question) =>
	page.locator('section.answer').filter({ has: page.getByRole('heading', { name: question, exact: true, includeHidden: true }) });
const folded = (page: Page, one: Question) => answer(page, one).locator('details');
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const count = (shown: number) => (shown === total ? say('faq.allCounted', { count: total }) : say('faq.count', { shown, total }));

test.describe('with script', () => {
	test.beforeEach(({ page, path }) => page.goto(path('/faq/')));

	test('words leave the questions that have them all, whatever their case, accents or number', async ({ page }) => {
		await expect(headings(page)).toHaveCount(total);
		await field(page).fill('Counter OFFERS');
		await expect(status(page)).toHaveText(/^\d+ /);
		const left = await headings(page).allInnerTexts();
		expect(left).toContain(counter.question);
		expect(left.length).toBeLessThan(total / 4);
		await expect(answer(page, leetcode)).toBeHidden();
		await expect(status(page)).toHaveText(count(left.length));
		for (const [one, other] of [
			['resume', 'RÉSUMÉS'],
			['deadline', 'deadlines'],
		] as const) {
			await field(page).fill(one);
			const found = await headings(page).allInnerTexts();
			await field(page).fill(other);
			expect(await headings(page).allInnerTexts(), other).toEqual(found);
		}
		// Another name that no text on the page has.
		await field(page).fill('lebenslauf');
		await expect(headings(page)).toHaveCount(questions.filter(({ aliases }) => aliases.join().toLowerCase().includes('lebenslauf')).length);
		await page.keyboard.press('Escape');
		await expect(headings(page)).toHaveCount(total);
		await expect(status(page)).toHaveText(count(total));
	});

	test('marks what was found, says how much of it is folded, and leaves no trace in the page', async ({ page }) => {
		const marked = () => page.evaluate(() => [...(CSS.highlights.get('faq-match') ?? [])].map(String).length);
		const html = await answer(page, counter).innerHTML();
		await field(page).fill('counter');
		await expect.poll(marked).toBeGreaterThan(1);
		const inside = await folded(page, counter).locator('summary').innerText();
		const text = await folded(page, counter).evaluate((details) =>
			[...details.children]
				.slice(1)
				.map((part) => part.textContent)
				.join(' '),
		);
		expect(inside).toContain(say('faq.inside', { matches: text.match(/\bcounter/gi)?.length ?? 0 }));
		await field(page).fill('');
		await expect.poll(() => marked()).toBe(0);
		expect(await answer(page, counter).innerHTML()).toBe(html);
	});

	test('topics count what the words leave; the address keeps both, and going back undoes them', { tag: '@fork' }, async ({ page }) => {
		const topic = (id: string) => page.getByRole('radio', { name: words[`faq.topic.${id}`] });
		await topic('craft').focus();
		await page.keyboard.press('Space');
		const craft = questions.filter((question) => question.topic === 'craft').length;
		await expect(status(page)).toHaveText(count(craft));
		await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([words['faq.topic.craft'] ?? '']);
		await field(page).fill('database');
		await expect(page).toHaveURL(/\/faq\/#q=database&topic=craft$/);
		// Where the reader's own colors hold, the chosen topic has another ground than the others.
		await page.emulateMedia({ forcedColors: 'active' });
		const grounds = await page.locator('.chip').evaluateAll((chips) => chips.map((chip) => getComputedStyle(chip).backgroundColor));
		const chosen = await page.locator('.chip').evaluateAll((chips) => chips.findIndex((chip) => chip.querySelector(':checked')));
		expect(grounds.filter((ground) => ground === grounds[chosen])).toHaveLength(1);
		await page.emulateMedia({ forcedColors: null });
		const left = await headings(page).count();
		await expect(topic('craft')).toHaveAccessibleName(new RegExp(` ${left}$`));

		// A reload and a link from elsewhere show the same.
		await page.reload();
		await expect(headings(page)).toHaveCount(left);
		await expect(field(page)).toHaveValue('database');
		// Following an answer's own link keeps the filter; back and back again ends before it.
		await headings(page).first().getByRole('link').click();
		await expect(headings(page)).toHaveCount(left);
		await page.goBack();
		await expect(field(page)).toHaveValue('database');
		await page.goBack();
		await expect(headings(page)).toHaveCount(total);
		await expect(field(page)).toHaveValue('');
	});

	test('a linked answer is open and in sight, even when a filter would hide it', { tag: '@fork' }, async ({ page, path }) => {
		await page.goto(path(`/faq/#${counter.id}`));
		await expect(folded(page, counter)).toHaveAttribute('open');
		await expect(page.getByRole('heading', { name: counter.question })).toBeInViewport();
		await expect(folded(page, leetcode)).not.toHaveAttribute('open');
		await field(page).fill('kubernetes');
		await expect(answer(page, counter)).toBeHidden();
		await page.evaluate((id) => location.assign(`#${id}`), leetcode.id);
		await expect(field(page)).toHaveValue('');
		await expect(folded(page, leetcode)).toHaveAttribute('open');
		await expect(page.getByRole('heading', { name: leetcode.question })).toBeInViewport();
		// The sources page leads to the very citation.
		const citation = await folded(page, counter).or(folded(page, leetcode)).locator('.cite a[id]').first().getAttribute('id');
		await page.goto(path('/faq/?q=zebra'));
		await expect(page).toHaveURL(path('/faq/#q=zebra'));
		await page.evaluate((id) => location.assign(`#${id}`), citation);
		await expect(page.locator(`[id="${citation}"]`)).toBeInViewport();
	});

	test('copies the absolute address of an answer, and selects it where the browser refuses', { tag: '@fork' }, async ({
		page,
		path,
		context,
	}) => {
		// Spoken once and short, where 66 answers stand on the page: whose button it is comes after its name.
		const button = answer(page, counter).getByRole('button', { name: words['faq.copy'], exact: true });
		await expect(button).toHaveAccessibleDescription(counter.question);
		await expect(folded(page, counter).locator('summary')).toHaveAccessibleDescription(counter.question);
		await expect(page.getByRole('main').getByRole('region', { name: counter.question })).toHaveCount(0);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await button.click();
		await expect(answer(page, counter)).toContainText(words['faq.copied'] ?? '');
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(path(`/faq/#${counter.id}`));
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } }));
		await button.press('Enter');
		await expect(answer(page, counter)).toContainText(words['faq.copyFailed'] ?? '');
		await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(path(`/faq/#${counter.id}`));
	});

	test('a form among the answers is copied as it stands', async ({ page, context, path }) => {
		const postmortem = questions.find(({ id }) => id === 'postmortem') as Question;
		const form = /```text\n([\s\S]*?)\n```/.exec(readFileSync('content/faq/postmortem.md', 'utf8'))?.[1] ?? '';
		expect(form).toContain('[alert|customer|luck]');
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(path('/faq/#postmortem'));
		const copy = answer(page, postmortem).getByRole('button', { name: new RegExp(`${words['faq.sample']}$`) });
		await copy.click();
		await expect(answer(page, postmortem).getByText(words['copy.done'] ?? '', { exact: true })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(form);
	});

	test('where nothing matches, the nearest questions and the search of the whole manual', { tag: '@fork' }, async ({ page }) => {
		await field(page).fill('countre offfer');
		await expect(status(page)).toHaveText(words['faq.none'] ?? '');
		const nearest = page.getByRole('group', { name: words['faq.filter'] }).getByRole('link');
		await expect(nearest.first()).toHaveText(counter.question);
		await page.getByRole('button', { name: say('faq.search', { query: 'countre offfer' }) }).click();
		const dialog = page.getByRole('dialog', { name: words['search.label'] });
		await expect(dialog.getByRole('combobox')).toHaveValue('countre offfer');
		await expect(dialog.getByRole('status')).not.toBeEmpty();
		// All that stands on the chosen option has the color that goes with its ground, also what kind of page it is.
		await page.emulateMedia({ forcedColors: 'active' });
		await dialog.getByRole('combobox').fill('offer');
		const tag = dialog.locator('[aria-selected="true"] .search-tag');
		await page.keyboard.press('ArrowDown');
		const colorOf = (element: Element) => getComputedStyle(element).color;
		expect(await tag.evaluate(colorOf)).toBe(await dialog.locator('[aria-selected="true"]').evaluate(colorOf));
		await page.emulateMedia({ forcedColors: null });
		await page.keyboard.press('Escape');
		await nearest.first().click();
		await expect(folded(page, counter)).toHaveAttribute('open');
		await expect(headings(page)).toHaveCount(total);
	});

	test('by keyboard alone: type, take the first, unfold it; all of them at once; and all of them on paper', async ({ page }) => {
		await field(page).focus();
		await page.keyboard.type('counter offer');
		await page.keyboard.press('Enter');
		await expect(headings(page).first().getByRole('link')).toBeFocused();
		await page.keyboard.press('Enter');
		const first = page.locator('section.answer:not([hidden]) details').first();
		await expect(first).toHaveAttribute('open');
		await field(page).fill('');
		const closed = page.locator('details.answer-rest:not([open])');
		await page.getByRole('button', { name: words['faq.openAll'] }).press('Enter');
		await expect(closed).toHaveCount(0);
		await page.getByRole('button', { name: words['faq.closeAll'] }).press('Enter');
		await expect(closed).toHaveCount(total);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(closed).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(field(page)).toBeHidden();
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(closed).toHaveCount(total);
	});

	test('filtered and unfolded it is accessible and fits 320 to 1440 pixels', async ({ page }) => {
		await field(page).fill('certification');
		await page.getByRole('button', { name: words['faq.openAll'] }).click();
		await answer(page, questions.find(({ id }) => id === 'worth-certifications') as Question)
			.getByRole('button', { name: words['faq.copy'] })
			.click();
		for (const width of [320, 768]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels`).toBeLessThanOrEqual(width);
		}
		await expectNoBarriers(page, { widths: [1440] });
	});

	test('the data for machines says what the page shows', async ({ page }) => {
		const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
		const squeeze = (text: string) => text.replace(/\s+/g, '');
		const shown = await page.locator('section.answer').evaluateAll((sections) =>
			sections.map((section) => {
				const copy = section.cloneNode(true) as HTMLElement;
				const question = copy.querySelector('h3')?.textContent ?? '';
				for (const part of copy.querySelectorAll('h3, summary, button, script, .sortable, .copy > .label')) part.remove();
				return { question, text: copy.textContent ?? '' };
			}),
		);
		const said = await page.evaluate(
			(answers: string[]) => answers.map((html) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''),
			data.mainEntity.map((entity: { acceptedAnswer: { text: string } }) => entity.acceptedAnswer.text),
		);
		expect(data.mainEntity.map((entity: { name: string }) => entity.name)).toEqual(shown.map(({ question }) => question.trim()));
		expect(said.map(squeeze)).toEqual(shown.map(({ text }) => squeeze(text)));
	});
});

test('an answer of one paragraph has nothing to unfold, and is found, linked and opened like the others', async ({ page, path }) => {
	await page.route('**/faq/', async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const [before = '', after = ''] = html.split(`aria-labelledby="${counter.id}"`);
		await route.fulfill({ response, body: `${before}aria-labelledby="${counter.id}"${after.replace(/<details[\s\S]*?<\/details>/, '')}` });
	});
	await page.goto(path(`/faq/#${counter.id}`));
	await expect(folded(page, counter)).toHaveCount(0);
	await expect(answer(page, counter).getByRole('heading')).toBeInViewport();
	await expect(answer(page, counter).getByRole('button', { name: words['faq.copy'] })).toBeVisible();
	await page.getByRole('button', { name: words['faq.openAll'] }).click();
	await expect(page.locator('details.answer-rest:not([open])')).toHaveCount(0);
	await expect(page.getByRole('button', { name: words['faq.closeAll'] })).toBeVisible();
	await field(page).fill('counter offer');
	await expect(status(page)).toHaveText(/^\d+ /);
	await expect(answer(page, counter)).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every answer is open, every link is there, and no control that would do nothing', async ({ page, path }) => {
		await page.goto(path('/faq/'));
		await expect(page.locator('details.answer-rest:not([open])')).toHaveCount(0);
		await expect(page.getByRole('navigation', { name: words['faq.all'] }).getByRole('link')).toHaveCount(total);
		await expect(field(page)).toBeHidden();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
	});
});
