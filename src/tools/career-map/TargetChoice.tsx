/** The level that all areas are meant to reach, or a target of its own for each. Nothing is preselected. */
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { Words } from './career-map.wording.ts';

/** In place of a level's id: each area has a target of its own, or none. */
const BY_AREA = '';

interface Props {
	/** The id of the chosen level. */
	target: string | undefined;
	/** Whether "area by area" is chosen in its place. */
	isByArea: boolean;
	words: Words;
	/** @param level a level's id, or empty for area by area */
	onTarget: (level: string) => void;
}

export function TargetChoice({ target, isByArea, words: { t, levels }, onTarget }: Props) {
	return (
		<ChoiceGroup
			name="target"
			title={t('careerMap.target.title')}
			question={t('careerMap.target')}
			choices={[
				...levels.map(({ id, name, scope }, index) => ({ value: id, mark: `${index + 1}`, name, anchor: scope })),
				{ value: BY_AREA, mark: '–', name: t('careerMap.target.none'), anchor: t('careerMap.target.noneHelp') },
			]}
			chosen={target ?? (isByArea ? BY_AREA : undefined)}
			onChoose={(level) => onTarget(level ?? BY_AREA)}
		/>
	);
}
