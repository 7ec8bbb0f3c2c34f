/** What the week leaves: in a sentence, as two bars, as the same numbers in a table, and where each figure comes from. */
import type { Translate } from '../../core/strings.ts';
import { CompareTable } from '../../ui/CompareTable.tsx';
import { checksOf } from './load.checks.ts';
import { exactEntry, type LoadModel, weekOf } from './load.entries.ts';
import { PART_IDS, type PartId, weekBars, weekParts } from './load.picture.ts';
import type { LoadState } from './load.state.ts';
import type { Outcome } from './load.ts';
import { answerText, checkText, figureInWords, headline, missingText, numberText, resultOf, sumText } from './load.wording.ts';
import { NEEDS } from './load-figures.schema.ts';

interface Props {
	model: LoadModel;
	state: LoadState;
	today: Outcome;
	language: string;
	t: Translate;
}

function partName(model: LoadModel, id: PartId, t: Translate): string {
	if (id === 'focus') return t('load.tool.week.focus');
	return id === 'pages' ? resultOf(model, 'interrupt-hours').name : (model.inputs.find((input) => input.id === id)?.name ?? id);
}

function Picture({ model, today, language, t }: Omit<Props, 'state'>) {
	const bars = weekBars(today);
	const hours = resultOf(model, 'focus-hours-usual');
	const parts = weekParts(today);
	const paid = exactEntry(today.entries['paid-hours']);
	if (bars.length === 0) return null;
	return (
		<>
			<h3>{t('load.tool.week')}</h3>
			<div class="week-bars" aria-hidden="true">
				{bars.map((bar) => (
					<div key={bar.id}>
						<span>{t(`load.tool.week.${bar.id}`)}</span>
						<svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
							{bar.pieces.map(({ id, from, width }) => (
								<rect key={id} class={`part-${id}`} x={from} y={1} width={width} height={10} />
							))}
							<path class="week-paid" d={`M${bar.paid} 0V12`} />
						</svg>
					</div>
				))}
			</div>
			<ul class="week-legend" aria-hidden="true">
				{[...PART_IDS, ...(bars.some(({ pieces }) => pieces.some(({ id }) => id === 'open')) ? (['open'] as const) : [])].map((id) => (
					<li key={id}>
						<svg viewBox="0 0 10 10" aria-hidden="true">
							<rect class={`part-${id}`} width="10" height="10" />
						</svg>
						{id === 'open' ? t('load.tool.week.open') : partName(model, id, t)}
					</li>
				))}
			</ul>
			<CompareTable
				label={t('load.tool.week')}
				heading={[t('load.tool.week.part'), t('load.tool.week.usual'), t('load.tool.week.onCall')]}
				rows={parts.map(({ id, usual, onCall }) => [
					partName(model, id, t),
					answerText({ t, language }, usual, { ...hours, decimals: 2 }),
					answerText({ t, language }, onCall, { ...hours, decimals: 2 }),
				])}
			/>
			{paid !== null && <p class="amount-help">{t('load.tool.week.paid', { value: figureInWords(paid, hours.unit, 2, language) })}</p>}
		</>
	);
}
// strings: load.tool.week.usual load.tool.week.onCall

/** Whether review and questions fit into the pieces that are too short for anything else; empty where nobody can tell. */
function looseText({ state, today, language, t }: Omit<Props, 'model'>): string {
	const week = weekOf(state);
	const [review, support] = [exactEntry(today.entries.review), exactEntry(today.entries.support)];
	if (!week?.isComplete || review === null || support === null || review + support <= week.loose) return '';
	const [loose, other] = [week.loose, review + support].map((value) => numberText(value, 2, language)) as [string, string];
	return t('load.tool.loose', { loose, other, rest: numberText(review + support - week.loose, 2, language) });
}

function Trace({ model, today, language, t }: Omit<Props, 'state'>) {
	const words = { t, language };
	return (
		<details class="load-trace">
			<summary>{t('load.tool.trace')}</summary>
			<dl>
				{model.results.map((result) => {
					const { id, name, formula, meaning } = result;
					const missing = missingText(model, id, today.entries, language);
					const assumed = model.inputs.filter((input) => NEEDS[id].includes(input.id) && today.entries[input.id].origin === 'assumed');
					return (
						<div key={id}>
							<dt>{name}</dt>
							<dd>
								<b>
									{t('load.tool.trace.equals', {
										sum: sumText(result, today.entries, language),
										value: answerText(words, today.answers[id], result),
									})}
								</b>{' '}
								{missing && t('load.tool.trace.missing', { names: missing })}{' '}
								{assumed.map((input) =>
									t('load.tool.trace.assumed', { name: input.name, value: figureInWords(input.default, input.unit, 2, language) }),
								)}
								<span class="amount-help">
									{formula} {meaning}
								</span>
							</dd>
						</div>
					);
				})}
			</dl>
			<p>{t('load.assumptions')}:</p>
			<ul>
				{model.assumptions.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</details>
	);
}

export function WeekResult(props: Props) {
	const { model, state, today, language, t } = props;
	const checks = checksOf(state, today.entries);
	const loose = looseText(props);
	return (
		<section class="load-result" aria-label={t('load.tool.left')}>
			<h2>{t('load.tool.left')}</h2>
			<p class="headline">{headline({ t, language }, model, today)}</p>
			{(checks.length > 0 || loose) && (
				<ul class="notice-calm load-checks">
					{checks.map((check) => (
						<li key={check.id}>{checkText({ t, language }, check)}</li>
					))}
					{loose && <li>{loose}</li>}
				</ul>
			)}
			<Picture {...props} />
			<Trace {...props} />
		</section>
	);
}
