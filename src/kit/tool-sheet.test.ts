import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { mountHook } from '../../tests/mount-hook.ts';
import { savedFile } from './download.ts';
import { encodeParcel } from './hand-over.ts';
import { encodeLink } from './share-link.ts';
import { newEntry } from './shelf.ts';
import { type ToolProps, useToolSheet } from './tool-sheet.ts';

type Words = readonly string[];
const shape = {
	VERSION: 3,
	EMPTY_STATE: [] as Words,
	parseState: (value: unknown) => (Array.isArray(value) ? (value as Words) : null),
};
const kind = {
	reveal: () => [],
	redact: (state: Words) => state,
	merge: (one: Words) => one,
	toPairs: () => null,
	fromPairs: () => null,
};
const strings = {
	'kit.sheetName': 'Sheet {{number}}',
	'kit.copyName': '{{name}}, copy',
	'kit.said.visit': 'Looking at {{name}}.',
	'kit.said.undo': 'Undone: {{step}}.',
	'kit.said.undoLeft': '{{count}} left.',
	'kit.said.create': 'Now on {{name}}.',
	'kit.said.duplicate': 'Copied to {{name}}.',
	'kit.said.keep': '{{name}} is kept.',
	'kit.said.saved': 'Saved as {{name}}.',
	'kit.said.empty': '{{label}} is empty.',
};
const props: ToolProps = { slug: 'demo', strings, language: 'en' };

let storage: MemoryStorage;
let page: EventTarget;

beforeEach(() => {
	storage = new MemoryStorage();
	page = new EventTarget();
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	vi.stubGlobal('HTMLInputElement', class {});
	vi.stubGlobal('HTMLTextAreaElement', class {});
});
afterEach(() => vi.unstubAllGlobals());

type Given = ToolProps & { rules: string; keeps?: 'on-request' };

/** @param element the element around the tool, where the page has one */
async function openTool(element: EventTarget | null = new EventTarget()) {
	const mounted = await mountHook(
		({ rules, keeps, ...given }: Given) => {
			const sheet = useToolSheet(given, rules, shape, kind, keeps);
			sheet.root.current = element as HTMLDivElement | null;
			return sheet;
		},
		{ ...props, rules: '1.3' } as Given,
	);
	return { element, sheet: mounted.value, ...mounted };
}
const pressUndo = (element: EventTarget | null) =>
	element?.dispatchEvent(Object.assign(new Event('keydown'), { key: 'z', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }));
const savedSheets = () => [...Object.entries(storage.toObject())].filter(([key]) => key.startsWith('handbook:demo:v1:'));

test('the tool’s sheets are saved under its slug, with its versions and its words for names', async () => {
	const { sheet } = await openTool();
	sheet().bench.change('adding', (words) => [...words, 'a']);
	sheet().bench.duplicate('copying');
	page.dispatchEvent(new Event('pagehide'));
	const texts = savedSheets().map(([, text]) => JSON.parse(text));
	expect(texts.map(({ name, tool, version, rules, state }) => [name, tool, version, rules, state])).toEqual([
		['Sheet 1', 'demo', 3, '1.3', ['a']],
		['Sheet 1, copy', 'demo', 3, '1.3', ['a']],
	]);
	const { t, language, message } = sheet();
	expect([t('kit.sheetName', { number: 1000 }), language, message.value]).toEqual(['Sheet 1,000', 'en', 'Copied to Sheet 1, copy.']);
	expect(sheet().kind).toBe(kind);
});

test('what was saved is there when the tool opens; the keys undo in it', async () => {
	const first = await openTool();
	first.sheet().bench.change('adding', (words) => [...words, 'a']);
	page.dispatchEvent(new Event('pagehide'));
	await first.unmount();
	const { sheet, element } = await openTool();
	expect(sheet().bench.state.value).toEqual(['a']);
	sheet().bench.change('adding', (words) => [...words, 'b']);
	pressUndo(element);
	expect(sheet().bench.state.value).toEqual(['a']);
	expect(sheet().message.value).toBe('Undone: adding.');
});

test('a tool that has left the page saves nothing more and hears no keys', async () => {
	const { sheet, element, unmount } = await openTool();
	await unmount();
	sheet().bench.change('adding', (words) => [...words, 'a']);
	pressUndo(element);
	expect(sheet().bench.state.value).toEqual(['a']);
	page.dispatchEvent(new Event('pagehide'));
	expect(savedSheets()).toEqual([]);
});

