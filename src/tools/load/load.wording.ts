/** Figures, ranges, verdicts and changes put into words: the same ones on the page, on the screen, in files and in what is handed over. */
import type { Translate } from '../../core/strings.ts';
import type { Check } from './load.checks.ts';
import type { Entries, Entry, LoadModel } from './load.entries.ts';
import type { Lever } from './load.levers.ts';
import type { LoadDefinition } from './load.schema.ts';
import type { Design, Person } from './load.state.ts';
import { type Answer, type Limit, missingFor, type Outcome, type Result, type Verdict } from './load.ts';
import { fillSum, type ResultId } from './load-figures.schema.ts';

export interface Words {
	t: Translate;
	/** BCP 47. */
	language: string;
}

type Unit = LoadDefinition['inputs'][number]['unit'];

/** No "-0": what rounds to nothing is nothing. */
export const numberText = (value: number, decimals: number, language: string): string =>
	new Intl.NumberFormat(language, { maximumFractionDigits: decimals, signDisplay: 'negative' }).format(value);

const withUnit = (text: string, value: number, { one, many }: Unit, decimals: number): string => {
	const name = Number(value.toFixed(decimals)) === 1 ? one : many;
	return name === '%' ? `${text}%` : `${text} ${name}`;
};

/** "8.3 hours", "40%", "1 turn"; a dash for what is not known. @param language BCP 47 */
export const figureInWords = (value: number | null, unit: Unit, decimals: number, language: string): string =>
	value === null ? '–' : withUnit(numberText(value, decimals, language), value, unit, decimals);

/** Whether a figure breaks a limit. What is not known breaks none. */
export function breaksLimit(value: number | null, limit: { value: number; side: 'most' | 'least' }): boolean {
	if (value === null) return false;
	return limit.side === 'most' ? value > limit.value : value < limit.value;
}

/** "22 hours", "10–14 hours", "at most 22 hours"; "not known" where nothing can be said. */
export function answerText({ t, language }: Words, answer: Answer | null, { unit, decimals }: Pick<Result, 'unit' | 'decimals'>): string {
	if (!answer) return t('load.tool.notKnown');
	const { low, high } = answer;
	if (low === null) return t('load.most', { value: figureInWords(high, unit, decimals, language) });
	if (high === null) return t('load.least', { value: figureInWords(low, unit, decimals, language) });
	const [from, to] = [numberText(low, decimals, language), numberText(high, decimals, language)];
	return from === to ? figureInWords(low, unit, decimals, language) : withUnit(`${from}–${to}`, high, unit, decimals);
}

/** A figure in a sum: "9", "(6–10)", or "?" for what is not known. Two places, because a half hour counts. */
function sumFigure({ low, high, isOpen }: Entry, language: string): string {
	if (isOpen) return '?';
	const [from, to] = [numberText(low, 2, language), numberText(high, 2, language)];
	return from === to ? from : `(${from}–${to})`;
}

/** "2 ÷ 5". */
export const sumText = ({ sum }: Pick<Result, 'sum'>, entries: Entries, language: string): string =>
	fillSum(sum, (name) => sumFigure(entries[name as keyof Entries], language));

/** A figure with its unit, or "not known". */
export const entryText = (words: Words, { low, high, origin }: Entry, unit: Unit): string =>
	answerText(words, origin === 'unknown' ? null : { low, high }, { unit, decimals: 2 });

export function resultOf({ results }: Pick<LoadModel, 'results'>, id: ResultId): Result {
	const result = results.find((one) => one.id === id);
	if (!result) throw new Error(`The calculator has no result "${id}".`);
	return result;
}

/** "at most 25%". */
export function boundText(
	{ t, language }: Words,
	model: Pick<LoadModel, 'results'>,
	limit: Pick<Limit, 'result' | 'side' | 'value'>,
): string {
	const { unit, decimals } = resultOf(model, limit.result);
	return t(limit.side === 'most' ? 'load.most' : 'load.least', { value: figureInWords(limit.value, unit, decimals, language) });
}

