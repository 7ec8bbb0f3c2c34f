/** Where everyone stands: range bars with the same numbers beside them, what to ask next, what would change the order. */
import type { Interval } from '../../core/interval.ts';
import type { Translate } from '../../core/strings.ts';
import { CompareTable } from '../../ui/CompareTable.tsx';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import type { Comparison } from './scorecard.ts';
import { flipsOf, questionText, splitFlips, tableOf, verdictText } from './scorecard.wording.ts';

interface Props {
	definition: ScorecardDefinition;
	comparison: Comparison;
	/** The day on which weights were changed with results in sight; empty where they were not. */
	reweighed: string;
	language: string;
	t: Translate;
}

const QUESTIONS_SHOWN = 5;

/** From the lowest to the highest possible total on a line from 0 to 100. The numbers stand beside it. */
export function RangeBar({ points }: { points: Interval }) {
	const width = Math.max(points.high - points.low, 1);
	return (
		<svg class="range-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<path class="range-axis" d="M0 9.5H100M25 0V10M50 0V10M75 0V10" />
			<rect class={points.low === points.high ? 'range-exact' : 'range-open'} x={Math.min(points.low, 99)} y="2" width={width} height="6" />
		</svg>
	);
}

function Questions({ comparison, t }: Pick<Props, 'comparison' | 't'>) {
	if (comparison.questions.length === 0) return null;
	return (
		<section aria-label={t('scorecard.ask')}>
			<h3>{t('scorecard.ask')}</h3>
			<ol class="next-questions">
				{comparison.questions.slice(0, QUESTIONS_SHOWN).map((question) => (
					<li key={`${question.score.option.id} ${question.part.criterion.id}`}>
						{questionText(t, question)} <q>{question.part.criterion.probe}</q> {question.part.criterion.askWhom}
					</li>
				))}
			</ol>
		</section>
	);
}

const Flips = ({ texts }: { texts: readonly string[] }) => (
	<ul class="flips">
		{texts.map((text) => (
			<li key={text}>{text}</li>
		))}
	</ul>
);

export function Result({ definition, comparison, reweighed, language, t }: Props) {
	const { near, far } = splitFlips(flipsOf(t, comparison.ranked));
	const day = reweighed && new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(reweighed));
	const { heading, rows } = tableOf(t, definition, [...comparison.ranked, ...comparison.out, ...comparison.blank]);
	return (
		<div class="result">
			<p class="headline">{verdictText(t, comparison, language)}</p>
			{day && <p class="notice-calm">{t('scorecard.reweighed', { day })}</p>}
			<Questions comparison={comparison} t={t} />
			{near.length > 0 && (
				<section aria-label={t('scorecard.flip')}>
					<h3>{t('scorecard.flip')}</h3>
					<p>{t('scorecard.flip.help')}</p>
					<Flips texts={near} />
					{far.length > 0 && (
						<details class="flips-more">
							<summary>{t('scorecard.flip.further', { count: far.length })}</summary>
							<Flips texts={far} />
						</details>
					)}
				</section>
			)}
			<h3>{t('scorecard.table')}</h3>
			<CompareTable label={t('scorecard.table')} heading={heading} rows={rows} />
		</div>
	);
}
