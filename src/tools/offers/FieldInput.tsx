/** One field of an offer: an amount, a choice, a currency or a day. */
import type { LoneSeparator } from '../../core/amount.ts';
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { type Assumptions, type Field, givenNumber, type OffersModel } from './offers.entries.ts';
import { amountText, isUnusual } from './offers.format.ts';
import type { Offer, OfferValue } from './offers.state.ts';
import type { FieldId, FieldUnit } from './offers-fields.schema.ts';

interface Props {
	definition: OffersModel;
	offer: Offer;
	field: Field;
	assumptions: Assumptions;
	/** The offer's own currency, or null. */
	currency: string | null;
	language: string;
	t: Translate;
	/** @param isTyped what is typed without a pause is one step to undo */
	onChange: (value: OfferValue | undefined, isTyped: boolean) => void;
}

const LONE: Partial<Record<FieldUnit, LoneSeparator>> = {
	money: 'thousands',
	'money-per-year': 'thousands',
	'money-per-week': 'thousands',
	shares: 'thousands',
	'money-per-share': 'unclear',
	rate: 'point',
};
/** Readers' own choices and what nothing goes without: there, "not known" is an empty field. */
const ALWAYS_KNOWN: readonly FieldId[] = ['base', 'confidence', 'rate', 'cost-index', 'repay-months'];

export function FieldInput({ definition, offer, field, assumptions, currency, language, t, onChange }: Props) {
	const { id, name, unit, help } = field;
	const inputId = `${offer.id}-${id}`;
	const value = offer.values[id];
	if (unit === 'choice') {
		const list = id === 'vesting' ? definition.schedules : definition.equityKinds;
		return (
			<div class="offer-choice">
				<ChoiceGroup
					name={inputId}
					title={name}
					question={help}
					choices={[
						...list.map((one) => ({ value: one.id, name: one.name, anchor: one.help })),
						{ value: null, name: t('kit.answer.notKnown') },
					]}
					chosen={typeof value === 'string' || value === null ? value : undefined}
					onChoose={(chosen) => onChange(chosen, false)}
				/>
			</div>
		);
	}
	if (unit === 'currency') {
		return (
			<CurrencyField
				id={inputId}
				label={name}
				help={help}
				value={typeof value === 'string' ? value : ''}
				t={t}
				onChange={(code) => onChange(code === '' ? undefined : code, true)}
			/>
		);
	}
	if (unit === 'day') {
		return (
			<div class="amount">
				<label for={inputId}>
					<b>{name}</b>
				</label>
				<p class="amount-help" id={`${inputId}-help`}>
					{help}
				</p>
				<input
					id={inputId}
					type="date"
					max={LAST_DAY}
					aria-describedby={`${inputId}-help`}
					value={typeof value === 'string' ? value : ''}
					onInput={(event) => onChange(event.currentTarget.value || undefined, true)}
				/>
			</div>
		);
	}
	const say = (interval: { low: number; high: number }) => amountText(t, unit, interval, language, currency);
	const { unknown, assumption, range } = field;
	const unknownText = assumption
		? t('offers.tool.notKnown.assumed', { value: say({ low: assumptions[assumption], high: assumptions[assumption] }) })
		: unknown
			? t('offers.tool.notKnown.range', { range: say(unknown) })
			: t('offers.tool.notKnown.without');
	return (
		<AmountField
			id={inputId}
			label={name}
			unit={t(`offers.unit.${unit}`)}
			help={help}
			value={value === null ? null : (givenNumber(offer, id) ?? undefined)}
			takesRange={unit !== 'rate'}
			lone={LONE[unit] ?? 'decimal'}
			say={say}
			isUnusual={(interval) => isUnusual(range, interval)}
			unknown={ALWAYS_KNOWN.includes(id) ? undefined : unknownText}
			t={t}
			onChange={(amount) => onChange(typeof amount === 'object' && amount ? { ...amount } : amount, amount !== null)}
		/>
	);
}
// strings: offers.unit.*
