/** What the scan says, put into words: the same ones on the screen, in the live region and in exports. */
import type { Translate } from '../../core/strings.ts';
import { findIn, type WordLists } from '../../schemas/line-match.ts';
import { TERM_VERDICTS, type TermReading, type TermVerdict } from './scan.advert.ts';
import type { Judged, JudgedSignal } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';
import type { ScanState } from './scan.state.ts';
import type { ScannedLine, ScanReading, Verdict } from './scan.ts';

export const verdictName = (definition: ScanDefinition, verdict: Verdict): string => definition.verdicts[verdict].name;

/** "Database schema design: not found, your verdict" */
export function verdictSaid(
	t: Translate,
	definition: ScanDefinition,
	{ id, own, final }: Pick<JudgedSignal, 'id' | 'own' | 'final'>,
): string {
	const signal = definition.signals.find((one) => one.id === id)?.name ?? id;
	return t(own === null ? 'scan.said.rules' : 'scan.said.own', { signal, verdict: verdictName(definition, final) });
}

/** How many different lines show a signal together, none of which would alone; 0 where one does, or where it is not shown. */
export function linesTogether({ verdict, lines }: Pick<JudgedSignal, 'verdict' | 'lines'>): number {
	if (verdict !== 'shown' || lines.some(({ find }) => find.counts === 'shows')) return 0;
	return new Set(lines.filter(({ find }) => find.counts === 'supports').map(({ scanned }) => scanned.key)).size;
}

/** "Beside a job advert: missing 8, listed 5, backed 2." */
export function advertSaid(t: Translate, { advert }: ScanDefinition, terms: readonly TermReading[]): string {
	const number = (verdict: TermVerdict) => `${advert[verdict].name} ${terms.filter((term) => term.verdict === verdict).length}`;
	return terms.length === 0 ? t('scan.noTerms') : t('scan.said.advert', { counts: TERM_VERDICTS.map(number).join(', ') });
}

/** "5 of 8 signals shown, 2 hinted, 1 not found. 12 lines about work: 2 on step 0, …" */
export function headline(t: Translate, { signals, counts, bullets }: Pick<Judged, 'signals' | 'counts' | 'bullets'>): string {
	const number = (verdict: Verdict) => signals.filter(({ final }) => final === verdict).length;
	const steps = counts.map((count, step) => t('scan.headline.step', { number: count, step })).join(', ');
	return [
		t('scan.headline.signals', { shown: number('shown'), total: signals.length, hinted: number('hinted'), missing: number('not-found') }),
		bullets.length === 0 ? t('scan.headline.noLines') : t('scan.headline.lines', { count: bullets.length, steps }),
	].join(' ');
}

/** What of the text was not or not fully read: a sentence each. */
export function readingNotes(t: Translate, { text }: ScanReading): string[] {
	return [
		...(text.unread > 0 ? [t('scan.note.unread', { count: text.unread })] : []),
		...(text.isJson ? [t('scan.note.json')] : []),
		...text.faults.slice(0, 10).map((path) => t('scan.note.fault', { path })),
	];
}

/** The question whose answer lifts a line one step, asking only for what it lacks; on the last step the one that an interviewer asks. */
export function questionOf({ ladder }: ScanDefinition, step: number, line: string, lists: WordLists): string {
	const holds = (id: string) => findIn(line, id, lists).length > 0;
	const fitting = ladder[step]?.questions.find(({ has, lacks }) => has.every(holds) && !lacks.some(holds));
	return (fitting ?? ladder[step])?.question ?? '';
}

export const stepName = ({ ladder }: ScanDefinition, step: number): string => ladder[step]?.name ?? '';

/** Why a line stands on its step by the rules. */
export const reasonOf = (definition: ScanDefinition, { lift }: ScannedLine): string => lift?.reason ?? definition.ladder[0]?.meaning ?? '';

export const isEmpty = (state: ScanState): boolean =>
	!state.text && !state.earlier && !state.advert && !state.result && Object.keys(state.signals).length === 0;
