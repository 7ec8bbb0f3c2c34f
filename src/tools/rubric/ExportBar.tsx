/** The ranking out of the page: Markdown to paste into an issue, CSV for a spreadsheet, paper. */
import { useState } from 'preact/hooks';
import { csvFromRows } from '../../core/export-csv.ts';
import type { Translate } from '../../core/strings.ts';
import { download } from '../../kit/download.ts';
import { rankingToMarkdown, rankingToRows } from './rubric.export.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Ranking } from './rubric.ts';

interface Props {
	slug: string;
	definition: RubricDefinition;
	ranking: Ranking;
	t: Translate;
	/** YYYY-MM-DD */
	today: string;
}

export function ExportBar({ slug, definition, ranking, t, today }: Props) {
	const [said, say] = useState('');
	const markdown = () => rankingToMarkdown(definition, ranking, t, today);
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(markdown());
			say(t('rubric.export.copied'));
		} catch {
			download(`${slug}-${today}.md`, 'text/markdown', markdown());
			say(t('rubric.export.notCopied'));
		}
	};
	return (
		<div class="export-bar">
			<button type="button" onClick={copy}>
				{t('rubric.export.copy')}
			</button>
			<button type="button" onClick={() => download(`${slug}-${today}.md`, 'text/markdown', markdown())}>
				{t('rubric.export.markdown')}
			</button>
			<button
				type="button"
				onClick={() => download(`${slug}-${today}.csv`, 'text/csv', csvFromRows(rankingToRows(definition, ranking, t)))}
			>
				{t('rubric.export.csv')}
			</button>
			<button type="button" onClick={() => print()}>
				{t('rubric.export.print')}
			</button>
			<span role="status">{said}</span>
		</div>
	);
}
