/** Hears what no page of the manual may do: say something on the console, fail, break its own policy, ask another host. */
import type { BrowserContext } from '@playwright/test';

/** @returns what was heard so far, one sentence each; it grows while the pages of `context` are used */
export function watch(context: BrowserContext, origin: string): string[] {
	const heard: string[] = [];
	// A break of the policy is a console message too.
	context.on('console', (message) => {
		// Said by the test runner itself, where the configuration holds workers back.
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (thrown) => heard.push(`error: ${thrown.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
		if (!isLocal && url.origin !== origin) heard.push(`request to another host: ${request.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'no reason';
		// Leaving a page ends what it was still fetching, and a download ends the navigation that started it.
		if (reason !== 'net::ERR_ABORTED') heard.push(`failed request: ${request.url()} (${reason})`);
	});
	return heard;
}
