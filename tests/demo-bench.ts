/** A tool whose sheets are lists of words, on a page without a browser: what the tests of the workbench and of saving share. */
import { vi } from 'vitest';
import { createWorkbench, type Workbench } from '../src/kit/workbench.ts';
import { MemoryStorage } from './memory-storage.ts';

export type Words = readonly string[];
export const EMPTY: Words = [];
export const options = {
	tool: 'demo',
	version: 1,
	rules: '1.0',
	empty: EMPTY,
	parse: (value: unknown) => (Array.isArray(value) ? (value as Words) : null),
	nameSheet: (n: number) => `Sheet ${n}`,
	nameCopy: (name: string) => `${name}, copy`,
};
export const add = (word: string) => (words: Words) => [...words, word];
export const keyOf = (id: string) => `handbook:demo:v1:${id}`;

/** A page on 22 November 2026 at ten, with an empty storage: what a browser would give, put in its place. */
export class DemoPage {
	storage = new MemoryStorage();
	readonly #window = new EventTarget();
	readonly #document = new EventTarget();
	#ids = 0;

	constructor() {
		vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z') });
		vi.stubGlobal('localStorage', this.storage);
		vi.stubGlobal('addEventListener', this.#window.addEventListener.bind(this.#window));
		vi.stubGlobal('document', this.#document);
		vi.stubGlobal('crypto', { randomUUID: () => `id-${++this.#ids}` });
	}
	close() {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	}
	/** Another browser, as far as storage goes. */
	replaceStorage() {
		this.storage = new MemoryStorage();
		vi.stubGlobal('localStorage', this.storage);
	}
	/** @param onRequest for a tool that keeps only what it is asked to keep */
	openBench(onRequest = false): Workbench<Words> {
		const bench = createWorkbench<Words>({ ...options, onRequest });
		bench.open();
		return bench;
	}
	/** The reader leaves the page for good, or for another tab. */
	leave = () => this.#window.dispatchEvent(new Event('pagehide'));
	hide = () => this.#document.dispatchEvent(new Event('visibilitychange'));
	/** What the browser fires in every other tab. */
	storageEvent = (key: string | null, newValue: string | null) =>
		this.#window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
	/** Another tab writes: storage has it, and this tab hears of it. */
	writeElsewhere(id: string, text: string) {
		this.storage.setItem(keyOf(id), text);
		this.storageEvent(keyOf(id), text);
	}
	/** The states that are saved, in the order in which they first were. */
	savedStates = (): unknown[] =>
		Object.entries(this.storage.toObject()).flatMap(([key, text]) => (key.startsWith(keyOf('')) ? [JSON.parse(text).state] : []));
}
