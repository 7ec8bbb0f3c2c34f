/** A reader scans a résumé: pasted, from a file, from a PDF; overrules, compares, shares; and nothing of it is kept unasked. */
import type { Locator, Page } from '@playwright/test';
import { ADVERT, EARLIER, RESUME } from '../../src/tools/scan/scan.examples.ts';
import { makePdf } from '../fixtures/make-pdf.ts';
import { expectNoBarriers, PHONE } from './barriers.ts';
import { expect, test } from './site.ts';

const ADDRESS = '/toolkit/resume-scan/';
const tool = (page: Page): Locator => page.locator('.scan-tool');
const field = (page: Page): Locator => tool(page).getByLabel('Your résumé', { exact: true });
const card = (page: Page, name: string): Locator =>
	tool(page)
		.locator('.scan-card')
		.filter({ has: page.getByRole('heading', { name, exact: true }) });
const verdict = (page: Page, name: string): Locator => card(page, name).locator('.scan-verdict b');

async function open(page: Page, address: string) {
	await page.goto(address);
	await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
}

/** Everything that the page has put anywhere: storage of both kinds, databases, caches, cookies, and its address. */
const kept = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const databases = (await indexedDB.databases?.()) ?? [];
		const caches = await window.caches.keys();
		const stores = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
		return [
			...stores,
			JSON.stringify(databases),
			JSON.stringify(caches),
			document.cookie,
			location.href,
			JSON.stringify(history.state),
		].join('\n');
	});

test.beforeEach(async ({ page, path }) => open(page, path(ADDRESS)));

test('nothing typed is stored before the reader asks, and nothing is left after they stop', async ({ page }) => {
	await expect(tool(page)).toContainText('Not stored anywhere.');
	await field(page).fill(RESUME);
	await tool(page).getByText('Put a job advert beside it').click();
	await tool(page).getByLabel("The advert's text").fill(ADVERT);
	await card(page, 'Monitoring and logging')
		.getByRole('button', { name: /^You missed it/ })
		.click();
	// Longer than any timer of the kit waits.
	await page.waitForTimeout(1_000);
	await page.evaluate(() => dispatchEvent(new Event('pagehide')));
	for (const secret of ['Kim', 'idempotency', 'Kubernetes', 'resume-scan:v1']) expect(await kept(page)).not.toContain(secret);

	await tool(page).getByRole('button', { name: 'Keep this on my device' }).press('Enter');
	const said = tool(page).locator('.sheet-status').filter({ hasText: 'Kept on this device from now on.' });
	await expect(said).toBeFocused();
	// The button that erases stands there now: a second Enter must not reach it.
	await page.keyboard.press('Enter');
	await expect.poll(() => kept(page)).toContain('idempotency');
	await expect(said).toBeFocused();
	await page.reload();
	await expect(field(page)).toHaveValue(RESUME);
	await expect(verdict(page, 'Monitoring and logging')).toHaveText('shown');
	await expect(card(page, 'Monitoring and logging')).toContainText('Your verdict; the rules say: hinted.');

	await tool(page).getByRole('button', { name: 'Stop keeping it and erase it here' }).press('Enter');
	await expect(tool(page).locator('.sheet-status').filter({ hasText: 'Erased on this device. The text stays on this page' })).toBeFocused();
	await expect(field(page)).toHaveValue(RESUME);
	await field(page).press('End');
	await field(page).pressSequentially(' more');
	await page.waitForTimeout(1_000);
	for (const secret of ['Kim', 'idempotency', 'Kubernetes', 'resume-scan:v1']) expect(await kept(page)).not.toContain(secret);
	await page.reload();
	await expect(field(page)).toHaveValue('');
});

