/** The tools in the order of their codes, as every list of them has it. */
import { type CollectionEntry, getCollection } from 'astro:content';

const number = (code: string) => Number(code.slice(1));

export async function listTools(): Promise<CollectionEntry<'tools'>[]> {
	return (await getCollection('tools')).sort((a, b) => number(a.data.code) - number(b.data.code));
}
