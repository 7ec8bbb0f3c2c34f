/** A reader compares offers: types amounts in their own format, leaves things open, looks where numbers come from, shares the sheet. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { EVERY_KIND, TWELVE } from '../../src/tools/offers/offers.examples.ts';
import type { OffersState } from '../../src/tools/offers/offers.state.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { expect, test } from './site.ts';

const KEY = 'handbook:offer-comparison:v1:x';

const toolOf = (page: Page): Locator => page.getByRole('region', { name: 'Offer comparison', exact: true });
const headline = (page: Page): Locator => toolOf(page).locator('.headline');

async function open(page: Page, address: string) {
	await page.goto(address);
	// Two tools may stand on a page; this one's island is the one around it.
	await expect(page.locator('astro-island:not([ssr])').filter({ has: page.locator('.offers-tool') })).toBeAttached();
}

async function add(page: Page, name: string) {
	await toolOf(page).getByLabel('Whose offer is it?').fill(name);
	await toolOf(page).getByRole('button', { name: 'Add', exact: true }).click();
	await expect(toolOf(page).getByLabel('Base pay', { exact: false }).first()).toBeVisible();
}

const field = (page: Page, label: string): Locator => toolOf(page).getByRole('textbox', { name: new RegExp(`^${label}`) });

async function openExample(page: Page) {
	await toolOf(page)
		.getByRole('button', { name: /worked example/ })
		.click();
	await expect(headline(page)).toBeVisible();
}

async function keep(page: Page, state: OffersState) {
	const sheet = {
		type: 'backend-field-manual/sheet',
		tool: 'offer-comparison',
		version: 1,
		rules: '1.0',
		id: 'x',
		name: 'Kept',
		created: '2026-11-22T10:00:00.000Z',
		updated: '2026-11-22T10:00:00.000Z',
		state,
	};
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify(sheet)] as const);
	await page.reload();
	await expect(headline(page)).toBeVisible();
}

test.beforeEach(async ({ page, path }) => {
	await open(page, path('/toolkit/offer-comparison/'));
});

test('the worked example comes to what the chapter says, over a reload', async ({ page }) => {
	await openExample(page);
	const expected = 'Most money: A after 1 and 2 years and C after 4 years. How long you stay decides.';
	await expect(headline(page)).toHaveText(expected);
	const rows = toolOf(page).locator('.offers-compare tbody tr');
	await expect(rows.nth(0)).toContainText(/^C.*205,600.*421,240.*938,249.*738,249.*831,932.*\$110\.90/);
	await expect(rows.nth(1)).toContainText(/^A.*226,500.*438,085.*877,125.*717,125.*784,706.*\$111\.08/);
	await expect(toolOf(page).getByText('A and C are the same within your assumptions: less than 2% apart.')).toBeVisible();
	await expect(toolOf(page).getByText('Shares without a market 25%', { exact: false }).first()).toBeVisible();
	await expect(toolOf(page).getByText(/^Saved on this device/)).toBeVisible();
	await page.reload();
	await expect(headline(page)).toHaveText(expected);
});

test('says at which value of a belief B meets A, and shows the same lead in a table', async ({ page }) => {
	await openExample(page);
	const pair = toolOf(page).getByRole('region', { name: 'What would turn the order' });
	await pair.getByLabel('Compare').selectOption({ label: 'A' });
	await pair.getByLabel('with', { exact: true }).selectOption({ label: 'B' });
	await expect(pair.getByText('Shares without a market count as: above 79.84%, B overtakes A; you set 25%.')).toBeVisible();
	await expect(pair.getByRole('row', { name: /^Shares without a market count as/ })).toContainText('25%: $131,626');
});

test('amounts are understood as they are typed, said back, or refused with what to write', async ({ page }) => {
	await add(page, 'Harbor');
	const base = field(page, 'Base pay');
	for (const [typed, said] of [
		['85k', '85,000 a year'],
		['85.000', '85,000 a year'],
		['1.200,50', '1,200.50 a year'],
		['80k–95k', '80,000–95,000 a year'],
	] as const) {
		await base.fill(typed);
		await expect(base).toHaveAccessibleDescription(new RegExp(said.replace('.', '\\.')));
	}
	await base.fill('a lot');
	await expect(base).toHaveAccessibleDescription(/“a lot” is no number here/);
	await expect(base).toHaveAttribute('aria-invalid', 'true');
	await expect(base).toHaveValue('a lot');
	await expect(headline(page)).toHaveText(/needs its base pay/);
	await base.fill('85 000');
	await expect(toolOf(page).locator('.verdict')).toContainText('around 355,608');
});

test('what is not known is a range or named, never a zero; one button answers what the letter does not offer', async ({ page }) => {
	await add(page, 'Harbor');
	await field(page, 'Base pay').fill('100000');
	await field(page, 'Bonus target').fill('10');
	await toolOf(page)
		.getByRole('button', { name: /^Nothing else is offered/ })
		.click();
	await expect(toolOf(page).locator('.verdict')).toContainText(/418,363–460,199 over 4 years/);
	const payout = toolOf(page).getByLabel('Not known (Share of the target that is paid)');
	await expect(payout).not.toBeChecked();
	await payout.check();
	await expect(toolOf(page).locator('.verdict')).toContainText(/418,363–460,199 over 4 years/);
	await field(page, 'Share of the target').fill('50');
	await expect(payout).not.toBeChecked();
	await expect(toolOf(page).locator('.verdict')).toContainText(/^439,281 over 4 years/);
	await field(page, 'Sign-on in the first year').fill('');
	await expect(toolOf(page).locator('.verdict')).toContainText(/^439,281 or more over 4 years/);
});

test('each total leads to the table of its parts', async ({ page }) => {
	await openExample(page);
	await toolOf(page).getByRole('button', { name: 'Where the numbers of A come from' }).click();
	const years = toolOf(page).getByRole('region', { name: 'The years of A' });
	await expect(years).toBeVisible();
	await expect(years.getByRole('row', { name: /^Bonus/ })).toContainText('10% of base × 90%');
	await expect(toolOf(page).getByText('2 years: 226,500 + 211,585 = 438,085, 358,085 of it cash.')).toBeVisible();
});

test('undo takes back what was typed as one step, and the field shows it', async ({ page }) => {
	await add(page, 'Harbor');
	await field(page, 'Base pay').pressSequentially('85000');
	await toolOf(page).getByRole('button', { name: /^Undo/ }).click();
	await expect(field(page, 'Base pay')).toHaveValue('');
	await toolOf(page).getByRole('button', { name: /^Redo/ }).click();
	await expect(field(page, 'Base pay')).toHaveValue('85000');
	await expect(headline(page)).toHaveText(/^Only Harbor so far/);
});

test('by keyboard alone: add, type, open a group, choose, change a belief', async ({ page }) => {
	await toolOf(page).getByLabel('Whose offer is it?').focus();
	await page.keyboard.type('Harbor');
	await page.keyboard.press('Enter');
	await expect(toolOf(page).getByRole('button', { name: 'Harbor', exact: true })).toBeFocused();
	await field(page, 'Base pay').focus();
	await page.keyboard.type('100k');
	await toolOf(page).locator('summary', { hasText: 'Shares and options' }).press('Enter');
	const kind = toolOf(page).getByRole('group', { name: /^Kind/ });
	await kind.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(kind.getByRole('radio', { name: /^Shares on an exchange/ })).toBeChecked();
	await expect(field(page, 'Grant')).toBeVisible();
	const raise = toolOf(page).getByLabel('Raise a year');
	await raise.fill('-1,5');
	await raise.press('Tab');
	await expect(raise).toHaveValue('-1.5');
	await expect(toolOf(page).getByRole('status').last()).toHaveText(/^Only Harbor so far/);
	await raise.fill('');
	await raise.press('Tab');
	await expect(raise).toHaveValue('3');
});

test('the form of an offer on a phone: the new one is in view, numbers get their keyboard, the result stays in sight and covers nothing', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await add(page, 'Harbor');
	const name = toolOf(page).getByRole('button', { name: 'Harbor', exact: true });
	await expect(name).toBeFocused();
	await expect(name).toBeInViewport();
	await expect(toolOf(page).locator('.item-head')).toHaveText(/^\s*Harbor/);
	for (const label of ['Base pay', 'Bonus target', 'Raise a year'])
		await expect(field(page, label)).toHaveAttribute('inputmode', label === 'Raise a year' ? 'text' : 'decimal');

	const handOver = toolOf(page).getByRole('region', { name: 'Hand over to Salary script' });
	const brief = toolOf(page).locator('.offers-brief');
	await expect(brief).toBeInViewport();
	await expect(brief).toContainText('Nothing to compare yet.');
	await expect(handOver).toHaveCount(0);
	await field(page, 'Base pay').fill('74.000');
	await expect(brief).toContainText('Only Harbor so far.');
	await expect(handOver).toBeVisible();

	// Every control of the form, by keyboard: none that has the focus lies under the line.
	await field(page, 'Base pay').focus();
	for (let step = 0; step < 30; step += 1) {
		await page.keyboard.press('Tab');
		const covered = await page.evaluate(() => {
			const [control, line] = [document.activeElement, document.querySelector('.offers-brief')];
			if (!control || !line || line.contains(control) || !control.closest('.item')) return null;
			const gap = line.getBoundingClientRect().top - control.getBoundingClientRect().bottom;
			return gap < 0 ? `${control.id} by ${-gap}` : null;
		});
		expect(covered).toBeNull();
	}
	await brief.getByRole('button', { name: 'To the result' }).click();
	await expect(headline(page)).toBeInViewport();
	await expect(toolOf(page).getByRole('heading', { name: 'What your offers come to' })).toBeFocused();
	await expect(toolOf(page).locator('.offers-result .table-scroll')).toHaveCSS('background-image', /linear-gradient/);
	await page.emulateMedia({ media: 'print' });
	await expect(brief).toBeHidden();
});

test('a cost of living at one offer alone is asked of the other, and then the lead is told with it', async ({ page }) => {
	for (const [name, base] of [
		['My job now', '60000'],
		['Harbor', '74000'],
	] as const) {
		await add(page, name);
		await field(page, 'Base pay').fill(base);
		await toolOf(page)
			.getByRole('button', { name: /^Nothing else is offered/ })
			.click();
	}
	const result = toolOf(page).getByRole('region', { name: 'What your offers come to' });
	await expect(result).not.toContainText('Cost of living');
	await toolOf(page).locator('summary', { hasText: 'Currency and place' }).click();
	await field(page, 'Cost of living').fill('125');
	await expect(result).toContainText('Cost of living is missing for My job now.');
	await expect(toolOf(page).getByText(/^Changes nothing between these two/)).not.toContainText('Share of pay');
	await result.getByRole('button', { name: 'Set 100 for My job now' }).click();
	await expect(result).not.toContainText('Cost of living is missing');
	// Four years with 3 % are 4.183627 × base: 74,000 × 0.9 less 60,000, times that.
	await expect(result.locator('.headline + p')).toHaveText('4 years, adjusted for place: Harbor leads, 27,612 ahead of My job now.');
});

test('a link brings the sheet back, and without names when the reader wants', async ({ page, path }) => {
	await openExample(page);
	await toolOf(page).getByText('Manage', { exact: true }).click();
	await toolOf(page).getByRole('button', { name: 'Share a link' }).click();
	await toolOf(page)
		.getByLabel(/^Leave out names/)
		.check();
	const panel = toolOf(page).getByRole('region', { name: 'Share a link' });
	await expect(panel).toContainText('3 offers without their names');
	await expect(panel).not.toContainText('the names of');
	const link = toolOf(page).getByLabel('Link', { exact: true });
	await expect(link).toHaveValue(/offer=Offer\+1|packed=/);
	const address = await link.inputValue();
	await page.evaluate(() => localStorage.clear());
	await page.goto(path('/faq/'));
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(address);
	const notice = toolOf(page).getByRole('region', { name: 'A sheet from elsewhere' });
	await expect(notice).toContainText('In it: 3 offers without their names');
	await expect(notice).toBeFocused();
	// On the first screen of a phone: what it is and what it comes to. What the reader could add comes last.
	await expect(notice).toBeInViewport();
	await expect(toolOf(page).locator('.offers-brief')).toHaveText(/^Most money: Offer 1 after 1 and 2 years/);
	await expect(toolOf(page).locator('.offers-brief')).toBeInViewport();
	await expect(toolOf(page).getByText(/is saved on this device/)).toHaveCount(0);
	await expect(toolOf(page).getByLabel('Whose offer is it?')).toBeHidden();
	await expect(headline(page)).toHaveText('Most money: Offer 1 after 1 and 2 years and Offer 3 after 4 years. How long you stay decides.');
});

test('the tool in the chapter is the same sheet', { tag: '@fork' }, async ({ page, path }) => {
	await openExample(page);
	await expect(toolOf(page).getByText(/^Saved on this device/)).toBeVisible();
	await open(page, path('/get-hired/salary/'));
	await expect(headline(page)).toHaveText(/^Most money: A after/);
});

test('an offer goes over to the salary script: shown on both sides, taken, and taken back by undo', { tag: '@fork' }, async ({ page }) => {
	await openExample(page);
	await toolOf(page).getByRole('button', { name: 'A', exact: true }).click();
	await expect(field(page, 'Base pay')).toBeVisible();
	const panel = toolOf(page).getByRole('region', { name: 'Hand over to Salary script' });
	await expect(panel).toContainText('150,000');
	await panel.getByRole('link', { name: 'Open Salary script with it' }).click();
	await expect(page).toHaveURL(/\/toolkit\/salary-script\/#parcel=1&type=pay-case&/);

	const script = page.getByRole('region', { name: 'Salary script', exact: true });
	const arrived = script.getByRole('region', { name: 'Handed over from another tool' });
	await expect(arrived).toBeFocused();
	await expect(arrived).toContainText('150,000');
	await arrived.getByRole('button', { name: /^Take it into "/ }).click();
	await expect(arrived).toBeHidden();
	expect(page.url()).not.toContain('#');
	const offered = script.locator('.script-tool').getByLabel('The yearly base pay that they offered');
	for (const choice of ['The first ask', 'Email']) await script.locator('.script-choices').getByText(choice, { exact: true }).click();
	await expect(offered).toHaveValue('$150,000');
	await expect(script.getByRole('region', { name: 'Your text' })).toContainText('$150,000');
	// The channel, the situation, and what was taken.
	for (let step = 0; step < 3; step += 1) await script.getByRole('button', { name: /^Undo/ }).click();
	for (const choice of ['The first ask', 'Email']) await script.locator('.script-choices').getByText(choice, { exact: true }).click();
	await expect(offered).toHaveValue('');
});

test('Markdown and CSV leave the page with the results in them', async ({ page }) => {
	await openExample(page);
	const save = async (name: string) => {
		const [download] = await Promise.all([page.waitForEvent('download'), toolOf(page).getByRole('button', { name }).click()]);
		return readFile(await download.path(), 'utf8');
	};
	expect(await save('Save Markdown')).toContain('| C | 205,600 | 421,240 | 938,249 |');
	expect(await save('Save CSV')).toContain('Base pay,"$140,000 a year","$150,000 a year","$165,000 a year"');
});

test('on paper it is the results, the parts and the assumptions, without a form', async ({ page }) => {
	await openExample(page);
	await page.emulateMedia({ media: 'print' });
	await expect(toolOf(page).locator('.print-head')).toContainText('Rules 1.0');
	await expect(toolOf(page).getByText('2 years: 226,500 + 211,585 = 438,085, 358,085 of it cash.')).toBeVisible();
	await expect(toolOf(page).getByLabel('Raise a year')).toBeVisible();
	await expect(toolOf(page).getByLabel('Whose offer is it?')).toBeHidden();
});

test('every state is accessible and fits', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await keep(page, EVERY_KIND);
	await toolOf(page).getByRole('button', { name: 'Lattice', exact: true }).click();
	await toolOf(page)
		.locator('.offers-tool summary')
		.evaluateAll((list) => {
			for (const summary of list) summary.parentElement?.setAttribute('open', '');
		});
	await field(page, 'Base pay').fill('a lot');
	await expectNoBarriers(page, { widths: [320, 360, 1440] });
	await page.setViewportSize(PHONE);
	await keep(page, TWELVE);
	await expect(toolOf(page).locator('.offers-compare tbody tr')).toHaveCount(12);
	await expectNoBarriers(page, { widths: [PHONE.width] });
});
