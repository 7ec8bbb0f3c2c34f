/** A value in a fragment: compressed with what browsers bring along, and unfolded with a limit, because a link may come from anyone. */

/** More than any browser takes in an address bar. */
export const LONGEST_FRAGMENT = 2_000_000;
/** What unfolds to more than this is not ours: five thousand imported bugs take about one million. */
export const LARGEST_TEXT = 10_000_000;

const toBase64Url = (bytes: Uint8Array): string => {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** Throws where there are other letters. */
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** The value as JSON, compressed, in the letters that a link may hold. */
export async function pack(value: unknown): Promise<string> {
	const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** @returns the value, or why there is none. Stops reading where a small link unfolds into an endless text. Never throws. */
export async function unpack(packed: string): Promise<{ value: unknown } | { fault: 'cut' | 'too-large' }> {
	try {
		const stream = new Blob([fromBase64Url(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
		let text = '';
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { value: JSON.parse(text) };
			text += value;
			if (text.length > LARGEST_TEXT) {
				await reader.cancel();
				return { fault: 'too-large' };
			}
		}
	} catch {
		return { fault: 'cut' };
	}
}
