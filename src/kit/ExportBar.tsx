/** A sheet out of the page: Markdown to paste or keep, CSV where rows make sense, paper. */
import { useState } from 'preact/hooks';
import { csvFromRows } from '../core/export-csv.ts';
import type { Translate } from '../core/strings.ts';
import { download } from './download.ts';

interface Props {
	/** The file name without its ending. */
	name: string;
	markdown: () => string;
	/** A header row and the rows below it; left out where a table says nothing. */
	rows?: () => string[][];
	t: Translate;
}

export function ExportBar({ name, markdown, rows, t }: Props) {
	const [said, say] = useState('');
	const save = () => download(`${name}.md`, 'text/markdown', markdown());
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(markdown());
			say(t('kit.export.copied'));
		} catch {
			save();
			say(t('kit.export.notCopied'));
		}
	};
	return (
		<div class="export-bar">
			<button type="button" onClick={copy}>
				{t('kit.export.copy')}
			</button>
			<button type="button" onClick={save}>
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
