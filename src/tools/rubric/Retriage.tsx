/** What is due for another look, longest ago first. A name opens its bug. */
import type { Translate } from '../../core/strings.ts';
import type { DueGroup } from './rubric.retriage.ts';

/** A meeting looks at fewer. */
const SHOWN = 20;

interface Props {
	groups: readonly DueGroup[];
	/** What is due where a gate applies; undefined where the rubric does not say. */
	held: string | undefined;
	t: Translate;
	onOpen: (id: string) => void;
}

export function Retriage({ groups, held, t, onOpen }: Props) {
	const count = groups.reduce((total, { items }) => total + items.length, 0);
	if (count === 0) return null;
	return (
		<details class="more">
			<summary>{t('rubric.due.title', { count })}</summary>
			{groups.map(({ rule, items }) => (
				<section key={rule.after} aria-label={t('rubric.due.after', { count: rule.after })}>
					<h3>{t('rubric.due.after', { count: rule.after })}</h3>
					<p>{rule.due}</p>
					<ul class="due">
						{items.slice(0, SHOWN).map(({ assessment: { item }, days, isHeld }) => (
							<li key={item.id}>
								<button type="button" class="link-button" onClick={() => onOpen(item.id)}>
									{item.key} {item.title}
								</button>{' '}
								<span>{t('rubric.due.days', { count: days })}</span>
								{isHeld && held && <span class="due-held"> {held}</span>}
							</li>
						))}
					</ul>
					{items.length > SHOWN && <p>{t('rubric.due.rest', { count: items.length - SHOWN })}</p>}
				</section>
			))}
		</details>
	);
}
