/** A number that is taken when the field is left: what is none, or out of range, stays to be mended, is said, and changes nothing. */
import { useState } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';

interface Props {
	/** Unique in the page. */
	id: string;
	/** Left out where the label stands elsewhere. */
	label?: string;
	help?: string;
	/** The class of what stands around the field. */
	class?: string;
	value: number | undefined;
	min: number;
	max: number;
	step: number | 'any';
	/** Only whole numbers are taken. */
	isWhole?: boolean;
	/** An emptied field is as wrong as a word. */
	isNeeded?: boolean;
	t: Translate;
	/** Null where the field was emptied. */
	onValue: (value: number | null) => void;
}

/** What is typed and not taken. */
interface Draft {
	text: string;
	isWrong: boolean;
	/** What the sheet said when the reader went away. Once it says something else, by undo or from another tab, that is shown. */
	left?: number | undefined;
	isLeft?: boolean;
}

export function NumberField({ id, label, help, class: className, value, min, max, step, isWhole, isNeeded, t, onValue }: Props) {
	const [draft, setDraft] = useState<Draft | null>(null);
	const shown = draft?.isLeft && draft.left !== value ? null : draft;
	return (
		<div class={className}>
			{label && <label for={id}>{label}</label>}
			<input
				id={id}
				type="number"
				inputMode="decimal"
				min={min}
				max={max}
				step={step}
				value={shown?.text ?? value ?? ''}
				aria-invalid={shown?.isWrong ?? false}
				aria-describedby={`${help ? `${id}-help ` : ''}${id}-fault`}
				onInput={(event) => setDraft({ text: event.currentTarget.value, isWrong: shown?.isWrong ?? false })}
				onChange={(event) => {
					const { value: text, valueAsNumber: typed, validity } = event.currentTarget;
					const isFine = text === '' ? !isNeeded : typed >= min && typed <= max && (!isWhole || Number.isInteger(typed));
					if (validity.badInput || !isFine) return setDraft({ text, isWrong: true });
					setDraft(null);
					onValue(text === '' ? null : typed);
				}}
				onBlur={() => setDraft((now) => (now?.isWrong ? { ...now, left: value, isLeft: true } : null))}
			/>
			{help && (
				<span class="number-help" id={`${id}-help`}>
					{help}
				</span>
			)}
			<p class="number-fault" id={`${id}-fault`}>
				{shown?.isWrong && t(isWhole ? 'kit.number.whole' : 'kit.number.range', { min, max })}
			</p>
		</div>
	);
}
