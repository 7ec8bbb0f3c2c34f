/** What would have to change, a list for each limit, and the way of each change into what the reader asks for. */
import type { Translate } from '../../core/strings.ts';
import type { ChangeGroup } from './load.plan.ts';

interface Props {
	groups: readonly ChangeGroup[];
	/** What is asked for already, a line each. */
	asked: readonly string[];
	t: Translate;
	onAsk: (line: string) => void;
}

export function ChangeList({ groups, asked, t, onAsk }: Props) {
	if (groups.length === 0) return <p>{t('load.tool.change.none')}</p>;
	return (
		<>
			{groups.map(({ id, title, note, changes }) => (
				<section key={id} class="load-changes" aria-label={title}>
					<h4>{title}</h4>
					{note && <p class="amount-help">{note}</p>}
					<ul>
						{changes.map(({ text, ask }) => {
							const isAsked = asked.includes(ask);
							return (
								<li key={text}>
									<span>{text}</span>{' '}
									<button type="button" disabled={isAsked} onClick={() => onAsk(ask)}>
										{t(isAsked ? 'load.tool.change.added' : 'load.tool.change.add')}
										<span class="visually-hidden"> ({ask})</span>
									</button>
								</li>
							);
						})}
					</ul>
				</section>
			))}
		</>
	);
}
