/**
 * Keeps the whole manual for reading without a network: pages, tools, search. Nothing that a reader enters passes through here.
 *
 * What has its content's hash in its name never changes and comes from what is kept. Everything else comes from the network first, so
 * that a reader who is online sees today's page, and from what is kept when the network does not answer. A new version waits until the
 * last page of the old one is closed: an open tool may still need a file that the new version no longer has.
 */
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import type { KeptFile } from './kept-files.ts';

/** Put in by the build. */
declare const KEPT_FILES: KeptFile[];
/** The page for addresses that lead nowhere, put in by the build. */
declare const NOT_FOUND: string;

/** On a network that is there and does not answer, nobody waits longer. */
const PATIENCE_SECONDS = 3;

const addressOf = (url: string) => {
	const { origin, pathname } = new URL(url, location.href);
	return origin + pathname;
};
const unchanging = new Set(KEPT_FILES.filter(({ revision }) => revision === null).map(({ url }) => addressOf(url)));

precache(KEPT_FILES);
cleanupOutdatedCaches();

registerRoute(
	({ url, sameOrigin }) => sameOrigin && unchanging.has(addressOf(url.href)),
	async ({ request }) => (await matchPrecache(request)) ?? fetch(request),
);

registerRoute(
	({ sameOrigin }) => sameOrigin,
	new NetworkFirst({
		networkTimeoutSeconds: PATIENCE_SECONDS,
		plugins: [
			{
				// What was searched or linked stands in the address; nothing but the build's own files is kept.
				cacheWillUpdate: async () => null,
				cachedResponseWillBeUsed: async ({ request }) => (await matchPrecache(addressOf(request.url))) ?? null,
				handlerDidError: async ({ request }) => (request.mode === 'navigate' ? matchPrecache(NOT_FOUND) : undefined),
			},
		],
	}),
);
