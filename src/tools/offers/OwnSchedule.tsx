/** The letter's own vesting schedule: percentages of years that make a whole, and a cliff. */
import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import type { Offer, OwnSchedule as Own } from './offers.state.ts';
import { isWhole, parsePercentages } from './offers.vesting.ts';

interface Props {
	offer: Offer;
	t: Translate;
	onChange: (own: Own | undefined, field: string) => void;
}

/** In months. */
const LONGEST_CLIFF = 120;

export function OwnSchedule({ offer, t, onChange }: Props) {
	const { own } = offer;
	const [draft, setDraft] = useState('');
	/** The schedule as it was read last: percentages that are none for a moment, while they are typed, take no cliff away. */
	const last = useRef(own);
	if (own) last.current = own;
	const parts = parsePercentages(draft);
	const isCurrent = draft !== '' && (parts ? parts.join() === own?.parts.join() : own === undefined);
	const shown = isCurrent ? draft : (own?.parts.join(', ') ?? '');
	const id = `${offer.id}-own`;
	const isFault = isCurrent && !parts;
	const sum = own?.parts.reduce((total, part) => total + part, 0) ?? 0;
	const echo = isFault ? t('offers.tool.own.fault') : own && !isWhole(own.parts) ? t('offers.tool.own.sum', { sum }) : '';
	return (
		<>
			<div class="amount">
				<label for={id}>
					<b>{t('offers.tool.own.parts')}</b> <span class="amount-unit">%</span>
				</label>
				<p class="amount-help" id={`${id}-help`}>
					{t('offers.tool.own.partsHelp')}
				</p>
				<input
					id={id}
					type="text"
					autocomplete="off"
					maxLength={80}
					value={shown}
					aria-invalid={echo !== ''}
					aria-describedby={`${id}-help ${id}-echo`}
					onInput={(event) => {
						const text = event.currentTarget.value;
						setDraft(text);
						const next = parsePercentages(text);
						onChange(next ? { ...last.current, parts: next } : undefined, `${id}-parts`);
					}}
				/>
				<p class={echo ? 'amount-echo amount-fault' : 'amount-echo'} id={`${id}-echo`}>
					{echo}
				</p>
			</div>
			{own && (
				<AmountField
					id={`${id}-cliff`}
					label={t('offers.tool.own.cliff')}
					unit={t('offers.unit.months')}
					value={own.cliffMonths}
					lone="decimal"
					most={LONGEST_CLIFF}
					say={({ low }) => t('offers.tool.value.months', { value: low, count: low })}
					t={t}
					onChange={(months) => {
						const { cliffMonths: _old, ...rest } = own;
						onChange(typeof months === 'number' ? { ...rest, cliffMonths: months } : rest, `${id}-cliff`);
					}}
				/>
			)}
		</>
	);
}
