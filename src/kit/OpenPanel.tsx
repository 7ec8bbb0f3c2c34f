/** Opens a sheet's file to look at; nothing is saved before the reader says so. Loaded on demand. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import type { SheetEntry } from './shelf.ts';
import { readEntry, type StateFormat } from './shelf-storage.ts';

interface Props<State> {
	format: StateFormat<State>;
	t: Translate;
	onOpen: (entry: SheetEntry<State>) => void;
}

// strings: kit.fault.*
export default function OpenPanel<State>({ format, t, onOpen }: Props<State>) {
	const failure = useSignal<string | null>(null);
	const id = useId();
	const load = async (file: File | undefined) => {
		if (!file) return;
		try {
			const reading = readEntry(format, await file.text());
			if (reading.ok) onOpen(reading.entry);
			else failure.value = t('kit.open.failed', { name: file.name, why: t(`kit.fault.${reading.fault}`) });
		} catch {
			failure.value = t('import.unreadable', { name: file.name });
		}
	};
	return (
		<FileDrop class="sheet-panel" label={t('kit.openFile')} onFile={(file) => void load(file)}>
			<label for={id} class="choice-title">
				{t('kit.open.label')}
			</label>
			<input id={id} type="file" accept=".json" onChange={(event) => void load(event.currentTarget.files?.[0])} />
			<p>{t('kit.open.help')}</p>
			<div role="alert">{failure.value && <p class="notice">{failure.value}</p>}</div>
		</FileDrop>
	);
}
