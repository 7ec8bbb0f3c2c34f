/** Every assumption in view, with its reason, other values worth a try, and the way back. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { OffersModel, Assumptions as Values } from './offers.entries.ts';
import { ASSUMPTION_UNITS, type AssumptionId } from './offers-fields.schema.ts';

interface Props {
	definition: OffersModel;
	/** The values in use. */
	values: Values;
	/** The reader's own, by id. */
	own: Readonly<Record<string, number>>;
	t: Translate;
	onChange: (id: AssumptionId, value: number | undefined, isTyped: boolean) => void;
	onReset: () => void;
}

interface BeliefProps {
	id: string;
	/** What the sheet holds. */
	value: number;
	/** What the arithmetic takes of it: kept within the range. */
	used: number;
	/** A minus can be meant: a phone's keyboard for numbers has none. */
	hasNegative: boolean;
	onChange: (value: number | undefined, isTyped: boolean) => void;
}

/** A number with a sign, in the reader's decimal point or comma. Leaving the field empty goes back to the start value. */
function BeliefInput({ id, value, used, hasNegative, onChange }: BeliefProps) {
	const [draft, setDraft] = useState('');
	const read = (text: string) =>
		/^[-−–]?\d+(?:[.,]\d*)?$/.test(text.trim()) ? Number(text.trim().replace(/[−–]/, '-').replace(',', '.')) : null;
	const isCurrent = draft !== '' && (read(draft) ?? value) === value;
	return (
		<input
			id={id}
			type="text"
			inputMode={hasNegative ? 'text' : 'decimal'}
			autocomplete="off"
			maxLength={12}
			value={isCurrent ? draft : `${value}`}
			aria-describedby={`${id}-unit`}
			onInput={(event) => {
				const text = event.currentTarget.value;
				setDraft(text === '' ? ' ' : text);
				const next = read(text);
				if (next !== null && Math.abs(next) <= 1_000) onChange(next, true);
			}}
			onBlur={(event) => {
				const isEmpty = event.currentTarget.value.trim() === '';
				setDraft('');
				if (isEmpty) onChange(undefined, false);
				else if (used !== value) onChange(used, false);
			}}
		/>
	);
}

export function Assumptions({ definition, values, own, t, onChange, onReset }: Props) {
	return (
		<section class="assume" aria-label={t('offers.tool.assumptions')}>
			<h3>{t('offers.tool.assumptions')}</h3>
			<p>{t('offers.tool.assumptions.help')}</p>
			<div class="assume-fields">
				{definition.assumptions.map(({ id, name, default: set, range, presets, why }) => {
					const say = (value: number) => t(`offers.tool.value.${ASSUMPTION_UNITS[id]}`, { value, count: value });
					return (
						<div key={id}>
							<label for={`assume-${id}`}>
								<b>{name}</b>
							</label>
							<div class="assume-row">
								<BeliefInput
									id={`assume-${id}`}
									value={own[id] ?? set}
									used={values[id]}
									hasNegative={range.from < 0}
									onChange={(value, isTyped) => onChange(id, value, isTyped)}
								/>
								<span class="amount-unit" id={`assume-${id}-unit`}>
									{t(`offers.unit.${ASSUMPTION_UNITS[id]}`)}
								</span>
							</div>
							<details>
								<summary>
									{t('offers.tool.assumptions.why')}
									<span class="visually-hidden"> ({name})</span>
								</summary>
								<p>
									{t('offers.tool.assumptions.default', { value: say(set) })} {why}
								</p>
								{presets.map((preset) => (
									<p key={preset.value}>
										<button type="button" onClick={() => onChange(id, preset.value, false)}>
											{t('offers.tool.assumptions.try', { value: say(preset.value) })}
										</button>{' '}
										{preset.why}
									</p>
								))}
							</details>
						</div>
					);
				})}
			</div>
			<button type="button" disabled={Object.keys(own).length === 0} onClick={onReset}>
				{t('offers.tool.assumptions.reset')}
			</button>
		</section>
	);
}
