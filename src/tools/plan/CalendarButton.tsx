/** The plan as a calendar file. The library that writes it is fetched with the first one. */
import { useRef, useState } from 'preact/hooks';
import { joinMemories } from '../../core/calendar-memory.ts';
import type { Translate } from '../../core/strings.ts';
import { download } from '../../kit/download.ts';
import { planCalendar } from './plan.calendar.ts';
import type { CalendarMemory, PlanState } from './plan.state.ts';
import { entryText } from './plan.wording.ts';

interface Props {
	state: PlanState;
	/** The sheet's id and name. */
	sheet: { id: string; name: string };
	/** The file name without its ending. */
	file: string;
	/** What made the file. */
	product: string;
	t: Translate;
	/** The file is out: what it held is to be kept. */
	onSaved: (memory: CalendarMemory) => void;
}

export function CalendarButton({ state, sheet, file, product, t, onSaved }: Props) {
	const [said, say] = useState('');
	/** Undo takes back what the sheet remembers of files, and not what a calendar has been told since. */
	const told = useRef<CalendarMemory>({});
	const { entries, memory } = planCalendar(state, sheet.id, joinMemories(state.calendar, told.current), (step) => entryText(t, step));
	const save = async () => {
		try {
			const { calendarFile } = await import('../../core/calendar.ts');
			const text = calendarFile({ name: sheet.name, product, stamp: new Date().toISOString(), entries });
			download(`${file}.ics`, 'text/calendar', text);
			told.current = memory;
			onSaved(memory);
			say(t('plan.calendar.said', { count: entries.length }));
		} catch {
			say(t('kit.loadFailed'));
		}
	};
	return (
		<p class="plan-calendar">
			<button type="button" aria-disabled={entries.length === 0} onClick={() => entries.length > 0 && void save()}>
				{t('plan.calendar')}
			</button>{' '}
			<span class="plan-help">{t(entries.length === 0 ? 'plan.calendar.none' : 'plan.calendar.help')}</span>{' '}
			<span role="status">{said}</span>
		</p>
	);
}
