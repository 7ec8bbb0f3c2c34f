/** The reader's own weights by swing: the most important step gets 100, the others less, the shares follow. */
import type { Translate } from '../../core/strings.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { LARGEST_WEIGHT } from './scorecard.changes.ts';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import type { ScorecardState } from './scorecard.state.ts';
import { numberText } from './scorecard.wording.ts';

interface Props {
	definition: ScorecardDefinition;
	weights: ScorecardState['weights'];
	/** Out of 100, in the order of the criteria. */
	shares: readonly number[];
	t: Translate;
	onWeight: (criterion: string, weight: number) => void;
	onReset: () => void;
}

export function WeightPanel({ definition, weights, shares, t, onWeight, onReset }: Props) {
	return (
		<details class="weights">
			<summary>{t('scorecard.weights')}</summary>
			<p>{t('scorecard.weights.help')}</p>
			<ol>
				{definition.weighing.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ol>
			<table>
				<thead>
					<tr>
						<th scope="col">{t('scorecard.criterion')}</th>
						<th scope="col">{t('scorecard.swing')}</th>
						<th scope="col">{t('scorecard.share')}</th>
					</tr>
				</thead>
				<tbody>
					{definition.criteria.map(({ id, name, weight }, index) => (
						<tr key={id}>
							<th scope="row">
								<label for={`weight-${id}`}>{name}</label>
							</th>
							<td>
								<NumberField
									id={`weight-${id}`}
									value={weights[id] ?? weight}
									min={0}
									max={LARGEST_WEIGHT}
									step="any"
									isNeeded
									t={t}
									onValue={(value) => value !== null && onWeight(id, value)}
								/>
							</td>
							<td>{numberText(t, shares[index] ?? 0)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<button type="button" onClick={onReset}>
				{t('scorecard.weights.reset')}
			</button>
		</details>
	);
}
