/** One figure of the week, the pager or the rota: a number or a range, said back with its unit, or not known. */
import type { Interval } from '../../core/interval.ts';
import type { Translate } from '../../core/strings.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import type { Input } from './load.entries.ts';
import type { Given } from './load.state.ts';
import { answerText, figureInWords, numberText } from './load.wording.ts';

interface Props {
	/** Unique in the page. */
	id: string;
	input: Input;
	value: Given | undefined;
	/** In place of the input's own help. */
	help?: string;
	language: string;
	t: Translate;
	/** @param isTyped what is typed without a pause is one step to undo */
	onChange: (value: Given | undefined, isTyped: boolean) => void;
}

export function FigureField({ id, input, value, help, language, t, onChange }: Props) {
	const { name, unit, min, max, default: set } = input;
	const say = (interval: Interval) => answerText({ t, language }, interval, { unit, decimals: 2 });
	const assumed = set === null ? '' : ` ${t('load.assumed', { value: numberText(set, 2, language), unit: unit.many })}`;
	return (
		<AmountField
			id={id}
			label={name}
			unit={unit.many}
			help={help ?? input.help + assumed}
			value={value}
			takesRange={true}
			lone="decimal"
			say={say}
			isUnusual={({ low, high }) => low < min || high > max}
			unknown={t('load.tool.unknown')}
			t={t}
			onChange={(amount) => onChange(typeof amount === 'object' && amount ? { ...amount } : amount, amount !== null)}
		/>
	);
}

/** What is counted from the days stands where its field would, so that nothing moves while the days are typed. */
export function CountedFigure({ input, value, language, t }: { input: Input; value: Interval | null; language: string; t: Translate }) {
	const text =
		value === null
			? t('load.tool.counted.open')
			: t('load.tool.counted', {
					value:
						value.low === value.high
							? figureInWords(value.low, input.unit, 2, language)
							: answerText({ t, language }, value, { unit: input.unit, decimals: 2 }),
				});
	return (
		<div class="amount">
			<b>{input.name}</b>
			<p class="amount-help">{input.help}</p>
			<p class="load-counted">{text}</p>
		</div>
	);
}