test('a form that is sent empty is told to a screen reader, with the label of its field', async () => {
	const { sheet, element } = await openTool();
	const field = { value: '', focus: () => {}, labels: [{ firstElementChild: { textContent: 'A word' } }] };
	const submit = new Event('submit');
	Object.defineProperty(submit, 'target', { value: { querySelector: () => field } });
	element?.dispatchEvent(submit);
	expect(sheet().message.value).toBe('A word is empty.');
});

test('without an element around it the tool works, only the keys do not', async () => {
	const { sheet, unmount } = await openTool(null);
	sheet().bench.change('adding', (words) => [...words, 'a']);
	await unmount();
	expect(sheet().bench.state.value).toEqual(['a']);
});

test('drawing again keeps the sheets; another tool, other rules and another language are followed', async () => {
	const { sheet, draw } = await openTool();
	const { bench } = sheet();
	await draw({ ...props, rules: '1.3' });
	expect(sheet().bench).toBe(bench);
	await draw({ ...props, language: 'de', rules: '1.3' });
	expect(sheet().t('kit.sheetName', { number: 1000 })).toBe('Sheet 1.000');
	await draw({ ...props, strings: { ...strings, 'kit.sheetName': 'Blatt {{number}}' }, rules: '1.3' });
	expect(sheet().bench.shelf.value.sheets[0]?.name).toBe('Blatt 1');
	await draw({ ...props, rules: '2.0' });
	expect(sheet().format).toMatchObject({ tool: 'demo', version: 3, rules: '2.0' });
	await draw({ ...props, slug: 'other', rules: '2.0' });
	sheet().bench.change('adding', (words) => [...words, 'a']);
	page.dispatchEvent(new Event('pagehide'));
	expect(Object.keys(storage.toObject()).filter((key) => key.startsWith('handbook:other:v1:'))).toHaveLength(1);
	expect(savedSheets()).toEqual([]);
});

test('a tool that keeps on request saves nothing before it is asked, and follows when that changes', async () => {
	const { sheet, draw } = await openTool();
	const write = () => {
		sheet().bench.change('adding', (words) => [...words, 'secret']);
		page.dispatchEvent(new Event('pagehide'));
		return savedSheets().length;
	};
	await draw({ ...props, rules: '1.3', keeps: 'on-request' });
	expect(write()).toBe(0);
	sheet().bench.keepHere('keeping');
	expect(savedSheets()).toHaveLength(1);
	await draw({ ...props, rules: '1.3' });
	sheet().bench.create('new');
	expect(write()).toBe(2);
});

test('a sheet in the address is visited', async () => {
	const format = { tool: 'demo', version: 3, rules: '1.3', parse: shape.parseState };
	const theirs = newEntry<Words>(['theirs'], { id: 'x', name: 'Theirs', now: '2026-01-01T00:00:00.000Z' });
	location.hash = `#${await encodeLink(format, kind, theirs)}`;
	const { sheet } = await openTool();
	await vi.waitFor(() => expect(sheet().bench.state.value).toEqual(['theirs']));
	expect(sheet().linkFault.value).toBeNull();
	expect(sheet().message.value).toBe('Looking at Theirs.');
});

test('a file that was saved is told, also when the same one is saved again; a tool that has left hears nothing', async () => {
	savedFile.value = null;
	const { sheet, unmount } = await openTool();
	const told: string[] = [];
	sheet().message.subscribe((text) => told.push(text));
	savedFile.value = { name: 'demo.md' };
	savedFile.value = { name: 'demo.md' };
	expect(told).toEqual(['', 'Saved as demo.md.', 'Saved as demo.md.\u00a0']);
	await unmount();
	savedFile.value = { name: 'other.md' };
	expect(sheet().message.value).toBe('Saved as demo.md.\u00a0');
	savedFile.value = null;
});

test('a parcel in the address arrives, or the tool says that it takes none', async () => {
	location.hash = `#${await encodeParcel({ type: 'employer-flags', from: 'red-flags', sheet: 'x', data: { employer: 'Acme', flags: [] } })}`;
	const { sheet } = await openTool();
	await vi.waitFor(() => expect(sheet().parcel.fault.value).toBe('not-for-here'));
});
