/**
 * How firm the first place is, in a sentence and a table. Loaded and computed when a reader asks. The runs are played in portions
 * between which the page answers, and anew when the sheet changes.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { shortName } from './rubric.flip-wording.ts';
import { addTallies, playRuns, prepareContest, type Robustness, summarize, type Tally } from './rubric.robustness.ts';
import { robustnessText, shareText } from './rubric.robustness-wording.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Ranking } from './rubric.ts';

/** A portion: about as many multiplications as a slow phone does in a few milliseconds. */
const PORTION = 100_000;
/** While a reader goes on answering, nothing is computed. */
const QUIET_MS = 400;
const ROWS_SHOWN = 10;

interface Props {
	definition: RubricDefinition;
	ranking: Ranking;
	t: Translate;
	/** Called with the sentences once they are known. */
	onDone: (said: string) => void;
}

interface Found {
	ranking: Ranking;
	robustness: Robustness;
}

export default function RobustnessPanel({ definition, ranking, t, onDone }: Props) {
	const [found, setFound] = useState<Found | null>(null);
	useEffect(() => {
		let timer = setTimeout(() => {
			const contest = prepareContest(definition, ranking.ranked);
			const portion = Math.max(1, Math.floor(PORTION / (contest.candidates.length * definition.criteria.length + 1)));
			const play = (from: number, before: Tally | null) => {
				const to = Math.min(contest.runs, from + portion);
				const played = playRuns(contest, from, to);
				const tally = before ? addTallies(before, played) : played;
				if (to < contest.runs) {
					timer = setTimeout(() => play(to, tally));
					return;
				}
				const robustness = summarize(contest, tally);
				setFound({ ranking, robustness });
				onDone(robustnessText(t, robustness).join(' '));
			};
			play(0, null);
		}, QUIET_MS);
		return () => clearTimeout(timer);
	}, [definition, ranking]);

	if (!found) return <p>{t('rubric.firm.running')}</p>;
	const { runs, rows, neverFirst, hasGates } = found.robustness;
	const isShared = rows.some(({ shared }) => shared > 0);
	const columns = ['name', 'first', ...(isShared ? ['shared'] : []), ...(hasGates ? ['byPoints'] : [])];
	return (
		<div class={found.ranking === ranking ? '' : 'stale'} aria-busy={found.ranking !== ranking}>
			<p>{robustnessText(t, found.robustness).join(' ')}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="table-scroll" tabIndex={0} aria-label={t('rubric.firm.table', { runs })}>
				<table>
					<caption>{t('rubric.firm.table', { runs })}</caption>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column} scope="col">
									{t(`rubric.firm.column.${column}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, ROWS_SHOWN).map((row) => (
							<tr key={row.assessment.item.id}>
								<th scope="row">{shortName(row.assessment)}</th>
								<td>{t('rubric.firm.cell', { count: row.first, share: shareText(t, row.first, runs) })}</td>
								{isShared && <td>{t('rubric.firm.count', { count: row.shared })}</td>}
								{hasGates && <td>{t('rubric.firm.cell', { count: row.byPoints, share: shareText(t, row.byPoints, runs) })}</td>}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{rows.length > ROWS_SHOWN && <p>{t('rubric.firm.moreRows', { count: rows.length - ROWS_SHOWN })}</p>}
			{neverFirst > 0 && <p>{t('rubric.firm.never', { count: neverFirst })}</p>}
			<p class="lane-help">{t('rubric.firm.help')}</p>
		</div>
	);
}
