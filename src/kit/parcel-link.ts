/** Reads the parcel that a link carries from another tool, when the page is opened with one. Nothing is changed by it. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Parcel, ParcelType } from '../core/parcel.ts';
import type { ParcelFault } from './hand-over.ts';
import { holdsParcel } from './link-syntax.ts';
import type { SheetKind } from './sheet-kind.ts';

export interface ParcelLink {
	/** What has arrived and is not taken yet; null where there is nothing. */
	arrived: Signal<Parcel | null>;
	/** Why a parcel could not be opened; null where there is nothing to say. */
	fault: Signal<ParcelFault | null>;
	/** The parcel is taken or left: it goes from the screen and from the address. */
	finish: () => void;
}

export function useParcelLink<State>(kind: SheetKind<State>): ParcelLink {
	const arrived = useSignal<Parcel | null>(null);
	const fault = useSignal<ParcelFault | null>(null);
	useEffect(() => {
		const follow = async () => {
			const fragment = location.hash;
			if (!holdsParcel(fragment)) return;
			// Most visits come without one: the reader of parcels is fetched for those that do.
			const { decodeParcel } = await import('./hand-over.ts');
			const reading = await decodeParcel(fragment, Object.keys(kind.receives ?? {}) as ParcelType[]);
			arrived.value = reading.ok ? reading.parcel : null;
			fault.value = reading.ok ? null : reading.fault;
		};
		void follow();
		const onChange = () => void follow();
		addEventListener('hashchange', onChange);
		return () => removeEventListener('hashchange', onChange);
	}, [kind]);
	return {
		arrived,
		fault,
		finish() {
			arrived.value = null;
			globalThis.history.replaceState(globalThis.history.state, '', location.pathname + location.search);
		},
	};
}
