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
	range: { from: number; to: number };
	t: Translate;
	onChange: (value: number | undefined, isTyped: boolean) => void;
}

/** What a sheet can hold. */
const LARGEST = 1_000;

function read(text: string): number | null {
	if (!/^[-−–]?\d+(?:[.,]\d*)?$/.test(text.trim())) return null;
	const number = Number(text.trim().replace(/[−–]/, '-').replace(',', '.'));
	return Math.abs(number) <= LARGEST ? number : null;
}

/**
 * A number with a sign, in the reader's decimal point or comma. Leaving the field empty goes back to the start value; what is no number, or
 * out of range, stays to be mended.
 */
function BeliefInput({ id, value, used, range, t, onChange }: BeliefProps) {
	/** What is typed, and the value that the sheet had after it: once it has another one, that is shown. */
	const [draft, setDraft] = useState<{ text: string; value: number } | null>(null);
	const current = draft?.value === value ? draft.text : null;
	const isWrong = used !== value || (current !== null && current.trim() !== '' && read(current) === null);
	return (
		<>
			<input
				id={id}
				type="text"
				// A minus can be meant: a phone's keyboard for numbers has none.
				inputMode={range.from < 0 ? 'text' : 'decimal'}
				autocomplete="off"
				maxLength={12}
				value={current ?? `${value}`}
				aria-invalid={isWrong}
				aria-describedby={`${id}-unit ${id}-fault`}
				onInput={(event) => {
					const text = event.currentTarget.value;
					const next = read(text);
					setDraft({ text, value: next ?? value });
					if (next !== null) onChange(next, true);
				}}
				onBlur={(event) => {
					if (event.currentTarget.value.trim() === '') onChange(undefined, false);
					else if (read(event.currentTarget.value) === null) return;
					setDraft(null);
				}}
			/>
			<p class="amount-echo amount-fault" id={`${id}-fault`}>
				{isWrong && t('offers.tool.assumptions.range', { from: range.from, to: range.to, used })}
			</p>
		</>
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
									range={range}
									t={t}
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
