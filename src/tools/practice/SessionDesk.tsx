/** A session on the screen: which card is next, what is revealed, what a grade changes. Loaded on demand. */
import type { Recall } from '../../core/memory.ts';
import type { Translate } from '../../core/strings.ts';
import type { Workbench } from '../../kit/workbench.ts';
import * as changes from './practice.changes.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import { graded, remaining, type Session } from './practice.session.ts';
import { markOf, type PracticeState } from './practice.state.ts';
import { storiesFor } from './practice.stories.ts';
import { type Overview, previewGrades } from './practice.ts';
import { dayText, gradeText, nextText, pauseText, planTexts } from './practice.wording.ts';
import { SessionEnd } from './SessionEnd.tsx';
import { SessionView } from './SessionView.tsx';
import type { RunningSession } from './StartPanel.tsx';

interface Props {
	definition: PracticeDefinition;
	overview: Overview;
	state: PracticeState;
	session: RunningSession;
	/** What {@link session} runs. */
	running: Session;
	sourcesOf: (ids: readonly string[]) => { text: string; address: string }[];
	/** YYYY-MM-DD. */
	today: string;
	recall: Recall | null;
	language: string;
	t: Translate;
	onChange: Workbench<PracticeState>['change'];
	onSay: (text: string) => void;
	onClose: () => void;
}

export default function SessionDesk({
	definition,
	overview,
	state,
	session,
	running,
	sourcesOf,
	today,
	recall,
	language,
	t,
	onChange,
	onSay,
	onClose,
}: Props) {
	const { grades } = definition;
	const byId = new Map(overview.standings.map((standing) => [standing.card.id, standing]));
	const open = remaining(running, state).filter((id) => byId.has(id));
	const made = graded(running, state);
	const taken = session.order.value.filter((id) => made.some((one) => one.id === id)).at(-1);
	const takeBack = () => {
		if (taken === undefined) return;
		onChange(t('practice.did.takeBack'), (before) => changes.takeBack(before, taken));
		onSay(t('practice.said.takenBack', { name: byId.get(taken)?.card.name ?? '' }));
	};
	const standing = byId.get(open[0] ?? '');
	if (!standing) {
		return (
			<SessionEnd
				lines={made.map(({ id, grade }) => {
					const { card, due } = byId.get(id) ?? {};
					return {
						id,
						name: card?.name ?? id,
						grade: gradeText(
							definition,
							grades.findIndex((one) => one.id === grade),
						),
						again: due ? t('practice.standing.due', { day: dayText(due, language) }) : '',
					};
				})}
				texts={[
					nextText(t, overview.next, definition),
					// The overview has the choice below its own sentence; here it is on another page of the tool.
					...(overview.plan.phase === 'no-mode' ? [t('practice.end.noMode')] : planTexts(t, overview.plan, language)),
				]}
				canTakeBack={taken !== undefined}
				t={t}
				onTakeBack={takeBack}
				onClose={onClose}
			/>
		);
	}
	const { card } = standing;
	const { id } = card;
	const previews = previewGrades(definition, state, id, today, recall);
	const isTriedToday = markOf(state, id).tries.some(({ date }) => date === today);
	const grade = (value: number, seconds: number | null) => {
		const named = grades[value];
		if (!named) return;
		const spoken = seconds === null ? {} : { seconds: Math.min(seconds, 86_400) };
		onChange(t('practice.did.grade'), (before) => changes.addTry(before, id, { date: today, grade: named.id, ...spoken }));
		session.noteGrade(id);
		const pause = isTriedToday ? '' : pauseText(t, previews[value] ?? { due: null, pause: null }, language);
		onSay(`${t('practice.said.graded', { grade: gradeText(definition, value) })} ${pause}`.trim());
	};
	return (
		<SessionView
			key={id}
			standing={standing}
			place={{ number: running.queue.length - open.length + 1, total: running.queue.length }}
			grades={grades}
			previews={previews}
			stories={storiesFor(definition, state, card)}
			sources={sourcesOf(definition.questions.find((question) => question.id === id)?.sources ?? [])}
			isRevealed={session.revealed.value.includes(id)}
			isTriedToday={isTriedToday}
			hasKeys={state.keys ?? true}
			canTakeBack={taken !== undefined}
			canPutOff={open.length > 1}
			language={language}
			t={t}
			onReveal={() => session.reveal(id)}
			onGrade={grade}
			onPutOff={() => session.putOff(id)}
			onTakeBack={takeBack}
			onNote={(note) => onChange(t('practice.did.note'), (before) => changes.setNote(before, id, note), `note ${id}`)}
			onKeys={(keys) => onChange(t('practice.did.keys'), (before) => changes.setKeys(before, keys))}
			onStop={onClose}
			onSay={onSay}
		/>
	);
}
