/** The fields of a card of the reader's own. */
import type { Translate } from '../../core/strings.ts';
import { NameField } from '../../ui/NameField.tsx';
import { HintedField } from './HintedField.tsx';
import type { Area } from './practice.cards.ts';
import type { OwnFields as Fields } from './practice.changes.ts';
import type { OwnCard } from './practice.state.ts';

interface Props {
	card: OwnCard;
	areas: readonly Area[];
	t: Translate;
	/** @param field names the field that is being typed in */
	onChange: (fields: Fields, field: string) => void;
}

const MINUTES = Array.from({ length: 15 }, (_, index) => index + 1);

export default function OwnFields({ card, areas, t, onChange }: Props) {
	return (
		<div class="own-fields">
			<NameField
				class="own-wide"
				label={<b class="choice-title">{t('practice.own.question')}</b>}
				value={card.question}
				longest={300}
				t={t}
				onName={(question) => onChange({ question }, 'question')}
			/>
			<label>
				<span class="choice-title">{t('practice.own.area')}</span>
				<select value={card.area ?? ''} onChange={(event) => onChange({ area: event.currentTarget.value }, 'area')}>
					<option value="">{t('practice.ownArea')}</option>
					{areas.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				<span class="choice-title">{t('practice.own.minutes')}</span>
				<select
					value={card.minutes ?? ''}
					onChange={({ currentTarget: { value } }) => onChange({ minutes: value === '' ? undefined : Number(value) }, 'minutes')}
				>
					<option value="">{t('practice.own.noMinutes')}</option>
					{MINUTES.map((minutes) => (
						<option key={minutes} value={minutes}>
							{t('practice.minutes', { count: minutes })}
						</option>
					))}
				</select>
			</label>
			<HintedField
				id="own-outline"
				class="own-wide"
				name={t('practice.own.outline')}
				hint={t('practice.own.lines')}
				field={(aria) => (
					<textarea
						{...aria}
						rows={4}
						maxLength={4_000}
						value={card.outline ?? ''}
						onInput={(event) => onChange({ outline: event.currentTarget.value }, 'outline')}
					/>
				)}
			/>
			<label class="own-wide">
				<span class="choice-title">{t('practice.followUps')}</span>
				<textarea
					rows={2}
					maxLength={4_000}
					value={card.followUps ?? ''}
					onInput={(event) => onChange({ followUps: event.currentTarget.value }, 'followUps')}
				/>
			</label>
			<label class="check own-wide">
				<input
					type="checkbox"
					checked={card.isStory ?? false}
					onChange={(event) => onChange({ isStory: event.currentTarget.checked }, 'isStory')}
				/>
				<span>{t('practice.own.isStory')}</span>
			</label>
		</div>
	);
}
