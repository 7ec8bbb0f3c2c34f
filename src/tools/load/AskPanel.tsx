/** What the reader asks for: their lines, the message that they make, and the way to the words that answer a date. */

import type { Translate } from '../../core/strings.ts';
import { useCopy } from '../../kit/download.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { composeMessage, loadCase, loadCaseLines, messageToText } from './load.case.ts';
import type { LoadModel } from './load.entries.ts';
import type { Outcome } from './load.ts';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));

interface Props {
	model: LoadModel;
	today: Outcome;
	ask: string | undefined;
	slug: string;
	/** What the reader calls the sheet. */
	sheet: string;
	target: Target | null;
	language: string;
	t: Translate;
	onType: (ask: string) => void;
}

export function AskPanel({ model, today, ask, slug, sheet, target, language, t, onType }: Props) {
	const { said, copy } = useCopy(t);
	const message = composeMessage({ t, language }, model, today, ask);
	const data = loadCase({ t, language }, model, today, ask);
	return (
		<section aria-label={t('load.tool.ask')}>
			<h2>{t('load.tool.ask')}</h2>
			<label class="load-ask">
				<b>{t('load.tool.ask.label')}</b>
				<span class="amount-help">{t('load.tool.ask.help')}</span>
				<textarea rows={4} maxLength={5_000} value={ask ?? ''} onInput={(event) => onType(event.currentTarget.value)} />
			</label>
			<section class="load-message" aria-label={t('load.tool.ask.message')}>
				<h3>{t('load.tool.ask.message')}</h3>
				<div class="worksheet-words">
					<p>
						<b>{message.subject}</b>
					</p>
					<p>{message.opening}</p>
					<ul>
						{message.findings.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					{message.changes.length > 0 && (
						<>
							<p>{message.changesTitle}</p>
							<ul>
								{message.changes.map((line, index) => (
									<li key={`${index} ${line}`}>{line}</li>
								))}
							</ul>
						</>
					)}
					<p>{message.closing}</p>
				</div>
				<p class="sheet-actions">
					<button type="button" class="button-main" onClick={() => copy(messageToText(message))}>
						{t('load.tool.ask.copy')}
					</button>
					<span role="status">{said}</span>
				</p>
			</section>
			{target && data.facts.length > 0 && (
				<HandOver parcel={{ type: 'load-case', data, from: slug, sheet }} target={target} lines={loadCaseLines(t, data)} t={t} />
			)}
		</section>
	);
}
