/** Who takes turns, and on which days they can't. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { DayRanges } from '../../ui/DayRanges.tsx';
import { EntryCard } from '../../ui/EntryCard.tsx';
import * as changes from './load.changes.ts';
import { rangeText } from './load.day-wording.ts';
import type { LoadState } from './load.state.ts';
import { personName } from './load.wording.ts';

interface Props {
	state: LoadState;
	/** How many people the figures say; null where they do not. */
	count: number | null;
	/** How many take turns without a list. */
	nameless: number;
	language: string;
	t: Translate;
	onChange: (label: string, next: (state: LoadState) => LoadState, field?: string) => void;
	onRemove: (name: string, next: (state: LoadState) => LoadState) => void;
}

export function RotaPeople({ state, count, nameless, language, t, onChange, onRemove }: Props) {
	const [openPerson, setOpenPerson] = useState<string | null>(null);
	return (
		<>
			<h3>{t('load.tool.rota.people')}</h3>
			{state.people.length === 0 && <p class="amount-help">{t('load.tool.rota.nameless', { count: nameless })}</p>}
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
		</>
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
