/**
 * `npm start [-- --port 4321]`: builds the manual into `dist/`, serves it as GitHub Pages would and prints the address. A port that
 * is taken gives way to a free one, unless `--port` asked for it.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { programOf } from './package-program.ts';
import { servePages } from './pages-server.ts';

const USUAL_PORT = 4321;
const { values } = parseArgs({ options: { port: { type: 'string' } } });

const folder = process.env.OUT_DIR ?? 'dist';
const build = spawnSync(process.execPath, [programOf('astro', 'astro'), 'build'], {
	stdio: 'inherit',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (build.status !== 0) process.exit(build.status ?? 1);

// Nothing is kept by the browser: after the next build the same address must show the new pages.
const serve = (port: number) => servePages({ folder, base: process.env.BASE_PATH, port, maxAgeSeconds: 0 });
const { address } = await serve(Number(values.port ?? USUAL_PORT)).catch((error: NodeJS.ErrnoException) => {
	if (error.code !== 'EADDRINUSE') throw error;
	if (values.port) throw new Error(`Port ${values.port} is taken. Leave --port out and a free one is found.`);
	return serve(0);
});
console.log(`\nThe manual is at ${address}  (Ctrl+C ends it)`);
