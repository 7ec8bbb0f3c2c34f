/** The two builds that the browser tests visit. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SITES = {
	root: { folder: 'dist-root', base: '/' },
	fork: { folder: 'dist-fork', base: '/some-fork/' },
} as const;
export type SiteName = keyof typeof SITES;

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The built folder's own path. Throws what to do when it is not there. */
export function folderOf(site: SiteName): string {
	const folder = join(PROJECT, SITES[site].folder);
	if (!existsSync(folder)) throw new Error(`${SITES[site].folder} is not built. Run npm test -- --only build first.`);
	return folder;
}

/** Every page of a build as authors write it, `/faq/`, without the base path; the page for addresses that lead nowhere is `/404.html`. */
export function listPages(site: SiteName = 'root'): string[] {
	return readdirSync(folderOf(site), { recursive: true })
		.map((file) => String(file).replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}
