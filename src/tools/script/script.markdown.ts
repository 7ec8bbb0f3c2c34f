/** A text with its cues, answers and checks as Markdown. What still has gaps says DRAFT first; nothing private is in it. */
import { markdownText } from '../../core/markdown.ts';
import type { Translate } from '../../core/strings.ts';
import type { CheckResult } from './script.checks.ts';
import type { ReplyBranch } from './script.replies.ts';
import type { ScriptDefinition } from './script.schema.ts';
import { type Composed, plainSubject, plainText } from './script.ts';
import { draftText, piecesText, reasonText, verdictText } from './script.wording.ts';

const quoted = (text: string): string[] => text.split('\n').map((line) => (line === '' ? '>' : `> ${markdownText(line)}  `));

const replyLines = (t: Translate, branches: readonly ReplyBranch[], indent = ''): string[] =>
	branches.flatMap(({ they, you, end, next }) => [
		`${indent}- ${t('script.they')}: ${markdownText(piecesText(they))}`,
		`${indent}  - ${t('script.you')}: ${markdownText(piecesText(you))}`,
		...(end === undefined ? [] : [`${indent}  - ${t('script.end')}: ${markdownText(end)}`]),
		...replyLines(t, next, `${indent}  `),
	]);

/** @param today YYYY-MM-DD, printed with the version of the script */
export function scriptToMarkdown(
	definition: ScriptDefinition,
	made: Composed,
	{ checks, replies, t, today }: { checks: readonly CheckResult[]; replies: readonly ReplyBranch[]; t: Translate; today: string },
): string {
	const situation = definition.situations.find(({ id }) => id === made.variant.situation)?.name ?? '';
	const draft = draftText(t, made.gaps);
	const cues = made.parts.flatMap(({ cue }) => cue ?? []);
	const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`### ${title}`, '', ...lines, '']);
	return [
		`## ${definition.title}: ${markdownText(situation)}, ${today}`,
		'',
		...(draft === null ? [] : [markdownText(draft), '']),
		...(made.subject === null ? [] : [`${t('script.subject')}: ${markdownText(plainSubject(made))}`, '']),
		...quoted(plainText(made)),
		'',
		...section(
			t('script.cues'),
			cues.map((cue) => `- ${markdownText(cue)}`),
		),
		...section(t('script.replies'), replyLines(t, replies)),
		...section(
			t('script.checks'),
			checks
				.filter(({ verdict }) => verdict !== 'off')
				.map((check) => {
					const isDone = check.verdict === 'good' || check.verdict === 'ticked';
					const why = check.verdict === 'fix' ? ` ${check.reasons.map((reason) => reasonText(t, reason)).join(' ')}` : '';
					return `- [${isDone ? 'x' : ' '}] ${markdownText(`${check.text} (${verdictText(t, check)})${why}`)}`;
				}),
		),
		t('script.version', { rules: definition.rules }),
		'',
	].join('\n');
}
