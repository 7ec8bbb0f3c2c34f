/**
 * A scan's sheet on its way to other people. No text of the reader's leaves in a link, redacted or not: not the résumé, not the advert,
 * not a key of a line. What goes is what they came to.
 */
import type { Translate } from '../../core/strings.ts';
import { judge } from './scan.judge.ts';
import { entryOf, parseState, type ScanResult, type ScanState } from './scan.state.ts';
import { listsOf, type ScanRules, scanText, type Verdict } from './scan.ts';

/** Without texts, without keys of lines; what they came to stays. */
export const redact = ({ signals, result }: ScanState): ScanState => ({ signals, steps: {}, ...(result ? { result } : {}) });

/** Everything of both; where they contradict each other, what `other` says. */
export const merge = (one: ScanState, other: ScanState): ScanState => ({
	...one,
	...other,
	signals: { ...one.signals, ...other.signals },
	steps: { ...one.steps, ...other.steps },
});

const SIGNAL = 'own.';
const SAID = 'signal.';
const STEPS = 'steps';
const VERDICTS: readonly string[] = ['shown', 'hinted', 'not-found'];

/** `signal.api=shown&steps=2.5.3.1.0&own.security=shown`; null where there is a text, which no link may hold. */
export function toPairs(state: ScanState): [string, string][] | null {
	const { signals, steps, result, ...rest } = state;
	if (Object.keys(rest).length > 0 || Object.keys(steps).length > 0) return null;
	const { signals: said = {}, counts = [], ...more } = result ?? {};
	if (Object.keys(more).length > 0) return null;
	return [
		...Object.entries(said).map(([id, verdict]): [string, string] => [SAID + id, verdict]),
		...(result ? [[STEPS, counts.join('.')] as [string, string]] : []),
		...Object.entries(signals).map(([id, verdict]): [string, string] => [SIGNAL + id, verdict]),
	];
}

/** @returns null where nothing is in it, or something that no sheet of this kind has */
export function fromPairs(pairs: readonly [string, string][]): ScanState | null {
	const below = (prefix: string) =>
		pairs.filter(([key]) => key.startsWith(prefix)).map(([key, value]): [string, string] => [key.slice(prefix.length), value]);
	const steps = pairs.find(([key]) => key === STEPS)?.[1];
	const isKnown = ([key, value]: [string, string]) =>
		key === STEPS
			? /^(?:\d{1,5}(?:\.\d{1,5}){0,9})?$/.test(value)
			: (key.startsWith(SIGNAL) || key.startsWith(SAID)) && VERDICTS.includes(value);
	if (pairs.length === 0 || !pairs.every(isKnown)) return null;
	const result = { signals: Object.fromEntries(below(SAID)), counts: steps ? steps.split('.').map(Number) : [] };
	return parseState({
		signals: Object.fromEntries(below(SIGNAL)),
		steps: {},
		...(steps === undefined && below(SAID).length === 0 ? {} : { result }),
	});
}

/** What a sheet comes to; what came in a link without its text stays what it was. */
export function resultOf(rules: ScanRules, state: ScanState): ScanResult | null {
	if (!state.text) return state.result ?? null;
	const { signals, counts } = judge(scanText(rules, listsOf(rules), state.text), state);
	return { signals: Object.fromEntries(signals.map(({ id, verdict }) => [id, verdict])), counts: [...counts] };
}

export function scanKind(rules: ScanRules, nameOf: (signal: string) => string) {
	return {
		redact,
		merge,
		toPairs,
		fromPairs,
		/** What a person who gets the sheet learns from it. */
		reveal(state: ScanState, t: Translate): string[] {
			const result = resultOf(rules, state);
			const shown = Object.entries({ ...result?.signals, ...state.signals }).filter(([, verdict]) => verdict === 'shown');
			return [
				...(result ? [t('scan.reveals.result', { count: shown.length, signals: shown.map(([id]) => nameOf(id)).join(', ') })] : []),
				...(result ? [t('scan.reveals.steps', { steps: result.counts.join(', ') })] : []),
				...(state.text ? [t('scan.reveals.text', { count: state.text.length })] : []),
				...(state.earlier ? [t('scan.reveals.earlier', { count: state.earlier.length })] : []),
				...(state.advert ? [t('scan.reveals.advert', { count: state.advert.length })] : []),
			];
		},
		forLink<Entry extends { state: ScanState; unknown: Readonly<Record<string, unknown>> }>(entry: Entry): Entry {
			const result = resultOf(rules, entry.state);
			return { ...entry, state: { signals: entry.state.signals, steps: {}, ...(result ? { result } : {}) }, unknown: {} };
		},
		keepsBack({ state }: { state: ScanState }, t: Translate): string[] {
			return (['text', 'earlier', 'advert'] as const).flatMap((field) => {
				const text = state[field];
				// strings: scan.keptBack.*
				return text ? [t(`scan.keptBack.${field}`, { count: text.length })] : [];
			});
		},
	};
}

/** A signal's verdict in a result without text. */
export const verdictIn = (result: ScanResult, own: ScanState['signals'], id: string): Verdict =>
	entryOf(own, id) ?? entryOf(result.signals, id) ?? 'not-found';
