/** A form for an item of the reader's own. */
import type { Translate } from '../../core/strings.ts';
import type { NewItem } from './checklist.changes.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';

interface Props {
	definition: ChecklistDefinition;
	t: Translate;
	onAdd: (item: NewItem) => void;
}

export function OwnForm({ definition: { areas, phases, owners }, t, onAdd }: Props) {
	const add = (event: Event) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const fields = new FormData(form);
		const value = (name: string) => `${fields.get(name) ?? ''}`;
		const chosen = (name: 'area' | 'phase' | 'owner') => (value(name) === '' ? {} : { [name]: value(name) });
		if (value('text').trim() === '') return;
		onAdd({ text: value('text'), ...chosen('area'), ...chosen('phase'), ...chosen('owner') });
		form.reset();
		const field = form.elements.namedItem('text');
		if (field instanceof HTMLInputElement) field.focus();
	};
	const choice = (name: string, label: string, list: readonly { id: string; name: string }[], none: string) => (
		<label>
			<span>{label}</span>
			<select name={name}>
				<option value="">{none}</option>
				{list.map((one) => (
					<option key={one.id} value={one.id}>
						{one.name}
					</option>
				))}
			</select>
		</label>
	);
	const [reader, ...others] = owners;
	return (
		<form class="own-form" aria-label={t('checklist.own.add')} onSubmit={add}>
			<h2>{t('checklist.own.add')}</h2>
			<label class="own-text">
				<span>{t('checklist.own.text')}</span>
				<input type="text" name="text" aria-required="true" maxLength={300} autocomplete="off" />
			</label>
			{choice('phase', t('checklist.own.phase'), phases, t('checklist.noPhase'))}
			{choice('area', t('checklist.own.area'), areas, t('checklist.noArea'))}
			{choice('owner', t('checklist.own.owner'), others, reader?.name ?? '')}
			<button type="submit">{t('checklist.own.submit')}</button>
		</form>
	);
}
