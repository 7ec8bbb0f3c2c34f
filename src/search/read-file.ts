/**
 * The index as it arrives. On a slow line the file takes longer than anything that is done with it, so each slice that has come is read
 * while the rest is under way.
 */
import { type IndexReader, type InstantFile, type InstantTexts, indexReader } from '../core/instant-index.ts';
import { type IndexBuilder, indexBuilder, type SearchIndex } from './read-index.ts';

export interface OpenIndex {
	index: SearchIndex;
	/** Name of the second file. */
	texts: string;
}

/** In: the file as the build writes it, each slice on a line of its own. Rejects when it was not served, is not whole or no index. */
export async function readFile(response: Response): Promise<OpenIndex> {
	const reader = served(response).body?.getReader();
	const decoder = new TextDecoder();
	let file: ReturnType<typeof openFile> | undefined;
	/** What has come of the line that is not whole yet. */
	let rest = '';
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			if (!file) file = openFile(JSON.parse(`${line}]}`));
			else if (line.startsWith('"')) file.add(line.slice(1, line.lastIndexOf('"')));
		}
	}
	if (!file) throw new Error(`${response.url} is not whole.`);
	return file.whole();
}

/** The file without its slices, which are to be added one by one. `whole` throws before the last has come. */
export function openFile(file: Omit<InstantFile, 'numbers'>): { add(slice: string): void; whole(): OpenIndex } {
	const reader: IndexReader = indexReader(file);
	const builder: IndexBuilder = indexBuilder(file.pages);
	return {
		add: (slice) => builder.add(reader.add(slice)),
		whole() {
			if (!reader.isWhole()) throw new Error('The search index is not whole.');
			return { index: builder.build(), texts: file.texts };
		},
	};
}

/** The second file. Rejects when it was not served. */
export const readShown = async (response: Response): Promise<InstantTexts> => served(response).json();

function served(response: Response): Response {
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response;
}
