/** The text and all around it as Markdown or on paper. */
import type { Translate } from '../../core/strings.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { localDay } from '../../kit/local-day.ts';
import type { CheckResult } from './script.checks.ts';
import { scriptToMarkdown } from './script.markdown.ts';
import type { ReplyBranch } from './script.replies.ts';
import type { ScriptDefinition } from './script.schema.ts';
import type { Composed } from './script.ts';

interface Props {
	slug: string;
	definition: ScriptDefinition;
	made: Composed;
	checks: readonly CheckResult[];
	replies: readonly ReplyBranch[];
	t: Translate;
}

export function ScriptExport({ slug, definition, made, checks, replies, t }: Props) {
	const markdown = () => scriptToMarkdown(definition, made, { checks, replies, t, today: localDay() });
	return <ExportBar name={`${slug}-${localDay()}`} markdown={markdown} t={t} />;
}
