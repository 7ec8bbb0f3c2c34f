/** Where all offers stand: who leads by which measure, all totals in a table, what to find out next, what is not computed. */
import type { Translate } from '../../core/strings.ts';
import { questionsOf } from './offers.break-even.ts';
import type { OffersModel } from './offers.entries.ts';
import { formatsOf, meetingText } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { ownCurrency } from './offers.trace.ts';
import { type Comparison, withoutPlace } from './offers.ts';
import { warningsOf } from './offers.warnings.ts';
import {
	countsText,
	headlineText,
	isOpenAnywhere,
	placeMissingTexts,
	placeText,
	questionText,
	standingTexts,
	tableOf,
	yearsText,
} from './offers.wording.ts';
import { PlaceNotice } from './PlaceNotice.tsx';

interface Props {
	definition: OffersModel;
	comparison: Comparison;
	language: string;
	t: Translate;
	/** Opens where the numbers of that offer come from. */
	onTrace: (id: string) => void;
	/** That offer's place is the one that all are compared with. */
	onHere: (outcome: Outcome) => void;
}

const QUESTIONS_SHOWN = 6;

function Table({ comparison, language, t, onTrace }: Props) {
	const { heading, rows } = tableOf(t, comparison, formatsOf(language, comparison.currency));
	const { currency, assumptions } = comparison;
	const years = yearsText(t, assumptions.years);
	return (
		<>
			<p class="amount-help">
				{currency ? t('offers.tool.table.caption', { currency, years }) : t('offers.tool.table.caption.plain', { years })}
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="table-scroll" tabIndex={0} aria-label={t('offers.tool.table')}>
				<table class="offers-table offers-compare">
					<thead>
						<tr>
							{heading.map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
							<th scope="col">{t('offers.tool.trace.from')}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ outcome: { offer }, cells }) => (
							<tr key={offer.id}>
								<th scope="row">{offer.name}</th>
								{cells.map((cell, index) => (
									<td key={`${index} ${heading[index + 1]}`}>{cell}</td>
								))}
								<td>
									<button type="button" aria-label={t('offers.tool.trace.open', { name: offer.name })} onClick={() => onTrace(offer.id)}>
										?
									</button>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</>
	);
}

function Questions({ definition, comparison, language, t }: Props) {
	const questions = questionsOf(definition, comparison).slice(0, QUESTIONS_SHOWN);
	if (questions.length === 0) return null;
	const formats = formatsOf(language, comparison.currency);
	return (
		<section aria-label={t('offers.tool.questions')}>
			<h3>{t('offers.tool.questions')}</h3>
			<ol class="offers-next">
				{questions.map((question) => {
					const { outcome, field } = question;
					const own = ownCurrency(outcome, comparison.currency);
					const text = questionText(t, question, formats, (at) => meetingText(t, field.unit, at, language, own));
					return (
						<li key={`${outcome.offer.id} ${field.id}`}>
							{text} {field.ask && <q>{field.ask}</q>}
						</li>
					);
				})}
			</ol>
		</section>
	);
}

export function Result(props: Props) {
	const { definition, comparison, language, t, onHere } = props;
	const formats = formatsOf(language, comparison.currency);
	const place = placeText(t, definition, comparison, formats);
	const warnings = warningsOf(t, definition, comparison, formats);
	const counts = countsText(t, definition, comparison, formats);
	return (
		<section class="offers-result" aria-label={t('offers.tool.result')}>
			<h3 tabIndex={-1}>{t('offers.tool.result')}</h3>
			<p class="headline">{headlineText(t, definition, comparison, formats)}</p>
			{place && <p class="place-lead">{place}</p>}
			<PlaceNotice texts={placeMissingTexts(t, comparison, formats)} outcomes={withoutPlace(comparison)} t={t} onHere={onHere} />
			<dl class="standings">
				{standingTexts(t, definition, comparison, formats).map(({ label, text }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			{counts && <p class="notice-calm">{counts}</p>}
			<h3>{t('offers.tool.table')}</h3>
			<Table {...props} />
			{isOpenAnywhere(comparison) && <p class="amount-help">{t('offers.tool.lacking.note')}</p>}
			<Questions {...props} />
			{warnings.length > 0 && (
				<section aria-label={t('offers.tool.warnings')}>
					<h3>{t('offers.tool.warnings')}</h3>
					<ul class="offers-next">
						{warnings.map(({ id, when, text, about }) => (
							<li key={id}>
								<b>{t('offers.tool.warning', { when, about: about.join('; ') })}.</b> {text}
							</li>
						))}
					</ul>
				</section>
			)}
		</section>
	);
}
