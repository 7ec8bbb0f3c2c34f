/** Where the reader stands: in words, as two lines that rise by day, and the same numbers as a table. */
import { dayText } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import { drawProgress, HEIGHT, WIDTH } from './plan.picture.ts';
import type { Progress } from './plan.ts';
import { headline, hoursText, tookText } from './plan.wording.ts';

interface Props {
	progress: Progress;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
}

function Drawing({ progress, today, language, t }: Props) {
	const picture = drawProgress(progress, today);
	if (!picture) return null;
	const { planned, done, today: now, first, last, top, bottom } = picture;
	const day = (date: string) => dayText(date, language, 'medium');
	return (
		<figure class="plan-picture">
			<figcaption>{t('plan.picture')}</figcaption>
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
				<path class="plan-axis" d={`M${first.x} ${top.y}V${bottom}H${last.x}`} />
				{now !== null && <path class="plan-now" d={`M${now} ${top.y - 4}V${bottom}`} />}
				{done && <path class="plan-area" d={`${done}V${bottom}H${first.x}Z`} />}
				<path class="plan-line-planned" d={planned} />
				{done && <path class="plan-line-done" d={done} />}
				<text x={first.x - 6} y={top.y + 5} text-anchor="end">
					{hoursText(t, top.hours)}
				</text>
				<text x={first.x - 6} y={bottom + 5} text-anchor="end">
					{hoursText(t, 0)}
				</text>
				<text x={first.x} y={HEIGHT - 8}>
					{day(first.day)}
				</text>
				<text x={last.x} y={HEIGHT - 8} text-anchor="end">
					{day(last.day)}
				</text>
				{now !== null && (
					<text x={now} y={top.y - 8} text-anchor={now > WIDTH / 2 ? 'end' : 'start'}>
						{t('plan.picture.today')}
					</text>
				)}
			</svg>
			<p class="plan-help">{t('plan.picture.help')}</p>
		</figure>
	);
}

/** To the box that says that a step is done: on a phone it is some screens below. */
const goToTick = (id: string) => document.querySelector<HTMLElement>(`#${CSS.escape(`item-${id}`)} input[type=checkbox]`)?.focus();

export function ProgressView(props: Props) {
	const { progress, today, language, t } = props;
	const took = tookText(t, progress);
	const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	const isRunning = progress.today !== null && progress.today.count > 0 && progress.done.steps < progress.all.steps;
	return (
		<section class="plan-stand" aria-label={t('plan.stand')}>
			<h2>{t('plan.stand')}</h2>
			<p class="headline">{headline({ t, language }, progress)}</p>
			{took && <p>{took}</p>}
			{isRunning && progress.withDays.steps > 0 && (
				<>
					<h3>{t('plan.today')}</h3>
					{progress.onToday.length === 0 ? (
						<p>{t('plan.today.none')}</p>
					) : (
						<ul>
							{progress.onToday.map(({ id, task, hours }) => (
								<li key={id}>
									<button type="button" class="link-button" onClick={() => goToTick(id)}>
										{task}
									</button>{' '}
									({hoursText(t, hours)})
								</li>
							))}
						</ul>
					)}
				</>
			)}
			{progress.points.length > 0 && (
				<>
					<Drawing {...props} today={today} />
					<details>
						<summary>{t('plan.picture.table')}</summary>
						<table class="plan-points">
							<thead>
								<tr>
									<th scope="col">{t('plan.picture.day')}</th>
									<th scope="col">{t('plan.picture.planned')}</th>
									<th scope="col">{t('plan.picture.done')}</th>
								</tr>
							</thead>
							<tbody>
								{progress.points.map(({ day, planned, done }) => (
									<tr key={day}>
										<th scope="row">{dayText(day, language)}</th>
										<td>{numbers.format(planned)}</td>
										<td>{numbers.format(done)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</details>
				</>
			)}
		</section>
	);
}
