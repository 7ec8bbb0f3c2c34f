/**
 * Import in two steps: take a file or pasted text, then confirm which column is what and see what would come in. Nothing enters
 * the sheet before the reader says so. Loaded on demand, with the readers of all formats.
 */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { recognizeFormat } from '../../core/issue-format.ts';
import type { ColumnMapping } from '../../core/issue-headers.ts';
import type { Translate } from '../../core/strings.ts';
import type { Table } from '../../core/table.ts';
import { readIssueText } from '../../kit/read-issue-file.ts';
import type { ReadProblem } from '../../kit/read-result.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { NewItem, RubricItem } from './rubric.state.ts';

interface Props {
	t: Translate;
	/** What the sheet holds already, so that a second import adds only what is new. */
	known: readonly RubricItem[];
	onImport: (items: readonly NewItem[]) => void;
	onClose: () => void;
}

interface Loaded {
	name: string;
	table: Table;
	mapping: ColumnMapping;
	format: ReturnType<typeof recognizeFormat>['format'];
	isGuess: boolean;
	problems: readonly ReadProblem[];
	encoding: string;
}

// strings: import.error.*
export default function ImportPanel({ t, known, onImport, onClose }: Props) {
	const loaded = useSignal<Loaded | null>(null);
	const failure = useSignal<string | null>(null);
	const ids = useId();

	const load = (bytes: Uint8Array, name: string) => {
		const result = readIssueText(bytes, name);
		if (!result.ok) {
			const { code, found, limit, line } = result.error;
			loaded.value = null;
			failure.value = `${name ? t('import.failedFile', { name }) : t('import.failedText')} ${t(`import.error.${code}`, { found, limit, line })}`;
			return;
		}
		const { format, mapping, confidence } = recognizeFormat(result.table);
		failure.value = null;
		loaded.value = {
			name,
			table: result.table,
			mapping,
			format,
			isGuess: confidence === 'guess',
			problems: result.problems,
			encoding: result.encoding,
		};
	};
	const loadFile = async (file: File | undefined) => {
		if (!file) return;
		try {
			load(new Uint8Array(await file.arrayBuffer()), file.name);
		} catch {
			loaded.value = null;
			failure.value = t('import.unreadable', { name: file.name });
		}
	};
	const loadPasted = (event: Event) => {
		event.preventDefault();
		const field = (event.currentTarget as HTMLFormElement).elements.namedItem('pasted');
		if (field instanceof HTMLTextAreaElement) load(new TextEncoder().encode(field.value), '');
	};

	return (
		<FileDrop class="import-panel" label={t('rubric.import')} onFile={(file) => void loadFile(file)}>
			<p>{t('import.help')}</p>
			<label for={`${ids}-file`} class="choice-title">
				{t('import.file')}
			</label>
			<input
				id={`${ids}-file`}
				type="file"
				accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
				onChange={(event) => void loadFile(event.currentTarget.files?.[0])}
			/>
			<form onSubmit={loadPasted}>
				<label for={`${ids}-pasted`} class="choice-title">
					{t('import.paste')}
				</label>
				<textarea id={`${ids}-pasted`} name="pasted" rows={3} spellcheck={false} />
				<button type="submit">{t('import.readPasted')}</button>
			</form>
			<div role="alert">{failure.value && <p class="notice">{failure.value}</p>}</div>
			{loaded.value && (
				<ImportPreview
					key={`${loaded.value.name}-${loaded.value.table.rows.length}`}
					t={t}
					{...loaded.value}
					known={known}
					onMap={(mapping) => {
						if (loaded.value) loaded.value = { ...loaded.value, mapping };
					}}
					onImport={onImport}
				/>
			)}
			<button type="button" onClick={onClose}>
				{t('import.close')}
			</button>
		</FileDrop>
	);
}
