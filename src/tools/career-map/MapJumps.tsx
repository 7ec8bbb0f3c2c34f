/** The way to each part of a long map. It never changes its height, so that nothing moves under the hand. */
import type { Translate } from '../../core/strings.ts';

/** Ids of the parts in the order of the page, each with the name that its heading has. */
// strings: careerMap.jump.next
const PARTS = [
	['map-part-areas', 'careerMap.areasList'],
	['map-part-log', 'careerMap.log'],
	['map-part-stand', 'careerMap.stand'],
	['map-part-next', 'careerMap.jump.next'],
	['map-part-goals', 'careerMap.goals.tool'],
	['map-part-out', 'careerMap.out'],
] as const;

export type Part = (typeof PARTS)[number][0];

/** Goes there without a word in the address: a sheet that is only looked at lives in it, and a reload would lose it. */
function go(event: Event, id: Part) {
	const part = document.getElementById(id);
	if (!part) return;
	event.preventDefault();
	part.tabIndex = -1;
	part.focus({ preventScroll: true });
	part.scrollIntoView();
}

/** @param absent parts that an empty sheet does not have */
export function MapJumps({ absent, t }: { absent: readonly Part[]; t: Translate }) {
	return (
		<nav class="map-jumps" aria-label={t('careerMap.jump')}>
			<ul>
				{PARTS.filter(([id]) => !absent.includes(id)).map(([id, label]) => (
					<li key={id}>
						<a href={`#${id}`} onClick={(event) => go(event, id)}>
							{t(label)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
