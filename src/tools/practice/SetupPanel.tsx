/** How a reader practices: up to a date or for keeps, how much a day, which areas. Nothing is preselected. */
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { HintedField } from './HintedField.tsx';
import type { Area } from './practice.cards.ts';
import { NEW_A_DAY } from './practice.plan.ts';
import type { PracticeState } from './practice.state.ts';

interface Props {
	state: PracticeState;
	areas: readonly Area[];
	t: Translate;
	onMode: (mode: 'date' | 'keep') => void;
	onDate: (date: string) => void;
	onPerDay: (text: string) => void;
	onArea: (id: string) => void;
}

/** Years that are still being typed are no days of an interview. */
const FIRST_DAY = '1970-01-01';

const MODES = ['date', 'keep'] as const;

// strings: practice.mode.*
export function SetupPanel({ state, areas, t, onMode, onDate, onPerDay, onArea }: Props) {
	const { mode, date = '', perDay, leftOut = [] } = state;
	return (
		<section class="practice-setup" aria-label={t('practice.setup')}>
			<h2>{t('practice.setup')}</h2>
			<ChoiceGroup
				name="practice-mode"
				question={t('practice.mode')}
				choices={MODES.map((one) => ({
					value: one,
					name: t(`practice.mode.${one}`),
					anchor: t(`practice.mode.${one}.help`, { count: NEW_A_DAY }),
				}))}
				chosen={mode}
				onChoose={(value) => onMode(value === 'keep' ? 'keep' : 'date')}
			/>
			<div class="setup-fields">
				<HintedField
					id="practice-date"
					name={t('practice.date')}
					hint={t('practice.date.help')}
					field={(aria) => (
						<input
							{...aria}
							type="date"
							value={date}
							disabled={mode === 'keep'}
							min={FIRST_DAY}
							max={LAST_DAY}
							onChange={({ currentTarget: { value } }) => (value === '' || value >= FIRST_DAY) && onDate(value)}
						/>
					)}
				/>
				<NumberField
					id="practice-per-day"
					label={t('practice.perDay')}
					help={t('practice.perDay.help')}
					class="practice-number"
					value={perDay}
					min={1}
					max={500}
					step={1}
					isWhole
					t={t}
					onValue={(value) => onPerDay(value === null ? '' : `${value}`)}
				/>
			</div>
			<details>
				<summary>{t('practice.leftOut')}</summary>
				<p class="practice-hint">{t('practice.leftOut.help')}</p>
				<div class="area-checks">
					{areas.map(({ id, name }) => (
						<label key={id} class="check">
							<input type="checkbox" checked={leftOut.includes(id)} onChange={() => onArea(id)} />
							<span>{name}</span>
						</label>
					))}
				</div>
			</details>
		</section>
	);
}
