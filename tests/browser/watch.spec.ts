/** The watch over all other browser tests: were it deaf, they would prove nothing. */
import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

const ORIGIN = 'http://watch.test';
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'">`;

const CASES: [name: string, html: string, heard: RegExp][] = [
	['a message on the console', '<script>console.info("hello")</script>', /^console info: hello/],
	['an error that nobody caught', '<script>setTimeout(() => { throw new Error("broken") })</script>', /^error: broken/],
	['a promise that nobody caught', '<script>Promise.reject(new Error("unkept"))</script>', /^error: unkept/],
	['a break of the policy', `${POLICY}<style>p { color: red }</style>`, /^console error: .*Content Security Policy/],
	[
		'a request to another host',
		'<img src="http://elsewhere.test/a.png" alt="">',
		/^request to another host: http:\/\/elsewhere\.test\/a\.png/,
	],
	['a file that is not there', '<script src="/missing.js"></script>', /^console error: .*404/],
	['a request that fails', '<img src="/broken.png" alt="">', /^failed request: http:\/\/watch\.test\/broken\.png/],
];

for (const [name, html, expected] of CASES) {
	test(`hears ${name}`, async ({ page, context }) => {
		await context.route('**/*', (route) => {
			const { pathname, origin } = new URL(route.request().url());
			if (origin !== ORIGIN) return route.fulfill({ status: 204 });
			if (pathname === '/broken.png') return route.abort('connectionreset');
			if (pathname === '/missing.js') return route.fulfill({ status: 404 });
			return route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><title>a</title><link rel="icon" href="data:,">${html}` });
		});
		const heard = watch(context, ORIGIN);
		await page.goto(ORIGIN);
		await expect.poll(() => heard).toContainEqual(expect.stringMatching(expected));
	});
}

test('hears nothing from a quiet page', async ({ page, context }) => {
	await context.route('**/*', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>a</title><link rel="icon" href="data:,"><p>Quiet' }),
	);
	const heard = watch(context, ORIGIN);
	await page.goto(ORIGIN);
	expect(heard).toEqual([]);
});
