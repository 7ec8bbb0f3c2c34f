/** The blanks of a text as fields: asked once, used wherever they are named. What is for the reader alone stands apart. */
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import { LONGEST_VALUE } from './script.changes.ts';
import type { FieldGroup } from './script.fields.ts';
import type { Leak } from './script.leaks.ts';
import type { ScriptBlank } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';

interface Props {
	groups: readonly FieldGroup[];
	state: ScriptState;
	leaks: readonly Leak[];
	t: Translate;
	onFill: (blank: ScriptBlank, value: string) => void;
}

export const fieldId = (blank: string): string => `fill-${blank}`;

const LONG_EXAMPLE = 34;
const INPUT_MODES = { text: 'text', money: 'text', percent: 'decimal', number: 'decimal', date: 'text', list: 'text' } as const;

function Field({ blank, state, leak, t, onFill }: Omit<Props, 'groups' | 'leaks'> & { blank: ScriptBlank; leak: Leak | undefined }) {
	const { id, label, type, example, help } = blank;
	const value = (blank.private ? state.private[id] : undefined) ?? state.blanks[id] ?? '';
	const examples = typeof example === 'string' ? [example] : example;
	const common = {
		id: fieldId(id),
		value,
		maxLength: LONGEST_VALUE,
		autocomplete: 'off',
		placeholder: t('script.example', { example: examples.join('; ') }),
		'aria-describedby': `${fieldId(id)}-help`,
		onInput: (event: Event) => onFill(blank, (event.currentTarget as HTMLInputElement).value),
	};
	const isLong = type === 'list' || (type === 'text' && (examples[0] ?? '').length > LONG_EXAMPLE);
	return (
		<div class={leak ? 'blank-field blank-leaks' : 'blank-field'}>
			<label for={fieldId(id)}>
				{label}
				{!blank.required && !blank.private && <span class="optional"> {t('script.optional')}</span>}
			</label>
			{isLong ? (
				<textarea {...common} rows={3} />
			) : (
				<input {...common} type={type === 'date' ? 'date' : 'text'} max={LAST_DAY} inputMode={INPUT_MODES[type]} />
			)}
			<p class="field-help" id={`${fieldId(id)}-help`}>
				{leak && <strong class="leak">{t('script.reason.leak', { label, secret: leak.secret.label })} </strong>}
				{type === 'list' && `${t('script.oneALine')} `}
				{help}
			</p>
		</div>
	);
}

export function BlankFields({ groups, leaks, ...rest }: Props) {
	const { state } = rest;
	return (
		<form class="blank-form" onSubmit={(event) => event.preventDefault()} autocomplete="off">
			{groups.map(({ id, title, help, blanks, isFolded }) => {
				const fields = blanks.map((blank) => (
					<Field key={blank.id} {...rest} blank={blank} leak={leaks.find((leak) => leak.blank.id === blank.id)} />
				));
				const filled = blanks.filter((blank) => state.blanks[blank.id]).length;
				if (blanks.length === 0) return null;
				return isFolded ? (
					<details key={id} class={`fields fields-${id}`}>
						<summary>{rest.t('script.fields.folded', { title, filled, count: blanks.length })}</summary>
						{help && <p class="fields-help">{help}</p>}
						{fields}
					</details>
				) : (
					<fieldset key={id} class={`fields fields-${id}`}>
						<legend>{title}</legend>
						{help && <p class="fields-help">{help}</p>}
						{fields}
					</fieldset>
				);
			})}
		</form>
	);
}
