/** Goals of the manual and the reader's own, with what is due. */
import { useSignal } from '@preact/signals';
import type { GoalReading } from './career-map.goals.ts';
import type { MapArea } from './career-map.ts';
import { milestoneText, type Words } from './career-map.wording.ts';
import { type GoalActions, GoalCard } from './GoalCard.tsx';
import { ChooseForm, type NewGoal, OwnForm } from './GoalForms.tsx';

interface Props extends GoalActions {
	goals: GoalReading;
	areas: readonly MapArea[];
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	onChoose: (goal: string, start: string) => void;
	onAdd: (goal: NewGoal) => void;
}

export function Goals({ goals, areas, onChoose, onAdd, ...card }: Props) {
	const { words, today } = card;
	const { t } = words;
	const open = useSignal<string | null>(null);
	return (
		<section class="map-goals-tool" id="map-part-goals" aria-label={t('careerMap.goals.tool')}>
			<h2>{t('careerMap.goals.tool')}</h2>
			{goals.chosen.length === 0 && <p class="empty">{t('careerMap.goals.none')}</p>}
			{goals.due.length > 0 && (
				<section class="goals-due" aria-label={t('careerMap.goals.due')}>
					<h3>{t('careerMap.goals.due')}</h3>
					<ul>
						{goals.due.map(({ goal, milestone }) => (
							<li key={`${goal.id} ${milestone.id}`}>
								<b>{goal.name}:</b> {milestone.text}{' '}
								<span class={milestone.isLate ? 'log-missing' : 'log-weight'}>{milestoneText(words, milestone)}</span>
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
