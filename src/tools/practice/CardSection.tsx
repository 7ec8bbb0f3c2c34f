/** All cards, those of the reader's own with what adds and changes them, and what is left of questions that are gone. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { Workbench } from '../../kit/workbench.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { CardList } from './CardList.tsx';
import * as changes from './practice.changes.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import type { Overview } from './practice.ts';

interface Props {
	definition: PracticeDefinition;
	overview: Overview;
	state: PracticeState;
	language: string;
	t: Translate;
	onChange: Workbench<PracticeState>['change'];
	onPractice: (id: string) => void;
	onSay: (text: string) => void;
}

export function CardSection({ definition, overview, state, language, t, onChange, onPractice, onSay }: Props) {
	const editing = useSignal<string | null>(null);
	const root = useRef<HTMLElement>(null);
	/** What had the focus is gone or elsewhere with the next render. */
	const focusOn = (selector: string) => setTimeout(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
	const remove = (id: string, name: string) => {
		onChange(t('practice.did.removeCard'), (before) => changes.removeCard(before, id));
		onSay(t('practice.said.removed', { name }));
		focusOn('[name=question]');
	};
	return (
		<section class="practice-cards" aria-label={t('practice.cards')} ref={root}>
			<h2>{t('practice.cards')}</h2>
			<CardList
				definition={definition}
				standings={overview.standings}
				own={state.own}
				editing={editing.value}
				language={language}
				t={t}
				onPractice={onPractice}
				onEdit={(id) => {
					editing.value = id;
				}}
				onChange={(id, fields, field) => {
					onChange(t('practice.did.own'), (before) => changes.changeOwn(before, id, fields), `${id} ${field}`);
					// The card has moved to its area's list.
					if (field === 'area') focusOn(`#card-${CSS.escape(id)} select`);
				}}
				onRemove={remove}
			/>
			<AddForm
				field="question"
				isKept
				label={t('practice.own.add')}
				button={t('practice.own.addButton')}
				longest={300}
				onAdd={(question) => {
					const id = crypto.randomUUID();
					onChange(t('practice.did.own'), (before) => changes.addOwn(before, { question }, id));
					editing.value = id;
					onSay(t('practice.said.cardAdded', { question }));
				}}
			/>
			{overview.retired.length > 0 && (
				<div class="retired">
					<p>{t('practice.retired', { count: overview.retired.length })}</p>
					<ul>
						{overview.retired.map(({ id, mark }) => (
							<li key={id}>
								{t('practice.retired.card', { id, count: mark.tries.length })}{' '}
								<button type="button" onClick={() => remove(id, id)}>
									{t('practice.own.remove')}
								</button>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}