test('signals with their very words marked, the ladder with its question, the skim', async ({ page }) => {
	await field(page).fill(RESUME);
	await expect(verdict(page, 'Database schema design')).toHaveText('shown');
	await expect(card(page, 'Database schema design').locator('mark').filter({ hasText: '410 million rows' })).toHaveCount(1);
	await expect(verdict(page, 'Monitoring and logging')).toHaveText('hinted');
	await expect(card(page, 'Monitoring and logging')).toContainText('What tells you that something is wrong');
	const ladder = tool(page).getByRole('region', { name: 'The impact ladder' });
	await expect(ladder.locator('.scan-counts tr').filter({ hasText: 'Measured' }).getByRole('cell').first()).toHaveText('1');
	await expect(ladder.locator('.scan-line').first()).toContainText('Responsible for the label service');
	await expect(ladder.locator('.scan-line').first()).toContainText('What did you change, with your own hands?');
	await expect(tool(page).getByText(/score/i)).toHaveCount(0);
	const skim = tool(page).getByRole('region', { name: 'The 15-second skim' });
	await expect(skim.locator('.scan-page')).toContainText('Backend developer, parcels and payments');
	await expect(skim.locator('.scan-page')).not.toContainText('webhook');
	// What the reader knows better stays through an edit elsewhere, and is undone like anything else.
	await ladder.locator('.scan-line').first().getByRole('combobox').selectOption('1');
	await field(page).fill(`${RESUME}\nHobbies: chess`);
	await tool(page).locator('.scan-ladder summary').click();
	await expect(ladder.locator('details .scan-line').filter({ hasText: 'Responsible for the label' })).toContainText(
		'Your verdict; the rules say step 0.',
	);
	await tool(page).getByRole('button', { name: /^Undo/ }).click();
	await expect(field(page)).toHaveValue(RESUME);
});

test('a verdict overruled and taken back by keyboard: the focus stays, the signal is named, undo hears it', async ({ page }) => {
	const name = 'Database schema design';
	const button = (label: string) => card(page, name).getByRole('button', { name: new RegExp(`^${label}\\s?: ${name}$`) });
	const status = tool(page).getByRole('status');
	await field(page).fill(RESUME);
	await tool(page).getByText('Put a job advert beside it').click();
	await tool(page).getByLabel("The advert's text").fill(ADVERT);
	await button('Not there').press('Enter');
	await expect(button('Back to what the rules say')).toBeFocused();
	await expect(status.filter({ hasText: `${name}: not found, your verdict` })).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(verdict(page, name)).toHaveText('shown');
	await expect(button('Not there')).toBeFocused();
	await expect(tool(page).getByLabel("The advert's text")).toHaveValue(ADVERT);
	await page.keyboard.press('Enter');
	await expect(verdict(page, name)).toHaveText('not found');
	await page.keyboard.press('Enter');
	await expect(verdict(page, name)).toHaveText('shown');
	await expect(button('Not there')).toBeFocused();
	await expect(status.filter({ hasText: `${name}: shown, as the rules say` })).toHaveCount(1);
});

test('an advert beside it, and two versions', async ({ page }) => {
	await field(page).fill(EARLIER);
	await tool(page).getByText('Put a job advert beside it').click();
	await tool(page).getByLabel("The advert's text").fill(ADVERT);
	await expect(tool(page).getByRole('region', { name: 'missing', exact: true })).toContainText('PostgreSQL');
	await expect(
		tool(page)
			.getByRole('status')
			.filter({ hasText: /^Beside the job advert: missing \d+, listed \d, backed \d\.$/ }),
	).toHaveCount(1);
	await tool(page).getByText('Compare with an earlier version').click();
	await tool(page).getByRole('button', { name: 'Take the text above as the earlier version, and edit on' }).click();
	await expect(tool(page).getByRole('region', { name: 'Since the earlier version' })).toContainText('Both versions come to the same.');
	await field(page).fill(RESUME);
	await expect(tool(page).getByRole('region', { name: 'listed', exact: true })).toContainText('PostgreSQL');
	await expect(tool(page).getByRole('region', { name: 'backed', exact: true })).toContainText('Go');
	const news = tool(page).getByRole('region', { name: 'Since the earlier version' });
	await expect(news).toContainText('Database schema design: not found before, shown now');
	await expect(news).toContainText('Step 1 → 2');
	await expect(news).toContainText('Gone, was on step 0: Attended meetings');
});

