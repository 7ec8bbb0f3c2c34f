/** Readiness by area: what is ready, what is not, and what nobody knows yet, as a bar and as words. */
import type { Translate } from '../../core/strings.ts';
import type { Readiness } from './practice.ts';
import { areaOfReadiness, readyText } from './practice.wording.ts';

interface Props {
	readiness: readonly Readiness[];
	t: Translate;
}

const WIDTH = 100;

/** Ready from the left, not ready from the right; what is between is not known. */
function ReadyBar({ ready, notReady, total }: Readiness) {
	const part = (count: number) => (total > 0 ? (count / total) * WIDTH : 0);
	return (
		<svg class="ready-bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
			<rect class="ready-all" x="0.5" y="0.5" width={WIDTH - 1} height="9" />
			<rect class="ready-yes" x="0" y="0" width={part(ready)} height="10" />
			<rect class="ready-no" x={WIDTH - part(notReady)} y="3.5" width={part(notReady)} height="3" />
		</svg>
	);
}

export function ReadinessTable({ readiness, t }: Props) {
	return (
		<section class="practice-ready" aria-label={t('practice.ready')}>
			<h2>{t('practice.ready')}</h2>
			<p class="practice-hint">{t('practice.ready.help')}</p>
			<table class="ready-table">
				<thead>
					<tr>
						<th scope="col">{t('practice.ready.area')}</th>
						<th scope="col">{t('practice.ready.tried')}</th>
						<th scope="col">{t('practice.ready.column')}</th>
					</tr>
				</thead>
				<tbody>
					{readiness.map((line) => (
						<tr key={line.isAll ? '*' : (line.area?.id ?? '')} class={line.isAll ? 'ready-total' : undefined}>
							<th scope="row">
								{areaOfReadiness(t, line)}
								{line.isLeftOut && !line.isAll && <span class="practice-hint"> {t('practice.ready.leftOut')}</span>}
							</th>
							<td>{t('practice.ready.seen', { seen: line.seen, total: line.total })}</td>
							<td>
								{line.isKnown && <ReadyBar {...line} />}
								{readyText(t, line)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
