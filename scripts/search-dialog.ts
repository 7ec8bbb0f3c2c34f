/** Works the search dialog of a page in a browser, and times it. For `measure-search.ts`. */
import type { Browser, Page } from '@playwright/test';
import { INDEX_FILE } from '../src/core/search-names.ts';

export interface Answer {
	/** Paths with fragments from the root, without the base path, as they stand on the screen. */
	results: string[];
	/** From the last letter to the frame with the answer. */
	milliseconds: number;
}

/** @param address of the site's start page, with a slash at its end */
export async function openDialog(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.keyboard.press('Control+k');
	await page.locator('dialog[open] [role=combobox]').waitFor();
}

/**
 * Types a query at once and waits for the first frame that shows the answer, as the browser tells by running a message only after it.
 * @param pause milliseconds to wait before: keys do not come in step with frames
 */
export async function askDialog(page: Page, query: string, pause = 0): Promise<Answer> {
	return page.evaluate(
		async ([text, wait]) => {
			const field = document.querySelector<HTMLInputElement>('dialog [role=combobox]');
			const dialog = field?.closest('dialog');
			const list = dialog?.querySelector('[role=listbox]');
			const status = dialog?.querySelector('.search-status');
			if (!field || !list || !status) throw new Error('The search dialog has another shape.');
			const nextFrame = () =>
				new Promise((shown) =>
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = shown;
						port2.postMessage(null);
					}),
				);
			const change = async (value: string) => {
				let isAnswered = false;
				const observer = new MutationObserver(() => {
					isAnswered = true;
				});
				observer.observe(status, { childList: true, characterData: true, subtree: true });
				field.value = value;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
				do await nextFrame();
				while (!isAnswered);
				observer.disconnect();
			};
			if (field.value !== '') await change('');
			await new Promise((done) => setTimeout(done, wait));
			const start = performance.now();
			await change(text);
			const milliseconds = performance.now() - start;
			const root = new URL(document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '/').pathname;
			const pages = [...list.querySelectorAll<HTMLAnchorElement>('.search-page')];
			return { results: pages.map((link) => `/${(link.pathname + link.hash).slice(root.length)}`), milliseconds };
		},
		[query, pause] as const,
	);
}

export interface FirstAnswer {
	/** Milliseconds from the key that opens the search to the frame with the open dialog. */
	opened: number;
	/** Milliseconds from that key to the frame with results. */
	answered: number;
	/** What was fetched for it. */
	requests: number;
	/** Headers and bodies as they travel. */
	bytes: number;
}

/** Comes behind the answer, which does not wait for it (tests/browser/search.spec.ts): when it arrives depends on the machine. */
const isAfterwards = (address: string): boolean => new URL(address).pathname.includes('/_astro/search-texts.');

const SLOW_LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };

/**
 * The first search of a visit, in a browser that has fetched nothing but the page.
 * @param isTextOnly without the small index: what the full text alone would take
 */
export async function measureFirst(
	browser: Browser,
	address: string,
	{ isSlow, isTextOnly }: { isSlow: boolean; isTextOnly: boolean },
): Promise<FirstAnswer> {
	const context = await browser.newContext();
	const page = await context.newPage();
	if (isTextOnly) await page.route(`**/${INDEX_FILE}`, (route) => route.abort());
	await page.goto(address, { waitUntil: 'networkidle' });
	if (isSlow) {
		const devtools = await context.newCDPSession(page);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		if (isAfterwards(request.url())) return;
		sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
	});
	await page.evaluate(() => {
		const times = { pressed: 0, opened: 0, answered: 0 };
		Object.assign(window, { searchTimes: times });
		document.addEventListener(
			'keydown',
			() => {
				times.pressed ||= performance.now();
			},
			{ capture: true },
		);
		/** A message runs after the frame is drawn. */
		const note = (time: 'opened' | 'answered') => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				times[time] ||= performance.now();
			};
			port2.postMessage(null);
		};
		const look = () => {
			if (times.pressed > 0 && times.opened === 0 && document.querySelector('dialog[open]')) note('opened');
			if (document.querySelector('dialog[open] [role=option]')) note('answered');
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.keyboard.press('Control+k');
	await page.keyboard.type('bug');
	await page.waitForFunction(() => (window as unknown as { searchTimes: { answered: number } }).searchTimes.answered > 0, null, {
		timeout: 60_000,
	});
	const bytes = await Promise.all(sizes);
	const times = await page.evaluate(
		() => (window as unknown as { searchTimes: Record<'pressed' | 'opened' | 'answered', number> }).searchTimes,
	);
	await context.close();
	return {
		...{ opened: times.opened - times.pressed, answered: times.answered - times.pressed },
		...{ requests: bytes.length, bytes: bytes.reduce((sum, size) => sum + size, 0) },
	};
}
