import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, servePages } from './pages-server.ts';

let folder: string;
let root: RunningServer;
let fork: RunningServer;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'pages-'));
	mkdirSync(join(folder, 'site/faq'), { recursive: true });
	mkdirSync(join(folder, 'site/empty'));
	writeFileSync(join(folder, 'secret.txt'), 'outside');
	writeFileSync(join(folder, 'site/index.html'), '<h1>Home</h1>');
	writeFileSync(join(folder, 'site/404.html'), '<h1>Nothing here</h1>');
	writeFileSync(join(folder, 'site/faq/index.html'), '<h1>Questions</h1>');
	writeFileSync(join(folder, 'site/app.js'), 'let a;'.repeat(50));
	writeFileSync(join(folder, 'site/data.pf_meta'), 'binary');
	writeFileSync(join(folder, 'site/.hidden.txt'), 'hidden');
	// Windows lets only administrators make links to files.
	if (process.platform !== 'win32') symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
	root = await servePages({ folder: join(folder, 'site') });
	fork = await servePages({ folder: join(folder, 'site'), base: '/some-fork/' });
});
afterAll(async () => {
	await root.close();
	await fork.close();
	rmSync(folder, { recursive: true });
});

/** Without fetch: it would tidy `..` away, follow redirects and unzip. */
function get(server: RunningServer, path: string, headers: Record<string, string> = {}, method = 'GET') {
	const { hostname, port } = new URL(server.address);
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
		request({ hostname, port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part) => parts.push(part));
			response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
		})
			.on('error', failed)
			.end();
	});
}

describe('at the root', () => {
	it.each([
		['/', 200, 'Home'],
		['/index.html', 200, 'Home'],
		['/faq/', 200, 'Questions'],
		['/faq/?query=1', 200, 'Questions'],
		['/faq', 301, ''],
		['/index', 404, 'Nothing here'],
		['/missing/', 404, 'Nothing here'],
		['/empty/', 404, 'Nothing here'],
		['/.hidden.txt', 404, 'Nothing here'],
		['/../secret.txt', 404, 'Nothing here'],
		['/%2e%2e/secret.txt', 404, 'Nothing here'],
		['/..%2fsecret.txt', 404, 'Nothing here'],
		['/faq/..%5c..%5csecret.txt', 404, 'Nothing here'],
		['/link.txt', 404, 'Nothing here'],
		['/%00', 404, 'Nothing here'],
		['/%zz', 404, 'Nothing here'],
	])('answers %s with %i', async (path, status, text) => {
		const { status: actual, body } = await get(root, path);
		expect(actual).toBe(status);
		expect(body.toString()).toContain(text);
	});

	it('sends a folder without its slash to the folder, and keeps the query', async () => {
		expect((await get(root, '/faq')).headers.location).toBe('/faq/');
		expect((await get(root, '/faq?a=b?c')).headers.location).toBe('/faq/?a=b?c');
	});

	it('never redirects to another host', async () => {
		expect((await get(root, '//faq')).headers.location ?? '/').not.toMatch(/^\/\//);
	});

	it('zips text for those who ask, and nothing else', async () => {
		const zipped = await get(root, '/app.js', { 'accept-encoding': 'br, gzip' });
		expect(zipped.headers).toMatchObject({
			'content-encoding': 'gzip',
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': 'max-age=600',
			vary: 'Accept-Encoding',
		});
		expect(gunzipSync(zipped.body).toString()).toBe('let a;'.repeat(50));
		expect((await get(root, '/app.js')).headers).not.toHaveProperty('content-encoding');
		const binary = await get(root, '/data.pf_meta', { 'accept-encoding': 'gzip' });
		expect(binary.headers).not.toHaveProperty('content-encoding');
		expect(binary.headers['content-type']).toBe('application/octet-stream');
	});

	it('answers HEAD without a body and refuses to be written to', async () => {
		const head = await get(root, '/', {}, 'HEAD');
		expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '13']);
		expect((await get(root, '/', {}, 'POST')).status).toBe(405);
	});
});

describe('below a base path', () => {
	it.each([
		['/some-fork/', 200, 'Home'],
		['/some-fork/faq/', 200, 'Questions'],
		['/some-fork/missing', 404, 'Nothing here'],
		['/', 404, ''],
		['/faq/', 404, ''],
	])('answers %s with %i', async (path, status, text) => {
		const { status: actual, body } = await get(fork, path);
		expect(actual).toBe(status);
		expect(body.toString()).toContain(text);
	});

	it('adds the slash to the base itself and to folders below it', async () => {
		expect((await get(fork, '/some-fork')).headers.location).toBe('/some-fork/');
		expect((await get(fork, '/some-fork/faq')).headers.location).toBe('/some-fork/faq/');
	});
});
