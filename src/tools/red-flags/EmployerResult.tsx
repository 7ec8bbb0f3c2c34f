/** What was heard at one employer, by severity, with what to do about it. On the screen where the card is open, on paper always. */
import type { Translate } from '../../core/strings.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Reading } from './red-flags.ts';
import { noteText } from './red-flags.wording.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
	definition: RedFlagsDefinition;
	reading: Reading;
	isOpen: boolean;
	t: Translate;
}

export function EmployerResult({ definition, reading, isOpen, t }: Props) {
	const { name } = reading.employer;
	const heard = reading.heard.filter(({ evidence, bare }) => evidence.length + bare.length > 0);
	const cleared = reading.findings.filter(({ standing }) => standing === 'cleared').map(({ flag }) => flag.name);
	const open = reading.findings.filter(({ why }) => why !== null).map(({ flag }) => flag.name);
	return (
		<section class={`flags-heard ${isOpen ? '' : 'print-only'}`} aria-label={t('redFlags.result', { name })}>
			<h4>{t('redFlags.result', { name })}</h4>
			{heard.length === 0 && <p>{t('redFlags.result.none')}</p>}
			{heard.map(({ severity, evidence, bare }) => (
				<div key={severity.id} class="heard-group">
					<p>
						<SeverityMark definition={definition} severity={severity} /> {severity.action}
					</p>
					<ul>
						{evidence.map(({ flag, notes }) => (
							<li key={flag.id}>
								<b>{flag.name}.</b>
								{notes.map((note) => (
									<span key={note.id} class="heard-words">
										{noteText(t, definition, note)}
									</span>
								))}
							</li>
						))}
						{bare.map(({ flag }) => (
							<li key={flag.id}>
								<b>{flag.name}.</b> <span class="heard-words">{t('redFlags.counts.bare')}</span>
							</li>
						))}
					</ul>
				</div>
			))}
			{cleared.length > 0 && (
				<p class="flag-names">
					<b>{t('redFlags.notHeard')}:</b> {cleared.join(', ')}.
				</p>
			)}
			{/* On the screen the lists of questions below say the same. */}
			{open.length > 0 && (
				<p class="flag-names print-only">
					<b>{t('redFlags.notSettled')}:</b> {open.join(', ')}.
				</p>
			)}
		</section>
	);
}
