/** A sheet out of the page: Markdown to paste or keep, CSV where rows make sense, paper. */
import { csvFromRows } from '../core/export-csv.ts';
import type { Translate } from '../core/strings.ts';
import { download, useCopy } from './download.ts';

interface Props {
	/** The file name without its ending. */
	name: string;
	markdown: () => string;
	/** A header row and the rows below it; left out where a table says nothing. */
	rows?: () => string[][];
	t: Translate;
}

export function ExportBar({ name, markdown, rows, t }: Props) {
	const save = (text: string) => download(`${name}.md`, 'text/markdown', text);
	const { said, copy } = useCopy(t, save);
	return (
		<div class="export-bar">
			<button type="button" onClick={() => copy(markdown())}>
				{t('kit.export.copy')}
			</button>
			<button type="button" onClick={() => save(markdown())}>
				{t('kit.export.markdown')}
			</button>
			{rows && (
				<button type="button" onClick={() => download(`${name}.csv`, 'text/csv', csvFromRows(rows()))}>
					{t('kit.export.csv')}
				</button>
			)}
			<button type="button" onClick={() => print()}>
				{t('kit.export.print')}
			</button>
			<span role="status">{said}</span>
		</div>
	);
}
