/** A comparison as Markdown and as rows for a CSV file. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import type { Translate } from '../../core/strings.ts';
import { questionsOf, swingsOf } from './offers.break-even.ts';
import { fieldsOf, type OffersModel } from './offers.entries.ts';
import { type Formats, formatsOf, meetingText, valueText } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { ownCurrency, traceOf } from './offers.trace.ts';
import { type Comparison, mainStanding } from './offers.ts';
import { warningsOf } from './offers.warnings.ts';
import {
	beliefText,
	headlineText,
	inOrder,
	laneText,
	placeMissingTexts,
	questionText,
	standingTexts,
	swingText,
	tableOf,
} from './offers.wording.ts';

export interface Printing {
	t: Translate;
	/** YYYY-MM-DD, printed with the version of the rules. */
	today: string;
	/** BCP 47. */
	language: string;
}

const QUESTIONS_LISTED = 10;

/** Every assumption that was used, with its value. */
export const assumptionLines = (definition: OffersModel, { assumptions }: Comparison, t: Translate, formats: Formats): string[] =>
	definition.assumptions.map((assumption) => {
		const { id, name } = assumption;
		return t('offers.tool.assumptions.used', { name, value: beliefText(t, { assumption }, assumptions[id], formats) });
	});

/** Sentences about the first offer and each other one: only beliefs that would turn the two. */
function flipLines(definition: OffersModel, comparison: Comparison, { t, language }: Printing): string[] {
	const formats = formatsOf(language, comparison.currency);
	const [first, ...others] = mainStanding(comparison)?.places.map(({ outcome }) => outcome.offer) ?? [];
	if (!first) return [];
	return others.flatMap((other) =>
		swingsOf(definition, comparison, first, other)
			.filter(({ at, matters }) => at !== null && matters)
			.map((swing) => swingText(t, swing, { first: first.name, second: other.name }, formats)),
	);
}

export function comparisonToMarkdown(definition: OffersModel, comparison: Comparison, printing: Printing): string {
	const { t, today, language } = printing;
	const formats = formatsOf(language, comparison.currency);
	const { heading, rows } = tableOf(t, comparison, formats);
	const list = (lines: readonly string[]) => lines.map((line) => `- ${markdownText(line)}`);
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [`### ${markdownText(title)}`, '', ...list(lines), ''];
	const questions = questionsOf(definition, comparison).slice(0, QUESTIONS_LISTED);
	const ofOffer = (outcome: Outcome) => {
		const { entries, lines } = traceOf(outcome, { t, definition, comparison, formats, language });
		const evidence = (outcome.offer.evidence ?? '').split('\n').filter((line) => line.trim() !== '');
		const out = laneText(t, outcome);
		return section(t('offers.tool.trace.open', { name: outcome.offer.name }), [...(out ? [out] : []), ...entries, ...lines, ...evidence]);
	};
	return [
		`## ${definition.title}, ${today}`,
		'',
		markdownText(headlineText(t, definition, comparison, formats)),
		'',
		...placeMissingTexts(t, comparison, formats).flatMap((text) => [markdownText(text), '']),
		...list(standingTexts(t, definition, comparison, formats).map(({ label, text }) => `${label}: ${text}`)),
		'',
		markdownTable(
			heading.map(markdownText),
			rows.map(({ outcome, cells }) => [outcome.offer.name, ...cells].map(markdownText)),
		),
		'',
		...section(t('offers.tool.pair'), flipLines(definition, comparison, printing)),
		...section(
			t('offers.tool.questions'),
			questions.map((question) => {
				const own = ownCurrency(question.outcome, comparison.currency);
				return questionText(t, question, formats, (at) => meetingText(t, question.field.unit, at, language, own));
			}),
		),
		...section(t('offers.tool.assumptions'), assumptionLines(definition, comparison, t, formats)),
		...section(
			t('offers.tool.warnings'),
			warningsOf(t, definition, comparison, formats).map(
				({ when, text, about }) => `${t('offers.tool.warning', { when, about: about.join('; ') })}. ${text}`,
			),
		),
		...inOrder(comparison).flatMap(ofOffer),
		t('offers.tool.rules', { rules: definition.rules }),
		'',
	].join('\n');
}

/** A header row, then one row a field and a result, an offer a column. */
export function comparisonToRows(definition: OffersModel, comparison: Comparison, { t, language }: Omit<Printing, 'today'>): string[][] {
	const outcomes = inOrder(comparison);
	const formats = formatsOf(language, comparison.currency);
	const { heading, rows } = tableOf(t, comparison, formats);
	const cells = new Map(rows.map((row) => [row.outcome, row.cells]));
	return [
		[t('offers.tool.offer'), ...outcomes.map(({ offer }) => offer.name)],
		...fieldsOf(definition).map(({ id, name }) => [
			name,
			...outcomes.map((outcome) => valueText(t, definition, outcome.offer, id, language, ownCurrency(outcome, comparison.currency))),
		]),
		...heading.slice(1).map((name, index) => [name, ...outcomes.map((outcome) => cells.get(outcome)?.[index] ?? '')]),
		...definition.assumptions.map(({ id, name }) => [name, ...outcomes.map(() => `${comparison.assumptions[id]}`)]),
	];
}
