/** Where the reader stands: the numbers of each area, and the same as a picture. */
import { CompareTable } from '../../ui/CompareTable.tsx';
import { mapRows } from './career-map.cells.ts';
import type { Reading } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { MapPicture } from './MapPicture.tsx';

interface Props {
	words: Words;
	reading: Reading;
}

export function StandView({ words, reading }: Props) {
	const { t } = words;
	const [heading = [], ...rows] = mapRows(words, reading);
	return (
		<section class="map-stand" id="map-part-stand" aria-label={t('careerMap.stand')}>
			<h2>{t('careerMap.stand')}</h2>
			<CompareTable label={t('careerMap.table')} heading={heading} rows={rows} />
			<MapPicture standings={reading.standings} levels={reading.levels} t={t} />
		</section>
	);
}
