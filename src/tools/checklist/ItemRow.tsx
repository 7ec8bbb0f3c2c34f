/** One item: whose turn, what to do, how to tell that it is done, the answer, and behind a fold why, a note and a link. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { isWebAddress } from '../../core/web-address.ts';
import { NameField } from '../../ui/NameField.tsx';
import type { Mark, Status } from './checklist.state.ts';
import type { Entry } from './checklist.ts';
import { dueText } from './checklist.wording.ts';

const STATUSES: readonly Status[] = ['done', 'skipped', 'open'];

interface Props {
	entry: Entry;
	t: Translate;
	onAnswer: (entry: Entry, status: Status) => void;
	onAnnotate: (entry: Entry, change: Pick<Mark, 'note' | 'link'>) => void;
	onReword: (entry: Entry, text: string) => void;
	onRemove: (entry: Entry) => void;
}

// strings: checklist.status.*
export function ItemRow({ entry, t, onAnswer, onAnnotate, onReword, onRemove }: Props) {
	const { id, text, why, proof, owner, mark, isOwn, isWaiting } = entry;
	const [isOpen, setOpen] = useState(false);
	const due = dueText(t, entry);
	return (
		<li class={`todo todo-${mark.status ?? 'none'}`} id={`item-${id}`}>
			<fieldset class="choice-group">
				<legend>
					<span class={`check-owner ${isWaiting ? '' : 'check-owner-you'}`}>
						<span class="visually-hidden">{t('checklist.owner')}</span> {owner.name}
					</span>{' '}
					<span class="todo-text">{text}</span>{' '}
					{proof && (
						<span class="todo-proof">
							<b>{t('checklist.done')}</b> {proof}
						</span>
					)}
				</legend>
				<div class="choices">
					{STATUSES.map((status) => (
						<label key={status} class="choice">
							<input
								type="radio"
								name={`status-${id}`}
								value={status}
								checked={mark.status === status}
								onChange={() => onAnswer(entry, status)}
							/>
							<b>{t(`checklist.status.${status}`)}</b>
						</label>
					))}
				</div>
			</fieldset>
			<p class="todo-due">{due}</p>
			<button
				type="button"
				class="todo-more"
				aria-expanded={isOpen}
				aria-label={t('checklist.moreOf', { text })}
				onClick={() => setOpen(!isOpen)}
			>
				{t('checklist.more')}
				{(mark.note || mark.link) && <span aria-hidden="true"> ●</span>}
			</button>
			{isOpen && (
				<div class="todo-body">
					{why && <p>{why}</p>}
					{isOwn && <NameField label={t('checklist.own.wording')} value={text} longest={300} t={t} onName={(to) => onReword(entry, to)} />}
					<label>
						<span>{t('checklist.note')}</span>
						<textarea
							rows={2}
							maxLength={2_000}
							value={mark.note ?? ''}
							onInput={(event) => onAnnotate(entry, { note: event.currentTarget.value })}
						/>
					</label>
					<label>
						<span>{t('checklist.link')}</span>
						<input
							type="text"
							inputMode="url"
							maxLength={1_000}
							autocomplete="off"
							value={mark.link ?? ''}
							onInput={(event) => onAnnotate(entry, { link: event.currentTarget.value })}
						/>
					</label>
					<p class="sheet-actions">
						{mark.link && isWebAddress(mark.link) && (
							<a class="button" href={mark.link} rel="noreferrer">
								{t('checklist.linkOpen')}
							</a>
						)}
						{isOwn && (
							<button type="button" onClick={() => onRemove(entry)}>
								{t('checklist.own.remove')}
							</button>
						)}
					</p>
				</div>
			)}
		</li>
	);
}
