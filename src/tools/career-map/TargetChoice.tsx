/** The level that all areas are meant to reach, or a target of its own for each. Nothing is preselected. */
import { useSignal } from '@preact/signals';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import type { Words } from './career-map.wording.ts';

/** In place of a level's id: each area has a target of its own, or none. */
const BY_AREA = '';

interface Props {
	/** The id of the chosen level. */
	target: string | undefined;
	words: Words;
	/** @param level a level's id, or empty for area by area */
	onTarget: (level: string) => void;
}

export function TargetChoice({ target, words: { t, levels }, onTarget }: Props) {
	// The sheet holds no difference between "area by area" and no answer yet; who has just said so sees it said.
	const isByArea = useSignal(false);
	return (
		<ChoiceGroup
			name="target"
			title={t('careerMap.target.title')}
			question={t('careerMap.target')}
			choices={[
				...levels.map(({ id, name, scope }, index) => ({ value: id, mark: `${index + 1}`, name, anchor: scope })),
				{ value: BY_AREA, mark: '–', name: t('careerMap.target.none'), anchor: t('careerMap.target.noneHelp') },
			]}
			chosen={target ?? (isByArea.value ? BY_AREA : undefined)}
			onChoose={(level) => {
				isByArea.value = level === BY_AREA;
				if (level !== (target ?? BY_AREA)) onTarget(level ?? BY_AREA);
			}}
		/>
	);
}
