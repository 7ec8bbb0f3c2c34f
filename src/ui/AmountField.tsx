/**
 * An amount as the reader types it: understood in their own format and said back, or refused with what to write instead. What they typed
 * stays in the field; a range is an answer, and so is "not known".
 */
import { useState } from 'preact/hooks';
import { type AmountReading, clearForms, type LoneSeparator, parseAmount } from '../core/amount.ts';
import { exactly, type Interval, isExact } from '../core/interval.ts';
import type { Translate } from '../core/strings.ts';

/** Undefined where nothing was answered, null for "not known". */
export type Amount = number | Interval | null | undefined;

interface Props {
	/** Unique in the page. */
	id: string;
	label: string;
	/** What is counted: "money a year". */
	unit?: string;
	help?: string;
	value: Amount;
	/** Whether a range may be typed. */
	takesRange?: boolean;
	lone: LoneSeparator;
	/** The largest amount that the field takes. */
	most?: number;
	/** The amount as it was understood: "$85,000 a year". */
	say: (value: Interval) => string;
	/** Whether to ask once more. */
	isUnusual?: (value: Interval) => boolean;
	/** What "not known" leads to; without it, that is no answer here. */
	unknown?: string;
	t: Translate;
	onChange: (value: Amount) => void;
}

const intervalOf = (value: Amount): Interval | null => (value == null ? null : typeof value === 'number' ? exactly(value) : value);
const same = (a: Interval | null, b: Interval | null): boolean => a?.low === b?.low && a?.high === b?.high;

/** What a refusal says of amounts of money is no help where hours or people are counted. */
const SMALL_FAULTS: readonly string[] = ['not-a-number', 'negative', 'order'];

// strings: kit.amount.*
export function AmountField({
	id,
	label,
	unit,
	help,
	value,
	takesRange,
	lone,
	most = Number.POSITIVE_INFINITY,
	say,
	isUnusual,
	unknown,
	t,
	onChange,
}: Props) {
	const [draft, setDraft] = useState('');
	const known = intervalOf(value);
	const reading = parseAmount(draft, lone);
	/** Why what was typed is not taken; null where it is. */
	const refusal = (next: AmountReading): string | null => {
		if (!next.ok) return next.fault;
		if (!takesRange && !isExact(next.value)) return 'one';
		return next.value.high > most ? 'too-large' : null;
	};
	const read = reading?.ok && !refusal(reading) ? reading.value : null;
	// What was typed stays as it is while it says what the sheet says; after an undo the sheet's own amount is shown.
	const isCurrent = draft !== '' && (read ? same(read, known) : value === undefined);
	const plain = (amount: number) => (lone === 'thousands' ? amount.toLocaleString('en', { maximumFractionDigits: 10 }) : `${amount}`);
	const shown = isCurrent ? draft : known ? (isExact(known) ? plain(known.low) : `${plain(known.low)}–${plain(known.high)}`) : '';
	const fault = isCurrent && reading ? refusal(reading) : null;
	const [large, small] = clearForms(shown);
	const isSmall = lone === 'decimal' && fault !== null && SMALL_FAULTS.includes(fault);
	const faultKey = isSmall ? `kit.amount.small.${fault}` : `kit.amount.${fault}`;
	const echo = fault
		? t(faultKey, { text: shown, large, small })
		: known
			? isUnusual?.(known)
				? t('kit.amount.unusual', { value: say(known) })
				: say(known)
			: value === null
				? unknown
				: '';
	const type = (text: string) => {
		setDraft(text);
		const next = parseAmount(text, lone);
		const amount = next?.ok && !refusal(next) ? next.value : undefined;
		onChange(amount && isExact(amount) ? amount.low : amount);
	};
	return (
		<div class="amount">
			<label for={id}>
				<b>{label}</b> {unit && <span class="amount-unit">{unit}</span>}
			</label>
			{help && (
				<p class="amount-help" id={`${id}-help`}>
					{help}
				</p>
			)}
			<div class="amount-row">
				<input
					id={id}
					type="text"
					// Digits and a separator are what nearly every amount is typed with. The keyboard of an iPhone then has no k, no sign of a
					// currency and no dash; 40k is rarely worth a whole keyboard of letters, and a range may be typed as 40..45 instead.
					inputMode="decimal"
					autocomplete="off"
					spellcheck={false}
					maxLength={60}
					value={shown}
					aria-invalid={fault !== null}
					aria-describedby={`${help ? `${id}-help ` : ''}${id}-echo`}
					onInput={(event) => type(event.currentTarget.value)}
				/>
				{unknown !== undefined && (
					<label class="check">
						<input
							type="checkbox"
							checked={value === null}
							onChange={(event) => {
								setDraft('');
								onChange(event.currentTarget.checked ? null : undefined);
							}}
						/>
						<span>
							{t('kit.answer.notKnown')}
							<span class="visually-hidden"> ({label})</span>
						</span>
					</label>
				)}
			</div>
			<p class={fault ? 'amount-echo amount-fault' : 'amount-echo'} id={`${id}-echo`}>
				{echo}
			</p>
		</div>
	);
}
