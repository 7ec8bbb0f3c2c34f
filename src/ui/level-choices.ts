/** Anchored levels as choices: the number, the name and the wording of each, and "not known" as the last. */
import type { Translate } from '../core/strings.ts';
import type { Choice } from './ChoiceGroup.tsx';

/** @param levels from the lowest to the highest; the place in the list is the value */
export const levelChoices = (levels: readonly { name: string; anchor: string }[], t: Translate): Choice[] => [
	...levels.map(({ name, anchor }, level) => ({ value: `${level}`, mark: `${level}`, name, anchor })),
	{ value: null, mark: '?', name: t('kit.answer.notKnown'), anchor: t('kit.answer.notKnownAnchor') },
];

/** A level as the value of a choice, and back. Undefined is no answer yet, null is "not known". */
export const choiceOfLevel = (level: number | null | undefined): string | null | undefined => (level == null ? level : `${level}`);
export const levelOfChoice = (value: string | null): number | null => (value === null ? null : Number(value));
