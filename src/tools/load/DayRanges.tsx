/** Days in a list, first and last, with a form to add some. */
import type { Translate } from '../../core/strings.ts';
import type { DayRange } from './load.state.ts';
import { rangeText } from './load.wording.ts';

interface Props {
	title: string;
	from: string;
	to: string;
	button: string;
	ranges: readonly DayRange[];
	language: string;
	t: Translate;
	onAdd: (from: string, to: string) => void;
	onRemove: (range: DayRange) => void;
}

export function DayRanges({ title, from, to, button, ranges, language, t, onAdd, onRemove }: Props) {
	const add = (event: Event) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const [first, last] = ['from', 'to'].map((name) => form.elements.namedItem(name));
		if (!(first instanceof HTMLInputElement) || !(last instanceof HTMLInputElement) || first.value === '') return;
		onAdd(first.value, last.value);
		form.reset();
		first.focus();
	};
	return (
		<div class="day-ranges">
			{ranges.length > 0 && (
				<ul>
					{ranges.map((range) => {
						const days = rangeText(range, language);
						return (
							<li key={`${range.from} ${range.to}`}>
								{days}{' '}
								<button type="button" aria-label={t('load.tool.rota.remove', { days })} onClick={() => onRemove(range)}>
									{t('kit.item.remove')}
								</button>
							</li>
						);
					})}
				</ul>
			)}
			<form aria-label={title} onSubmit={add}>
				<label>
					<span>{from}</span>
					<input type="date" name="from" />
				</label>
				<label>
					<span>{to}</span>
					<input type="date" name="to" />
				</label>
				<button type="submit">{button}</button>
			</form>
		</div>
	);
}
