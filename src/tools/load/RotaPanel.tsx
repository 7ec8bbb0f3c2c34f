/** The rota by name and day: for which design, from when, for whom; then its turns, its fairness and its calendar. Loaded on demand. */
import { useMemo } from 'preact/hooks';
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { DayRanges } from '../../ui/DayRanges.tsx';
import * as changes from './load.changes.ts';
import { handOverText, rangeText } from './load.day-wording.ts';
import { exactEntry } from './load.entries.ts';
import { planRota, rotaPeople, usualTurns } from './load.rota.ts';
import type { LoadState } from './load.state.ts';
import type { Outcome } from './load.ts';
import { RotaCalendar } from './RotaCalendar.tsx';
import { RotaPeople } from './RotaPeople.tsx';
import { RotaTables } from './RotaTables.tsx';

interface Props {
	state: LoadState;
	outcomes: readonly [Outcome, ...Outcome[]];
	/** The sheet's id and name: what a calendar knows it by. */
	sheet: { id: string; name: string };
	slug: string;
	/** What a calendar file says that made it. */
	product: string;
	language: string;
	t: Translate;
	onChange: (label: string, next: (state: LoadState) => LoadState, field?: string) => void;
	onRemove: (name: string, next: (state: LoadState) => LoadState) => void;
}

const WHOLE = 'turns';

// strings: load.tool.rota.fault.*
export default function RotaPanel({ state, outcomes, sheet, slug, product, language, t, onChange, onRemove }: Props) {
	const words = { t, language };
	const plan = state.rota ?? {};
	const [today, ...others] = outcomes;
	const outcome = others.find(({ design }) => design?.id === plan.design) ?? today;
	const { entries } = outcome;
	// The entries come from the state and the design; a large team with tight days off takes a moment.
	const rota = useMemo(() => planRota(state, entries), [state, outcome.design?.id]);
	const shiftDays = exactEntry(entries['shift-days']);
	const did = t('load.tool.did.rota');
	return (
		<div class="load-rota">
			<p>{t('load.tool.rota.help')}</p>
			<div class="load-fields rating-form">
				<label>
					<b>{t('load.tool.rota.design')}</b>
					<span class="amount-help">{t('load.tool.rota.design.help')}</span>
					<select
						value={outcome.design?.id ?? ''}
						onChange={(event) => {
							const design = event.currentTarget.value;
							onChange(did, (before) => changes.setRota(before, { design: design === '' ? undefined : design }));
						}}
					>
						{outcomes.map(({ design }) => (
							<option key={design?.id ?? ''} value={design?.id ?? ''}>
								{design?.name ?? t('load.tool.today')}
							</option>
						))}
					</select>
					<span class="amount-echo" />
				</label>
				<label>
					<b>{t('load.tool.rota.start')}</b>
					<span class="amount-help">{t('load.tool.rota.start.help')}</span>
					<input
						type="date"
						max={LAST_DAY}
						value={plan.start ?? ''}
						onChange={(event) => {
							const start = event.currentTarget.value;
							onChange(did, (before) => changes.setRota(before, { start: start === '' ? undefined : start }));
						}}
					/>
					<span class="amount-echo">{handOverText(words, plan.start, shiftDays)}</span>
				</label>
				<AmountField
					id="rota-turns"
					label={t('load.tool.rota.turns')}
					help={shiftDays === null ? '' : t('load.tool.rota.turns.help', { count: usualTurns(shiftDays) })}
					value={plan.turns}
					lone="decimal"
					say={({ low }) => t('load.tool.rota.turnCount', { count: low })}
					isUnusual={({ low }) => !Number.isInteger(low) || low < 1}
					t={t}
					onChange={(value) => {
						const turns = typeof value === 'number' ? value : undefined;
						onChange(did, (before) => changes.setRota(before, { turns }), WHOLE);
					}}
				/>
			</div>
			<RotaPeople
				state={state}
				count={exactEntry(entries.people)}
				nameless={rotaPeople(state, entries).length}
				{...{ language, t, onChange, onRemove }}
			/>
			<details class="load-by-day">
				<summary>{t('load.tool.rota.holidays')}</summary>
				<DayRanges
					title={t('load.tool.rota.holidays')}
					from={t('load.tool.rota.holidayFrom')}
					to={t('load.tool.rota.holidayTo')}
					button={t('load.tool.rota.addHoliday')}
					ranges={plan.holidays ?? []}
					say={(range) => rangeText(range, language)}
					t={t}
					onAdd={(from, to) => onChange(did, (before) => changes.addHoliday(before, from, to))}
					onRemove={(range) => onChange(did, (before) => changes.removeHoliday(before, range))}
				/>
			</details>
			{typeof rota === 'string' ? (
				<p class="notice-calm">{t(`load.tool.rota.fault.${rota}`)}</p>
			) : (
				<>
					<RotaTables rota={rota} entries={entries} language={language} t={t} />
					<RotaCalendar
						key={sheet.id}
						rota={rota}
						sent={state.sent ?? {}}
						sheet={sheet}
						name={outcome.design?.name ?? t('load.tool.today')}
						file={slug}
						product={product}
						t={t}
						onSave={(sent) => onChange(t('load.tool.did.calendar'), (before) => changes.noteSent(before, sent))}
					/>
				</>
			)}
		</div>
	);
}
