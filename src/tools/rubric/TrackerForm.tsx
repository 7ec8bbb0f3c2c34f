/** Which tracker the sheet belongs to: typed once, kept in the sheet. Loaded on demand. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { TrackerFields } from './ItemActions.tsx';
import { parseKeyAddress, parseRepository } from './rubric.tracker-fields.ts';

interface Props {
	tracker: TrackerFields;
	t: Translate;
	onSave: (fields: TrackerFields) => void;
}

const FIELDS = [
	{ name: 'repository', parse: parseRepository },
	{ name: 'keyAddress', parse: parseKeyAddress },
] as const;

// strings: rubric.tracker.*
export default function TrackerForm({ tracker, t, onSave }: Props) {
	const ids = useId();
	const wrong = useSignal<string | null>(null);
	const save = (event: Event) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const fields: TrackerFields = {};
		for (const { name, parse } of FIELDS) {
			const field = form.elements.namedItem(name);
			if (!(field instanceof HTMLInputElement) || field.value.trim() === '') continue;
			const value = parse(field.value);
			if (value === null) {
				wrong.value = name;
				field.focus();
				return;
			}
			fields[name] = value;
		}
		onSave(fields);
	};
	return (
		<form class="tracker-form" onSubmit={save} noValidate>
			<p>{t('rubric.tracker.help')}</p>
			{FIELDS.map(({ name }) => (
				<div key={name}>
					<label for={`${ids}-${name}`} class="choice-title">
						{t(`rubric.tracker.${name}`)}
					</label>
					<span id={`${ids}-${name}-help`}>{t(`rubric.tracker.${name}Help`)}</span>
					<input
						id={`${ids}-${name}`}
						type="text"
						name={name}
						// A default: what is drawn anew to say that one field is wrong leaves the others as they were typed.
						defaultValue={tracker[name] ?? ''}
						autocomplete="off"
						spellcheck={false}
						aria-describedby={`${ids}-${name}-help`}
						aria-invalid={wrong.value === name}
						aria-errormessage={wrong.value === name ? `${ids}-wrong` : undefined}
					/>
					{wrong.value === name && (
						<p class="notice" role="alert" id={`${ids}-wrong`}>
							{t(`rubric.tracker.${name}Wrong`)}
						</p>
					)}
				</div>
			))}
			<button type="submit" class="button-main">
				{t('rubric.tracker.save')}
			</button>
		</form>
	);
}
