/** Adds a milestone to a goal of the reader's own. */
import { useSignal } from '@preact/signals';
import type { Translate } from '../../core/strings.ts';
import { DayField } from './DayField.tsx';

export interface NewMilestone {
	text: string;
	/** YYYY-MM-DD, or empty. */
	due: string;
}

export function OwnMilestoneForm({ t, onAdd }: { t: Translate; onAdd: (milestone: NewMilestone) => void }) {
	const text = useSignal('');
	const due = useSignal('');
	const add = (event: Event) => {
		event.preventDefault();
		if (text.value.trim() === '') return;
		onAdd({ text: text.value, due: due.value });
		text.value = '';
		due.value = '';
		(event.currentTarget as HTMLFormElement).querySelector('input')?.focus();
	};
	return (
		<form class="map-fields" onSubmit={add}>
			<label class="wide">
				<span>{t('careerMap.goal.milestone')}</span>
				<input
					type="text"
					aria-required="true"
					maxLength={300}
					autocomplete="off"
					value={text.value}
					onInput={(event) => {
						text.value = event.currentTarget.value;
					}}
				/>
			</label>
			<DayField
				label={t('careerMap.goal.milestoneBy')}
				value={due.value}
				onDay={(day) => {
					due.value = day;
				}}
			/>
			<button type="submit">{t('careerMap.goal.addMilestone')}</button>
		</form>
	);
}
