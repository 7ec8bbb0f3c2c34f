/** The name of an area of the reader's own, and what others see at each of its levels. */
import { NameField } from '../../ui/NameField.tsx';
import type { AreaActions } from './AreaForm.tsx';
import type { MapArea } from './career-map.ts';
import type { Words } from './career-map.wording.ts';

interface Props extends Pick<AreaActions, 'onRename' | 'onSignal' | 'onRemove'> {
	area: MapArea;
	words: Words;
}

export function OwnAreaFields({ area, words: { t, levels }, onRename, onSignal, onRemove }: Props) {
	return (
		<div class="map-fields">
			<NameField
				class="wide"
				label={t('careerMap.renameArea')}
				value={area.name}
				longest={300}
				t={t}
				onName={(name) => onRename(area.id, name)}
			/>
			{levels.map(({ id, name }, index) => (
				<label key={id} class="wide">
					<span>{t('careerMap.signal', { level: name })}</span>
					<input
						type="text"
						maxLength={300}
						value={area.levels[index]?.signal ?? ''}
						onInput={(event) => onSignal(area.id, id, event.currentTarget.value)}
					/>
				</label>
			))}
			<p class="item-actions">
				<button type="button" onClick={() => onRemove(area.id, area.name)}>
					{t('careerMap.removeArea')}
				</button>
			</p>
		</div>
	);
}
