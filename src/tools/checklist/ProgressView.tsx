/** Where the reader stands: a bar an area with the same numbers beside it, and what is worth telling. */
import type { Translate } from '../../core/strings.ts';
import type { Progress, Tally } from './checklist.ts';
import { headline } from './checklist.wording.ts';

interface Props {
	progress: Progress;
	language: string;
	t: Translate;
}

/** A step of the scale, in units of the picture. */
const UNIT = 10;

/** Filled for what is done, outlined for what applies, a stroke across for what is due. The numbers stand beside it. */
function Bar({ tally: { total, done, due }, most, hasDay }: { tally: Tally; most: number; hasDay: boolean }) {
	return (
		<svg class="area-bar" viewBox={`-1 -1 ${most * UNIT + 2} 22`} preserveAspectRatio="none" aria-hidden="true">
			<rect class="bar-all" x="0" y="4" width={total * UNIT} height="12" />
			<rect class="bar-done" x="0" y="4" width={done * UNIT} height="12" />
			{hasDay && <path class="bar-due" d={`M${due * UNIT} 0V20`} />}
		</svg>
	);
}

export function ProgressView({ progress, language, t }: Props) {
	const { areas, overall, milestones, today } = progress;
	const most = Math.max(1, ...areas.map(({ tally }) => tally.total));
	const cells = ({ done, total, due, dueDone, late }: Tally) => (today ? [done, total, due, dueDone, late] : [done, total]);
	const columns = ['done', 'total', 'due', 'dueDone', 'late'].slice(0, cells(overall).length);
	const numbers = new Intl.NumberFormat(language);
	return (
		<section class="checklist-progress" aria-label={t('checklist.progress')}>
			<h2>{t('checklist.progress')}</h2>
			<p class="headline">{headline(t, progress, language)}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="table-scroll" tabIndex={0} aria-label={t('checklist.areas')}>
				<table class="area-table">
					<thead>
						<tr>
							<th scope="col">{t('checklist.area')}</th>
							<th scope="col">{t('checklist.picture')}</th>
							{columns.map((column) => (
								<th key={column} scope="col">
									{t(`checklist.table.${column}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{areas.map(({ of, tally }) => (
							<tr key={of?.id ?? ''}>
								<th scope="row">{of?.name ?? t('checklist.noArea')}</th>
								<td>
									<Bar tally={tally} most={most} hasDay={today !== null} />
								</td>
								{cells(tally).map((value, index) => (
									<td key={columns[index]}>{numbers.format(value)}</td>
								))}
							</tr>
						))}
						<tr>
							<th scope="row">{t('checklist.table.all')}</th>
							<td />
							{cells(overall).map((value, index) => (
								<td key={columns[index]}>{numbers.format(value)}</td>
							))}
						</tr>
					</tbody>
				</table>
			</section>
			<p class="summary-note">{t('checklist.picture.help')}</p>
			<h3>{t('checklist.milestones')}</h3>
			<ul>
				{milestones.map(({ milestone: { id, name }, missing }) => (
					<li key={id}>
						{missing.length === 0
							? t('checklist.milestone.reached', { name })
							: t('checklist.milestone.missing', { name, count: missing.length, texts: missing.map(({ text }) => text).join(' ') })}
					</li>
				))}
			</ul>
		</section>
	);
}
// strings: checklist.table.*
