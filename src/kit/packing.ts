/** Text in a fragment: compressed with what browsers bring along, and unfolded with a limit, because a link may come from anyone. */

/** More than any browser takes in an address bar. */
export const LONGEST_FRAGMENT = 2_000_000;
/** What unfolds to more than this is not ours: five thousand imported bugs take about one million. */
const LARGEST_TEXT = 10_000_000;

const toBase64Url = (bytes: Uint8Array): string => {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}

/** The text, compressed, in the letters that a link may hold. */
export async function pack(text: string): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** @returns the text, or why there is none. Stops reading where a small link unfolds into an endless text. */
export async function unpack(packed: string): Promise<{ text: string } | { fault: 'cut' | 'too-large' }> {
	const bytes = fromBase64Url(packed);
	if (!bytes) return { fault: 'cut' };
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const decoder = new TextDecoder();
	let text = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { text: text + decoder.decode() };
			text += decoder.decode(value, { stream: true });
			if (text.length > LARGEST_TEXT) {
				await reader.cancel();
				return { fault: 'too-large' };
			}
		}
	} catch {
		return { fault: 'cut' };
	}
}
