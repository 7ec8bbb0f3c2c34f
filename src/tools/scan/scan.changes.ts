/** Every change that a reader can make to a scan's sheet: state in, state out. */
import type { ScanState } from './scan.state.ts';
import type { Verdict } from './scan.ts';

type TextField = 'text' | 'earlier' | 'advert';

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
	Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** An empty text is none. A text of the reader's own replaces a result that came without one. */
export function setText({ result: _result, ...state }: ScanState, field: TextField, text: string): ScanState {
	const { [field]: _before, ...rest } = state;
	return text === '' ? (rest as ScanState) : { ...(rest as ScanState), [field]: text };
}

/** The text becomes the earlier version, and stays as the one to work on. */
export const keepAsEarlier = (state: ScanState): ScanState => (state.text ? setText(state, 'earlier', state.text) : state);

/** @param verdict null goes back to what the rules say */
export const setSignal = (state: ScanState, id: string, verdict: Verdict | null): ScanState => ({
	...state,
	signals: verdict === null ? without(state.signals, id) : { ...state.signals, [id]: verdict },
});

/** @param step 0 to 4; null goes back to what the rules say */
export const setStep = (state: ScanState, key: string, step: number | null): ScanState => ({
	...state,
	steps: step === null ? without(state.steps, key) : { ...state.steps, [key]: step },
});
