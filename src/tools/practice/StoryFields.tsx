/** One story's fields: the parts in the order in which they are told, then what makes them checkable. */
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import { isWebAddress } from '../../core/web-address.ts';
import { HintedField } from './HintedField.tsx';
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
		<HintedField
			id={`story-${name}`}
			name={label}
			hint={hint}
			field={(aria) => (
				<input
					{...aria}
					type="text"
					inputMode={name === 'link' ? 'url' : 'text'}
					maxLength={1_000}
					autocomplete="off"
					value={story[name] ?? ''}
					onInput={(event) => onField({ [name]: event.currentTarget.value })}
				/>
			)}
		/>
	);
	return (
		<div class="own-fields">
			<HintedField
				id="story-prompt"
				class="own-wide"
				name={t('practice.story.prompt')}
				hint={prompt ? `${prompt.prompt} ${t('practice.stories.shows')} ${prompt.shows}.` : ''}
				field={(aria) => (
					<select {...aria} value={story.prompt ?? ''} onChange={(event) => onField({ prompt: event.currentTarget.value })}>
						<option value="">{t('practice.story.noPrompt')}</option>
						{definition.stories.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				)}
			/>
			{definition.storyParts.map(({ id, name, help }) => (
				<HintedField
					key={id}
					id={`story-part-${id}`}
					class="own-wide"
					name={name}
					hint={help}
					field={(aria) => (
						<textarea
							{...aria}
							rows={3}
							maxLength={4_000}
							value={story.parts[id] ?? ''}
							onInput={(event) => onPart(id, event.currentTarget.value)}
						/>
					)}
				/>
			))}
			{text('numbers', t('practice.story.numbers'), prompt?.number)}
			<label>
				<span class="choice-title">{t('practice.story.date')}</span>
				<input type="date" max={LAST_DAY} value={story.date ?? ''} onChange={(event) => onField({ date: event.currentTarget.value })} />
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
