/**
 * Days for the steps, and new ones after days on which something else happened: first what would come out, then the reader's word. Loaded
 * with the first step.
 */
import { useState } from 'preact/hooks';
import { LAST_DAY } from '../../core/calendar-day.ts';
import { dayText } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import { isDay } from '../../core/working-days.ts';
import { giveDays, nextDay, outlook } from './plan.days.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { PlanState } from './plan.state.ts';
import type { Progress } from './plan.ts';
import { moveText, outlookText, staleText } from './plan.wording.ts';

interface Props {
	definition: PlanDefinition;
	state: PlanState;
	progress: Progress;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
	/** @param isMove whether steps had days before */
	onGive: (next: (state: PlanState) => PlanState, isMove: boolean) => void;
}

export default function DaysPanel({ definition, state, progress, today, language, t, onGive }: Props) {
	const [isOpen, setOpen] = useState(false);
	/** As typed; null before anything is. What is no day to plan from stays in its field, to be mended. */
	const [chosen, choose] = useState<string | null>(null);
	const earliest = nextDay(state, today);
	const hasDays = progress.withDays.steps > 0;
	const words = { t, language };
	const from = earliest && chosen && isDay(chosen) && chosen > earliest ? chosen : earliest;
	const isWrong = chosen !== null && chosen !== from;
	const isShown = from !== null && progress.all.steps > progress.done.steps && (isOpen || !hasDays);
	const view = isShown ? outlook(definition, state, from) : null;
	const [ending, ...others] = view ? outlookText(words, view) : [];
	return (
		<section class="plan-days-panel" aria-label={t('plan.give')}>
			<h2>{t('plan.give')}</h2>
			{earliest === null && <p>{t('plan.give.first')}</p>}
			{progress.stale.length > 0 && (
				<ul class="reasons">
					{progress.stale.map((stale) => (
						<li key={stale.why}>{staleText(t, stale)}</li>
					))}
				</ul>
			)}
			{hasDays && <p class="plan-help">{definition.missed}</p>}
			{hasDays && (
				<p class="item-actions">
					<button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
						{t(isOpen ? 'plan.replan.close' : 'plan.replan.open')}
					</button>
				</p>
			)}
			{view && (
				<div class={hasDays ? 'sheet-panel' : ''}>
					{hasDays && (
						<div class="plan-number">
							<label for="plan-from">{t('plan.replan.from')}</label>
							<input
								id="plan-from"
								type="date"
								min={earliest ?? ''}
								max={LAST_DAY}
								value={chosen ?? from ?? ''}
								aria-invalid={isWrong}
								aria-describedby="plan-from-fault"
								onInput={(event) => choose(event.currentTarget.value)}
							/>
							<p class="number-fault" id="plan-from-fault">
								{isWrong && from && t('plan.replan.early', { day: dayText(from, language) })}
							</p>
						</div>
					)}
					<p class="plan-ending">
						<b>{ending}</b>
					</p>
					<ul class="reasons">
						{others.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					{hasDays && <p class="plan-help">{t('plan.replan.help')}</p>}
					<p class="item-actions">
						<button
							type="button"
							class="button-main"
							aria-disabled={view.fresh.length + view.moved.length === 0}
							onClick={() => {
								if (view.fresh.length + view.moved.length === 0) return;
								onGive((before) => giveDays(definition, before, view.from, today), hasDays);
								// What was pressed stays under the hand.
								setOpen(true);
							}}
						>
							{t(hasDays ? 'plan.replan.button' : 'plan.give.button')}
						</button>
					</p>
				</div>
			)}
			{(state.moves ?? []).length > 0 && (
				<details>
					<summary>{t('plan.moves')}</summary>
					<ul class="reasons">
						{(state.moves ?? []).map((move, index) => (
							<li key={`${index} ${move.on}`}>{moveText(words, move)}</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
