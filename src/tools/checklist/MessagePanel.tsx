/** The message to the manager, from what is open. Loaded on demand. */

import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { useCopy } from '../../kit/download.ts';
import { composeMessage, messageToText } from './checklist.message.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import type { Progress } from './checklist.ts';

interface Props {
	definition: ChecklistDefinition;
	progress: Progress;
	t: Translate;
}

const EVERYTHING = '*';

export default function MessagePanel({ definition, progress, t }: Props) {
	const [until, setUntil] = useState(progress.current?.id ?? EVERYTHING);
	const { said, copy } = useCopy(t);
	const phase = definition.phases.find(({ id }) => id === until) ?? null;
	const message = composeMessage(definition, progress, phase);
	return (
		<section class="sheet-panel message-panel" aria-label={t('checklist.message')}>
			<p>{t('checklist.ask.help')}</p>
			<label>
				<span class="choice-title">{t('checklist.ask.until')}</span>
				<select value={until} onChange={(event) => setUntil(event.currentTarget.value)}>
					{definition.phases.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
					<option value={EVERYTHING}>{t('checklist.ask.everything')}</option>
				</select>
			</label>
			<div class="worksheet-words">
				<p>
					<b>{message.subject}</b>
				</p>
				{message.parts.map((part, index) =>
					typeof part === 'string' ? (
						<p key={`${index} ${part}`}>{part}</p>
					) : (
						<ul key={`${index}`}>
							{part.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					),
				)}
			</div>
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={() => copy(messageToText(message))}>
					{t('checklist.ask.copy')}
				</button>
				<span role="status">{said}</span>
			</p>
		</section>
	);
}
