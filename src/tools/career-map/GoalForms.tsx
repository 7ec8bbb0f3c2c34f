/** Takes a goal of the manual, or one of the reader's own. */
import { useSignal } from '@preact/signals';
import type { GoalReading } from './career-map.goals.ts';
import type { MapArea } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import { ListField } from './ListField.tsx';

export interface NewGoal {
	name: string;
	by: string;
	area: string;
	measure: string;
}

interface ChooseProps {
	goals: GoalReading;
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	onChoose: (goal: string, start: string) => void;
}

interface OwnProps {
	areas: readonly MapArea[];
	words: Words;
	onAdd: (goal: NewGoal) => void;
}

const NO_GOAL: NewGoal = { name: '', by: '', area: '', measure: '' };

// strings: careerMap.term.*
export function ChooseForm({ goals: { rest }, today, words: { t }, onChoose }: ChooseProps) {
	const chosen = useSignal('');
	const start = useSignal(today);
	const take = (event: Event) => {
		event.preventDefault();
		if (chosen.value === '') return;
		onChoose(chosen.value, start.value);
		chosen.value = '';
	};
	return (
		<form class="map-fields filter" onSubmit={take}>
			<label class="wide">
				<span>{t('careerMap.goals.choose')}</span>
				<select
					aria-required="true"
					value={chosen.value}
					onChange={(event) => {
						chosen.value = event.currentTarget.value;
					}}
				>
					<option value="">–</option>
					{(['short', 'long'] as const).map((term) => (
						<optgroup key={term} label={t(`careerMap.term.${term}`)}>
							{rest
								.filter((goal) => goal.term === term)
								.map(({ id, name }) => (
									<option key={id} value={id}>
										{name}
									</option>
								))}
						</optgroup>
					))}
				</select>
			</label>
			<DayField
				label={t('careerMap.goals.start')}
				value={start.value}
				onDay={(day) => {
					start.value = day;
				}}
			/>
			<button type="submit">{t('careerMap.goals.take')}</button>
		</form>
	);
}

export function OwnForm({ areas, words: { t }, onAdd }: OwnProps) {
	const draft = useSignal(NO_GOAL);
	const set = (change: Partial<NewGoal>) => {
		draft.value = { ...draft.value, ...change };
	};
	const add = (event: Event) => {
		event.preventDefault();
		if (draft.value.name.trim() === '') return;
		onAdd(draft.value);
		draft.value = NO_GOAL;
	};
	return (
		<details class="filter">
			<summary>{t('careerMap.goals.own')}</summary>
			<form class="map-fields" aria-label={t('careerMap.goals.own')} onSubmit={add}>
				<label class="wide">
					<span>{t('careerMap.goal.name')}</span>
					<input
						type="text"
						maxLength={300}
						autocomplete="off"
						aria-required="true"
						value={draft.value.name}
						onInput={(event) => set({ name: event.currentTarget.value })}
					/>
				</label>
				<label class="wide">
					<span>{t('careerMap.goals.measure')}</span>
					<input
						type="text"
						maxLength={300}
						autocomplete="off"
						value={draft.value.measure}
						onInput={(event) => set({ measure: event.currentTarget.value })}
					/>
				</label>
				<DayField label={t('careerMap.goals.by')} value={draft.value.by} onDay={(by) => set({ by })} />
				<ListField
					label={t('careerMap.goals.area')}
					value={draft.value.area}
					none={t('careerMap.goals.noArea')}
					list={areas}
					onChoose={(area) => set({ area })}
				/>
				<button type="submit">{t('careerMap.goals.add')}</button>
			</form>
		</details>
	);
}
