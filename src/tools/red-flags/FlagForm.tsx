/** The flags of one employer in their groups: the question, what the answers sound like as choices, then the words that were heard. */
import type { Translate } from '../../core/strings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { FlagNotes } from './FlagNotes.tsx';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Note, Status } from './red-flags.state.ts';
import type { Flag, Reading } from './red-flags.ts';
import { SeverityMark } from './SeverityMark.tsx';

export interface Answers {
	onStatus: (flag: Flag, status: Status) => void;
	/** @param field names the text field that is being typed in */
	onNote: (flag: Flag, note: string, part: Partial<Omit<Note, 'id'>>, field?: string) => void;
	onRemoveNote: (flag: Flag, note: string) => void;
}

interface Props extends Answers {
	definition: RedFlagsDefinition;
	reading: Reading;
	language: string;
	t: Translate;
}

/** What else helps to read an answer, one press away. */
function MoreAbout({ flag, whom, t }: { flag: Flag; whom: string; t: Translate }) {
	return (
		<details class="flag-more">
			<summary>{t('redFlags.more', { name: flag.name })}</summary>
			<dl>
				<dt>{t('redFlags.notice')}</dt>
				<dd>{flag.notice}</dd>
				<dt>{t('redFlags.suggests')}</dt>
				<dd>
					{flag.suggests} {t('redFlags.fair', { reading: flag.fair })}
				</dd>
				<dt>{t('redFlags.followUp')}</dt>
				<dd>“{flag.followUp}”</dd>
				<dt>{t('redFlags.verify')}</dt>
				<dd>
					{flag.verify} {t('redFlags.ask', { roles: whom })}
				</dd>
			</dl>
		</details>
	);
}

export function FlagForm({ definition, reading, language, t, onStatus, onNote, onRemoveNote }: Props) {
	const { id: employer } = reading.employer;
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	const whom = ({ ask }: Flag) => list.format(ask.map((role) => definition.roles.find(({ id }) => id === role)?.inText ?? role));
	const choices = ({ evasive, good }: Flag) => [
		{ value: 'heard', name: t('redFlags.heard'), anchor: evasive },
		{ value: 'not-heard', name: t('redFlags.notHeard'), anchor: good },
		{ value: 'not-asked', name: t('redFlags.notAsked'), anchor: t('redFlags.notAsked.anchor') },
	];
	return (
		<form class="rating-form" onSubmit={(event) => event.preventDefault()}>
			{definition.groups.map((group, place) => {
				const findings = reading.findings.filter(({ flag }) => flag.group === group.id);
				const answered = findings.filter(({ status }) => status !== null).length;
				return (
					<details key={group.id} class="flag-group" open={place === 0}>
						<summary>
							<h4>{group.name}</h4> <span>{t('redFlags.answered', { answered, total: findings.length })}</span>
						</summary>
						{findings.map((finding) => (
							<div key={finding.flag.id} class="flag-answer">
								<ChoiceGroup
									name={`${employer}-${finding.flag.id}`}
									title={
										<>
											{finding.flag.name} <SeverityMark definition={definition} severity={finding.severity} />
										</>
									}
									question={`“${finding.flag.probe}”`}
									choices={choices(finding.flag)}
									chosen={finding.status ?? undefined}
									onChoose={(value) => onStatus(finding.flag, value as Status)}
								/>
								<FlagNotes
									definition={definition}
									employer={reading.employer}
									finding={finding}
									t={t}
									onNote={(note, part, field) => onNote(finding.flag, note, part, field)}
									onRemove={(note) => onRemoveNote(finding.flag, note)}
								/>
								<MoreAbout flag={finding.flag} whom={whom(finding.flag)} t={t} />
							</div>
						))}
					</details>
				);
			})}
		</form>
	);
}
