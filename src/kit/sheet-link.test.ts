import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountHook } from '../../tests/mount-hook.ts';
import { encodeLink } from './share-link.ts';
import type { SheetKind } from './sheet-kind.ts';
import { useSheetLink } from './sheet-link.ts';
import { newEntry } from './shelf.ts';
import { createWorkbench } from './workbench.ts';

type Words = readonly string[];
const format = {
	tool: 'demo',
	version: 1,
	rules: '1.0',
	parse: (value: unknown) => (Array.isArray(value) ? (value as Words) : null),
};
const kind: SheetKind<Words> = {
	reveal: () => [],
	redact: (state: Words) => state,
	merge: (one: Words) => one,
	toPairs: () => null,
	fromPairs: () => null,
};
const entry = (state: Words) => newEntry(state, { id: 'theirs', name: 'Theirs', now: '2026-01-01T00:00:00.000Z' });
const linkTo = async (...state: string[]) => `#${await encodeLink(format, kind, entry(state))}`;

let page: EventTarget;
let address: { pathname: string; search: string; hash: string };
let replaceState: ReturnType<typeof vi.fn>;

beforeEach(() => {
	page = new EventTarget();
	address = { pathname: '/manual/tools/demo/', search: '?q=1', hash: '' };
	replaceState = vi.fn();
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('location', address);
	vi.stubGlobal('history', { state: { from: 'the page' }, replaceState });
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

async function openPage(hash: string) {
	address.hash = hash;
	const bench = createWorkbench<Words>({ ...format, empty: [], nameSheet: (n) => `Sheet ${n}`, nameCopy: (name) => `${name}, copy` });
	const mounted = await mountHook((given: SheetKind<Words>) => useSheetLink(bench, format, given), kind);
	return { bench, fault: () => mounted.value().value, ...mounted };
}
/** What a reader does who pastes another link into the address bar. */
function paste(hash: string) {
	address.hash = hash;
	page.dispatchEvent(new Event('hashchange'));
}
/** Long enough for a link to be read, where nothing is expected to come of it. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

test('the sheet of the link is shown, under an id and a time of its own, and stays in the address until it is left', async () => {
	const { bench, fault } = await openPage(await linkTo('a', 'b'));
	await vi.waitFor(() => expect(bench.visited.value).toMatchObject({ name: 'Theirs', state: ['a', 'b'] }));
	expect(bench.visited.value?.id).toMatch(/^[0-9a-f-]{36}$/);
	expect(Date.now() - Date.parse(bench.visited.value?.created ?? '')).toBeLessThan(60_000);
	expect(fault()).toBeNull();
	expect(replaceState).not.toHaveBeenCalled();
	bench.visit(null);
	expect(replaceState.mock.calls).toEqual([[{ from: 'the page' }, '', '/manual/tools/demo/?q=1']]);
});

test('a sheet from a file is left without a change to the address', async () => {
	const { bench } = await openPage('#severity');
	bench.visit(entry(['file']));
	bench.visit(null);
	expect(replaceState).not.toHaveBeenCalled();
});

test('once the sheet of a link is left, later visits leave the address alone', async () => {
	const { bench } = await openPage(await linkTo('a'));
	await vi.waitFor(() => expect(bench.visited.value).not.toBeNull());
	bench.visit(null);
	bench.visit(entry(['file']));
	bench.visit(null);
	expect(replaceState).toHaveBeenCalledTimes(1);
});

test('any other fragment is no sheet, and nothing is said about it', async () => {
	const { bench, fault } = await openPage('#severity');
	await aMoment();
	expect(bench.visited.value).toBeNull();
	expect(fault()).toBeNull();
});

test('a link that can’t be read says why and shows nothing; the next good one is opened', async () => {
	const { bench, fault } = await openPage('#sheet=1&tool=demo&state=1&rules=1.0&name=x&packed=%%%');
	await vi.waitFor(() => expect(fault()).toBe('cut'));
	expect(bench.visited.value).toBeNull();
	paste(await linkTo('pasted'));
	await vi.waitFor(() => expect(bench.state.value).toEqual(['pasted']));
	expect(fault()).toBeNull();
});

test('drawing the tool again does not open the link again', async () => {
	const { bench, draw } = await openPage(await linkTo('a'));
	await vi.waitFor(() => expect(bench.visited.value).not.toBeNull());
	const first = bench.visited.value;
	await draw(kind);
	await aMoment();
	expect(bench.visited.value).toBe(first);
});

test('a tool that learns to read the link opens it, once', async () => {
	const { bench, fault, draw } = await openPage('#sheet=1&tool=demo&state=1&rules=1.0&name=Typed&word=a');
	await vi.waitFor(() => expect(fault()).toBe('cut'));
	await draw({ ...kind, fromPairs: (pairs: readonly [string, string][]) => pairs.map(([, word]) => word) });
	await vi.waitFor(() => expect(bench.state.value).toEqual(['a']));
	bench.visit(null);
	expect(replaceState).toHaveBeenCalledTimes(1);
});

test('after the tool has left the page, links and visits are nothing to it', async () => {
	const { bench, unmount } = await openPage(await linkTo('a'));
	await vi.waitFor(() => expect(bench.visited.value).not.toBeNull());
	await unmount();
	bench.visit(null);
	expect(replaceState).not.toHaveBeenCalled();
	paste(await linkTo('late'));
	await aMoment();
	expect(bench.visited.value).toBeNull();
});
