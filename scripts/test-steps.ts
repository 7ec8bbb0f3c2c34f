/** The steps of `npm test`, in the order in which they start and speak. Each is a program that ends with 0 when all is well. */
import { SITES } from '../tests/browser/sites.ts';
import { programOf } from './package-program.ts';
import type { Job } from './run-lanes.ts';
import { type Counts, countFloors, countPlaywright, countVitest } from './test-counts.ts';

export interface Step extends Job {
	/** What `--only` names; the two builds share one name. */
	name: string;
	/** Script and arguments for Node; `{report}` stands for a file of this run. */
	command: readonly string[];
	variables?: Record<string, string>;
	/** Reads the tests' counts from `{report}`; a step without it counts as one. */
	count?: (report: unknown) => Counts;
}

/** Where the tested builds say they are published, so that canonical links and the sitemap are tested too. */
const SITE_URL = 'https://example.org';
const sites = Object.values(SITES);

const labelOfBuild = (base: string) => `build at ${base}`;

/** Throws when a package is not installed. */
export function listSteps(): Step[] {
	const astro = programOf('astro', 'astro');
	return [
		{ name: 'lockfile', label: 'lockfile', command: ['scripts/check-lockfile.ts'] },
		{ name: 'types', label: 'types', command: [astro, 'check'] },
		{ name: 'types', label: 'types of pure files', command: [programOf('typescript', 'tsc'), '-p', 'tsconfig.pure.json'] },
		{ name: 'format', label: 'format', command: [programOf('@biomejs/biome', 'biome'), 'check', '.'] },
		{ name: 'imports', label: 'imports', command: ['scripts/check-imports.ts'] },
		{ name: 'schemas', label: 'schemas for editors', command: ['scripts/build-json-schemas.ts', '--check'] },
		{ name: 'content', label: 'content', command: ['scripts/check-content.ts'] },
		{ name: 'spelling', label: 'spelling', command: [programOf('cspell', 'cspell'), 'lint', '--no-progress', '--show-suggestions'] },
		{ name: 'reading', label: 'reading ease', command: ['scripts/report-reading.ts'] },
		...sites.map(({ folder, base }, index) => ({
			name: 'build',
			label: labelOfBuild(base),
			// The check of types and the builds write Astro's notes about the content, each its own, to one place.
			after: ['types', ...sites.slice(0, index).map((earlier) => labelOfBuild(earlier.base))],
			command: [astro, 'build'],
			variables: { OUT_DIR: folder, BASE_PATH: base, SITE_URL },
		})),
		...sites.map(({ folder, base }) => ({
			name: 'site',
			label: `site at ${base}`,
			after: [labelOfBuild(base)],
			command: ['scripts/check-site.ts', folder, base],
			variables: { SITE_URL },
		})),
		{
			name: 'search',
			label: 'search quality',
			after: [labelOfBuild(SITES.root.base)],
			command: ['scripts/measure-search.ts', 'tests/search', '--folder', SITES.root.folder, '--floors', '--report', '{report}'],
			count: countFloors,
		},
		{
			name: 'unit',
			label: 'unit tests',
			isAlone: true,
			command: [programOf('vitest', 'vitest'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json={report}'],
			count: countVitest,
		},
		{
			name: 'browser',
			label: 'browser tests',
			isAlone: true,
			command: [programOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
			variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: '{report}' },
			count: countPlaywright,
		},
	];
}
