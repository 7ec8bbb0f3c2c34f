/**
 * What a reader types stays where it was typed: while another tab saves, while parts of a tool are still on their way, when it is wrong,
 * and only in its own sheet. One test for each fault that was ever found.
 */
import type { Locator, Page } from '@playwright/test';
import { chapterExample } from '../../src/tools/career-map/career-map.examples.ts';
import { EVERY_KIND } from '../../src/tools/offers/offers.examples.ts';
import { SECOND_WEEK } from '../../src/tools/plan/plan.examples.ts';
import { WEEK_BEFORE } from '../../src/tools/practice/practice.examples.ts';
import { THREE_EMPLOYERS } from '../../src/tools/scorecard/scorecard.examples.ts';
import { makePdf } from '../fixtures/make-pdf.ts';
import { openWith, SheetToolPage } from './sheet-tool-page.ts';
import { expect, test } from './site.ts';

/** Another tab saves the example sheet: everything in this one is drawn anew. */
async function saveElsewhere(tool: SheetToolPage, slug: string) {
	await tool.page.evaluate((key) => {
		const newValue = JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ''), name: 'Named elsewhere' });
		localStorage.setItem(key, newValue);
		dispatchEvent(new StorageEvent('storage', { key, newValue }));
	}, `handbook:${slug}:v1:example`);
	await expect(tool.tool.getByRole('combobox', { name: 'Sheet' }).getByRole('option', { name: 'Named elsewhere' })).toBeAttached();
}
/** Goes to a field and selects what stands in it. */
const select = async (field: Locator) => {
	await field.focus();
	await field.press('Control+a');
};
/** Holds back a part of a tool that is fetched on demand. @returns what lets it through */
async function holdBack(page: Page, part: string): Promise<() => void> {
	let arrive = () => {};
	const waits = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route(part, async (route) => {
		await waits;
		await route.continue();
	});
	return arrive;
}

test('a weight stays while another tab saves; a wrong one stays with what to write instead', async ({ page, path }) => {
	const scorecard = new SheetToolPage(page, 'Employer scorecard');
	await openWith(scorecard, 'employer-scorecard', { ...THREE_EMPLOYERS, weights: {} }, path('/toolkit/employer-scorecard/'));
	await scorecard.tool.locator('.weights > summary').click();
	const pay = scorecard.tool.getByLabel('Pay and terms', { exact: true });
	const row = scorecard.tool.locator('.weights').getByRole('row', { name: /^Pay and terms/ });
	await select(pay);
	await page.keyboard.type('11');
	await saveElsewhere(scorecard, 'employer-scorecard');
	await page.keyboard.type('2');
	await expect(pay).toHaveValue('112');
	await pay.press('Tab');
	// 112 of 200, for the other weights add up to 88.
	await expect(row).toContainText('56');
	await pay.fill('-3');
	await pay.press('Tab');
	await expect(pay).toHaveValue('-3');
	await expect(pay).toHaveAccessibleDescription('Write a number from 0 to 1,000,000.');
	await expect(row).toContainText('56');
	// What undo brings back is shown, and not what was wrong.
	await scorecard.undo();
	await expect(pay).toHaveValue('12');
	await expect(pay).toHaveAccessibleDescription('');
});

test('a number of cards stays while another tab saves; a wrong one does not take the reader back', async ({ page, path }) => {
	const practice = new SheetToolPage(page, 'Interview practice');
	await openWith(practice, 'interview-practice', WEEK_BEFORE, path('/toolkit/interview-practice/'));
	const perDay = practice.tool.getByLabel('Cards a day, at most');
	await select(perDay);
	await page.keyboard.type('1');
	await saveElsewhere(practice, 'interview-practice');
	await page.keyboard.type('2');
	await expect(perDay).toHaveValue('12');
	await perDay.fill('501');
	await perDay.press('Tab');
	await expect(practice.tool.locator('.practice-setup summary')).toBeFocused();
	await expect(perDay).toHaveValue('501');
	await expect(perDay).toHaveAccessibleDescription(/Write a whole number from 1 to 500\./);
});

test('half a day as the length of a plan says what to write; a day to plan from is typed key by key', async ({ page, path }) => {
	await page.clock.setFixedTime(new Date('2026-03-11T10:00:00Z'));
	const plan = new SheetToolPage(page, '30-day proof plan');
	await openWith(plan, 'proof-plan', SECOND_WEEK, path('/toolkit/proof-plan/'));
	const length = plan.tool.getByLabel('How long, in calendar days');
	await length.fill('30.5');
	await length.press('Tab');
	await expect(length).toHaveValue('30.5');
	await expect(length).toHaveAccessibleDescription('Write a whole number from 7 to 366.');
	await plan.tool.getByRole('button', { name: 'Plan again' }).click();
	const from = plan.tool.getByLabel('From which day on is there time again?');
	await from.focus();
	// January 15 of this year is over: the year comes last.
	await page.keyboard.type('01152026');
	await expect(from).toHaveValue('2026-01-15');
	await expect(from).toHaveAccessibleDescription(/^Write a day from Wednesday, March 11, 2026 on\./);
	await from.focus();
	await page.keyboard.type('01152027');
	await expect(from).toHaveValue('2027-01-15');
	await expect(plan.tool.getByRole('region', { name: 'Days for the steps' })).toContainText('from Friday, January 15, 2027 on.');
});

