/**
 * The items by phase and area. A view is chosen once and holds still: what is answered does not vanish under the reader's hand, and what is
 * added is in sight.
 */
import { useState } from 'preact/hooks';
import { dayText } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import type { Entry, Group, Phase, Progress } from './checklist.ts';
import { tallyText } from './checklist.wording.ts';
import { ItemRow } from './ItemRow.tsx';

type View = 'all' | 'due' | 'phase' | 'waiting' | 'open';

const WANTED: Record<View, (entry: Entry, current: Phase | null) => boolean> = {
	all: () => true,
	due: ({ isOpen, isDue }) => isOpen && isDue,
	phase: ({ isOpen, phase }, current) => isOpen && phase !== null && current !== null && phase.workingDay <= current.workingDay,
	waiting: ({ isOpen, isWaiting }) => isOpen && isWaiting,
	open: ({ isOpen }) => isOpen,
};

type RowProps = Omit<Parameters<typeof ItemRow>[0], 'entry'>;
interface Props extends RowProps {
	definition: ChecklistDefinition;
	progress: Progress;
	language: string;
}

interface PhaseProps extends RowProps {
	group: Group<Phase | null> & { date: string | null };
	areas: ChecklistDefinition['areas'];
	entries: readonly Entry[];
	isFirst: boolean;
	language: string;
	t: Translate;
}

function PhaseGroup({ group: { of, date, tally }, areas, entries, isFirst, language, ...row }: PhaseProps) {
	const { t } = row;
	const [isOpen, setOpen] = useState(isFirst);
	const name = of?.name ?? t('checklist.noPhase');
	const groups = [...areas, null]
		.map((area) => ({ area, own: entries.filter((entry) => entry.area?.id === area?.id) }))
		.filter(({ own }) => own.length > 0);
	return (
		<details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<h2>{name}</h2>
				<span class="summary-note">
					{tallyText(t, tally)}
					{of && ` · ${date ? t('checklist.dueDay', { day: dayText(date, language) }) : t('checklist.due', { day: of.workingDay })}`}
				</span>
			</summary>
			{isOpen && (
				<>
					{of && <p class="goal">{of.goal}</p>}
					{groups.map(({ area, own }) => (
						<section key={area?.id ?? ''} aria-label={area?.name ?? t('checklist.noArea')}>
							<h3>{area?.name ?? t('checklist.noArea')}</h3>
							<ul class="todos">
								{own.map((entry) => (
									<ItemRow key={entry.id} entry={entry} {...row} />
								))}
							</ul>
						</section>
					))}
				</>
			)}
		</details>
	);
}

// strings: checklist.show.*
export function ItemList({ definition, progress, language, ...row }: Props) {
	const { t } = row;
	const [view, setView] = useState<{ name: View; hidden: ReadonlySet<string> }>({ name: 'all', hidden: new Set() });
	const { entries, phases, current, today } = progress;
	const choose = (name: View) =>
		setView({ name, hidden: new Set(entries.filter((entry) => !WANTED[name](entry, current)).map(({ id }) => id)) });
	const views: View[] = ['all', ...(today ? (['due'] as const) : []), ...(current ? (['phase'] as const) : []), 'waiting', 'open'];
	const shown = phases
		.map((group) => ({ group, wanted: group.entries.filter(({ id }) => !view.hidden.has(id)) }))
		.filter(({ wanted }) => wanted.length > 0);
	// The phase that is running is open, the first one where no day is known; so are the reader's own items without a day.
	const isFirst = (phase: Phase | null) => view.name !== 'all' || phase === null || phase.id === current?.id;
	return (
		<div class="worksheet todo-list">
			<label class="filter">
				<span class="choice-title">{t('checklist.show')}</span>
				<select value={view.name} onChange={(event) => choose(event.currentTarget.value as View)}>
					{views.map((name) => (
						<option key={name} value={name}>
							{t(`checklist.show.${name}`, { phase: current?.name ?? '' })}
						</option>
					))}
				</select>
				{view.name !== 'all' && <span class="summary-note">{t('checklist.show.help')}</span>}
			</label>
			{shown.length === 0 && <p class="empty">{t('checklist.show.none')}</p>}
			{shown.map(({ group, wanted }) => (
				<PhaseGroup
					key={`${group.of?.id ?? ''} ${view.name} ${today === null}`}
					group={group}
					areas={definition.areas}
					entries={wanted}
					isFirst={isFirst(group.of)}
					language={language}
					{...row}
				/>
			))}
		</div>
	);
}
