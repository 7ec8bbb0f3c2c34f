/** The areas, one row each, opened to what the reader says of it; areas of their own, and those that the map no longer has. */
import { useSignal } from '@preact/signals';
import { AddForm } from '../../ui/AddForm.tsx';
import { loadable } from '../../ui/loadable.tsx';
import type { AreaActions } from './AreaForm.tsx';
import { answerOf, type CareerMapState } from './career-map.state.ts';
import type { Reading } from './career-map.ts';
import { standingText, type Words } from './career-map.wording.ts';

const AreaForm = loadable(() => import('./AreaForm.tsx'));

interface Props extends AreaActions {
	state: CareerMapState;
	reading: Reading;
	words: Words;
	onAdd: (name: string) => void;
	onAdopt: (area: string) => void;
}

export function AreaList({ state, reading: { standings, retired }, words, onAdd, onAdopt, ...actions }: Props) {
	const { t, levels } = words;
	const open = useSignal<string | null>(null);
	const common = levels.find(({ id }) => id === state.target)?.name ?? '';
	return (
		<section class="map-areas" id="map-part-areas" aria-label={t('careerMap.areasList')}>
			<h2>{t('careerMap.areasList')}</h2>
			<ul class="items">
				{standings.map((standing) => {
					const { id, name } = standing.area;
					const isOpen = open.value === id;
					return (
						<li key={id} class={`item ${isOpen ? 'item-open' : ''}`}>
							<div class="map-area-head">
								<h3>
									<button
										type="button"
										class="item-toggle item-toggle-marked"
										aria-expanded={isOpen}
										onClick={() => {
											open.value = isOpen ? null : id;
										}}
									>
										{name}
									</button>
								</h3>
								<p class="verdict">{standingText(words, standing)}</p>
							</div>
							{isOpen && <AreaForm standing={standing} answer={answerOf(state, id)} common={common} words={words} t={t} {...actions} />}
						</li>
					);
				})}
			</ul>
			<AddForm field="area" label={t('careerMap.addArea')} button={t('careerMap.addArea.button')} longest={60} onAdd={onAdd} />
			{retired.length > 0 && (
				<section class="notice-calm" aria-label={t('careerMap.retired')}>
					<h3>{t('careerMap.retired')}</h3>
					<p>{t('careerMap.retired.help')}</p>
					{retired.map((id) => (
						<p key={id} class="item-actions">
							<button type="button" onClick={() => onAdopt(id)}>
								{t('careerMap.retired.adopt', { name: id })}
							</button>
							<button type="button" onClick={() => actions.onRemove(id, id)}>
								{t('careerMap.retired.remove', { name: id })}
							</button>
						</p>
					))}
				</section>
			)}
		</section>
	);
}