test('a slip of the year does not make the sheet unreadable', async ({ page, path }) => {
	const flags = new SheetToolPage(page, 'Red-flag checklist');
	await flags.open(path('/toolkit/red-flags/'));
	await flags.add('Harbor');
	await flags.choose('Harbor', 'No testing', 'heard');
	await flags.tool.getByLabel('What was said or seen (No testing)').fill('QA looks at everything.');
	await flags.tool.getByLabel('When (No testing)').focus();
	await page.keyboard.type('110320266');
	await flags.expectSaved();
	await page.reload();
	await flags.whenReady();
	await flags.unfold('Harbor');
	await expect(flags.tool.getByLabel('What was said or seen (No testing)')).toHaveValue('QA looks at everything.');
	await expect(flags.tool.getByRole('alert')).toHaveCount(0);
});

test('a line of the log is emptied and written anew; left empty, it is as before', async ({ page, path }) => {
	const map = new SheetToolPage(page, 'Career map and goals');
	const state = { ...chapterExample(), entries: [{ id: 'one', what: 'Read a plan', areas: {} }] };
	await openWith(map, 'career-map', state, path('/toolkit/career-map/'));
	const entry = map.tool.locator('#entry-one');
	await entry
		.getByRole('button', { name: /Read a plan/ })
		.first()
		.click();
	const what = entry.getByLabel('What you did');
	await select(what);
	await page.keyboard.press('Backspace');
	await expect(what).toHaveValue('');
	await expect(what).toHaveAccessibleDescription('It needs a name. Until you write one, it is still called “Read a plan”.');
	await page.keyboard.type('Index');
	await expect(entry.getByRole('heading', { name: 'Index', exact: true })).toBeVisible();
	// Letter by letter: the last one that was there is no name that anybody chose.
	for (let letter = 0; letter < 'Index'.length; letter++) await page.keyboard.press('Backspace');
	await expect(what).toHaveValue('');
	await what.press('Tab');
	await expect(what).toHaveValue('Read a plan');
	await expect(entry.getByRole('heading', { name: 'Read a plan', exact: true })).toBeVisible();
});

test('the wording of an own item is saved as it is typed, whatever another tab does; new items are in every view', async ({
	page,
	path,
}) => {
	const checklist = new SheetToolPage(page, 'Onboarding checklist');
	const state = { marks: {}, own: [{ id: 'badge', text: 'Get a badge' }] };
	await openWith(checklist, 'onboarding', state, path('/toolkit/onboarding/'));
	const { tool } = checklist;
	await tool.getByRole('button', { name: /Get a badge/ }).click();
	const wording = tool.getByLabel('Wording');
	await wording.focus();
	await wording.press('End');
	await page.keyboard.type(' and');
	await saveElsewhere(checklist, 'onboarding');
	await page.keyboard.type(' a key');
	await expect(wording).toHaveValue('Get a badge and a key');
	await expect(wording).toBeFocused();
	await checklist.expectSaved();
	await page.reload();
	await checklist.whenReady();
	await expect(tool.locator('.todo').filter({ hasText: 'Get a badge and a key' })).toHaveCount(1);
	await tool.getByRole('combobox', { name: 'Show' }).selectOption('open');
	await tool.getByLabel('What to do, verb first').fill('Find the parking lot');
	await page.keyboard.press('Enter');
	await expect(tool.locator('.todo').filter({ hasText: 'Find the parking lot' })).toBeVisible();
});

test('a text that could not be copied does not call the reader back while they mend it', async ({ page, path }) => {
	const script = new SheetToolPage(page, 'Salary script');
	await script.open(path('/toolkit/salary-script/'));
	for (const name of ['The first ask', 'Email']) await script.tool.locator('.script-choices').getByText(name, { exact: true }).click();
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) }, configurable: true });
	});
	await script.tool.getByRole('button', { name: 'Copy as a draft' }).click();
	await expect(script.tool.getByLabel(/Your browser did not allow copying/)).toBeFocused();
	const company = script.tool.locator('.script-tool').getByLabel('The company');
	const visits = await page.evaluateHandle(() => {
		const names: string[] = [];
		document.addEventListener('focusin', ({ target }) => names.push((target as HTMLInputElement).labels?.[0]?.textContent ?? ''));
		return names;
	});
	await company.focus();
	await page.keyboard.type('Northwind', { delay: 20 });
	await expect(company).toHaveValue('Northwind');
	await expect(company).toBeFocused();
	await expect.poll(() => visits.jsonValue()).toEqual(['The company']);
});

