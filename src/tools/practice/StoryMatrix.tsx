/** Which of my stories answers this? A row a question, a column a story; questions without one are named. */
import type { Translate } from '../../core/strings.ts';
import type { Matrix } from './practice.stories.ts';

interface Props {
	matrix: Matrix;
	t: Translate;
	onToggle: (story: string, card: string) => void;
	onTakeFitting: () => void;
}

export function StoryMatrix({ matrix: { stories, rows, gaps }, t, onToggle, onTakeFitting }: Props) {
	const isFitting = rows.some(({ cells }) => cells.some(({ fits, answers }) => fits && !answers));
	return (
		<section class="story-matrix" aria-label={t('practice.matrix')}>
			<h3>{t('practice.matrix')}</h3>
			<p>{gaps.length === 0 ? t('practice.matrix.noGaps') : t('practice.matrix.gaps', { count: gaps.length, total: rows.length })}</p>
			<p class="sheet-actions">
				<button type="button" disabled={!isFitting} onClick={onTakeFitting}>
					{t('practice.matrix.take')}
				</button>
				<span class="practice-hint">{t('practice.matrix.help')}</span>
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="table-scroll" tabIndex={0} aria-label={t('practice.matrix.table')}>
				<table class="compare-table">
					<thead>
						<tr>
							<th scope="col">{t('practice.column.question')}</th>
							{stories.map(({ story }) => (
								<th key={story.id} scope="col">
									{story.title}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ card, cells, count }) => (
							<tr key={card.id}>
								<th scope="row">
									{card.name}
									{count === 0 && <span class="matrix-gap">{t('practice.matrix.none')}</span>}
								</th>
								{cells.map(({ story, answers, fits }) => (
									<td key={story.id}>
										<label class="matrix-cell">
											<input type="checkbox" checked={answers} onChange={() => onToggle(story.id, card.id)} />
											<span class="visually-hidden">{t('practice.matrix.cell', { story: story.title, question: card.name })}</span>
											{fits && <span class="practice-hint">{t('practice.matrix.fits')}</span>}
										</label>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</section>
	);
}
