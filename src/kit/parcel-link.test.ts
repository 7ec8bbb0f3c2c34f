import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountHook } from '../../tests/mount-hook.ts';
import type { Parcel } from '../core/parcel.ts';
import { encodeParcel } from './hand-over.ts';
import { useParcelLink } from './parcel-link.ts';
import type { SheetKind } from './sheet-kind.ts';

const PARCEL: Parcel = { type: 'employer-flags', from: 'red-flags', sheet: 'Second interview', data: { employer: 'Acme', flags: [] } };
const deaf: SheetKind<string> = {
	reveal: () => [],
	redact: (state) => state,
	merge: (one) => one,
	toPairs: () => null,
	fromPairs: () => null,
};
const taker: SheetKind<string> = { ...deaf, receives: { 'employer-flags': { preview: () => [], take: (state) => state } } };

let page: EventTarget;
let address: { pathname: string; search: string; hash: string };
let replaceState: ReturnType<typeof vi.fn>;

beforeEach(() => {
	page = new EventTarget();
	address = { pathname: '/tools/scorecard/', search: '?q=1', hash: '' };
	replaceState = vi.fn();
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('location', address);
	vi.stubGlobal('history', { state: { from: 'the page' }, replaceState });
	vi.stubGlobal('addEventListener', vi.fn(page.addEventListener.bind(page)));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

async function openPage(hash: string, kind = taker) {
	address.hash = hash;
	const mounted = await mountHook((given: SheetKind<string>) => useParcelLink(given), kind);
	return { arrived: () => mounted.value().arrived.value, fault: () => mounted.value().fault.value, ...mounted };
}
function paste(hash: string) {
	address.hash = hash;
	page.dispatchEvent(new Event('hashchange'));
}
/** Long enough for a link to be read, where nothing is expected to come of it. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a parcel in the address arrives, and stays there until it is taken or left', async () => {
	const { arrived, fault, value } = await openPage(`#${await encodeParcel(PARCEL)}`);
	await vi.waitFor(() => expect(arrived()).toEqual(PARCEL));
	expect(fault()).toBeNull();
	expect(replaceState).not.toHaveBeenCalled();
	value().finish();
	expect(arrived()).toBeNull();
	expect(replaceState.mock.calls).toEqual([[{ from: 'the page' }, '', '/tools/scorecard/?q=1']]);
});

test('a tool that takes no parcels says so', async () => {
	const { arrived, fault } = await openPage(`#${await encodeParcel(PARCEL)}`, deaf);
	await vi.waitFor(() => expect(fault()).toBe('not-for-here'));
	expect(arrived()).toBeNull();
});

test.each(['', '#severity', '#sheet=1&tool=demo'])('the fragment %j is no parcel, and nothing is said about it', async (fragment) => {
	const { arrived, fault } = await openPage(fragment);
	await aMoment();
	expect([arrived(), fault()]).toEqual([null, null]);
});

test('of two links the last one counts, whether the first could be read or not', async () => {
	const { arrived, fault } = await openPage('#parcel=2&type=employer-flags');
	await vi.waitFor(() => expect(fault()).toBe('newer-link'));
	paste(`#${await encodeParcel(PARCEL)}`);
	await vi.waitFor(() => expect([arrived(), fault()]).toEqual([PARCEL, null]));
	paste('#parcel=1&type=employer-flags&packed=%%%');
	await vi.waitFor(() => expect([arrived(), fault()]).toEqual([null, 'cut']));
});

test.each([
	['takes parcels', taker],
	['takes none', deaf],
])('drawing a tool that %s again reads nothing again', async (_, kind) => {
	const { draw, fault } = await openPage('#parcel=1', kind);
	await vi.waitFor(() => expect(fault()).toBe('not-for-here'));
	await draw(kind);
	await draw(kind);
	expect(addEventListener).toHaveBeenCalledTimes(1);
});

test('a tool that learns to take parcels reads the one that is there', async () => {
	const { arrived, fault, draw } = await openPage(`#${await encodeParcel(PARCEL)}`, deaf);
	await vi.waitFor(() => expect(fault()).toBe('not-for-here'));
	await draw(taker);
	await vi.waitFor(() => expect([arrived(), fault()]).toEqual([PARCEL, null]));
});

test('after the tool has left the page, links are nothing to it', async () => {
	const { arrived, unmount } = await openPage('');
	await unmount();
	paste(`#${await encodeParcel(PARCEL)}`);
	await aMoment();
	expect(arrived()).toBeNull();
});
