/** The confirming step of an import: the columns, what they give, what is left out and why. */
import { useSignal } from '@preact/signals';
import type { IssueFormat } from '../../core/issue-format.ts';
import type { ColumnMapping } from '../../core/issue-headers.ts';
import { mapIssues } from '../../core/issue-list.ts';
import type { Translate } from '../../core/strings.ts';
import type { Table } from '../../core/table.ts';
import type { ReadProblem } from '../../kit/read-result.ts';
import { findNewIssues } from './rubric.import.ts';
import type { NewItem, RubricItem } from './rubric.state.ts';

const PREVIEWED = 5;
const ROWS_NAMED = 8;

/** "3, 8, 12 …": enough to find them in the file. */
const rowList = (rows: readonly number[]): string => rows.slice(0, ROWS_NAMED).join(', ') + (rows.length > ROWS_NAMED ? ' …' : '');

interface Props {
	t: Translate;
	name: string;
	table: Table;
	mapping: ColumnMapping;
	format: IssueFormat;
	/** True where no tracker was recognized and the columns were chosen by their words and values. */
	isGuess: boolean;
	problems: readonly ReadProblem[];
	encoding: string;
	known: readonly RubricItem[];
	onMap: (mapping: ColumnMapping) => void;
	onImport: (items: readonly NewItem[]) => void;
}

// strings: import.format.* import.problem.* import.note.* import.skipped.* import.field.*
export function ImportPreview({ t, table, mapping, format, isGuess, problems, encoding, known, onMap, onImport }: Props) {
	const leaveOutClosed = useSignal(false);
	const { issues, skipped, notes } = mapIssues(table, mapping, format);
	const { fresh, repeated } = findNewIssues(issues, known);
	const closed = fresh.filter(({ state }) => state === 'closed').length;
	const wanted = leaveOutClosed.value ? fresh.filter(({ state }) => state !== 'closed') : fresh;
	const columnChoice = (field: 'title' | 'key' | 'url' | 'state' | 'created') => (
		<label key={field}>
			{t(`import.field.${field}`)}
			<select
				value={`${mapping[field] ?? ''}`}
				onChange={(event) => onMap({ ...mapping, [field]: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
			>
				<option value="">{t('import.noColumn')}</option>
				{table.headers.map((header, index) => (
					<option key={`${index}-${header}`} value={`${index}`}>
						{header || t('import.unnamedColumn', { number: index + 1 })}
					</option>
				))}
			</select>
		</label>
	);
	const reasonCounts = Map.groupBy(skipped, ({ reason }) => reason);
	return (
		<div class="import-preview">
			<p role="status">
				<strong>{t(isGuess ? 'import.guessed' : 'import.recognized', { format: t(`import.format.${format}`) })}</strong>{' '}
				{t('import.found', { count: table.rows.length })}
			</p>
			<div class="mapping">{(['title', 'key', 'url', 'state', 'created'] as const).map(columnChoice)}</div>
			<ul class="reasons">
				{problems.map(({ code, row, count }) => (
					<li key={`${code}-${row}`}>{t(`import.problem.${code}`, { row, count, encoding })}</li>
				))}
				{notes.map(({ code, count, column, example }) => (
					<li key={code}>{t(`import.note.${code}`, { count, column, example })}</li>
				))}
				{[...reasonCounts].map(([reason, rows]) => (
					<li key={reason}>{t(`import.skipped.${reason}`, { count: rows.length, rows: rowList(rows.map(({ row }) => row)) })}</li>
				))}
				{repeated > 0 && <li>{t('import.known', { count: repeated })}</li>}
			</ul>
			{wanted.length > 0 && (
				<>
					<p>{t('import.preview', { count: Math.min(PREVIEWED, wanted.length) })}</p>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
					<section class="table-scroll" tabIndex={0} aria-label={t('import.previewTable')}>
						<table>
							<thead>
								<tr>
									<th scope="col">{t('import.field.key')}</th>
									<th scope="col">{t('import.field.title')}</th>
									<th scope="col">{t('import.field.state')}</th>
									<th scope="col">{t('import.field.created')}</th>
								</tr>
							</thead>
							<tbody>
								{wanted.slice(0, PREVIEWED).map((issue, index) => (
									<tr key={`${index}-${issue.title}`}>
										<td>{issue.key ?? '–'}</td>
										<td>{issue.title}</td>
										<td>{issue.state ?? '–'}</td>
										<td>{issue.created ?? '–'}</td>
									</tr>
								))}
							</tbody>
						</table>
					</section>
				</>
			)}
			{closed > 0 && (
				<label class="check">
					<input
						type="checkbox"
						checked={leaveOutClosed.value}
						onChange={(event) => (leaveOutClosed.value = event.currentTarget.checked)}
					/>
					{t('import.leaveOutClosed', { count: closed })}
				</label>
			)}
			{mapping.title === null && <p class="notice">{t('import.noTitleColumn')}</p>}
			<button type="button" class="button-main" disabled={wanted.length === 0} onClick={() => onImport(wanted)}>
				{t('import.confirm', { count: wanted.length })}
			</button>
		</div>
	);
}
