/** A reader brings a list from their tracker: real exports where REAL_EXPORTS names a folder of them, else the project's own. */
import { readFile } from 'node:fs/promises';
import { listExports } from '../exports.ts';
import { RubricPage } from './rubric-page.ts';
import { expect, test } from './site.ts';

let rubric: RubricPage;
test.beforeEach(async ({ page, path }) => {
	rubric = new RubricPage(page);
	await rubric.open(path('/toolkit/bug-priority/'));
});

const numberIn = (text: string | null): number =>
	Number(/one/i.test(text ?? '') ? 1 : (/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN));

for (const { name, path: file, rows } of listExports()) {
	test(`${name} comes in whole`, async () => {
		await rubric.chooseFile(file);
		const found = rubric.tool.getByText(/(rows were|row was) found\.$/);
		await expect(found).toBeVisible();
		const read = numberIn(((await found.textContent()) ?? '').replace(/^.*[.:] /, ''));
		expect(read).toBe(rows ?? read);
		const leftOut = await rubric.tool.getByText(/^Left out,/).allTextContents();
		const imported = numberIn(await rubric.importButton.textContent());
		const skipped = leftOut.reduce((total, text) => total + (/: row /.test(text) ? 1 : numberIn(text.replace(/^[^:]*:/, ''))), 0);
		expect(imported + skipped).toBe(read);
		await rubric.importButton.click();
		await expect.poll(() => rubric.count()).toBe(imported);
	});
}

test('twenty imported bugs are rated, ranked, exported and there after a reload', { tag: '@fork' }, async ({ page }) => {
	test.slow();
	const biggest = listExports().sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0))[0];
	const buffer =
		biggest && (biggest.rows ?? 0) >= 20
			? await readFile(biggest.path)
			: Buffer.from(`title\n${Array.from({ length: 40 }, (_, n) => `Bug number ${n}`).join('\n')}\n`);
	await rubric.chooseFile({ name: biggest?.name ?? 'list.csv', mimeType: 'text/csv', buffer });
	await rubric.importButton.click();
	const before = await rubric.count();
	// Points by hand: severity and frequency as below, the other three 1 each.
	const points: number[] = [];
	for (let index = 0; index < 20; index += 1) {
		const item = rubric.tool.getByRole('region', { name: 'Not rated yet' }).locator('.item').first();
		const id = (await item.getAttribute('id')) ?? '';
		await item.locator('.item-toggle').click();
		const opened = page.locator(`[id="${id}"]`);
		const levels = [index % 5, Math.floor(index / 5), 1, 1, 1];
		points.push(levels.reduce((total, level) => total + level, 0));
		for (const [place, criterion] of ['severity', 'frequency', 'impact', 'business-value', 'technical-risk'].entries()) {
			await opened.locator(`input[name$="-${criterion}"][value="${levels[place]}"]`).check();
		}
		await opened.locator('.item-toggle').click();
	}
	const ranking = await rubric.ranking();
	const shown = ranking.map((line) => Number(/(\d+) points/.exec(line)?.[1]));
	expect(shown).toEqual([...points].sort((a, b) => b - a));
	await expect.poll(() => rubric.count()).toBe(before);

	const [download] = await Promise.all([page.waitForEvent('download'), rubric.tool.getByRole('button', { name: 'Save CSV' }).click()]);
	const csv = await readFile(await download.path(), 'utf8');
	expect(csv.split('\r\n').filter((line) => /^\d+=?,/.test(line))).toHaveLength(20);
	await rubric.expectSaved();
	await page.reload();
	await rubric.whenReady();
	await expect.poll(() => rubric.ranking()).toEqual(ranking);
});

test('the columns can be chosen anew, and the preview follows', async () => {
	await rubric.chooseFile({
		name: 'odd.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('alpha,beta\nX-1,Queue stalls after a restart\nX-2,Cache is stale\n'),
	});
	await rubric.tool.getByRole('combobox', { name: 'Title' }).selectOption('alpha');
	// As key and now as title too.
	await expect(rubric.tool.getByRole('cell', { name: 'X-1' })).toHaveCount(2);
	await rubric.tool.getByRole('combobox', { name: 'Title' }).selectOption('beta');
	await rubric.importButton.click();
	await expect(rubric.item('Queue stalls after a restart')).toBeVisible();
});