test('a PDF is read on this device; one without text says so; JSON Resume and Markdown too', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const pick = (name: string, mimeType: string, buffer: Buffer) =>
		tool(page).locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer });
	expect(asked.filter((address) => /pdf/.test(address))).toEqual([]);
	await pick(
		'kim.pdf',
		'application/pdf',
		makePdf([
			'Kim Example',
			'Experience',
			'- Designed the order API that 40 shops call, retries are safe',
			'- Responsible for the label service',
		]),
	);
	// The part that reads PDF is half a megabyte, and the machine may be busy.
	await expect(field(page)).toHaveValue(/Designed the order API that 40 shops call/, { timeout: 20_000 });
	await expect(verdict(page, 'API design and implementation')).toHaveText('shown');
	expect(asked.filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([]);
	await pick('scanned.pdf', 'application/pdf', makePdf([]));
	await expect(tool(page).getByRole('alert').filter({ hasText: 'scanned.pdf has no text in it' })).toBeVisible();
	await pick('broken.pdf', 'application/pdf', Buffer.from('%PDF-1.4 and nothing'));
	await expect(tool(page).getByRole('alert').filter({ hasText: 'broken.pdf could not be read' })).toBeVisible();
	await expect(field(page)).toHaveValue(/Designed the order API/);
	const json = {
		basics: { name: 'Kim' },
		work: [{ name: 'Shop', highlights: ['Rotated 220 hard-coded credentials out of the repositories', 7] }],
	};
	await pick('resume.json', 'application/json', Buffer.from(JSON.stringify(json)));
	await expect(tool(page)).toContainText('Read as JSON Resume.');
	await expect(tool(page)).toContainText('work[0].highlights[1]');
	await expect(verdict(page, 'Security practice')).toHaveText('shown');
	await pick('resume.md', 'text/markdown', Buffer.from('## Experience\n\n- **Rewrote** the `order` service <script>alert(1)</script>\n'));
	await expect(tool(page).locator('.scan-ladder')).toContainText('Rewrote the order service <script>alert(1)</script>');
	await pick('word.docx', '', Buffer.from('PK\u0003\u0004\u0000\u0000'));
	await expect(tool(page).getByRole('alert').filter({ hasText: 'word.docx is no text' })).toBeVisible();
});

test('a link carries what the text came to and not the text', { tag: '@fork' }, async ({ page, context, path }) => {
	await field(page).fill(RESUME);
	await tool(page).getByText('Manage', { exact: true }).click();
	await tool(page).getByRole('button', { name: 'Share a link', exact: true }).click();
	const panel = tool(page).getByRole('region', { name: 'Share a link' });
	await expect(panel).toContainText("the résumé's text");
	const link = panel.getByLabel('Link', { exact: true });
	await expect(link).toHaveValue(/#sheet=1/);
	const address = await link.inputValue();
	expect(decodeURIComponent(address)).not.toMatch(/Kim|label|webhook/);
	const other = await context.newPage();
	await open(other, path(ADDRESS) + new URL(address).hash);
	const result = tool(other).getByRole('region', { name: 'A result without its text' });
	await expect(result.getByRole('row', { name: /^Database schema design/ })).toContainText('shown');
	await expect(field(other)).toHaveValue('');
});

test('a report in Markdown and one in JSON, by keyboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await field(page).focus();
	await page.keyboard.insertText(RESUME);
	await tool(page).getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
	const markdown = await page.evaluate(() => navigator.clipboard.readText());
	expect(markdown).toContain('**Database schema design:** shown');
	expect(markdown).toMatch(/\| 4 Measured \| Added idempotency keys/);
	const download = page.waitForEvent('download');
	await tool(page).getByRole('button', { name: 'Save the report as JSON' }).press('Enter');
	expect((await download).suggestedFilename()).toMatch(/^resume-scan-\d{4}-\d{2}-\d{2}\.json$/);
});

test('a text beyond the limit is read to the limit and says so', async ({ page }) => {
	await field(page).fill(`${RESUME}${'x '.repeat(20_000)}`);
	await expect(tool(page)).toContainText('Only the first 40,000 are read.');
	await expect(verdict(page, 'Database schema design')).toHaveText('shown');
});

test('every part is accessible and fits', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await field(page).fill(RESUME);
	await tool(page).getByText('Put a job advert beside it').click();
	await tool(page).getByLabel("The advert's text").fill(ADVERT);
	await tool(page).getByText('Compare with an earlier version').click();
	await tool(page).getByLabel('The earlier version', { exact: true }).fill(EARLIER);
	await tool(page).locator('.scan-ladder summary').click();
	await tool(page).locator('.scan-whole summary').click();
	await card(page, 'Security practice')
		.getByRole('button', { name: /^You missed it/ })
		.click();
	await expectNoBarriers(page, { within: '.scan-tool' });
});