/** A sign that is no color, and its meaning for those who hear it. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { meets: '✓', breaks: '✗', open: '?' };
export const verdictText = (t: Translate, verdict: Verdict): string => t(`load.tool.verdict.${verdict}`);
// strings: load.tool.verdict.*

const nameOf = ({ inputs }: Pick<LoadModel, 'inputs'>, id: string): string => inputs.find((input) => input.id === id)?.name ?? id;

/** Names of the figures without which a result is open; empty where it is sure. */
export const missingText = (model: LoadModel, id: ResultId, entries: Entries, language: string): string =>
	new Intl.ListFormat(language).format(missingFor(id, entries).map((input) => nameOf(model, input)));

/** What the week comes to, in two or three sentences. */
export function headline(words: Words, model: LoadModel, { answers, verdicts }: Outcome): string {
	const { t } = words;
	const text = (id: ResultId) => answerText(words, answers[id], resultOf(model, id));
	const sentences = (['focus-hours-usual', 'focus-hours-on-call', 'focus-blocks-on-call', 'on-call-share'] as const)
		.filter((id) => answers[id] !== null)
		.map((id) => t(`load.tool.headline.${id}`, { value: text(id) }));
	// strings: load.tool.headline.*
	if (sentences.length === 0) return t('load.tool.headline.none');
	const broken = Object.values(verdicts).filter((verdict) => verdict === 'breaks').length;
	const open = Object.values(verdicts).filter((verdict) => verdict === 'open').length;
	const limits = [
		...(broken > 0 ? [t('load.tool.headline.broken', { count: broken })] : []),
		...(open > 0 ? [t('load.tool.headline.open', { count: open })] : []),
		...(broken + open === 0 ? [t('load.tool.headline.kept')] : []),
	];
	return [...sentences, ...limits].join(' ');
}

/** "People in the rota: 8 instead of 5. Share of your weeks on call: 25% (2 ÷ 8)." */
export function leverText(words: Words, model: LoadModel, { input, from, to, result: id, after, entries }: Lever): string {
	const result = resultOf(model, id);
	return words.t('load.tool.lever', {
		name: input.name,
		to: figureInWords(to, input.unit, 2, words.language),
		from: numberText(from, 2, words.language),
		result: result.name,
		after: answerText(words, after, result),
		sum: sumText(result, entries, words.language),
	});
}

/** The same as something to ask for: "People in the rota: 8 instead of 5". */
export const leverAskText = ({ t, language }: Words, { input, from, to }: Lever): string =>
	t('load.tool.leverAsk', { name: input.name, to: figureInWords(to, input.unit, 2, language), from: numberText(from, 2, language) });

export const checkText = ({ t, language }: Words, { id, part, whole }: Check): string =>
	t(`load.tool.check.${id}`, { part: numberText(part, 2, language), whole: numberText(whole, 2, language) });
// strings: load.tool.check.*

/** A person's name, or their place in the list. @param place from 0 */
export const personName = (t: Translate, person: Person | undefined, place: number): string =>
	person?.name || t('load.tool.rota.person', { number: place + 1 });

/** @param seat from 0, the primary */
export const seatName = (t: Translate, seat: number): string => t(`load.tool.rota.seat.${Math.min(seat + 1, 4)}`);
// strings: load.tool.rota.seat.*

/** What a design changes: "People in the rota: 6 people. On call at the same time: 1 person". */
export function designText({ t, language }: Words, model: Pick<LoadModel, 'inputs'>, { values }: Design, entries: Entries): string {
	const changed = model.inputs.filter(({ id }) => Object.hasOwn(values, id));
	if (changed.length === 0) return t('load.tool.design.same');
	return changed
		.map(({ id, name, unit }) => {
			return t('load.tool.figures.line', { name, value: entryText({ t, language }, entries[id], unit) });
		})
		.join('. ');
}

/** All figures of today, each with where it comes from. */
// strings: load.tool.figures.*
export const figureLines = ({ t, language }: Words, model: Pick<LoadModel, 'inputs'>, entries: Entries): string[] =>
	model.inputs.map(({ id, name, unit }) => {
		const { origin } = entries[id];
		const value = entryText({ t, language }, entries[id], unit);
		return t(origin === 'assumed' || origin === 'counted' ? `load.tool.figures.${origin}` : 'load.tool.figures.line', { name, value });
	});
