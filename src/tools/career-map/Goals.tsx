/** Goals of the manual and the reader's own, with what is due. */
import { useSignal } from '@preact/signals';
import type { GoalReading } from './career-map.goals.ts';
import type { MapArea } from './career-map.ts';
import { milestoneText, type Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import { type GoalActions, GoalCard } from './GoalCard.tsx';
import { ListField } from './ListField.tsx';

interface NewGoal {
	name: string;
	by: string;
	area: string;
	measure: string;
}

interface Props extends GoalActions {
	goals: GoalReading;
	areas: readonly MapArea[];
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	onChoose: (goal: string, start: string) => void;
	onAdd: (goal: NewGoal) => void;
}

const NO_GOAL: NewGoal = { name: '', by: '', area: '', measure: '' };

// strings: careerMap.term.*
function ChooseForm({ goals: { rest }, today, words: { t }, onChoose }: Pick<Props, 'goals' | 'today' | 'words' | 'onChoose'>) {
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

function OwnForm({ areas, words: { t }, onAdd }: Pick<Props, 'areas' | 'words' | 'onAdd'>) {
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

export function Goals({ goals, areas, onChoose, onAdd, ...card }: Props) {
	const { words, today } = card;
	const { t } = words;
	const open = useSignal<string | null>(null);
	return (
		<section class="map-goals-tool" aria-label={t('careerMap.goals.tool')}>
			<h2>{t('careerMap.goals.tool')}</h2>
			{goals.chosen.length === 0 && <p class="empty">{t('careerMap.goals.none')}</p>}
			{goals.due.length > 0 && (
				<section class="goals-due" aria-label={t('careerMap.goals.due')}>
					<h3>{t('careerMap.goals.due')}</h3>
					<ul>
						{goals.due.map(({ goal, milestone }) => (
							<li key={`${goal.id} ${milestone.id}`}>
								<b>{goal.name}:</b> {milestone.text}{' '}
								<span class={milestone.isLate ? 'log-missing' : ''}>{milestoneText(words, milestone)}</span>
							</li>
						))}
					</ul>
				</section>
			)}
			<ul class="items">
				{goals.chosen.map((goal) => (
					<GoalCard
						key={goal.id}
						goal={goal}
						isOpen={open.value === goal.id}
						onToggle={() => {
							open.value = open.value === goal.id ? null : goal.id;
						}}
						{...card}
					/>
				))}
			</ul>
			{goals.retired.map((id) => (
				<p key={id} class="notice-calm">
					{t('careerMap.goal.retired', { id })}
				</p>
			))}
			<ChooseForm goals={goals} today={today} words={words} onChoose={onChoose} />
			<OwnForm areas={areas} words={words} onAdd={onAdd} />
		</section>
	);
}
