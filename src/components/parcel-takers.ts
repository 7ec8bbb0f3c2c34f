/**
 * Which kinds take which parcels. Tools never import each other, so the page that shows one asks here what another says it receives: a
 * button that leads to a tool that could do nothing with it is never made.
 */
import type { ParcelType } from '../core/parcel.ts';
import type { Tool } from '../schemas/tool.ts';
import * as offers from '../tools/offers/offers.share.ts';
import * as rubric from '../tools/rubric/rubric.share.ts';
import * as scorecard from '../tools/scorecard/scorecard.share.ts';

/** What each kind that keeps sheets says of itself. A kind that becomes interactive adds itself here. */
const KINDS: { readonly [Kind in Tool['kind']]?: object } = { offers, rubric, scorecard };

/** Whether tools of this kind take parcels of this type. */
export function takesParcel(kind: Tool['kind'], type: ParcelType): boolean {
	const { receives = {} } = (KINDS[kind] ?? {}) as { receives?: object };
	return Object.hasOwn(receives, type);
}
