/** One piece of evidence: what it says and how it counts, and, where it is open, every field of it. */
import { isWebAddress } from '../../core/web-address.ts';
import { NameField } from '../../ui/NameField.tsx';
import { areasText } from './career-map.cells.ts';
import type { EntryField } from './career-map.changes.ts';
import type { Proof } from './career-map.evidence.ts';
import type { Entry } from './career-map.state.ts';
import type { MapArea } from './career-map.ts';
import { ageText, dayText, type Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';
import { ListField } from './ListField.tsx';

export interface EntryActions {
	onEdit: (id: string, field: EntryField, text: string) => void;
	/** @param level undefined where it does not speak for the area */
	onArea: (id: string, area: string, level: string | null | undefined) => void;
	onRemove: (entry: Entry) => void;
}

interface Props extends EntryActions {
	entry: Entry;
	/** How it counts today. */
	weight: Pick<Proof, 'age' | 'until'>;
	missing: readonly string[];
	areas: readonly MapArea[];
	words: Words;
	isOpen: boolean;
	onToggle: () => void;
}

const TEXTS = ['result', 'seenBy', 'link'] as const;

function EntryForm({ entry, areas, words: { t, levels }, onEdit, onArea }: Props) {
	const free = areas.filter(({ id }) => !Object.hasOwn(entry.areas, id));
	return (
		<div class="map-fields">
			<NameField
				class="wide"
				label={t('careerMap.log.what')}
				value={entry.what}
				longest={300}
				t={t}
				onName={(what) => onEdit(entry.id, 'what', what)}
			/>
			{TEXTS.map((field) => (
				<label key={field} class={field === 'result' ? 'wide' : undefined}>
					<span>{t(`careerMap.log.${field}`)}</span>
					<input
						type="text"
						maxLength={1_000}
						autocomplete="off"
						value={entry[field] ?? ''}
						onInput={(event) => onEdit(entry.id, field, event.currentTarget.value)}
					/>
				</label>
			))}
			<DayField label={t('careerMap.log.date')} value={entry.date ?? ''} onDay={(day) => onEdit(entry.id, 'date', day)} />
			{areas
				.filter(({ id }) => Object.hasOwn(entry.areas, id))
				.map(({ id, name }) => (
					<ListField
						key={id}
						label={t('careerMap.log.levelFor', { area: name })}
						value={entry.areas[id] ?? ''}
						none={t('careerMap.log.anyLevel')}
						list={[...levels, { id: ' ', name: t('careerMap.log.notFor') }]}
						onChoose={(level) => onArea(entry.id, id, level === ' ' ? undefined : level === '' ? null : level)}
					/>
				))}
			<ListField
				label={t('careerMap.log.addArea')}
				value=""
				none="–"
				list={free}
				onChoose={(id) => id !== '' && onArea(entry.id, id, null)}
			/>
		</div>
	);
}

// strings: careerMap.log.* careerMap.missing.*
export function LogEntry(props: Props) {
	const { entry, weight, missing, areas, words, isOpen, onToggle, onRemove } = props;
	const { t, language } = words;
	const { what, date, result, seenBy, link } = entry;
	return (
		<li class={`item log-entry ${isOpen ? 'item-open' : ''}`} id={`entry-${entry.id}`}>
			<div class="log-head">
				<p class="log-when">{date === undefined ? t('careerMap.log.noDate') : dayText(date, language)}</p>
				<div>
					<h3>{what}</h3>
					<p class="log-about">
						{areasText(words, entry, areas)} {date !== undefined && <span class="log-weight">{ageText(words, weight)}</span>}
					</p>
					{missing.length > 0 && (
						<p class="log-missing">
							{t('careerMap.log.missing')} {missing.map((part) => t(`careerMap.missing.${part}`)).join(', ')}
						</p>
					)}
					{result && <p class="log-about">{result}</p>}
					{(seenBy || link) && (
						<p class="log-about">
							{seenBy}{' '}
							{link &&
								(isWebAddress(link) ? (
									<a href={link} rel="noreferrer">
										{t('careerMap.log.open')}
									</a>
								) : (
									link
								))}
						</p>
					)}
				</div>
				<div class="item-actions">
					<button
						type="button"
						aria-expanded={isOpen}
						aria-label={t(isOpen ? 'careerMap.log.closeNamed' : 'careerMap.moreOf', { what })}
						onClick={onToggle}
					>
						{t(isOpen ? 'careerMap.log.close' : 'careerMap.log.edit')}
					</button>
					<button type="button" aria-label={t('careerMap.log.removeNamed', { what })} onClick={() => onRemove(entry)}>
						{t('careerMap.log.remove')}
					</button>
				</div>
			</div>
			{isOpen && <EntryForm {...props} />}
		</li>
	);
}
