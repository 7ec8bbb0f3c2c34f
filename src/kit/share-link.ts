/**
 * A sheet in a link. It stands in the fragment, the part after `#`, which browsers send to no server. Small sheets are written as
 * name and value pairs that a person can read; others are packed. Links that were shared once must open for good: read every
 * version ever written.
 *
 *     #sheet=1&tool=bug-priority&state=1&rules=1.0&name=Release+42&bug=Search+fails&severity=3
 *     #sheet=1&tool=bug-priority&state=1&rules=1.0&name=Release+42&packed=eJyr…
 */
import { ENVELOPE_TYPE } from './envelope.ts';
import { type LinkFault, parametersOf } from './link-syntax.ts';
import { LONGEST_FRAGMENT, pack, unpack } from './packing.ts';
import type { SheetKind } from './sheet-kind.ts';
import type { SheetEntry } from './shelf.ts';
import { type EntryReading, readEntry, type StateFormat } from './shelf-storage.ts';

const LINK_VERSION = 1;
/** Readable links are for what a person would read. */
const LONGEST_READABLE = 800;
/** Chat programs cut links from about here on; above it a file is offered. */
export const LONG_LINK = 2_000;

const OWN = ['sheet', 'tool', 'state', 'rules', 'name', 'packed'];

export type LinkReading<State> = Extract<EntryReading<State>, { ok: true }> | { ok: false; fault: LinkFault };

/**
 * Writes a sheet into a link, without what its kind keeps out of links.
 * @returns the fragment without `#`: readable where that loses nothing and stays short, else packed
 */
export async function encodeLink<State>(format: StateFormat<State>, kind: SheetKind<State>, whole: SheetEntry<State>): Promise<string> {
	const entry = kind.forLink?.(whole) ?? whole;
	const head = new URLSearchParams({
		sheet: `${LINK_VERSION}`,
		tool: format.tool,
		state: `${format.version}`,
		rules: format.rules,
		name: entry.name,
	});
	const pairs = Object.keys(entry.unknown).length > 0 ? null : kind.toPairs(entry.state);
	if (pairs?.every(([key]) => !OWN.includes(key))) {
		const readable = `${head}&${new URLSearchParams(pairs)}`;
		if (readable.length <= LONGEST_READABLE) return readable;
	}
	head.set('packed', await pack({ state: entry.state, unknown: entry.unknown }));
	return `${head}`;
}

/**
 * Reads a link's sheet. Never throws.
 * @param fragment with or without `#`
 * @param birth id and time for the sheet, which has none in a link
 */
export async function decodeLink<State>(
	format: StateFormat<State>,
	kind: Pick<SheetKind<State>, 'fromPairs'>,
	fragment: string,
	birth: { id: string; now: string },
): Promise<LinkReading<State>> {
	if (fragment.length > LONGEST_FRAGMENT) return { ok: false, fault: 'too-large' };
	const parameters = parametersOf(fragment);
	const version = Number(parameters.get('sheet'));
	if (version > LINK_VERSION) return { ok: false, fault: 'newer-link' };
	if (version !== LINK_VERSION) return { ok: false, fault: 'not-a-sheet' };
	const packed = parameters.get('packed');
	const pairs = [...parameters].filter(([key]) => !OWN.includes(key));
	const carried = packed === null ? { value: { state: kind.fromPairs(pairs) } } : await unpack(packed);
	if ('fault' in carried) return { ok: false, fault: carried.fault };
	const { state = null, unknown } = Object(carried.value);
	// One reading for storage, files and links: the same checks, the same faults.
	const envelope = {
		...(typeof unknown === 'object' ? unknown : {}),
		type: ENVELOPE_TYPE,
		tool: parameters.get('tool'),
		version: Number(parameters.get('state')),
		rules: parameters.get('rules') ?? '',
		id: birth.id,
		name: parameters.get('name') ?? '',
		created: birth.now,
		updated: birth.now,
		state,
	};
	const reading = readEntry(format, JSON.stringify(envelope));
	// Said last: what this tool can't read may be another tool's, or a later version's.
	return state === null && !reading.ok && reading.fault === 'wrong-shape' ? { ok: false, fault: 'cut' } : reading;
}
