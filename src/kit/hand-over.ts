/**
 * A parcel on its way from one tool to another, in the fragment of a link: no server sees it, nothing is stored on the way, and a
 * reload loses nothing. Both ends show what is in it; the tool that takes it changes nothing before the reader says so.
 *
 *     #parcel=1&type=employer-flags&from=red-flags&of=Acme&packed=eJyr…
 */
import { type Parcel, type ParcelType, parcelShapes } from '../core/parcel.ts';
import { parametersOf } from './link-syntax.ts';
import { LONGEST_FRAGMENT, pack, unpack } from './packing.ts';

const PARCEL_VERSION = 1;

/** `not-for-here`: whole, and of a type that this tool does not take. */
export type ParcelFault = 'cut' | 'newer-link' | 'too-large' | 'not-for-here';
export type ParcelReading = { ok: true; parcel: Parcel } | { ok: false; fault: ParcelFault };

/** @returns the fragment without `#` */
export async function encodeParcel({ type, data, from, sheet }: Parcel): Promise<string> {
	return `${new URLSearchParams({ parcel: `${PARCEL_VERSION}`, type, from, of: sheet, packed: await pack(data) })}`;
}

/**
 * Reads a parcel. Never throws.
 * @param fragment with or without `#`
 * @param taken the types that the reading tool takes
 */
export async function decodeParcel(fragment: string, taken: readonly ParcelType[]): Promise<ParcelReading> {
	if (fragment.length > LONGEST_FRAGMENT) return { ok: false, fault: 'too-large' };
	const parameters = parametersOf(fragment);
	const version = Number(parameters.get('parcel'));
	if (version > PARCEL_VERSION) return { ok: false, fault: 'newer-link' };
	if (version !== PARCEL_VERSION) return { ok: false, fault: 'cut' };
	const type = taken.find((candidate) => candidate === parameters.get('type'));
	if (type === undefined) return { ok: false, fault: 'not-for-here' };
	const unpacked = await unpack(parameters.get('packed') ?? '');
	if ('fault' in unpacked) return { ok: false, fault: unpacked.fault };
	const result = parcelShapes[type].safeParse(unpacked.value);
	if (!result.success) return { ok: false, fault: 'cut' };
	return { ok: true, parcel: { type, data: result.data, from: parameters.get('from') ?? '', sheet: parameters.get('of') ?? '' } as Parcel };
}
