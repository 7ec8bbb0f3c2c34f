/** Offers whose cost of living is missing beside others that have one, and the one step that tells it of the place compared with. */
import type { Translate } from '../../core/strings.ts';
import type { Outcome } from './offers.outcome.ts';

interface Props {
	/** What is missing, in sentences; none where nothing is. */
	texts: readonly string[];
	outcomes: readonly Outcome[];
	t: Translate;
	onHere: (outcome: Outcome) => void;
}

export function PlaceNotice({ texts, outcomes, t, onHere }: Props) {
	if (texts.length === 0) return null;
	return (
		<div class="notice-calm place-notice">
			<p>{texts.join(' ')}</p>
			<p class="sheet-actions">
				{outcomes.map((outcome) => (
					<button key={outcome.offer.id} type="button" onClick={() => onHere(outcome)}>
						{t('offers.tool.place.set', { name: outcome.offer.name })}
					</button>
				))}
			</p>
		</div>
	);
}
