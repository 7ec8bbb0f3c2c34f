/** Adds a piece of evidence: what and when in one line, the rest for those who have it. */
import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { localDay } from '../../kit/local-day.ts';
import type { NewEntry } from './career-map.changes.ts';
import type { MapArea } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import { ListField } from './ListField.tsx';

export const EMPTY_DRAFT: NewEntry = { what: '', date: '', area: '', level: '', link: '', seenBy: '', result: '' };

interface Props {
	draft: Signal<NewEntry>;
	areas: readonly MapArea[];
	words: Words;
	/** The field of what was done, for those who come from elsewhere. */
	field: RefObject<HTMLInputElement>;
	onAdd: (entry: NewEntry) => void;
}

const DETAILS = ['result', 'seenBy', 'link'] as const;

// strings: careerMap.log.*
export function LogForm({ draft, areas, words: { t, levels }, field, onAdd }: Props) {
	const { what, date, area, level } = draft.value;
	const set = (change: Partial<NewEntry>) => {
		draft.value = { ...draft.value, ...change };
	};
	const add = (event: Event) => {
		event.preventDefault();
		if (what.trim() === '') {
			field.current?.focus();
			return;
		}
		onAdd(draft.value);
		draft.value = EMPTY_DRAFT;
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
					value={what}
					ref={field}
					onInput={(event) => set({ what: event.currentTarget.value })}
				/>
			</label>
			<div class="log-day">
				<DayField label={t('careerMap.log.date')} value={date} onDay={(day) => set({ date: day })} />
				<button type="button" onClick={() => set({ date: localDay() })}>
					{t('careerMap.log.today')}
				</button>
			</div>
			<ListField
				label={t('careerMap.log.area')}
				value={area}
				none={t('careerMap.log.anyArea')}
				list={areas}
				onChoose={(id) => set({ area: id })}
			/>
			<ListField
				label={t('careerMap.log.level')}
				value={level}
				none={t('careerMap.log.anyLevel')}
				list={levels}
				onChoose={(id) => set({ level: id })}
			/>
			<details class="wide">
				<summary>{t('careerMap.log.more')}</summary>
				<div class="map-fields">
					{DETAILS.map((name) => (
						<label key={name} class={name === 'result' ? 'wide' : undefined}>
							<span>{t(`careerMap.log.${name}`)}</span>
							<input
								type="text"
								maxLength={1_000}
								autocomplete="off"
								value={draft.value[name]}
								onInput={(event) => set({ [name]: event.currentTarget.value })}
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
