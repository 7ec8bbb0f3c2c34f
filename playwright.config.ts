/**
 * Browser tests of the built site, once for each place it may live: `dist-root` at `/`, `dist-fork` at `/some-fork/`.
 * `npm test -- --only build,browser` builds both and runs these.
 */
import { defineConfig, devices } from '@playwright/test';
import { LEFT_OUT } from './scripts/browser-features.ts';
import { ensureBrowser } from './scripts/find-browser.ts';
import type { SiteOptions } from './tests/browser/site.ts';

// Chromium refuses to start for root with its sandbox, and build machines often have none.
const needsNoSandbox = process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI !== undefined);
/** Keeps the browser itself from asking other hosts, so that what is counted comes from the pages. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-gpu',
	'--disable-quic',
	'--disable-sync',
	'--no-first-run',
	LEFT_OUT,
];

export default defineConfig<SiteOptions>({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	globalSetup: './tests/browser/serve-sites.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: process.env.CI !== undefined,
	// Waiting longer costs nothing where a test passes; on a busy machine a page may take several times as long.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		launchOptions: { executablePath: ensureBrowser(), args: [...QUIET, ...(needsNoSandbox ? ['--no-sandbox'] : [])] },
		// Fades would show axe and people's eyes different colors.
		contextOptions: { reducedMotion: 'reduce' },
		// Each test has a browser of its own, which would fetch the whole manual to keep it: offline.spec.ts lets it.
		serviceWorkers: 'block',
		locale: 'en-US',
		timezoneId: 'UTC',
	},
	projects: [
		{ name: 'root', use: { site: 'root' }, grepInvert: /@fork-only/ },
		// Below a base path only addresses differ: links, files, what search finds and where it leads, shared links, the service worker.
		{ name: 'fork', use: { site: 'fork' }, grep: /@fork/ },
	],
});
