/** One goal: how to tell that it is met, its milestones with their days, and what became of them. */
import type { PlannedGoal, PlannedMilestone } from './career-map.goals.ts';
import { dayText, milestoneText, type Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import { type NewMilestone, OwnMilestoneForm } from './OwnMilestoneForm.tsx';

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

export function GoalCard(props: Props) {
	const { goal, words, isOpen, onToggle, onStart, onEdit, onAddMilestone, onRemove } = props;
	const { t, language } = words;
	const { id, name, isOwn, measure, stop, caution, start, by, areas, milestones, done } = goal;
	const facts = [
		by === null ? '' : t('careerMap.goal.byDay', { day: dayText(by, language) }),
		milestones.length === 0 ? '' : t('careerMap.goal.progress', { done, all: milestones.length }),
		areas.map((area) => area.name).join(', '),
	];
	return (
		<li class={`item ${isOpen ? 'item-open' : ''}`}>
			<div class="map-area-head">
				<h3>
					<button type="button" class="item-toggle" aria-expanded={isOpen} onClick={onToggle}>
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
			{isOpen && (
				<div class="goal-body">
					{isOwn ? (
						<div class="map-fields">
							<label class="wide">
								<span>{t('careerMap.goal.name')}</span>
								<input type="text" maxLength={300} value={name} onInput={(event) => onEdit(id, 'name', event.currentTarget.value)} />
							</label>
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
			)}
		</li>
	);
}
