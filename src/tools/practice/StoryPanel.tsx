/** The reader's stories: prompts that bring them back, the parts of each, and which question which of them answers. Loaded on demand. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { EntryCard } from '../../ui/EntryCard.tsx';
import { isTyping } from '../../ui/focus-new.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import type { Matrix } from './practice.stories.ts';
import * as changes from './practice.story-changes.ts';
import { lackText } from './practice.wording.ts';
import { StoryFields } from './StoryFields.tsx';
import { StoryMatrix } from './StoryMatrix.tsx';

interface Props {
	definition: PracticeDefinition;
	matrix: Matrix;
	/** The id of a story to open and to go to. */
	wanted: Signal<string | null>;
	t: Translate;
	/** Makes a change. @param field the text field that is being typed in */
	onChange: (label: string, next: (state: PracticeState) => PracticeState, field?: string) => void;
	onSay: (text: string) => void;
}

export default function StoryPanel({ definition, matrix, wanted, t, onChange, onSay }: Props) {
	const opened = useSignal<string | null>(null);
	const root = useRef<HTMLDivElement>(null);
	/** The button that had the focus is gone with the next render. */
	const focusOn = (selector: string) => setTimeout(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
	const goTo = (id: string) => {
		opened.value = id;
		focusOn(`#item-${CSS.escape(id)} .item-toggle`);
	};
	useEffect(() => {
		if (wanted.value === null) return;
		// It was fetched for that, and the reader may be writing something else by now.
		if (isTyping()) opened.value = wanted.value;
		else goTo(wanted.value);
		wanted.value = null;
	}, [wanted.value]);
	const { stories, rows } = matrix;
	const cards = rows.map(({ card }) => card);
	const did = t('practice.did.story');
	const add = (title: string, prompt?: string) => {
		const id = crypto.randomUUID();
		onChange(did, (state) => changes.addStory(state, title, prompt, id));
		onSay(t('practice.said.storyAdded', { title }));
		goTo(id);
	};
	const unused = definition.stories.filter(({ id }) => !stories.some(({ story }) => story.prompt === id));
	return (
		<div class="story-panel" ref={root}>
			<AddForm
				field="story"
				isKept
				label={t('practice.story.add')}
				button={t('practice.story.addButton')}
				longest={300}
				onAdd={(title) => add(title)}
			/>
			{unused.length > 0 && (
				<>
					<p class="practice-hint">{t('practice.story.prompts')}</p>
					<ul class="prompt-list">
						{unused.map(({ id, name, prompt }) => (
							<li key={id}>
								<button type="button" onClick={() => add(name, id)}>
									{name}
								</button>{' '}
								<span>{prompt}</span>
							</li>
						))}
					</ul>
				</>
			)}
			{stories.length > 0 && (
				<ol class="items">
					{stories.map((view) => {
						const { story } = view;
						const isOpen = opened.value === story.id;
						return (
							<EntryCard
								key={story.id}
								id={story.id}
								name={story.title}
								rank={null}
								isOpen={isOpen}
								t={t}
								head={<p class="verdict">{lackText(t, view)}</p>}
								onToggle={() => {
									opened.value = isOpen ? null : story.id;
								}}
								onRename={(title) => onChange(did, (state) => changes.changeStory(state, story.id, { title }))}
								onRemove={() => {
									onChange(t('practice.did.removeStory'), (state) => changes.removeStory(state, story.id));
									onSay(t('practice.said.removed', { name: story.title }));
									focusOn('[name=story]');
								}}
							>
								{isOpen && (
									<StoryFields
										definition={definition}
										view={view}
										t={t}
										onField={(fields) =>
											onChange(did, (state) => changes.changeStory(state, story.id, fields), `${story.id} ${Object.keys(fields)}`)
										}
										onPart={(part, text) =>
											onChange(did, (state) => changes.setPart(state, story.id, part, text), `${story.id} part ${part}`)
										}
									/>
								)}
							</EntryCard>
						);
					})}
				</ol>
			)}
			{stories.length > 0 && (
				<StoryMatrix
					matrix={matrix}
					t={t}
					onToggle={(story, card) => onChange(t('practice.did.match'), (state) => changes.toggleAnswer(state, story, card))}
					onTakeFitting={() => onChange(t('practice.did.match'), (state) => changes.takeFitting(state, cards))}
				/>
			)}
		</div>
	);
}
