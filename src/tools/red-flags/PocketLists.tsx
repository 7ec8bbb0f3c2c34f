/** What to ask next at one employer, a list for each role: to read, to copy, to print by itself and take along. */
import { useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { download, useCopy } from '../../kit/download.ts';
import { localDay } from '../../kit/local-day.ts';
import { PrintHead } from '../../kit/PrintHead.tsx';
import { pocketToMarkdown } from './red-flags.pocket.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Reading, RoleList } from './red-flags.ts';
import { whyText } from './red-flags.wording.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
	definition: RedFlagsDefinition;
	reading: Reading;
	language: string;
	t: Translate;
}

/** The class by which the print style finds the one list that is printed; see red-flags.css. */
const ALONE = 'printed-alone';

function PocketList({ list, definition, reading, language, t }: Props & { list: RoleList }) {
	const { said, copy } = useCopy(t, (text) => download(`${list.role.id}-${localDay()}.md`, 'text/markdown', text));
	const box = useRef<HTMLDivElement>(null);
	const { role, questions } = list;
	const title = `${reading.employer.name}: ${role.name}`;
	const printAlone = () => {
		box.current?.classList.add(ALONE);
		// Some browsers return from print() before the page is drawn: only the event says when it is over.
		addEventListener('afterprint', () => box.current?.classList.remove(ALONE), { once: true });
		print();
	};
	return (
		<details class="pocket-list">
			<summary>
				<b>{role.name}</b> <span>{t('redFlags.questions', { count: questions.length })}</span>
			</summary>
			<div ref={box}>
				<PrintHead name={title} rules={definition.rules} language={language} t={t} />
				<p class="role-knows">{role.knows}</p>
				<ol>
					{questions.map((question) => {
						const { finding, why, isBest } = question;
						const { id, name, probe, followUp } = finding.flag;
						return (
							<li key={id}>
								<span class="pocket-probe">“{probe}”</span>{' '}
								<span class="pocket-about">
									{name} <SeverityMark definition={definition} severity={finding.severity} />{' '}
									{why !== 'open' && whyText(t, definition, question)} {isBest && t('redFlags.best')}
								</span>
								<span class="pocket-follow">{t('redFlags.pocket.followUp', { followUp })}</span>
								<span class="pocket-line print-only" aria-hidden="true">
									☐ {t('redFlags.heard')} ☐ {t('redFlags.notHeard')} ☐ {t('redFlags.notAsked')}
								</span>
							</li>
						);
					})}
				</ol>
				<p class="item-actions">
					<button type="button" onClick={() => copy(pocketToMarkdown(definition, reading, list, { t, today: localDay() }))}>
						{t('redFlags.pocket.copy')} <span class="visually-hidden">({title})</span>
					</button>
					<button type="button" onClick={printAlone}>
						{t('redFlags.pocket.print')} <span class="visually-hidden">({title})</span>
					</button>
					<span role="status">{said}</span>
				</p>
			</div>
		</details>
	);
}

export function PocketLists(props: Props) {
	const { reading, t } = props;
	const title = t('redFlags.next', { name: reading.employer.name });
	return (
		<section class="pocket-lists" aria-label={title}>
			<h4>{title}</h4>
			{reading.lists.length === 0 ? <p>{t('redFlags.next.none')}</p> : <p>{t('redFlags.next.help')}</p>}
			{reading.lists.map((list) => (
				<PocketList key={list.role.id} {...props} list={list} />
			))}
		</section>
	);
}
