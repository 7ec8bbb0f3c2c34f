/**
 * The index as it arrives. On a slow line the file takes longer than anything that is done with it, so each page that has come is unpacked
 * and its titles are cut into stems while the rest is under way.
 */
import { type InstantPage, type OpenIndex, openIndex, unpackPage, unpackWords } from '../core/instant-index.ts';
import { tellingStems } from '../core/search-words.ts';

/** In: the file with each page on a line of its own, as the build writes it. Rejects when it was not served or is not whole. */
export async function readFile(response: Response): Promise<OpenIndex> {
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const reader = response.body?.getReader();
	const decoder = new TextDecoder();
	const lines = readLines();
	let text = '';
	let read = 0;
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		text += decoder.decode(part.value, { stream: true });
		for (let end = text.indexOf('\n', read); end >= 0; end = text.indexOf('\n', read)) {
			lines.add(text.slice(read, end));
			read = end + 1;
		}
	}
	return lines.whole() ?? openIndex(JSON.parse(text));
}

/** Takes the lines of the file. `whole` is the index once the last one has come, and null before, or where the lines are others. */
function readLines(): { add(line: string): void; whole(): OpenIndex | null } {
	let head: OpenIndex | null = null;
	let words: string[] = [];
	let isWhole = false;
	return {
		add(line) {
			if (head && line === ']}') isWhole = true;
			else if (head) head.pages.push(readPage(JSON.parse(line.replace(/,$/, '')), words));
			else if (line.endsWith('"pages":[')) {
				const { vocabulary, ...rest } = JSON.parse(`${line}]}`);
				words = unpackWords(vocabulary);
				head = rest;
			}
		},
		whole: () => (isWhole ? head : null),
	};
}

function readPage(fields: string[], words: readonly string[]): InstantPage {
	const page = unpackPage(fields, words);
	// The stems of words are remembered where they are cut, so the ranking finds these cut.
	for (const name of [page.title, page.text, ...page.sections.map(({ title }) => title)]) tellingStems(name);
	return page;
}
