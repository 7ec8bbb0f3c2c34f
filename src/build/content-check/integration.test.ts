import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { contentCheck } from './integration.ts';
import { changeProject } from './project.examples.ts';

const SITE = 'content/data/site.yaml';
const GOOD = 'name: Leaks\ndescription: All about leaks.\n';
const BAD = 'name: Leaks\n';

/** The example project on disk, and the integration set up for it. */
function setUp(site: string) {
	const root = mkdtempSync(join(tmpdir(), 'content-check-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	const { files, code } = changeProject({ [SITE]: site });
	for (const [file, text] of [...files, ...code]) write(file, text);
	const { hooks } = contentCheck();
	const call = (name: string, options: unknown) => (hooks as Record<string, (options: unknown) => unknown>)[name]?.(options);
	const start = (command: string) => call('astro:config:setup', { config: { root: pathToFileURL(`${root}/`) }, command });
	return { root, write, call, start };
}

test('a build stops with every mistake, and goes on without one', async () => {
	const good = setUp(GOOD);
	await expect(good.start('build')).resolves.toBeUndefined();
	const bad = setUp('nam: Leaks\ndescription: TODO\n');
	await expect(bad.start('build')).rejects.toThrow(/BFM023 unknown-field[\s\S]*BFM027 placeholder-text[\s\S]*content: 9 files, 2 mistakes/);
});

test('the dev server shows mistakes to pages that are open and that open later, and reloads when they are gone', async () => {
	const { root, write, call, start } = setUp(BAD);
	await start('dev');
	const ws = Object.assign(new EventEmitter(), { send: vi.fn() });
	const watcher = new EventEmitter();
	const logger = { info: vi.fn(), error: vi.fn() };
	await call('astro:server:setup', { server: { ws, watcher }, logger });
	const overlay = ws.send.mock.calls[0]?.[0];
	expect(overlay).toMatchObject({
		type: 'error',
		err: { plugin: 'content-check', id: join(root, SITE), loc: { file: join(root, SITE), line: 1, column: 1 } },
	});
	expect(overlay.err.message).toContain('The field "description" is missing.');

	const page = { send: vi.fn() };
	ws.emit('connection', page);
	expect(JSON.parse(page.send.mock.calls[0]?.[0])).toEqual(overlay);

	write(SITE, GOOD);
	watcher.emit('all', 'change', join(root, SITE));
	watcher.emit('all', 'change', join(root, SITE));
	await vi.waitFor(() => expect(ws.send).toHaveBeenLastCalledWith({ type: 'full-reload' }));
	expect(ws.send).toHaveBeenCalledTimes(2);

	const later = { send: vi.fn() };
	ws.emit('connection', later);
	expect(later.send).not.toHaveBeenCalled();
});

test('changes to files that the check does not read start none', async () => {
	const { root, call, start } = setUp(BAD);
	await start('dev');
	const ws = Object.assign(new EventEmitter(), { send: vi.fn() });
	const watcher = new EventEmitter();
	await call('astro:server:setup', { server: { ws, watcher }, logger: { info: vi.fn(), error: vi.fn() } });
	vi.useFakeTimers();
	watcher.emit('all', 'change', join(root, 'docs/errors.md'));
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});
