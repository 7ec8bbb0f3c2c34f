/**
 * The index as it arrives. On a slow line the file takes longer than anything that is done with it, so each slice that has come is read
 * while the rest is under way.
 */
import { type IndexReader, type InstantTexts, indexReader, type OpenIndex } from '../core/instant-index.ts';

/** In: the file as the build writes it, each slice on a line of its own. Rejects when it was not served, is not whole or no index. */
export async function readFile(response: Response): Promise<OpenIndex> {
	const reader = served(response).body?.getReader();
	const decoder = new TextDecoder();
	let index: IndexReader | undefined;
	/** What has come of the line that is not whole yet. */
	let rest = '';
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			if (!index) index = indexReader(JSON.parse(`${line}]}`));
			else if (line.startsWith('"')) index.add(line.slice(1, line.lastIndexOf('"')));
		}
	}
	const whole = index?.whole();
	if (!whole) throw new Error(`${response.url} is not whole.`);
	return whole;
}

/** The second file. Rejects when it was not served. */
export const readShown = async (response: Response): Promise<InstantTexts> => served(response).json();

function served(response: Response): Response {
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response;
}
