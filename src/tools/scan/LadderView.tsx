/** How many lines stand on which step, the weakest lines with the question that lifts them, and all lines in the order of the text. */
import type { Translate } from '../../core/strings.ts';
import type { WordLists } from '../../schemas/line-match.ts';
import { Marked } from './Marked.tsx';
import { type Judged, type JudgedLine, weakestFirst } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';
import { questionOf, reasonOf, stepName } from './scan.wording.ts';

interface Props {
	definition: ScanDefinition;
	judged: Judged;
	lists: WordLists;
	t: Translate;
	onStep: (line: JudgedLine, step: number | null) => void;
}

const WEAKEST = 3;
const BAR = 100;

export function LadderView({ definition, judged, lists, t, onStep }: Props) {
	const { bullets, counts } = judged;
	const most = Math.max(1, ...counts);
	const row = (line: JudgedLine) => (
		<LineRow key={`${line.scanned.line.row} ${line.scanned.key}`} {...{ definition, line, lists, t, onStep }} />
	);
	return (
		<section class="scan-ladder" aria-label={t('scan.ladder')}>
			<h2>{t('scan.ladder')}</h2>
			{bullets.length === 0 ? (
				<p class="empty">{t('scan.noLines')}</p>
			) : (
				<>
					<table class="scan-counts">
						<caption class="visually-hidden">{t('scan.counts')}</caption>
						<tbody>
							{counts.map((count, step) => (
								<tr key={definition.ladder[step]?.id}>
									<th scope="row">
										<span class="scan-step-number">{step}</span> {stepName(definition, step)}
									</th>
									<td>{count}</td>
									<td class="scan-bar" aria-hidden="true">
										<svg viewBox={`0 0 ${BAR} 10`} preserveAspectRatio="none" role="presentation">
											<rect class={`scan-fill-${step}`} width={(BAR * count) / most} height="10" />
										</svg>
									</td>
								</tr>
							))}
						</tbody>
					</table>
					<h3>{t('scan.weakest')}</h3>
					<ol class="scan-lines">{weakestFirst(bullets).slice(0, WEAKEST).map(row)}</ol>
					<details class="scan-more">
						<summary>{t('scan.allLines', { count: bullets.length })}</summary>
						<ol class="scan-lines">{bullets.map(row)}</ol>
					</details>
				</>
			)}
		</section>
	);
}

interface RowProps extends Pick<Props, 'definition' | 'lists' | 't' | 'onStep'> {
	line: JudgedLine;
}

function LineRow({ definition, line, lists, t, onStep }: RowProps) {
	const { scanned, step, said, own } = line;
	const { text } = scanned.line;
	return (
		<li class={`scan-line scan-at-${step}`}>
			<span class="scan-step-number" aria-hidden="true">
				{step}
			</span>
			<div>
				<p class="scan-text" dir="auto">
					<Marked text={text} spans={own === null ? (scanned.lift?.spans ?? []) : []} />
				</p>
				<p class="scan-reason">
					<b>{t('scan.stepSaid', { step, name: stepName(definition, step) })}</b>{' '}
					{own === null ? reasonOf(definition, scanned) : t('scan.ownStep', { step: said })}
				</p>
				<p>
					<b>{t(step < definition.ladder.length - 1 ? 'scan.ladder.lift' : 'scan.ladder.last')}</b>{' '}
					{questionOf(definition, step, text, lists)}
				</p>
			</div>
			<label class="scan-own">
				<span>{t('scan.yourStep')}</span>
				<select
					aria-label={t('scan.yourStepOf', { line: text.slice(0, 60) })}
					value={own === null ? '' : String(own)}
					onChange={(event) => onStep(line, event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
				>
					<option value="">{t('scan.byRules', { step: said })}</option>
					{definition.ladder.map(({ id, name }, value) => (
						<option key={id} value={String(value)}>
							{value} {name}
						</option>
					))}
				</select>
			</label>
		</li>
	);
}
