/** What would turn the order of two neighbors, in words. */
import type { Translate } from '../../core/strings.ts';
import { type Flip, findFlip } from './rubric.flips.ts';
import type { Assessment } from './rubric.ts';

/** Longer names would bury the sentence that they stand in. */
const LONGEST_NAME = 60;

/** What an item is called within a sentence: its key, or its title, cut where it is long. */
export function shortName({ item: { key, title } }: Assessment): string {
	const letters = [...title];
	return (
		key ??
		(letters.length > LONGEST_NAME
			? `${letters
					.slice(0, LONGEST_NAME - 1)
					.join('')
					.trimEnd()}…`
			: title)
	);
}

const namesOf = (criteria: readonly { name: string }[], language: string): string =>
	new Intl.ListFormat(language, { type: 'disjunction' }).format(criteria.map(({ name }) => name));

function sentence(t: Translate, flip: Flip, upper: string, lower: string, language: string): string {
	switch (flip.kind) {
		case 'weight': {
			const limit = flip.isBeyond ? 'beyond' : 'from';
			const certainty = flip.isCertain ? 'weight' : 'possible';
			return t(`rubric.flip.${certainty}`, {
				lower,
				upper,
				criterion: flip.criterion.name,
				limit: t(`rubric.flip.${flip.direction}.${limit}`, { weight: flip.weight }),
				now: flip.criterion.weight,
			});
		}
		case 'level':
			return t('rubric.flip.level', {
				lower,
				upper,
				forUpper: namesOf(flip.forUpper, language),
				forLower: namesOf(flip.forLower, language),
			});
		case 'answer': {
			const [open, other] = flip.of === 'upper' ? [upper, lower] : [lower, upper];
			return t('rubric.flip.answer', { open, other, criterion: flip.criterion.name, level: flip.level });
		}
		default:
			return t(`rubric.flip.${flip.kind}`, { lower, upper });
	}
}
// strings: rubric.flip.*

/**
 * What would turn the order of two neighbors, in one sentence.
 * @returns null where a gate has a part in it or too much is missing
 */
export function flipText(t: Translate, upper: Assessment, lower: Assessment, language: string): string | null {
	const flip = findFlip(upper, lower);
	return flip && sentence(t, flip, shortName(upper), shortName(lower), language);
}

/**
 * What would turn the order of an item and its neighbors: against the one below, and where wanted against the one above.
 * @param place the item's place in the list of the ranked, from 0; undefined where it is not in it
 */
export function flipsAround(
	t: Translate,
	ranked: readonly Assessment[],
	place: number | undefined,
	withAbove: boolean,
	language: string,
): string[] {
	if (place === undefined) return [];
	const { [place - 1]: above, [place]: self, [place + 1]: below } = ranked;
	const pair = (upper: Assessment | undefined, lower: Assessment | undefined) =>
		upper && lower ? (flipText(t, upper, lower, language) ?? []) : [];
	return [withAbove ? pair(above, self) : [], pair(self, below)].flat();
}
