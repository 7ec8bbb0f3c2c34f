/** When the reader starts, and on which days nobody expects anything. */
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import type { DaysOff } from '../../core/working-days.ts';
import { RestDays } from '../../ui/RestDays.tsx';
import type { ChecklistState } from './checklist.state.ts';

interface Props {
	state: ChecklistState;
	language: string;
	t: Translate;
	onStart: (start: string) => void;
	onWeekday: (weekday: number) => void;
	onAdd: (from: string, to: string) => void;
	onRemove: (range: DaysOff) => void;
}

export function SetupPanel({ state, language, t, onStart, ...rest }: Props) {
	return (
		<div class="checklist-setup">
			<label>
				<span class="choice-title">{t('checklist.start')}</span>
				<input type="date" max={LAST_DAY} value={state.start ?? ''} onChange={(event) => onStart(event.currentTarget.value)} />
				<span class="summary-note">{t('checklist.start.help')}</span>
			</label>
			<details>
				<summary>{t('checklist.setup')}</summary>
				<RestDays calendar={state} question={t('checklist.weekend')} language={language} t={t} {...rest} />
			</details>
		</div>
	);
}
