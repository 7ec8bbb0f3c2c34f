/** One goal: how to tell that it is met, its milestones with their days, and what became of them. */
import { loadable } from '../../ui/loadable.tsx';
import type { PlannedGoal, PlannedMilestone } from './career-map.goals.ts';
import { dayText, milestoneText, type Words } from './career-map.wording.ts';
import type { NewMilestone } from './OwnMilestoneForm.tsx';

const GoalBody = loadable(() => import('./GoalBody.tsx'));

export interface GoalActions {
	onStart: (goal: string, day: string) => void;
	onEdit: (goal: string, field: 'name' | 'measure' | 'by', text: string) => void;
	/** @param day empty: not reached */
	onReach: (goal: string, milestone: string, day: string) => void;
	onAddMilestone: (goal: string, milestone: NewMilestone) => void;
	onRemoveMilestone: (goal: string, milestone: string) => void;
	/** A milestone that is reached, on its way into the log. */
	onLog: (goal: PlannedGoal, milestone: PlannedMilestone) => void;
	onRemove: (goal: PlannedGoal) => void;
}

interface Props extends GoalActions {
	goal: PlannedGoal;
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	isOpen: boolean;
	onToggle: () => void;
}

export function GoalCard(props: Props) {
	const { goal, words, isOpen, onToggle } = props;
	const { t, language } = words;
	const { name, by, areas, milestones, done } = goal;
	const facts = [
		by === null ? '' : t('careerMap.goal.byDay', { day: dayText(by, language) }),
		milestones.length === 0 ? '' : t('careerMap.goal.progress', { done, all: milestones.length }),
		areas.map((area) => area.name).join(', '),
	];
	return (
		<li class={`item ${isOpen ? 'item-open' : ''}`}>
			<div class="map-area-head">
				<h3>
					<button type="button" class="item-toggle item-toggle-marked" aria-expanded={isOpen} onClick={onToggle}>
						{name}
					</button>
				</h3>
				<p class="verdict">{facts.filter((fact) => fact !== '').join(' · ')}</p>
			</div>
			<ul class="print-only">
				{milestones.map((milestone) => (
					<li key={milestone.id}>
						<span aria-hidden="true">{milestone.done === null ? '☐' : '☑'}</span> {milestone.text} {milestoneText(words, milestone)}
					</li>
				))}
			</ul>
			{isOpen && <GoalBody {...props} t={t} />}
		</li>
	);
}
