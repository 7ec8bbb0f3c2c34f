/** One item as a comment for its tracker: where it stands, why, and by which rules, so that anyone can disagree with one number. */
import { markdownText as text } from '../../core/markdown.ts';
import { type Rank, rankText } from '../../core/ranking.ts';
import type { Translate } from '../../core/strings.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Assessment } from './rubric.ts';
import { bandText, pointsText, reasons } from './rubric.wording.ts';

/** "S3 F3 I3 B2 T?" */
const letters = ({ parts }: Assessment): string => parts.map(({ criterion, level }) => `${criterion.letter}${level ?? '?'}`).join(' ');

/** Every gate with its answer: those answered yes first, then no, then open. */
function gateLines(t: Translate, { gates }: RubricDefinition, { item }: Assessment): string[] {
	const answered = (key: string, answer: boolean | null) => {
		const names = gates.filter(({ id }) => (item.gates[id] ?? null) === answer).map(({ reason }) => reason);
		return names.length === 0 ? [] : [t(key, { names: names.join('; ') })];
	};
	return [
		...answered('rubric.comment.gatesYes', true),
		...answered('rubric.comment.gatesNo', false),
		...answered('rubric.comment.gatesOpen', null),
	];
}

// strings: rubric.comment.*

export interface Placed extends Assessment {
	/** Only in the ranking. */
	rank?: Rank;
}

/**
 * @param total how many items are ranked
 * @param today YYYY-MM-DD; used where the item does not know the day of its last answer
 * @returns Markdown
 */
export function triageComment(definition: RubricDefinition, placed: Placed, total: number, t: Translate, today: string): string {
	const { lane, band, points, rank, item } = placed;
	const place = lane === 'ranked' ? bandText(t, definition.bands, band) : t(`rubric.lane.${lane}`);
	const heading = [
		`**${text(place)}${lane === 'ranked' ? `, ${pointsText(t, points)}` : ''}**: ${letters(placed)}.`,
		...(lane === 'ranked' && rank ? [t('rubric.comment.rank', { rank: rankText(rank), total })] : []),
	];
	const why = lane === 'unrated' ? [] : reasons(t, definition, placed);
	return [
		heading.join(' '),
		'',
		...[...why, ...gateLines(t, definition, placed)].map((line) => `- ${text(line)}`),
		'',
		text(t('rubric.comment.rules', { title: definition.title, rules: definition.rules, day: item.rated ?? today })),
		'',
	].join('\n');
}
