/**
 * Chance that is the same every time: numbers that look random and follow from whole numbers alone. Each draw is addressed by what it
 * is for, so that neither the order of drawing nor what else is drawn has an effect on it.
 */

/** The last step of MurmurHash3 (Austin Appleby, public domain): spreads 32 bits so that neighbors have nothing in common. */
function mix(value: number): number {
	let bits = value | 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * A number between 0 and 1, both left out, every one as likely as the next.
 * @param address whole numbers that say which draw it is; another address gives an independent number
 */
export function drawFraction(...address: readonly number[]): number {
	const bits = address.reduce((hash, part) => mix(Math.imul(hash, 31) + 0x9e3779b9 + mix(part + 0x165667b1)), 0);
	return (bits + 0.5) / 2 ** 32;
}

/** A text as a whole number for {@link drawFraction}. */
export function numberOfText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}
