/** How many entries a list of a tool has in the content that was built, so that a test of a journey does not hold the number. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @param list a list at the top of `content/tools/<slug>.yaml`, such as `items` */
export function countEntries(slug: string, list: string): number {
	const entries: unknown = parse(readFileSync(`content/tools/${slug}.yaml`, 'utf8'))[list];
	if (!Array.isArray(entries)) throw new Error(`content/tools/${slug}.yaml has no list "${list}".`);
	return entries.length;
}
