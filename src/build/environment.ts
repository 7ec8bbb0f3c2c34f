/**
 * What the build knows of the place it publishes to. On GitHub everything comes from the Pages configuration, so that a fork
 * needs no edit; elsewhere `content/data/site.yaml` may say it. What is not known stays unknown: nothing is guessed.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../schemas/site.ts';

export interface Environment {
	/** `https://example.org` without a path, or undefined where nobody said. */
	address: string | undefined;
	/** `/` or `/some-fork/`: a slash at both ends. */
	base: string;
	/** `https://github.com/owner/name`, or undefined where nobody said. */
	repository: string | undefined;
	site: Site;
}

/** `some-fork`, `/some-fork` and `/some-fork/` are the same base path: `/some-fork/`. Nothing and `/` are the root. */
export function normalizeBase(base: string | undefined): string {
	const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
	return inner === '' ? '/' : `/${inner}/`;
}

/**
 * @param variables `SITE_URL` and `BASE_PATH` (from the Pages configuration), `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` (from Actions).
 */
export function readEnvironment(site: Site, variables: Record<string, string | undefined>): Environment {
	const { SITE_URL, BASE_PATH, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = variables;
	return {
		address: SITE_URL ? new URL(SITE_URL).origin : site.address,
		base: normalizeBase(BASE_PATH),
		repository: GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : site.repository,
		site,
	};
}

/** The environment of this build. Throws the schema's message when `content/data/site.yaml` is wrong. */
export function buildEnvironment(): Environment {
	return readEnvironment(siteSchema.parse(parse(readFileSync('content/data/site.yaml', 'utf8'))), process.env);
}
