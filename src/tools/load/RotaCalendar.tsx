/** A rota as a calendar file, for everyone or for one person. */
import { useRef, useState } from 'preact/hooks';
import { joinMemories } from '../../core/calendar-memory.ts';
import type { Translate } from '../../core/strings.ts';
import { download } from '../../kit/download.ts';
import { type CalendarWords, calendarEntries, type SentEntries, sentAfter } from './load.calendar.ts';
import type { Rota } from './load.rota.ts';
import type { Sent } from './load.state.ts';
import { personName, seatName } from './load.wording.ts';

interface Props {
	rota: Rota;
	sent: SentEntries;
	sheet: { id: string; name: string };
	/** The name of the rota. */
	name: string;
	/** The file name without its ending. */
	file: string;
	/** What made the file. */
	product: string;
	t: Translate;
	/** A file was made: what the sheet has to remember of it. */
	onSave: (sent: Record<string, Sent>) => void;
}

export function RotaCalendar({ rota, sent, sheet, name, file, product, t, onSave }: Props) {
	const [who, choose] = useState('');
	const [said, say] = useState('');
	/** Undo takes back what the sheet remembers of files, and not what a calendar has been told since. */
	const told = useRef<Record<string, Sent>>({});
	const { people } = rota;
	const chosen = people.some(({ id }) => id === who) ? who : '';
	const nameOf = (person: number) => personName(t, people[person], person);
	const save = async () => {
		const words: CalendarWords = {
			title: (seat, person) =>
				person === null
					? t('load.tool.rota.calendar.title', { seat: seatName(t, seat) })
					: t('load.tool.rota.calendar.titleOf', { person: nameOf(person), seat: seatName(t, seat) }),
			description: t('load.tool.rota.calendar.text', { rota: name, sheet: sheet.name }),
		};
		const next = sentAfter(rota, joinMemories(sent, told.current), words);
		const entries = calendarEntries(rota, next, sheet.id, chosen === '' ? null : chosen, words);
		try {
			// The library is as large as a tool, and few readers need it.
			const { calendarFile } = await import('../../core/calendar.ts');
			const text = calendarFile({ name: `${sheet.name}: ${name}`, product, stamp: new Date().toISOString(), entries });
			download(`${file}-rota.ics`, 'text/calendar', text);
			told.current = next;
			onSave(next);
			say(t('load.tool.rota.calendar.saved', { count: entries.filter(({ cancelled }) => !cancelled).length }));
		} catch {
			say(t('kit.loadFailed'));
		}
	};
	return (
		<section class="load-calendar" aria-label={t('load.tool.rota.calendar')}>
			<h3>{t('load.tool.rota.calendar')}</h3>
			<p>{t('load.tool.rota.calendar.help')}</p>
			<div class="add-form">
				<label>
					<span class="choice-title">{t('load.tool.rota.calendar.whose')}</span>
					<select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
						<option value="">{t('load.tool.rota.calendar.everyone')}</option>
						{people.map(({ id }, index) => (
							<option key={id} value={id}>
								{nameOf(index)}
							</option>
						))}
					</select>
				</label>
				<button type="button" class="button-main" onClick={save}>
					{t('load.tool.rota.calendar.save')}
				</button>
				<span role="status">{said}</span>
			</div>
		</section>
	);
}
