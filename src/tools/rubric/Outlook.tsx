/** What stands below the list: what is due for another look, and how firm the first place is. */
import { useSignal } from '@preact/signals';
import type { Translate } from '../../core/strings.ts';
import { loadable } from '../../ui/loadable.tsx';
import { Retriage } from './Retriage.tsx';
import { dueAgain } from './rubric.retriage.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Ranking } from './rubric.ts';

// Computed when a reader asks, and loaded then.
const Robustness = loadable(() => import('./Robustness.tsx'));

interface Props {
	definition: RubricDefinition;
	ranking: Ranking;
	/** YYYY-MM-DD */
	today: string;
	t: Translate;
	onOpen: (id: string) => void;
	onSay: (said: string) => void;
}

export function Outlook({ definition, ranking, today, t, onOpen, onSay }: Props) {
	const isAsked = useSignal(false);
	return (
		<>
			<Retriage groups={dueAgain(definition, ranking, today)} held={definition.retriageHeld} t={t} onOpen={onOpen} />
			{ranking.ranked.length > 1 && (
				<section class="more" aria-label={t('rubric.firm.title')}>
					<button type="button" aria-expanded={isAsked.value} onClick={() => (isAsked.value = !isAsked.value)}>
						{t('rubric.firm.title')}
					</button>
					{isAsked.value && <Robustness definition={definition} ranking={ranking} t={t} onDone={onSay} />}
				</section>
			)}
		</>
	);
}
