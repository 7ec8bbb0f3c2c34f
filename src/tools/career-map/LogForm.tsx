/** Adds a piece of evidence: what and when in one line, the rest for those who have it. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { localDay } from '../../kit/local-day.ts';
import type { NewEntry } from './career-map.changes.ts';
import type { MapArea } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import { ListField } from './ListField.tsx';

interface Props {
	/** What stands in the form. */
	draft: NewEntry;
	areas: readonly MapArea[];
	words: Words;
	/** The field of what was done, for those who come from elsewhere. */
	field: RefObject<HTMLInputElement>;
	onType: (change: Partial<NewEntry>) => void;
	/** What stands in the form goes into the log. */
	onAdd: () => void;
}

const DETAILS = ['result', 'seenBy', 'link'] as const;

// strings: careerMap.log.*
export function LogForm({ draft, areas, words: { t, levels }, field, onType, onAdd }: Props) {
	const { what, date, area, level } = draft;
	// Opened for what was typed, it stays so: it must not close under the hand of who empties a field.
	const hasDetails = useRef(false);
	hasDetails.current ||= DETAILS.some((name) => draft[name] !== '');
	const add = (event: Event) => {
		event.preventDefault();
		if (what.trim() !== '') onAdd();
		field.current?.focus();
	};
	return (
		<form class="log-form map-fields" aria-label={t('careerMap.log.add')} onSubmit={add}>
			<label class="wide">
				<span>{t('careerMap.log.what')}</span>
				<input
					type="text"
					maxLength={300}
					autocomplete="off"
					aria-required="true"
					value={what}
					ref={field}
					onInput={(event) => onType({ what: event.currentTarget.value })}
				/>
			</label>
			<div class="log-day">
				<DayField label={t('careerMap.log.date')} value={date} onDay={(day) => onType({ date: day })} />
				<button type="button" onClick={() => onType({ date: localDay() })}>
					{t('careerMap.log.today')}
				</button>
			</div>
			<ListField
				label={t('careerMap.log.area')}
				value={area}
				none={t('careerMap.log.anyArea')}
				list={areas}
				onChoose={(id) => onType({ area: id })}
			/>
			<ListField
				label={t('careerMap.log.level')}
				value={level}
				none={t('careerMap.log.anyLevel')}
				list={levels}
				onChoose={(id) => onType({ level: id })}
			/>
			<details class="wide" open={hasDetails.current}>
				<summary>{t('careerMap.log.more')}</summary>
				<div class="map-fields">
					{DETAILS.map((name) => (
						<label key={name} class={name === 'result' ? 'wide' : undefined}>
							<span>{t(`careerMap.log.${name}`)}</span>
							<input
								type="text"
								maxLength={1_000}
								autocomplete="off"
								value={draft[name]}
								onInput={(event) => onType({ [name]: event.currentTarget.value })}
							/>
						</label>
					))}
				</div>
			</details>
			<button type="submit" class="button-main">
				{t('careerMap.log.add')}
			</button>
		</form>
	);
}
