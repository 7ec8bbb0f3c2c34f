/** The weekly questions: today's answers to write, earlier ones to read. Loaded on demand. */
import { dayText } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { answerOf, type PlanState } from './plan.state.ts';
import { weekOf } from './plan.ts';

interface Props {
	definition: Pick<PlanDefinition, 'weekly'>;
	state: PlanState;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
	onAnswer: (question: string, text: string) => void;
	onRemove: (on: string) => void;
}

export default function WeeksPanel({ definition: { weekly }, state, today, language, t, onAnswer, onRemove }: Props) {
	const { weeks = [] } = state;
	const current = weeks.find(({ on }) => on === today)?.answers ?? {};
	const earlier = weeks.filter(({ on }) => on !== today);
	return (
		<>
			<p>{t('plan.weeks.help', weekOf(state, today))}</p>
			<h3>{t('plan.weeks.today', { day: dayText(today, language) })}</h3>
			{weekly.map(({ id, question }) => (
				<label key={id} class="plan-line">
					<span>{question}</span>
					<textarea rows={2} maxLength={1_000} value={answerOf(current, id)} onInput={(event) => onAnswer(id, event.currentTarget.value)} />
				</label>
			))}
			{earlier.map(({ on, answers }) => (
				<section key={on} aria-label={dayText(on, language)}>
					<h3>{dayText(on, language)}</h3>
					<dl class="plan-week">
						{weekly
							.filter(({ id }) => answerOf(answers, id).trim() !== '')
							.map(({ id, question }) => (
								<div key={id}>
									<dt>{question}</dt>
									<dd>{answerOf(answers, id)}</dd>
								</div>
							))}
					</dl>
					<button type="button" aria-label={t('plan.weeks.remove', { day: dayText(on, language) })} onClick={() => onRemove(on)}>
						{t('kit.item.remove')}
					</button>
				</section>
			))}
		</>
	);
}
