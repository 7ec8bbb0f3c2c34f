/** A currency by its three letters; anything else is named and not taken. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { isCurrencyCode } from './offers.format.ts';

interface Props {
	id: string;
	label: string;
	help: string;
	/** A code, or empty. */
	value: string;
	t: Translate;
	/** @param code a code, or empty */
	onChange: (code: string) => void;
}

export function CurrencyField({ id, label, help, value, t, onChange }: Props) {
	const [draft, setDraft] = useState('');
	const typed = draft.trim().toUpperCase();
	const isCurrent = draft !== '' && (isCurrencyCode(typed) ? typed === value : value === '');
	const isFault = isCurrent && !isCurrencyCode(typed);
	return (
		<div class="amount amount-code">
			<label for={id}>
				<b>{label}</b>
			</label>
			<p class="amount-help" id={`${id}-help`}>
				{help}
			</p>
			<input
				id={id}
				type="text"
				autocomplete="off"
				autocapitalize="characters"
				spellcheck={false}
				maxLength={10}
				value={isCurrent ? draft : value}
				aria-invalid={isFault}
				aria-describedby={`${id}-help ${id}-echo`}
				onInput={(event) => {
					const text = event.currentTarget.value;
					setDraft(text);
					const code = text.trim().toUpperCase();
					onChange(isCurrencyCode(code) ? code : '');
				}}
			/>
			<p class={isFault ? 'amount-echo amount-fault' : 'amount-echo'} id={`${id}-echo`}>
				{isFault ? t('offers.tool.compareIn.fault', { text: draft }) : ''}
			</p>
		</div>
	);
}
