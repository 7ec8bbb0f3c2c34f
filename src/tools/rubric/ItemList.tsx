/** The list in its lanes, with a filter and a limit, so that five thousand imported items stay usable. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { rankText } from '../../core/ranking.ts';
import type { Translate } from '../../core/strings.ts';
import type { Assessment, Ranking } from './rubric.ts';

/** A list is read from the top; more than this in one go costs a phone a second and helps nobody. */
const SHOWN_AT_ONCE = 50;
/** Below this a filter is furniture. */
const FILTER_FROM = 12;

interface Props {
	ranking: Ranking;
	/** Always in sight, whatever the filter and the limit. */
	openId: string | null;
	t: Translate;
	renderItem: (assessment: Assessment, rank: string) => JSX.Element;
}

export function ItemList({ ranking, openId, t, renderItem }: Props) {
	const [filter, setFilter] = useState('');
	const [shown, setShown] = useState(SHOWN_AT_ONCE);
	const wanted = filter.trim().toLowerCase();
	const matches = ({ item }: Assessment) =>
		wanted === '' ||
		item.id === openId ||
		[item.title, item.key ?? '', ...(item.labels ?? [])].some((text) => text.toLowerCase().includes(wanted));
	const total = ranking.ranked.length + ranking.needsEvidence.length + ranking.unrated.length;
	const lanes = [
		{ id: 'ranked', items: ranking.ranked.map((assessment) => ({ assessment, rank: rankText(assessment.rank) })) },
		{ id: 'needs-evidence', items: ranking.needsEvidence.map((assessment) => ({ assessment, rank: '' })) },
		{ id: 'unrated', items: ranking.unrated.map((assessment) => ({ assessment, rank: '' })) },
	].map(({ id, items }) => ({ id, items: items.filter(({ assessment }) => matches(assessment)) }));
	return (
		<>
			{/* While it hides something it must be in sight, however few are left. */}
			{(total >= FILTER_FROM || filter !== '') && (
				<label class="filter">
					{t('rubric.filter')}
					<input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
				</label>
			)}
			{lanes.map(
				({ id, items }) =>
					items.length > 0 && (
						<section key={id} class={`lane lane-${id}`} aria-label={t(`rubric.lane.${id}`)}>
							<h2 class="label">
								{t(`rubric.lane.${id}`)} <span>{t('rubric.laneCount', { count: items.length })}</span>
							</h2>
							{id === 'unrated' && <p class="lane-help">{t('rubric.unratedHelp')}</p>}
							<ol class="items">
								{items
									.filter(({ assessment }, index) => index < shown || assessment.item.id === openId)
									.map(({ assessment, rank }) => renderItem(assessment, rank))}
							</ol>
							{items.length > shown && (
								<button type="button" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
									{t('rubric.showMore', { count: Math.min(SHOWN_AT_ONCE, items.length - shown) })}
								</button>
							)}
						</section>
					),
			)}
		</>
	);
}