test('a second import adds only what is new, closed ones can stay out, and undo takes it all back', async () => {
	const list = (extra: string) => ({
		name: 'gh.json',
		mimeType: 'application/json',
		buffer: Buffer.from(
			`[{"number":1,"title":"One","state":"OPEN","url":"https://github.com/example/repo/issues/1"},{"number":2,"title":"Two","state":"CLOSED","url":"https://github.com/example/repo/issues/2"}${extra}]`,
		),
	});
	await rubric.chooseFile(list(''));
	await rubric.tool.getByLabel('Leave out the one that is closed').check();
	await rubric.importButton.click();
	await expect.poll(() => rubric.count()).toBe(1);
	await rubric.chooseFile(list(',{"number":3,"title":"Three","state":"OPEN","url":"https://github.com/example/repo/issues/3"}'));
	await expect(rubric.tool.getByText('One is in your list already and is left as it is.')).toBeVisible();
	await rubric.importButton.click();
	await expect.poll(() => rubric.count()).toBe(3);
	await rubric.tool.getByRole('button', { name: /^Undo/ }).click();
	await expect.poll(() => rubric.count()).toBe(1);
});

test('a pasted list is read like a file', async () => {
	await rubric.tool.getByRole('button', { name: 'Import a list' }).click();
	await rubric.tool.getByLabel('Or paste the list').fill('Key\tSummary\nPAY-1\tRefund is booked twice\n');
	await rubric.tool.getByRole('button', { name: 'Read what I pasted' }).click();
	await rubric.importButton.click();
	await expect(rubric.item('Refund is booked twice')).toContainText('PAY-1');
});

for (const [what, file, words] of [
	[
		'a spreadsheet',
		{ name: 'bugs.xlsx', buffer: Buffer.from('PK\u0003\u0004 xl/workbook.xml') },
		/"bugs\.xlsx" was not imported\..*Save as/,
	],
	[
		'a quotation mark that never closes',
		{ name: 'cut.csv', buffer: Buffer.from('title,state\n"One, two",open\n"Never ends,open\nTwo,open\n') },
		/"cut\.csv" was not imported\..*line 3/,
	],
	['JSON without a list', { name: 'one.json', buffer: Buffer.from('{"name":"value"}') }, /"one\.json" was not imported\..*holds no list/],
	['an empty file', { name: 'empty.csv', buffer: Buffer.from('') }, /"empty\.csv" was not imported\. It is empty/],
	[
		'a page saved instead of an export',
		{ name: 'export.csv', buffer: Buffer.from('<!doctype html><html><body>Sign in</body></html>') },
		/web page/,
	],
] as const) {
	test(`${what} is refused by name, with what to do, and changes nothing`, async () => {
		await rubric.add('Was there before');
		await rubric.chooseFile({ mimeType: 'application/octet-stream', ...file });
		await expect(rubric.tool.getByRole('alert').filter({ hasText: words })).toBeVisible();
		await expect(rubric.importButton).toHaveCount(0);
		await expect.poll(() => rubric.count()).toBe(1);
	});
}

test('5,000 rows with markup and formulas for titles come in, filter, rate and save', async ({ page }) => {
	test.slow();
	const rows = Array.from({ length: 5_000 }, (_, n) => `${n},"=1+${n} <b onmouseover=alert(1)>bug ${n}</b>",open`);
	await rubric.chooseFile({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(`id,title,state\n${rows.join('\n')}\n`) });
	await rubric.importButton.click();
	await expect.poll(() => rubric.count()).toBe(5_000);
	await rubric.tool.getByLabel('Show only bugs with').fill('bug 4321<');
	await rubric.rateAll('bug 4321<', [4, 4, 4, 4, 4]);
	await expect.poll(() => rubric.ranking()).toEqual([expect.stringContaining('P1 20 points')]);
	await rubric.expectSaved();
	await page.reload();
	await rubric.whenReady();
	await expect.poll(() => rubric.count()).toBe(5_000);
});
