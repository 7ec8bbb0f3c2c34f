/** The list of questions for one talk, as Markdown: for a note on the phone or a sheet of paper. */
import { markdownText } from '../../core/markdown.ts';
import type { Printing } from './red-flags.export.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Reading, RoleList } from './red-flags.ts';
import { whyText } from './red-flags.wording.ts';

/** What to ask one role next, with boxes to tick: for a note on the phone or a sheet of paper. */
export function pocketToMarkdown(
	definition: RedFlagsDefinition,
	{ employer }: Reading,
	{ role, questions }: RoleList,
	{ t, today }: Printing,
): string {
	return [
		`## ${markdownText(`${employer.name}: ${role.name}`)}, ${today}`,
		'',
		...questions.map((question) => {
			const { name, probe, followUp } = question.finding.flag;
			const why = question.why === 'open' ? '' : ` ${whyText(t, definition, question)}`;
			return `- [ ] ${markdownText(`${probe} (${name}.${why}) ${t('redFlags.pocket.followUp', { followUp })}`)}`;
		}),
		'',
		t('redFlags.rules', { rules: definition.rules }),
		'',
	].join('\n');
}
