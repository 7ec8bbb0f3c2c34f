/** What was said about one flag, a person a note: words, who, when. Shown once there is something to note. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import { type Employer, type Note, SELF } from './red-flags.state.ts';
import type { Finding } from './red-flags.ts';
import { standingText } from './red-flags.wording.ts';

interface Props {
	definition: RedFlagsDefinition;
	employer: Employer;
	finding: Finding;
	t: Translate;
	onNote: (note: string, part: Partial<Omit<Note, 'id'>>, field?: string) => void;
	onRemove: (note: string) => void;
}

export function FlagNotes({ definition, employer, finding, t, onNote, onRemove }: Props) {
	const { flag, status } = finding;
	const kept = employer.answers[flag.id]?.notes ?? [];
	// A note is kept from its first letter on; until then it has an id and no place in the sheet.
	const [draft, setDraft] = useState(() => crypto.randomUUID());
	const [isAdding, setAdding] = useState(false);
	const box = useRef<HTMLDivElement>(null);
	/** The words that the reader goes on with; the button that was pressed may be gone or disabled by then. */
	const focusWords = (place: 'first' | 'last') => {
		const fields = [...(box.current?.querySelectorAll('textarea') ?? [])];
		fields.at(place === 'first' ? 0 : -1)?.focus();
	};
	useEffect(() => {
		if (isAdding) focusWords('last');
	}, [draft, isAdding]);
	const isDraftKept = kept.some(({ id }) => id === draft);
	if (kept.length === 0 && status !== 'heard' && status !== 'not-heard') return null;
	const shown = !isDraftKept && (isAdding || kept.length === 0) ? [...kept, { id: draft, text: '' } as Note] : kept;
	const startNext = () => {
		setDraft(crypto.randomUUID());
		setAdding(true);
	};
	return (
		<div class="flag-notes" ref={box}>
			{shown.map(({ id, text, who, date }, place) => {
				const field = `${employer.id} ${flag.id} ${id}`;
				const name = shown.length > 1 ? `${flag.name}, ${place + 1}` : flag.name;
				return (
					<div key={id} class="flag-note">
						<label class="flag-words">
							<span>{t('redFlags.words', { name })}</span>
							<textarea
								rows={2}
								maxLength={2_000}
								value={text}
								onInput={(event) => onNote(id, { text: event.currentTarget.value }, `${field} text`)}
							/>
						</label>
						<label>
							<span>
								{t('redFlags.who')} <span class="visually-hidden">({name})</span>
							</span>
							<select value={who ?? ''} onChange={(event) => onNote(id, { who: event.currentTarget.value })}>
								<option value="">{t('redFlags.who.open')}</option>
								{definition.roles.map((role) => (
									<option key={role.id} value={role.id}>
										{role.name}
									</option>
								))}
								<option value={SELF}>{t('redFlags.self')}</option>
							</select>
						</label>
						<label>
							<span>
								{t('redFlags.when')} <span class="visually-hidden">({name})</span>
							</span>
							<input type="date" max={LAST_DAY} value={date ?? ''} onChange={(event) => onNote(id, { date: event.currentTarget.value })} />
						</label>
						{kept.length > 1 && (
							<button
								type="button"
								onClick={() => {
									onRemove(id);
									setTimeout(() => focusWords('first'));
								}}
							>
								{t('redFlags.removeNote')} <span class="visually-hidden">({name})</span>
							</button>
						)}
					</div>
				);
			})}
			<p class="flag-standing">{standingText(t, finding)}</p>
			<button type="button" disabled={finding.notes.length === 0 || finding.notes.length < shown.length} onClick={startNext}>
				{t('redFlags.another')} <span class="visually-hidden">({flag.name})</span>
			</button>
		</div>
	);
}
