/** One story's fields: the parts in the order in which they are told, then what makes them checkable. */
import type { Translate } from '../../core/strings.ts';
import { isWebAddress } from '../../core/web-address.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { StoryView } from './practice.stories.ts';
import type { StoryFields as Fields } from './practice.story-changes.ts';

interface Props {
	definition: PracticeDefinition;
	view: StoryView;
	t: Translate;
	onField: (fields: Fields) => void;
	onPart: (part: string, text: string) => void;
}

export function StoryFields({ definition, view: { story, prompt }, t, onField, onPart }: Props) {
	const text = (name: 'numbers' | 'link' | 'seenBy', label: string, hint = '') => (
		<label>
			<span class="choice-title">{label}</span>
			<input
				type="text"
				inputMode={name === 'link' ? 'url' : 'text'}
				maxLength={1_000}
				autocomplete="off"
				value={story[name] ?? ''}
				onInput={(event) => onField({ [name]: event.currentTarget.value })}
			/>
			{hint && <span class="practice-hint">{hint}</span>}
		</label>
	);
	return (
		<div class="own-fields">
			<label class="own-wide">
				<span class="choice-title">{t('practice.story.prompt')}</span>
				<select value={story.prompt ?? ''} onChange={(event) => onField({ prompt: event.currentTarget.value })}>
					<option value="">{t('practice.story.noPrompt')}</option>
					{definition.stories.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
				{prompt && (
					<span class="practice-hint">
						{prompt.prompt} {t('practice.stories.shows')} {prompt.shows}.
					</span>
				)}
			</label>
			{definition.storyParts.map(({ id, name, help }) => (
				<label key={id} class="own-wide">
					<span class="choice-title">{name}</span>
					<textarea rows={3} maxLength={4_000} value={story.parts[id] ?? ''} onInput={(event) => onPart(id, event.currentTarget.value)} />
					<span class="practice-hint">{help}</span>
				</label>
			))}
			{text('numbers', t('practice.story.numbers'), prompt?.number)}
			<label>
				<span class="choice-title">{t('practice.story.date')}</span>
				<input type="date" value={story.date ?? ''} onChange={(event) => onField({ date: event.currentTarget.value })} />
			</label>
			{text('seenBy', t('practice.story.seenBy'))}
			{text('link', t('practice.story.link'))}
			{story.link && isWebAddress(story.link) && (
				<p>
					<a href={story.link} rel="noreferrer">
						{t('practice.story.linkOpen')}
					</a>
				</p>
			)}
		</div>
	);
}
