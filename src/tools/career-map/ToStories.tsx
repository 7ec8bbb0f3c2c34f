/** The log, or what of it speaks for one area, on its way to the tool that tells stories out of it. */
import { useSignal } from '@preact/signals';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { evidenceParcel } from './career-map.parcels.ts';
import type { CareerMapState } from './career-map.state.ts';
import type { MapArea } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { ListField } from './ListField.tsx';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));

interface Props {
	state: CareerMapState;
	/** YYYY-MM-DD. */
	today: string;
	areas: readonly MapArea[];
	words: Words;
	from: string;
	sheet: string;
	target: Target;
}

export function ToStories({ state, today, areas, words: { t }, from, sheet, target }: Props) {
	const area = useSignal('');
	const isOpen = useSignal(false);
	const data = evidenceParcel(state, today, area.value);
	return (
		<section class="map-stories" aria-label={t('careerMap.send.stories')}>
			<h3>{t('careerMap.send.stories')}</h3>
			<p>{t('careerMap.send.storiesHelp')}</p>
			<div class="map-fields">
				<ListField
					label={t('careerMap.log.area')}
					value={area.value}
					none={t('careerMap.log.all')}
					list={areas.filter(({ id }) => state.entries.some((entry) => Object.hasOwn(entry.areas, id)))}
					onChoose={(id) => {
						area.value = id;
					}}
				/>
			</div>
			<p class="item-actions">
				<button
					type="button"
					disabled={data === null}
					aria-expanded={isOpen.value && data !== null}
					onClick={() => {
						isOpen.value = !isOpen.value;
					}}
				>
					{t('kit.handOver.title', { tool: target.title })}
				</button>
			</p>
			{isOpen.value && data && (
				<HandOver
					parcel={{ type: 'evidence', data, from, sheet }}
					target={target}
					lines={data.entries.map(({ what, date }) => (date === '' ? what : `${date}: ${what}`))}
					t={t}
				/>
			)}
		</section>
	);
}
