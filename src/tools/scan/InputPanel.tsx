/** Where the texts go in: the résumé, pasted or as a file, and on demand a job advert and an earlier version. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { LONGEST_ADVERT } from './scan.advert.ts';
import { LONGEST_RESUME } from './scan.read.ts';
import type { ScanState } from './scan.state.ts';

interface Props {
	/** The id of the sheet that is shown. */
	sheet: string;
	state: ScanState;
	t: Translate;
	onText: (field: 'text' | 'earlier' | 'advert', text: string) => void;
	onKeepEarlier: () => void;
}

const LARGEST_TEXT_FILE = 1_000_000;

/** The text of a file, or why there is none. PDF is read by a part of its own that nobody else loads. */
async function readFile(file: File): Promise<{ text: string } | { fault: string }> {
	const isPdf = file.type === 'application/pdf' || /\.pdf$/i.test(file.name);
	if (!isPdf) {
		if (file.size > LARGEST_TEXT_FILE) return { fault: 'too-large' };
		const text = await file.text();
		return text.includes('\u0000') ? { fault: 'not-text' } : { text };
	}
	const { LARGEST_PDF, readPdf } = await import('../../kit/read-pdf.ts');
	if (file.size > LARGEST_PDF) return { fault: 'too-large' };
	const reading = await readPdf(new Uint8Array(await file.arrayBuffer()));
	return reading.ok ? { text: reading.text } : { fault: reading.fault };
}

export function InputPanel({ sheet, state, t, onText, onKeepEarlier }: Props) {
	const said = useSignal('');
	const fault = useSignal('');
	const id = useId();
	/** What is on the screen now, and the file that was given last: reading one takes a while, and the reader goes on meanwhile. */
	const now = useRef({ sheet, text: state.text });
	now.current = { sheet, text: state.text };
	const newest = useRef<File | null>(null);
	const load = async (file: File | undefined) => {
		if (!file) return;
		const before = now.current;
		newest.current = file;
		fault.value = '';
		said.value = t('scan.input.reading', { name: file.name });
		const result = await readFile(file).catch(() => ({ fault: 'broken' }));
		if (newest.current !== file) return;
		said.value = '';
		// strings: scan.file.*
		if ('fault' in result) fault.value = t(`scan.file.${result.fault}`, { name: file.name });
		else if (now.current.sheet !== before.sheet || now.current.text !== before.text) fault.value = t('scan.file.late', { name: file.name });
		else {
			onText('text', result.text);
			said.value = t('scan.input.read', { name: file.name });
		}
	};
	/** The browser must neither remember what is typed nor send it to a spelling service. */
	const area = (field: 'text' | 'earlier' | 'advert', rows: number, limit: number) => (
		<>
			<textarea
				id={`${id}-${field}`}
				rows={rows}
				value={state[field] ?? ''}
				dir="auto"
				autocomplete="off"
				spellcheck={false}
				onInput={(event) => onText(field, event.currentTarget.value)}
			/>
			{(state[field]?.length ?? 0) > limit && <p class="notice">{t('scan.input.long', { limit, length: state[field]?.length ?? 0 })}</p>}
		</>
	);
	return (
		<FileDrop class="scan-input" label={t('scan.input')} onFile={(file) => void load(file)}>
			<label for={`${id}-text`} class="choice-title">
				{t('scan.input.text')}
			</label>
			<p class="scan-privacy">{t('scan.input.privacy')}</p>
			{area('text', 10, LONGEST_RESUME)}
			<div class="scan-file">
				<label for={`${id}-file`}>{t('scan.input.file')}</label>
				<input
					id={`${id}-file`}
					type="file"
					accept=".txt,.md,.markdown,.json,.pdf,text/plain,text/markdown,application/json,application/pdf"
					onChange={(event) => {
						const field = event.currentTarget;
						void load(field.files?.[0]).then(() => {
							field.value = '';
						});
					}}
				/>
			</div>
			<p role="status" class="scan-said">
				{said.value}
			</p>
			<div role="alert">{fault.value && <p class="notice">{fault.value}</p>}</div>
			<details class="scan-more">
				<summary>{t('scan.input.advert')}</summary>
				<label for={`${id}-advert`}>{t('scan.input.advertLabel')}</label>
				{area('advert', 6, LONGEST_ADVERT)}
			</details>
			<details class="scan-more">
				<summary>{t('scan.input.earlier')}</summary>
				<p>
					<button type="button" disabled={!state.text} onClick={onKeepEarlier}>
						{t('scan.input.keepEarlier')}
					</button>
				</p>
				<label for={`${id}-earlier`}>{t('scan.input.earlierLabel')}</label>
				{area('earlier', 6, LONGEST_RESUME)}
			</details>
		</FileDrop>
	);
}
