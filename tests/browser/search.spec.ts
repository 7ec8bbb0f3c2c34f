/** The search as readers use it: opened by button and by keys, driven by keyboard alone, under both addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { parse } from 'yaml';
import { readSearchRecords } from '../../src/build/search-records.ts';
import { expectNoBarriers } from './barriers.ts';
import { expect, test } from './site.ts';
import { folderOf } from './sites.ts';

/** Words come from content/, so that a change of wording is no failure. */
const words: Record<string, string> = parse(readFileSync('content/i18n/en.yaml', 'utf8'));
const [question = ''] = readdirSync('content/faq').filter((file) => file.endsWith('.md'));
const questionId = question.replace(/\.md$/, '');
const frontMatter = (file: string): Record<string, string> => parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
const questionTitle = frontMatter(`content/faq/${question}`).question ?? '';
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
/** Follows each letter, for the eye; what is said aloud comes later. */
const status = (page: Page) => dialog(page).locator('.search-status');

async function search(page: Page, query: string) {
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await field(page).fill(query);
	await expect(status(page)).not.toBeEmpty();
}

test.beforeEach(({ page, path }) => page.goto(path('/start/')));

/** From the loading of the page on: a rule that comes after it may be too late for what the page asks for next. */
async function answer(page: Page, address: string | RegExp, how: (route: Route) => Promise<void>) {
	await page.route(address, how);
	await page.reload();
}

test('quotes no numbers of a chart and no blanks of a form', () => {
	const textOf = (page: string) => readFileSync(`${folderOf('root')}/${page}/index.html`, 'utf8');
	const numbers = '10.2; 11.9; 11.9; 12.75';
	const quoted = (page: string) =>
		readSearchRecords(`/${page}/`, textOf(page), new Map())
			.flatMap(({ blocks }) => blocks.map(({ text }) => text))
			.join('\n');
	expect(textOf('on-the-job/deadlines')).toContain(numbers);
	expect(quoted('on-the-job/deadlines')).not.toContain(numbers);
	expect(textOf('faq')).toContain('[alert|customer|luck]');
	expect(quoted('faq')).not.toContain('[alert|customer|luck]');
	// Code is searched for.
	expect(quoted('faq')).toContain('FOR UPDATE');
});

test('fetches nothing before a reader reaches for it', async ({ page, path }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(path('/start/'), { waitUntil: 'networkidle' });
	expect(asked.filter((address) => /search|pagefind/.test(address))).toEqual([]);
	// The dialog itself is in the page.
	await expect(page.locator('dialog.search')).toHaveCount(1);
	await page.getByRole('button', { name: words['search.open'] }).hover();
	await expect.poll(() => asked.filter((address) => /search\.js(on)?$/.test(address)).length).toBe(2);
	expect(asked.filter((address) => /pagefind|search-te/.test(address))).toEqual([]);
});