test('a belief that is no number or out of range stays and says so; percentages typed anew take no cliff away', async ({ page, path }) => {
	const offers = new SheetToolPage(page, 'Offer comparison');
	const [first, ...rest] = EVERY_KIND.offers;
	const values = { ...first?.values, 'equity-kind': 'public-shares', vesting: 'own' };
	const state = { ...EVERY_KIND, offers: [{ ...first, values, own: { parts: [25, 25, 25, 25], cliffMonths: 12 } }, ...rest] };
	await openWith(offers, 'offer-comparison', state, path('/toolkit/offer-comparison/'));
	const years = offers.tool.getByRole('textbox', { name: 'Years you compare' });
	await years.fill('5000');
	await years.press('Tab');
	await expect(years).toHaveValue('5000');
	await expect(years).toHaveAccessibleDescription(/Write a number from 1 to 10\. Until then, \d is taken\./);
	await years.fill('50');
	await years.press('Tab');
	await expect(years).toHaveValue('50');
	await expect(years).toHaveAccessibleDescription(/Write a number from 1 to 10\. Until then, 10 is taken\./);
	await years.fill('4');
	await expect(years).toHaveAccessibleDescription('years');
	const name = first?.name ?? '';
	await offers.entry(name).getByRole('button', { name, exact: true }).click();
	await offers.entry(name).locator('.offer-group > summary', { hasText: 'Shares and options' }).click();
	const parts = offers.tool.getByLabel('Percent of each year');
	await parts.fill('10, 20, 30, x');
	await parts.fill('10, 20, 30, 40');
	const cliff = offers.tool.getByRole('textbox', { name: /^Cliff/ });
	await expect(cliff).toHaveValue('12');
	await cliff.fill('144');
	await expect(cliff).toHaveValue('144');
	await expect(cliff).toHaveAccessibleDescription('That is more than this field takes. Check the zeros.');
});

test('the first offer, once its part has come, leaves the name of the second to the reader', async ({ page, path }) => {
	const offers = new SheetToolPage(page, 'Offer comparison');
	await offers.open(path('/toolkit/offer-comparison/'));
	const arrive = await holdBack(page, '**/OfferSheet*.js');
	const name = offers.tool.getByLabel('Whose offer is it?');
	await name.fill('Harbor');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Light');
	arrive();
	await expect(offers.entry('Harbor')).toBeVisible();
	await page.keyboard.type('house');
	await expect(name).toHaveValue('Lighthouse');
	await expect(name).toBeFocused();
});

test('a filter is in sight as long as it hides something', async ({ page, path }) => {
	const rubric = new SheetToolPage(page, 'Bug-priority rubric');
	const items = Array.from({ length: 12 }, (_, index) => ({ id: `b${index}`, title: `Bug ${index}`, ratings: {}, gates: {} }));
	await openWith(rubric, 'bug-priority', { items }, path('/toolkit/bug-priority/'));
	const filter = rubric.tool.getByRole('searchbox');
	await filter.fill('bug 7');
	await rubric.tool.getByRole('button', { name: 'Bug 7', exact: true }).click();
	await rubric.tool.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(rubric.tool.locator('.item')).toHaveCount(0);
	await filter.fill('');
	await expect(rubric.tool.locator('.item')).toHaveCount(11);
});

test('a file that is read while the reader writes overwrites nothing', async ({ page, path }) => {
	await page.goto(path('/toolkit/resume-scan/'));
	await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
	const tool = page.locator('.scan-tool');
	const field = tool.getByLabel('Your résumé', { exact: true });
	const arrive = await holdBack(page, '**/read-pdf*.js');
	await tool
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'kim.pdf',
			mimeType: 'application/pdf',
			buffer: makePdf(['Kim Example', 'Experience', '- Designed the order API that 40 shops call, retries are safe']),
		});
	await expect(tool.getByText('kim.pdf')).toBeVisible();
	await field.fill('What I wrote meanwhile');
	arrive();
	await expect(tool.getByRole('alert').filter({ hasText: 'kim.pdf' })).toContainText('Choose it again to take it.', { timeout: 20_000 });
	await expect(field).toHaveValue('What I wrote meanwhile');
});

test('a figure that is no number yet is shown in its own sheet and in no other', async ({ page, path }) => {
	const load = new SheetToolPage(page, 'On-call and focus-time calculator');
	await openWith(load, 'on-call-load', { values: {}, days: {}, designs: [], people: [], ask: 'A date' }, path('/toolkit/on-call-load/'));
	const hours = load.tool.locator('#today-paid-hours');
	await hours.fill('forty');
	await expect(hours).toHaveAttribute('aria-invalid', 'true');
	await load.manage('New sheet');
	await expect(hours).toHaveValue('');
	await expect(hours).toHaveAttribute('aria-invalid', 'false');
});

test('a question that is typed and not added is there again after a session', async ({ page, path }) => {
	const practice = new SheetToolPage(page, 'Interview practice');
	await practice.open(path('/toolkit/interview-practice/'));
	const question = practice.tool.getByLabel('A question of your own');
	await question.fill('What is a covering index?');
	await practice.tool.getByRole('button', { name: 'Start these' }).click();
	await expect(practice.tool.getByRole('region', { name: 'Practice session' }).getByRole('heading', { level: 2 })).toBeFocused();
	await practice.tool.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(question).toHaveValue('What is a covering index?');
	await page.keyboard.press('Tab');
	await question.press('Enter');
	await expect(question).toHaveValue('');
});
