/** localStorage for tests without a browser: a list of texts by key, with room for so many characters. */
export class MemoryStorage {
	readonly #texts = new Map<string, string>();
	readonly #room: number;
	constructor(texts: Record<string, string> = {}, room = Number.POSITIVE_INFINITY) {
		for (const [key, text] of Object.entries(texts)) this.#texts.set(key, text);
		this.#room = room;
	}
	get length(): number {
		return this.#texts.size;
	}
	key(index: number): string | null {
		return [...this.#texts.keys()][index] ?? null;
	}
	getItem(key: string): string | null {
		return this.#texts.get(key) ?? null;
	}
	setItem(key: string, text: string): void {
		const used = [...this.#texts].reduce((sum, [name, value]) => sum + (name === key ? 0 : value.length), 0);
		if (used + text.length > this.#room) throw new DOMException('full', 'QuotaExceededError');
		this.#texts.set(key, text);
	}
	removeItem(key: string): void {
		this.#texts.delete(key);
	}
	toObject(): Record<string, string> {
		return Object.fromEntries(this.#texts);
	}
}
