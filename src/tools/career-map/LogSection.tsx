/** The evidence log: its form, which keeps what is half typed, and its entries. */
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { ToolSheet } from '../../kit/tool-sheet.ts';
import * as changes from './career-map.changes.ts';
import { addDraft, draftOf, hasWords, setDraft } from './career-map.draft.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState } from './career-map.state.ts';
import type { Reading } from './career-map.ts';
import { dayText, type Words } from './career-map.wording.ts';
import { LogForm } from './LogForm.tsx';
import { LogList, type LogView, openIn, WHOLE_LOG } from './LogList.tsx';

/** Makes a change and says where the reader stands after it. @param typed the text field that is being typed in */
export type MapChange = (label: string, next: (state: CareerMapState) => CareerMapState, typed?: string) => void;
/** The same, and says where one area stands after it. */
export type AreaChange = (area: string, ...change: Parameters<MapChange>) => void;

/** The way into the log from other parts of the map: into its form, or, where somebody is typing there, beside it. */
export interface Log {
	/** The form's field of what was done. */
	field: RefObject<HTMLInputElement>;
	view: Signal<LogView>;
	/** Takes the reader to the form, with these fields in it; what is typed in others stays. */
	toForm: (fields: Partial<changes.NewEntry>) => void;
	/** An entry that is whole as it comes: into the form, or into the log where the form holds words. */
	put: (entry: changes.NewEntry) => void;
}

export function useLog({ bench, root, message, t }: ToolSheet<CareerMapState>): Log {
	const field = useRef<HTMLInputElement>(null);
	const view = useSignal(WHOLE_LOG);
	const showEntry = (id: string) => {
		view.value = openIn(bench.state.value.entries, id);
		// It is there with the next render.
		setTimeout(() => {
			const opened = root.current?.querySelector<HTMLElement>(`#entry-${CSS.escape(id)} input`);
			opened?.focus();
			opened?.scrollIntoView({ block: 'center' });
		});
	};
	const toForm = (fields: Partial<changes.NewEntry>) => {
		bench.change(t('careerMap.did.draft'), (before) => setDraft(before, fields));
		field.current?.focus();
		field.current?.scrollIntoView({ block: 'center' });
	};
	return {
		field,
		view,
		toForm,
		put: (entry) => {
			const there = changes.loggedAs(bench.state.value, entry);
			if (there) showEntry(there.id);
			else if (hasWords(bench.state.value)) {
				const id = crypto.randomUUID();
				bench.change(t('careerMap.did.add'), (before) => changes.addEntry(before, entry, id));
				message.value = t('careerMap.said.logged', { what: entry.what });
				showEntry(id);
			} else toForm(entry);
		},
	};
}

interface Props {
	tool: ToolSheet<CareerMapState>;
	log: Log;
	definition: CareerMapDefinition;
	reading: Reading;
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	onChange: MapChange;
	onChangeArea: AreaChange;
}

export function LogSection({ tool: { bench, message, t }, log, definition, reading, today, words, onChange, onChangeArea }: Props) {
	const state = bench.state.value;
	const { field, view } = log;
	return (
		<section class="map-log" id="map-part-log" aria-label={t('careerMap.log')}>
			<h2>{t('careerMap.log')}</h2>
			<p class="lane-help">{t('careerMap.log.help')}</p>
			<LogForm
				draft={draftOf(state)}
				areas={reading.standings.map(({ area }) => area)}
				words={words}
				field={field}
				onType={(fields) => bench.change(t('careerMap.did.draft'), (before) => setDraft(before, fields), `draft ${Object.keys(fields)}`)}
				onAdd={() => {
					const { what, date } = draftOf(state);
					onChange(t('careerMap.did.add'), (before) => addDraft(before, crypto.randomUUID()));
					// A day that is still to come is often a slip of the year, and the entry counts nothing until then.
					const counts = date > today ? [t('careerMap.said.ahead', { day: dayText(date, words.language) })] : [];
					message.value = [t('careerMap.said.added', { what }), ...counts, message.value].join(' ');
				}}
			/>
			<LogList
				view={view}
				definition={definition}
				state={state}
				reading={reading}
				today={today}
				words={words}
				onEdit={(id, name, text) =>
					onChange(t('careerMap.did.edit'), (before) => changes.editEntry(before, id, name, text), `${id} ${name}`)
				}
				onArea={(id, area, level) => onChangeArea(area, t('careerMap.did.edit'), (before) => changes.setEntryArea(before, id, area, level))}
				onRemove={({ id, what }) => {
					onChange(t('careerMap.did.remove', { what }), (before) => changes.removeEntry(before, id));
					message.value = t('careerMap.said.removed', { what });
					field.current?.focus({ preventScroll: true });
				}}
			/>
		</section>
	);
}
