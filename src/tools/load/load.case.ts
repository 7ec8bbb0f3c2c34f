/** The load as an argument: the facts and the ask for a date that does not fit, and the message to the manager. */
import type { ParcelData } from '../../core/parcel.ts';
import type { Translate } from '../../core/strings.ts';
import type { LoadModel } from './load.entries.ts';
import type { Outcome } from './load.ts';
import { answerText, figureInWords, resultOf, sumText, type Words } from './load.wording.ts';

/** What is asked for, a line each. */
export const askLines = (ask = ''): string[] =>
	ask
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** It stands within a sentence there, so it ends without a period. */
const withoutPeriod = (line: string): string => line.replace(/[.;]+$/, '');

/**
 * What takes the time, each line with its number, its unit and its sum; what is not known is left out. A sum that says no more than the
 * figure ("3 = 3") is left out as well.
 */
export function loadCase(words: Words, model: LoadModel, { entries, answers }: Outcome, ask: string | undefined): ParcelData<'load-case'> {
	const facts = model.results.flatMap((result) => {
		const answer = answers[result.id];
		if (result.fact === undefined || !answer) return [];
		const text = result.fact.replaceAll('{{value}}', answerText(words, answer, result));
		const sum = sumText(result, entries, words.language);
		return [/\d/.test(sum) && /[÷×−]/.test(sum) ? `${text} (${sum})` : text];
	});
	return { facts, ask: askLines(ask).map(withoutPeriod).join('; ') };
}

/** What goes over: a sentence each. */
export const loadCaseLines = (t: Translate, { facts, ask }: ParcelData<'load-case'>): string[] => [
	...facts.map((line) => t('load.tool.case.fact', { line })),
	...(ask === '' ? [] : [t('load.tool.case.ask', { line: ask })]),
];

export interface Message {
	subject: string;
	opening: string;
	/** A sentence for each limit that is broken. */
	findings: string[];
	changesTitle: string;
	changes: string[];
	closing: string;
}

/** The message to the manager: the limits that are broken for sure, and what is asked for. */
export function composeMessage(words: Words, model: LoadModel, { answers, verdicts }: Outcome, ask: string | undefined): Message {
	const { subject, opening, changesTitle, nothingBroken, closing } = model.message;
	const findings = model.limits
		.filter(({ id }) => verdicts[id] === 'breaks')
		.map((limit) => {
			const result = resultOf(model, limit.result);
			return limit.say
				.replaceAll('{{value}}', answerText(words, answers[limit.result], result))
				.replaceAll('{{limit}}', figureInWords(limit.value, result.unit, result.decimals, words.language));
		});
	return { subject, opening, findings: findings.length > 0 ? findings : [nothingBroken], changesTitle, changes: askLines(ask), closing };
}

/** To paste into a mail. */
export const messageToText = ({ subject, opening, findings, changesTitle, changes, closing }: Message): string =>
	[
		subject,
		opening,
		findings.map((line) => `- ${line}`).join('\n'),
		...(changes.length > 0 ? [`${changesTitle}\n${changes.map((line) => `- ${line}`).join('\n')}`] : []),
		closing,
	].join('\n\n');
