/** A signal that is not shown, on its way to a plan that closes the gap. */
import type { ParcelData } from '../../core/parcel.ts';
import type { JudgedSignal } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';

/** A name may have 300 characters, a fact 10,000. */
const LONGEST_FACT = 2_000;

/** @returns null for a signal that is shown: there is no gap */
export function gapOf(definition: ScanDefinition, { id, final, lines }: JudgedSignal): ParcelData<'gap'> | null {
	const signal = definition.signals.find((one) => one.id === id);
	if (!signal || final === 'shown') return null;
	return {
		weakness: signal.name.slice(0, 300),
		goal: signal.paper,
		facts: lines.slice(0, 5).map(({ scanned }) => scanned.line.text.slice(0, LONGEST_FACT)),
	};
}
