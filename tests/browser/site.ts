/**
 * What every browser test starts from. `test` fails when a page writes to the console, throws, breaks its content security policy,
 * asks another host or misses a file; nobody has to remember to check. `path('/faq/')` is the address on the site under test.
 */
import { test as base } from '@playwright/test';
import { addressVariable } from './serve-sites.ts';
import type { SiteName } from './sites.ts';
import { watch } from './watch.ts';

export { expect } from '@playwright/test';
export { listPages } from './sites.ts';

export interface SiteOptions {
	/** Which build this project visits. */
	site: SiteName;
	/** What a test means to provoke, such as the 404 that it asks for; every other message fails it. */
	expectedMessages: RegExp[];
}
interface SiteFixtures {
	/** `/faq/#pay` → `http://localhost:1234/some-fork/faq/#pay`: write paths as authors do, without the base path. */
	path: (path: string) => string;
	/** What was heard so far. A test of its own may look; all of it is judged at the end. */
	heard: string[];
}

export const test = base.extend<SiteOptions & SiteFixtures>({
	site: ['root', { option: true }],
	expectedMessages: [[], { option: true }],
	path: async ({ site }, use) => {
		const address = process.env[addressVariable(site)];
		if (!address) throw new Error('The sites are not served: playwright.config.ts names serve-sites.ts as its global setup.');
		await use((path) => address + path.replace(/^\//, ''));
	},
	heard: [
		async ({ context, path, expectedMessages }, use) => {
			const heard = watch(context, new URL(path('/')).origin);
			await use(heard);
			base
				.expect(
					heard.filter((message) => !expectedMessages.some((expected) => expected.test(message))),
					'what the pages said, asked for or failed at',
				)
				.toEqual([]);
		},
		{ auto: true },
	],
});
