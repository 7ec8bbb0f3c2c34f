/** The rota by name and day: for which design, from when, for whom; then its turns, its fairness and its calendar. Loaded on demand. */
import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { DayRanges } from '../../ui/DayRanges.tsx';
import { EntryCard } from '../../ui/EntryCard.tsx';
import * as changes from './load.changes.ts';
import { exactEntry } from './load.entries.ts';
import { planRota, rotaPeople, usualTurns } from './load.rota.ts';
import type { LoadState } from './load.state.ts';
import type { Outcome } from './load.ts';
import { handOverText, personName, rangeText } from './load.wording.ts';
import { RotaCalendar } from './RotaCalendar.tsx';
import { RotaTables } from './RotaTables.tsx';

interface Props {
	state: LoadState;
	outcomes: readonly [Outcome, ...Outcome[]];
	/** The sheet's id and name: what a calendar knows it by. */
	sheet: { id: string; name: string };
	slug: string;
	language: string;
	t: Translate;
	onChange: (label: string, next: (state: LoadState) => LoadState, field?: string) => void;
	onRemove: (name: string, next: (state: LoadState) => LoadState) => void;
}

const WHOLE = 'turns';

// strings: load.tool.rota.fault.*
export default function RotaPanel({ state, outcomes, sheet, slug, language, t, onChange, onRemove }: Props) {
	const words = { t, language };
	const [openPerson, setOpenPerson] = useState<string | null>(null);
	const plan = state.rota ?? {};
	const [today, ...others] = outcomes;
	const outcome = others.find(({ design }) => design?.id === plan.design) ?? today;
	const { entries } = outcome;
	// The entries come from the state and the design; a large team with tight days off takes a moment.
	const rota = useMemo(() => planRota(state, entries), [state, outcome.design?.id]);
	const shiftDays = exactEntry(entries['shift-days']);
	const count = exactEntry(entries.people);
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
			<h3>{t('load.tool.rota.people')}</h3>
			{state.people.length === 0 && <p class="amount-help">{t('load.tool.rota.nameless', { count: rotaPeople(state, entries).length })}</p>}
			{state.people.length > 0 && count !== null && count !== state.people.length && (
				<p class="notice-calm">{t('load.tool.rota.differs', { list: state.people.length, count })}</p>
			)}
			<ol class="items">
				{state.people.map((person, index) => {
					const { id, off } = person;
					const name = personName(t, person, index);
					const isOpen = openPerson === id;
					return (
						<EntryCard
							key={id}
							id={id}
							name={name}
							rank={null}
							head={<p class="verdict">{off.length > 0 && t('load.tool.rota.offCount', { count: off.length })}</p>}
							isOpen={isOpen}
							t={t}
							onToggle={() => setOpenPerson(isOpen ? null : id)}
							onRename={(to) => onChange(t('load.tool.did.rename'), (before) => changes.renamePerson(before, id, to))}
							onRemove={() => onRemove(name, (before) => changes.removePerson(before, id))}
						>
							{isOpen && (
								<>
									<h4>{t('load.tool.rota.off')}</h4>
									<DayRanges
										title={`${t('load.tool.rota.off')}: ${name}`}
										from={t('load.tool.rota.from')}
										to={t('load.tool.rota.to')}
										button={t('load.tool.rota.addOff')}
										ranges={off}
										say={(range) => rangeText(range, language)}
										t={t}
										onAdd={(from, to) => onChange(t('load.tool.did.off'), (before) => changes.addOff(before, id, from, to))}
										onRemove={(range) => onChange(t('load.tool.did.off'), (before) => changes.removeOff(before, id, range))}
									/>
								</>
							)}
						</EntryCard>
					);
				})}
			</ol>
			<AddPersonForm
				t={t}
				onAdd={(name) => onChange(t('load.tool.did.person'), (before) => changes.addPerson(before, name, crypto.randomUUID()))}
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
						t={t}
						onSave={(sent) => onChange(t('load.tool.did.calendar'), (before) => changes.noteSent(before, sent))}
					/>
				</>
			)}
		</div>
	);
}

/** A person without a name is a person too, so an empty field adds one. */
function AddPersonForm({ t, onAdd }: { t: Translate; onAdd: (name: string) => void }) {
	const add = (event: Event) => {
		event.preventDefault();
		const field = (event.currentTarget as HTMLFormElement).elements.namedItem('person');
		if (!(field instanceof HTMLInputElement)) return;
		onAdd(field.value);
		field.value = '';
		field.focus();
	};
	return (
		<form class="add-form" onSubmit={add}>
			<label>
				<span class="choice-title">{t('load.tool.rota.addPerson')}</span>
				<input type="text" name="person" maxLength={changes.LONGEST_NAME} autocomplete="off" />
			</label>
			<button type="submit">{t('load.tool.rota.addPersonButton')}</button>
		</form>
	);
}
