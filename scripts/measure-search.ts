/**
 * How well and how fast the built site's search answers, asked through its dialog in a browser.
 * `node scripts/measure-search.ts <queries.tsv> [--folder dist] [--base /some-fork/]` prints the shares of queries whose answer comes
 * first or among the first three pages, the misses, and the times. Queries about pages that the build does not have are listed
 * apart and not counted. Headings below a page count as that page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { normalizeBase } from '../src/build/environment.ts';
import { ensureBrowser } from './find-browser.ts';
import { servePages } from './pages-server.ts';
import { parseQueries, rankOf, type SearchQuery, summarizeRanks } from './search-quality.ts';

interface Answer {
	/** From the root without the base path, as they stand on the screen. */
	results: string[];
	/** From the last letter to the frame with the answer. */
	milliseconds: number;
}

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { folder: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } },
});
const [list] = positionals;
if (!list) throw new Error('Name a list of queries: node scripts/measure-search.ts queries.tsv');
const base = normalizeBase(values.base);
const isBuilt = ({ targets }: SearchQuery) => targets.some((target) => existsSync(join(values.folder, target, 'index.html')));
const queries = parseQueries(readFileSync(list, 'utf8'));

const server = await servePages({ folder: values.folder, base });
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
	const cold = await measureFirst();
	const page = await browser.newPage();
	await openDialog(page);
	// The index's parts are fetched by the first searches that need them; a reader's second search is the usual one.
	await ask(page, 'a');
	const asked = [];
	for (const query of queries.filter(isBuilt)) {
		const answer = await ask(page, query.query);
		asked.push({ ...query, ...answer, rank: rankOf(answer.results, query.targets) });
	}
	report(asked, cold);
} finally {
	await browser.close();
	await server.close();
}

/** From the key that opens the search to the first frame with results, in a browser that has fetched nothing but the page. */
async function measureFirst(): Promise<{ milliseconds: number; requests: number; bytes: number }> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(server.address, { waitUntil: 'networkidle' });
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize)));
	const start = Date.now();
	await page.keyboard.press('Control+k');
	await page.locator('dialog[open] [role=combobox]').waitFor();
	await page.keyboard.type('bug');
	await page.locator('[role=option]').first().waitFor();
	const milliseconds = Date.now() - start;
	await page.waitForLoadState('networkidle');
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	return { milliseconds, requests: sizes.length, bytes };
}

async function openDialog(page: Page): Promise<void> {
	await page.goto(server.address);
	await page.keyboard.press('Control+k');
	await page.locator('dialog[open] [role=combobox]').waitFor();
}

/** Types a query at once and waits until the status line has answered it. */
async function ask(page: Page, query: string): Promise<Answer> {
	const { addresses, milliseconds } = await page.evaluate(async (text) => {
		const field = document.querySelector<HTMLInputElement>('[role=combobox]');
		const dialog = field?.closest('dialog');
		const list = dialog?.querySelector('[role=listbox]');
		const status = dialog?.querySelector('[role=status]');
		if (!field || !list || !status) throw new Error('The search dialog has another shape.');
		const change = (value: string) => {
			const answered = new Promise((resolve) =>
				new MutationObserver((_, observer) => {
					observer.disconnect();
					requestAnimationFrame(resolve);
				}).observe(status, { childList: true, characterData: true, subtree: true }),
			);
			field.value = value;
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			return answered;
		};
		if (field.value !== '') await change('');
		const start = performance.now();
		await change(text);
		const pages = [...list.querySelectorAll<HTMLAnchorElement>('.search-page')];
		return { addresses: pages.map((link) => link.pathname + link.hash), milliseconds: performance.now() - start };
	}, query);
	return { results: addresses.map((address) => `/${address.slice(base.length)}`), milliseconds };
}

function report(asked: (SearchQuery & Answer & { rank: number | null })[], cold: Awaited<ReturnType<typeof measureFirst>>): void {
	const { counted, top1, top3, meanReciprocalRank } = summarizeRanks(asked.map(({ rank }) => rank));
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	for (const { query, rank, results, targets } of asked.filter((answer) => answer.rank === null || answer.rank > 1)) {
		console.log(
			`${rank === null ? 'missed' : `rank ${rank}`}  ${query}  (wants ${targets.join(' ')}, got ${results.slice(0, 3).join(' ')})`,
		);
	}
	const absent = queries.filter((query) => !isBuilt(query)).map(({ query }) => query);
	if (absent.length > 0) console.log(`Not counted, pages not built (${absent.length}): ${absent.join(', ')}`);
	console.log(`${counted} queries: top-1 ${percent(top1)}, top-3 ${percent(top3)}, MRR ${meanReciprocalRank.toFixed(2)}`);
	const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
	console.log(
		`Answer after the last letter: median ${Math.round(times[times.length >> 1] ?? 0)} ms, slowest ${Math.round(times.at(-1) ?? 0)} ms`,
	);
	console.log(
		`First search: ${cold.milliseconds} ms from the shortcut to results, ${cold.requests} requests, ${Math.round(cold.bytes / 1024)} KiB`,
	);
}