test('opens before its script is there, and answers what was typed meanwhile', { tag: '@fork' }, async ({ page }) => {
	await answer(page, '**/_astro/search.js', async (route) => {
		await new Promise((done) => setTimeout(done, 400));
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	await expect(dialog(page)).toBeVisible({ timeout: 200 });
	await page.keyboard.type('salary script');
	await expect(options(page).first()).toHaveAttribute('href', /\/toolkit\/salary-script\/$/);
});

test('the frame after a key shows its answer', async ({ page }) => {
	await search(page, 'salar');
	const [asked, shown] = await page.evaluate(() => {
		const input = document.querySelector<HTMLInputElement>('dialog [role=combobox]');
		const list = document.querySelector('dialog [role=listbox]');
		if (!input || !list) throw new Error('The search dialog has another shape.');
		const before = list.firstChild;
		input.value = 'salary script';
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		return [before !== null, list.firstChild !== before];
	});
	expect([asked, shown]).toEqual([true, true]);
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

test('lands on the very question', { tag: '@fork' }, async ({ page, path }) => {
	await search(page, questionTitle);
	await expect(dialog(page).getByRole('group', { name: words['search.top'] })).toBeVisible();
	await expect(options(page).first()).toContainText(questionTitle);
	await expect(options(page).first()).toContainText(words['search.kind.faq'] ?? '');
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

test('does not list the page of all questions for the words of one of them', { tag: '@fork' }, async ({ page, path }) => {
	await search(page, questionTitle);
	const addresses = await options(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses).toContain(path(`/faq/#${questionId}`));
	expect(addresses).not.toContain(path('/faq/'));
	expect(new Set(addresses).size).toBe(addresses.length);
});

test('finds a term by another name, which it does not show', { tag: '@fork' }, async ({ page, path }) => {
	const { id, term, alias } = named ?? { id: '', term: '', alias: '' };
	await search(page, alias);
	const option = dialog(page).locator(`[role=option][href$="/glossary/#${id}"]`);
	await expect(option).toContainText(term);
	await expect(option).not.toContainText(alias);
	await option.click();
	await expect(page).toHaveURL(path(`/glossary/#${id}`));
});

test('tells a tool from the chapter that explains it, and leads to a heading of the chapter', { tag: '@fork' }, async ({ page, path }) => {
	await search(page, 'thirty minutes of triage');
	await expect(
		options(page)
			.filter({ hasText: words['search.kind.tool'] ?? '' })
			.first(),
	).toBeVisible();
	const heading = dialog(page).locator('[href*="/on-the-job/bug-priority/#"]').first();
	await heading.click();
	await expect(page).toHaveURL(/\/on-the-job\/bug-priority\/#[a-z-]+$/);
	expect(page.url().startsWith(path('/'))).toBe(true);
	await expect(page.locator(':target')).toBeInViewport();
});

test('forgives spelling and knows what is meant by other words', async ({ page }) => {
	await search(page, 'negociate my renumeration');
	await expect(options(page).first()).toHaveAttribute('href', /\/get-hired\/salary\/$/);
	await field(page).fill('sacked');
	await expect(options(page).first()).toHaveAttribute('href', /\/faq\/#(employment-gap|broke-production)$/);
});

test('adds what only the full text has below, and moves nothing', { tag: '@fork' }, async ({ page }) => {
	await search(page, 'retry');
	const before = await options(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const first = await options(page).first().boundingBox();
	await page.keyboard.press('ArrowDown');
	await expect(dialog(page).getByRole('group', { name: words['search.inText'] })).toBeVisible();
	const after = await options(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(after.slice(0, before.length)).toEqual(before);
	expect(after.length).toBeGreaterThan(before.length);
	expect(await options(page).first().boundingBox()).toEqual(first);
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await expect(dialog(page).locator('mark').first()).toBeVisible();
});

test('keeps the last searches on the device until they are cleared', async ({ page }) => {
	await search(page, 'salary script');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/toolkit\/salary-script\/$/);
	await expect(page.getByRole('banner').getByRole('button', { name: words['search.open'] })).toBeVisible();
	await page.keyboard.press('Control+k');
	const recent = dialog(page).getByRole('group', { name: words['search.recent'] });
	await expect(recent.getByRole('option')).toHaveText(['salary script']);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(field(page)).toHaveValue('salary script');
	await expect(options(page).first()).toHaveAttribute('href', /\/toolkit\/salary-script\/$/);
	await field(page).fill('');
	await dialog(page).getByRole('button', { name: words['search.clear'] }).click();
	await expect(recent).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.getItem('handbook:search'))).toBeNull();
});

test('is driven by arrows, Home and End while the focus stays in the field', async ({ page }) => {
	await search(page, 'bug');
	// The last that is added.
	await expect(dialog(page).getByRole('group', { name: words['search.inText'] })).toBeVisible();
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

test('says when nothing is found, and offers where to look', { tag: '@fork' }, async ({ page, path }) => {
	await search(page, 'qqjjww');
	await expect(status(page)).toContainText('qqjjww');
	await expect(options(page)).toHaveCount(0);
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await dialog(page).getByRole('link', { name: words['header.toolkit'] }).click();
	await expect(page).toHaveURL(path('/toolkit/'));
});

test('answers a question in a sentence', { tag: '@fork' }, async ({ page, path }) => {
	await search(page, 'how do I decide which bug should come first?');
	await expect(options(page).first()).toHaveAttribute('href', new URL(path('/on-the-job/bug-priority/')).pathname);
});

test('offers the nearest names when nothing is found', async ({ page }) => {
	await search(page, 'xobservabilityx');
	await expect(dialog(page).getByRole('group', { name: words['search.nearest'] }).getByRole('option').first()).toBeVisible();
});

test('answers to what stands in the field, however late an earlier answer comes', async ({ page }) => {
	await answer(page, '**/pagefind/fragment/**', async (route) => {
		await new Promise((done) => setTimeout(done, 150));
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	await field(page).fill('triage');
	await page.waitForTimeout(60);
	await field(page).fill('qqjjww');
	await expect(status(page)).toContainText('qqjjww');
	await page.waitForTimeout(500);
	await expect(status(page)).toContainText('qqjjww');
	await expect(options(page)).toHaveCount(0);
});

test('shows more on request', async ({ page }) => {
	await search(page, 'interview');
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

test('goes away in front of the page that it leads to, when that page is open already', { tag: '@fork' }, async ({ page, path }) => {
	await page.goto(path('/faq/'));
	await search(page, questionTitle);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(path(`/faq/#${questionId}`));
	await expect(dialog(page)).toBeHidden();
});

test.describe('by ear', () => {
	/** Everything that a live region says from now on, in order. */
	const listen = (page: Page) =>
		page.evaluate(() => {
			const said: string[] = [];
			Object.assign(window, { said });
			const note = (changes: MutationRecord[]) => {
				for (const { target, addedNodes } of changes) {
					const region = addedNodes.length > 0 && target instanceof Element ? target.closest('[role=status]') : null;
					if (region?.textContent) said.push(region.textContent);
				}
			};
			new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
		});
	const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

	/** With a clock that stands still, and without the full text, whose answer would come with the network's time. */
	const hold = async (page: Page) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
		await page.clock.install();
	};

	test('the dialog says how many there are once, about a second after the last letter', async ({ page, path }) => {
		await hold(page);
		await page.goto(path('/start/'));
		await search(page, 's');
		await page.clock.pauseAt(Date.now() + 60_000);
		await listen(page);
		await field(page).fill('');
		await page.clock.runFor(2000);
		const shown: (string | null)[] = [];
		for (const letter of 'salary') {
			await page.keyboard.press(letter);
			await page.clock.runFor(400);
			shown.push(await status(page).textContent());
		}
		// The eye was not kept waiting, and had more than one answer.
		expect(shown).not.toContain('');
		expect(new Set(shown).size).toBeGreaterThan(1);
		expect(await said(page)).toEqual([]);
		await page.clock.runFor(1000);
		await expect.poll(() => said(page)).toEqual([shown.at(-1)]);
		await page.clock.runFor(10_000);
		expect(await said(page)).toEqual([shown.at(-1)]);
	});

	test('the page of results does the same', async ({ page, path }) => {
		await hold(page);
		await page.goto(path('/search/#q=interview'));
		const line = page.locator('search-page > p').first();
		await expect(line).not.toBeEmpty();
		await page.clock.pauseAt(Date.now() + 60_000);
		await listen(page);
		const box = page.getByRole('main').getByRole('textbox', { name: words['search.label'] });
		await box.focus();
		for (const letter of ' on') {
			await box.press(letter);
			await page.clock.runFor(400);
		}
		expect(await said(page)).toEqual([]);
		await page.clock.runFor(1000);
		await expect.poll(() => said(page)).toEqual([await line.textContent()]);
	});

	test('a heading is named with its page, which the eye sees once', async ({ page, path }) => {
		await search(page, 'negotiate the rest of the package');
		const heading = dialog(page).locator('[href*="/get-hired/salary/#"]').first();
		await expect(heading).not.toBeEmpty();
		const { title = 'no title' } = frontMatter('content/docs/get-hired/salary.mdx');
		await expect(heading).toHaveAccessibleName(`${await heading.textContent()}, in ${title}`);
		await expect(heading).not.toContainText(title);
		await page.goto(path('/search/#q=negotiate%20the%20rest%20of%20the%20package'));
		const link = page.locator('.search-results [href*="/get-hired/salary/#"]').first();
		await expect(link).toHaveAccessibleName(`${await link.textContent()}, in ${title}`);
		await expect(link).not.toContainText(title);
	});
});

test.describe('without a network', () => {
	test.use({ expectedMessages: [/search\.js|search-te|pagefind|Failed to load|ERR_INTERNET/] });

	test('says so, and works once the network is back', async ({ page }) => {
		await answer(page, '**/_astro/search.js', (route) => route.abort());
		await page.getByRole('banner').locator('.search-button').click();
		await expect(dialog(page).getByRole('status')).toHaveText(words['search.notLoaded'] ?? '');
		await page.unrouteAll();
		await page.keyboard.type('salary script');
		await expect(options(page).first()).toHaveAttribute('href', /\/toolkit\/salary-script\/$/);
	});

	test('answers from the small index when the full text cannot be had', async ({ page }) => {
		await answer(page, '**/pagefind/**', (route) => route.abort());
		await search(page, 'bug priority');
		await expect(options(page).first()).toHaveAttribute('href', /\/on-the-job\/bug-priority\/$/);
	});

	test('answers before it has what rows show besides their titles, and moves nothing when that comes', { tag: '@fork' }, async ({
		page,
	}) => {
		let come = () => {};
		const asked = new Promise<void>((done) => {
			come = done;
		});
		await answer(page, '**/_astro/search-texts.*.json', async (route) => {
			await asked;
			await route.continue();
		});
		await answer(page, '**/pagefind/**', (route) => route.abort());
		await page.setViewportSize({ width: 360, height: 740 });
		await search(page, 'negotiate the rest of the package');
		const rows = () => options(page).evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
		const before = await rows();
		const text = options(page).first().locator('.search-text');
		await expect(text).toBeEmpty();
		const heading = dialog(page).locator('.search-section').first();
		await expect(heading).toBeEmpty();
		await page.keyboard.press('ArrowDown');
		come();
		await expect(text).not.toBeEmpty();
		await expect(heading).not.toBeEmpty();
		await expect(heading).toHaveAttribute('href', /#[a-z-]+$/);
		expect(await rows()).toEqual(before);
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	});

	test('answers with titles alone when what rows show cannot be had', async ({ page }) => {
		await answer(page, /search-texts|pagefind/, (route) => route.abort());
		await search(page, 'negotiate the rest of the package');
		await expect(options(page).first()).toHaveAttribute('href', /\/get-hired\/salary\/$/);
		await expect(options(page).locator('.search-text').first()).toBeEmpty();
		await expect(dialog(page).locator('.search-section')).toHaveCount(0);
	});

	test('answers from the full text when the small index cannot be had', { tag: '@fork' }, async ({ page }) => {
		await answer(page, '**/_astro/search.json', (route) => route.abort());
		await search(page, 'triage');
		await expect(options(page).first()).toBeVisible();
	});

	test('answers on when the line breaks', async ({ page, context }) => {
		await search(page, 'salary');
		await context.setOffline(true);
		await field(page).fill('code review');
		await expect(options(page).first()).toHaveAttribute('href', /\/faq\/#faster-reviews$|\/collaboration\/$/);
		await context.setOffline(false);
	});

	test('says that neither index could be loaded', async ({ page }) => {
		await answer(page, /pagefind|search\.json/, (route) => route.abort());
		await page.keyboard.press('/');
		await field(page).fill('bug');
		await expect(dialog(page).getByRole('status')).toHaveText(words['search.failed'] ?? '');
	});
});

test.describe('the page of results', () => {
	const box = (page: Page) => page.getByRole('main').getByRole('textbox', { name: words['search.label'] });
	const results = (page: Page) => page.locator('.search-results');

	test('answers a link to it, keeps what is typed out of the address that a server sees', { tag: '@fork' }, async ({ page, path }) => {
		const asked: string[] = [];
		await page.goto(path('/search/?q=negociate+salary'));
		await expect(box(page)).toHaveValue('negociate salary');
		await expect(results(page).getByRole('heading', { name: words['search.top'] })).toBeVisible();
		await expect(results(page).locator('.search-page').first()).toHaveAttribute('href', new URL(path('/get-hired/salary/')).pathname);
		page.on('request', (request) => asked.push(request.url()));
		await box(page).fill('scope creep');
		await expect(results(page).locator('.search-page').first()).toHaveAttribute('href', new URL(path('/on-the-job/scope-creep/')).pathname);
		await expect(page).toHaveURL(path('/search/#q=scope%20creep'));
		await page.waitForTimeout(600);
		expect(asked.filter((address) => /scope|creep/.test(address))).toEqual([]);
		await results(page).locator('.search-page').first().click();
		await expect(page).toHaveURL(path('/on-the-job/scope-creep/'));
		await page.goBack();
		await expect(box(page)).toHaveValue('scope creep');
	});

	test('is one link away from the dialog', { tag: '@fork' }, async ({ page, path }) => {
		await search(page, 'on call');
		await dialog(page).getByRole('link', { name: words['search.all'] }).click();
		await expect(page).toHaveURL(path('/search/#q=on%20call'));
		await expect(page.getByRole('status').first()).not.toBeEmpty();
	});

	test('is described for browsers, with the address of the site', { tag: '@fork' }, async ({ page, path }) => {
		const link = page.locator('link[rel=search]');
		const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', path('/')).href);
		const base = new URL(path('/')).pathname;
		expect(await response.text()).toContain(`template="https://example.org${base}search/?q={searchTerms}"`);
	});

	test('has no barrier that axe finds, and nothing that sticks out', async ({ page, path }) => {
		await page.goto(path('/search/?q=bug'));
		await expect(results(page).locator('mark').first()).toBeVisible();
		await expectNoBarriers(page, { widths: [320, 360, 1440] });
	});
});

test('has no barrier that axe finds, and nothing that sticks out, on a phone and on a desk', async ({ page }) => {
	await search(page, 'bug');
	await page.keyboard.press('ArrowDown');
	const over = () => dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
	await expectNoBarriers(page, {
		within: 'dialog',
		widths: [320, 360, 1440],
		atEachWidth: async () => expect.soft(await over(), 'pixels too wide').toBeLessThanOrEqual(0),
	});
});
