/**
 * Serves a built site as GitHub Pages does, so that tests and previews meet the same answers: a base path, `404.html` with status
 * 404, a redirect from `/folder` to `/folder/` and no other rewriting, gzip for text, ten minutes of caching, no hidden files.
 * `node scripts/pages-server.ts <folder> [--base /some-fork/] [--port 4321]`
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { normalizeBase } from '../src/build/environment.ts';
import { isMain } from './is-main.ts';

export interface PagesOptions {
	/** The built site; a relative path starts at the working folder. */
	folder: string;
	/** Where the site lives: `/` or `/some-fork/`. */
	base?: string;
	/** Seconds that a browser may keep an answer without asking again: 600 on Pages, 0 for a preview that is rebuilt. */
	maxAgeSeconds?: number;
}

const TEXT_TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.html': 'text/html',
	'.ics': 'text/calendar',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.md': 'text/markdown',
	'.mjs': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
};
const BINARY_TYPES: Record<string, string> = {
	'.avif': 'image/avif',
	'.epub': 'application/epub+zip',
	'.gif': 'image/gif',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/** A server for one built site, not yet listening. */
export function createPagesServer({ folder, base = '/', maxAgeSeconds = 600 }: PagesOptions): Server {
	const root = resolve(folder);
	const prefix = normalizeBase(base);
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET and HEAD.', '.txt');
		const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		const redirect = (to: string) => {
			response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
		};
		if (`${path}/` === prefix) return redirect(prefix);
		const segments = readSegments(path, prefix);
		const found = segments && (await findFile(root, segments, path.endsWith('/')));
		if (found === 'folder') return redirect(`/${path.split('/').filter(Boolean).join('/')}/`);
		const status = found ? 200 : 404;
		const file = found || (await findFile(root, ['404.html'], false));
		if (!file || file === 'folder') return send(response, 404, 'Not found.', '.txt');
		const isText = extname(file) in TEXT_TYPES;
		response.setHeader('cache-control', `max-age=${maxAgeSeconds}`);
		if (isText) response.setHeader('vary', 'Accept-Encoding');
		send(response, status, await readFile(file), extname(file), isText && /\bgzip\b/.test(String(request.headers['accept-encoding'])));
	};
	return createServer((request, response) => {
		answer(request, response).catch((error) => {
			if (!response.headersSent) response.writeHead(500);
			response.end(String(error));
		});
	});
}

/** The decoded path below the base, or null for what Pages would not serve: another site, a hidden file, a path that climbs or cannot be read. */
function readSegments(path: string, prefix: string): string[] | null {
	if (!path.startsWith(prefix)) return null;
	try {
		const segments = path.slice(prefix.length).split('/').filter(Boolean).map(decodeURIComponent);
		return segments.some((segment) => segment.startsWith('.') || /[\\/\0]/.test(segment)) ? null : segments;
	} catch {
		return null;
	}
}

/** A file inside `root`, `'folder'` where a slash is missing, or null. */
async function findFile(root: string, segments: string[], isFolder: boolean): Promise<string | 'folder' | null> {
	try {
		const path = await realpath(join(root, ...segments, ...(isFolder ? ['index.html'] : [])));
		// A link inside the folder could lead out of it.
		if (path !== root && !path.startsWith((await realpath(root)) + sep)) return null;
		const entry = await stat(path);
		if (entry.isDirectory()) return 'folder';
		return entry.isFile() ? path : null;
	} catch {
		return null;
	}
}

function send(response: ServerResponse, status: number, body: string | Buffer, extension: string, isZipped = false) {
	const text = TEXT_TYPES[extension];
	response.setHeader('content-type', text ? `${text}; charset=utf-8` : (BINARY_TYPES[extension] ?? 'application/octet-stream'));
	const bytes = isZipped ? gzipSync(body, { level: 6 }) : Buffer.from(body);
	if (isZipped) response.setHeader('content-encoding', 'gzip');
	response.setHeader('content-length', bytes.length);
	// Node leaves the body out of the answer to HEAD.
	response.writeHead(status).end(bytes);
}

export interface RunningServer {
	/** `http://localhost:4321/some-fork/` */
	address: string;
	close(): Promise<void>;
}

/** Serves until closed. `port` 0 takes any free port; a taken port is an error with code `EADDRINUSE`. */
export function servePages(options: PagesOptions & { port?: number }): Promise<RunningServer> {
	const server = createPagesServer(options);
	return new Promise((started, failed) => {
		server.once('error', failed);
		server.listen(options.port ?? 0, 'localhost', () => {
			const { port } = server.address() as AddressInfo;
			started({
				address: `http://localhost:${port}${normalizeBase(options.base)}`,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						server.closeAllConnections();
					}),
			});
		});
	});
}

if (isMain(import.meta.filename)) {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { base: { type: 'string' }, port: { type: 'string' } },
	});
	const { address } = await servePages({ folder: positionals[0] ?? 'dist', base: values.base, port: Number(values.port ?? 0) });
	console.log(`Serving ${positionals[0] ?? 'dist'} at ${address}`);
}
