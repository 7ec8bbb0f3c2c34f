/**
 * The worker that keeps the manual for reading without a network: `worker.js` at the root of the site, because a worker answers only for
 * what lies below it. It lists what was built, so it comes last among the integrations.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type BuiltFile, listKeptFiles } from '../offline/kept-files.ts';
import { WORKER_FILE } from '../offline/worker-name.ts';

export function offline(): AstroIntegration {
	let source = '';
	let base = '/';
	return {
		name: 'offline',
		hooks: {
			'astro:config:done': ({ config }) => {
				source = fileURLToPath(new URL('src/offline/worker.ts', config.root));
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = listKeptFiles(await readBuiltFiles(folder), base);
				await build({
					configFile: false,
					logLevel: 'error',
					publicDir: false,
					define: {
						KEPT_FILES: JSON.stringify(files),
						NOT_FOUND: JSON.stringify(`${base}404.html`),
						'process.env.NODE_ENV': '"production"',
					},
					build: {
						outDir: folder,
						emptyOutDir: false,
						rollupOptions: { input: source, output: { format: 'iife', entryFileNames: WORKER_FILE } },
					},
				});
				logger.info(`${files.length} files are kept for reading offline.`);
			},
		},
	};
}

async function readBuiltFiles(folder: string): Promise<BuiltFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return Promise.all(
		entries
			.filter((entry) => entry.isFile())
			.map(async ({ parentPath, name }) => {
				const content = await readFile(join(parentPath, name));
				return {
					path: relative(folder, join(parentPath, name)).split(sep).join('/'),
					size: content.length,
					hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
				};
			}),
	);
}
