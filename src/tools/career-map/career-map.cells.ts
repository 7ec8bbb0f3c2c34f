/** What stands in tables and lines: the numbers of the areas, the areas of an entry. */
import type { Entry } from './career-map.state.ts';
import type { MapArea, Reading } from './career-map.ts';
import { cellText, levelText, type Words } from './career-map.wording.ts';

/** "Operations: Mid; People: level not said". */
export function areasText(words: Words, { areas }: Pick<Entry, 'areas'>, all: readonly MapArea[]): string {
	const { t, levels } = words;
	return Object.entries(areas)
		.map(([id, level]) => {
			const index = levels.findIndex((one) => one.id === level) + 1;
			return `${all.find((area) => area.id === id)?.name ?? id}: ${index === 0 ? t('careerMap.log.noLevel') : levelText(words, index)}`;
		})
		.join('; ');
}

/** The numbers of the picture: a heading row and a row an area. */
export function mapRows(words: Words, { standings }: Pick<Reading, 'standings'>): string[][] {
	const { t } = words;
	const columns = ['area', 'claimed', 'evidenced', 'target', 'gap', 'importance', 'size'];
	const number = (value: number | null, target: number | null) => (target === null ? '–' : value === null ? '?' : `${value}`);
	return [
		columns.map((column) => t(`careerMap.column.${column}`)), // strings: careerMap.column.*
		...standings.map(({ area, claimed, shown, target, gap, importance }) => [
			area.name,
			cellText(words, claimed),
			cellText(words, shown),
			target === null ? '–' : cellText(words, target),
			number(gap, target),
			`${importance}`,
			number(gap === null ? null : gap * importance, target),
		]),
	];
}
