/** Reads a built folder for the check of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import htmlRules from '../../.htmlvalidate.mjs';
import { normalizeBase } from '../../src/build/environment.ts';
import { checkPages, type Site, type SiteProblem } from './check-pages.ts';
import { readPage } from './page-facts.ts';
import { checkBudgets, type PageWeight, weighPage } from './page-weight.ts';

export interface SiteReport {
	problems: SiteProblem[];
	weights: PageWeight[];
}

/**
 * Checks a built folder. Fails only when the disk does.
 * @param address where the site says it is published, `https://example.org`, if it says so
 */
export async function checkSite(folder: string, base: string, address?: string): Promise<SiteReport> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
	const known = new Set(files);
	const read = (file: string) => (known.has(file) ? readFileSync(join(folder, file), 'utf8') : '');
	const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, read(file)));
	const site: Site = { base: normalizeBase(base), address, files: known, pages };
	const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
	const invalid: SiteProblem[] = [];
	for (const { file } of pages) {
		const { results } = await validator.validateString(read(file), file);
		for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
			invalid.push({ file, line, found: `${message}.`, expected: `Valid HTML, rule ${ruleId}.` });
	}
	const weights = pages.map((page) => weighPage(page, site.base, read));
	const none = pages.length > 0 ? [] : [{ file: folder, line: 1, found: 'No page.', expected: 'A built site.' }];
	return { problems: [...none, ...checkPages(site), ...invalid, ...checkBudgets(weights)], weights };
}
