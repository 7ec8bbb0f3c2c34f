/** The log: filtered by area, sorted by day. The order holds still while an entry is open, so that none moves under the hand. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useSteadyFocus } from '../../kit/steady-focus.ts';
import { byDate, weigh } from './career-map.evidence.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState } from './career-map.state.ts';
import type { Reading } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { type EntryActions, LogEntry } from './LogEntry.tsx';

interface Props extends EntryActions {
	view: Signal<LogView>;
	definition: CareerMapDefinition;
	state: CareerMapState;
	reading: Reading;
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
}

export interface LogView {
	/** The id of an area, or empty for all. */
	filter: string;
	isOldestFirst: boolean;
	open: {
		id: string;
		/** The ids of the list as it was when the entry was opened. */
		order: readonly string[];
	} | null;
}

export const WHOLE_LOG: LogView = { filter: '', isOldestFirst: false, open: null };

/** The whole log, newest first, with one entry open. */
export const openIn = (entries: CareerMapState['entries'], id: string): LogView => ({
	...WHOLE_LOG,
	open: { id, order: [...entries].sort(byDate).map((entry) => entry.id) },
});

export function LogList({ view, definition, state, reading, today, words, ...actions }: Props) {
	const { t } = words;
	const { filter, isOldestFirst, open } = view.value;
	const list = useRef<HTMLUListElement>(null);
	// An entry that is done with goes to its place, and the reader with it.
	useSteadyFocus(list);
	const show = (change: Partial<LogView>) => {
		view.value = { ...view.value, open: null, ...change };
	};
	if (state.entries.length === 0) return <p class="empty">{t('careerMap.log.empty')}</p>;
	const areas = reading.standings.map(({ area }) => area);
	const frozen = open?.order;
	const shown = frozen
		? frozen.flatMap((id) => state.entries.filter((entry) => entry.id === id))
		: state.entries.filter((entry) => filter === '' || Object.hasOwn(entry.areas, filter)).sort(byDate);
	// What was added meanwhile stands on top.
	if (frozen) shown.unshift(...state.entries.filter(({ id }) => !frozen.includes(id) && filter === ''));
	else if (isOldestFirst) shown.reverse();
	const order = shown.map(({ id }) => id);
	return (
		<>
			<div class="map-fields filter">
				<label>
					<span>{t('careerMap.log.filter')}</span>
					<select value={filter} onChange={(event) => show({ filter: event.currentTarget.value })}>
						<option value="">{t('careerMap.log.all')}</option>
						{areas.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{t('careerMap.log.sort')}</span>
					<select
						value={isOldestFirst ? 'oldest' : 'newest'}
						onChange={(event) => show({ isOldestFirst: event.currentTarget.value === 'oldest' })}
					>
						<option value="newest">{t('careerMap.log.newest')}</option>
						<option value="oldest">{t('careerMap.log.oldest')}</option>
					</select>
				</label>
			</div>
			{shown.length === 0 && <p class="empty">{t('careerMap.log.emptyArea')}</p>}
			<ul ref={list} class="items log-items" aria-label={t('careerMap.log.entries')}>
				{shown.map((entry) => (
					<LogEntry
						key={entry.id}
						entry={entry}
						weight={weigh(entry, definition.evidence, today)}
						missing={reading.incomplete.find((one) => one.entry === entry)?.missing ?? []}
						areas={areas}
						words={words}
						isOpen={open?.id === entry.id}
						onToggle={() => show({ open: open?.id === entry.id ? null : { id: entry.id, order } })}
						{...actions}
					/>
				))}
			</ul>
		</>
	);
}
