/** A number that is taken when the field is left: what is none, or out of range, is said and changes nothing. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';

interface Props {
	id: string;
	label: string;
	value: number | undefined;
	min: number;
	max: number;
	step: number;
	t: Translate;
	/** Null where the field was emptied. */
	onValue: (value: number | null) => void;
}

export function NumberField({ id, label, value, min, max, step, t, onValue }: Props) {
	const [isWrong, setWrong] = useState(false);
	/** What is typed and not taken; null where the field shows its value. It stays when it is wrong, to be mended. */
	const [draft, setDraft] = useState<string | null>(null);
	return (
		<div class="plan-number">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="number"
				inputMode="decimal"
				min={min}
				max={max}
				step={step}
				value={draft ?? value ?? ''}
				aria-invalid={isWrong}
				aria-describedby={`${id}-fault`}
				onInput={(event) => setDraft(event.currentTarget.value)}
				onChange={(event) => {
					const { value: text, valueAsNumber, validity } = event.currentTarget;
					const isFine = !validity.badInput && (text === '' || (valueAsNumber >= min && valueAsNumber <= max));
					setWrong(!isFine);
					if (!isFine) return;
					setDraft(null);
					onValue(text === '' ? null : valueAsNumber);
				}}
			/>
			<p class="plan-fault" id={`${id}-fault`}>
				{isWrong && t('plan.number.range', { min, max })}
			</p>
		</div>
	);
}
