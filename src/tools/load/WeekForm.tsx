/** Today's figures, group by group, and the usual week by the day. */
import type { Translate } from '../../core/strings.ts';
import { DayGrid } from './DayGrid.tsx';
import { CountedFigure, FigureField } from './FigureField.tsx';
import { givenOf, isCounted, type LoadModel, weekOf } from './load.entries.ts';
import type { DayId, Given, LoadState } from './load.state.ts';
import type { InputId } from './load-figures.schema.ts';

interface Props {
	model: LoadModel;
	state: LoadState;
	language: string;
	t: Translate;
	onValue: (id: InputId, value: Given | undefined, isTyped: boolean) => void;
	onDay: (day: DayId, field: 'hours' | 'meetings', text: string) => void;
	onCopy: () => void;
}

export function WeekForm({ model, state, language, t, onValue, onDay, onCopy }: Props) {
	const week = weekOf(state);
	const isAnswered = (id: InputId) => givenOf(state.values, id) !== undefined || isCounted(week, id);
	return (
		<div class="rating-form load-form">
			<h2>{t('load.tool.now')}</h2>
			<p class="amount-help">{t('load.tool.now.help')}</p>
			{model.groups.map((group, place) => {
				const inputs = model.inputs.filter((input) => input.group === group.id);
				const hasWeek = inputs.some(({ id }) => id === 'free-blocks');
				return (
					<details key={group.id} class="load-group" open={place === 0}>
						<summary>
							<h3>
								{t('load.tool.group', { name: group.name, count: inputs.filter(({ id }) => isAnswered(id)).length, all: inputs.length })}
							</h3>
						</summary>
						<p class="amount-help">{group.help}</p>
						<div class="load-fields">
							{inputs.map((input) =>
								isCounted(week, input.id) ? (
									<CountedFigure
										key={input.id}
										input={input}
										value={(input.id === 'meetings' ? week?.meetings : week?.blocks) ?? null}
										language={language}
										t={t}
									/>
								) : (
									<FigureField
										key={input.id}
										id={`today-${input.id}`}
										input={input}
										value={givenOf(state.values, input.id)}
										language={language}
										t={t}
										onChange={(value, isTyped) => onValue(input.id, value, isTyped)}
									/>
								),
							)}
						</div>
						{hasWeek && (
							<details class="load-by-day">
								<summary>{t('load.tool.days')}</summary>
								<DayGrid days={state.days} week={week} language={language} t={t} onType={onDay} onCopy={onCopy} />
							</details>
						)}
					</details>
				);
			})}
		</div>
	);
}
