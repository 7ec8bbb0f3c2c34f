/** What an open goal says, takes and forgets. Loaded on demand. */
import { NameField } from '../../ui/NameField.tsx';
import type { PlannedGoal, PlannedMilestone } from './career-map.goals.ts';
import { milestoneText, type Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import type { GoalActions } from './GoalCard.tsx';
import { OwnMilestoneForm } from './OwnMilestoneForm.tsx';

interface Props extends GoalActions {
	goal: PlannedGoal;
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	t: Words['t'];
}

function Milestone({ goal, milestone, today, words, onReach, onLog, onRemoveMilestone }: Props & { milestone: PlannedMilestone }) {
	const { t } = words;
	const { id, text, shownBy, done, isLate } = milestone;
	return (
		<li class="milestone">
			<label class="check">
				<input
					type="checkbox"
					aria-label={t('careerMap.goal.reached', { text })}
					checked={done !== null}
					onChange={(event) => onReach(goal.id, id, event.currentTarget.checked ? today : '')}
				/>
				<span>
					{text} <span class={isLate ? 'log-missing' : 'log-weight'}>{milestoneText(words, milestone)}</span>
					{shownBy && (
						<span class="log-about">
							{t('careerMap.evidence')} {shownBy}
						</span>
					)}
				</span>
			</label>
			<div class="milestone-actions">
				{done !== null && (
					<>
						<DayField
							label={t('careerMap.goal.reachedOn')}
							of={text}
							value={done}
							onDay={(day) => day !== '' && onReach(goal.id, id, day)}
						/>
						<button type="button" aria-label={t('careerMap.goal.logNamed', { text })} onClick={() => onLog(goal, milestone)}>
							{t('careerMap.goal.log')}
						</button>
					</>
				)}
				{goal.isOwn && (
					<button type="button" aria-label={t('careerMap.goal.removeNamed', { text })} onClick={() => onRemoveMilestone(goal.id, id)}>
						{t('careerMap.goal.removeMilestone')}
					</button>
				)}
			</div>
		</li>
	);
}

export default function GoalBody(props: Props) {
	const { goal, t, onStart, onEdit, onAddMilestone, onRemove } = props;
	const { id, name, isOwn, measure, stop, caution, start, by, milestones } = goal;
	return (
		<div class="goal-body">
			{isOwn ? (
				<div class="map-fields">
					<NameField
						class="wide"
						label={t('careerMap.goal.name')}
						value={name}
						longest={300}
						t={t}
						onName={(to) => onEdit(id, 'name', to)}
					/>
					<label class="wide">
						<span>{t('careerMap.goals.measure')}</span>
						<input type="text" maxLength={300} value={measure} onInput={(event) => onEdit(id, 'measure', event.currentTarget.value)} />
					</label>
					<DayField label={t('careerMap.goals.by')} value={by ?? ''} onDay={(day) => onEdit(id, 'by', day)} />
				</div>
			) : (
				<>
					<p>
						<b>{t('careerMap.measure')}</b> {measure}
					</p>
					<div class="map-fields">
						<DayField label={t('careerMap.goals.start')} value={start ?? ''} onDay={(day) => onStart(id, day)} />
					</div>
				</>
			)}
			<ul class="milestones">
				{milestones.map((milestone) => (
					<Milestone key={milestone.id} {...props} milestone={milestone} />
				))}
			</ul>
			{isOwn && <OwnMilestoneForm t={t} onAdd={(milestone) => onAddMilestone(id, milestone)} />}
			{!isOwn && (
				<>
					<p>
						<b>{t('careerMap.caution')}</b> {caution}
					</p>
					<p>
						<b>{t('careerMap.stop')}</b> {stop}
					</p>
				</>
			)}
			<p class="item-actions">
				<button type="button" onClick={() => onRemove(goal)}>
					{t('careerMap.goal.remove')}
				</button>
			</p>
		</div>
	);
}
