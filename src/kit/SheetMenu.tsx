/** What can be done with a sheet besides working on it: made, named, copied, deleted, shared, saved, opened. Loaded on demand. */
import { useSignal } from '@preact/signals';
import type { Translate } from '../core/strings.ts';
import { focusNew } from '../ui/focus-new.ts';
import { loadable } from '../ui/loadable.tsx';
import type { SheetKind } from './sheet-kind.ts';
import type { SheetEntry } from './shelf.ts';
import type { StateFormat } from './shelf-storage.ts';
import type { Workbench } from './workbench.ts';

// Most visits share nothing: links and files load when somebody asks.
const SharePanel = loadable(() => import('./SharePanel.tsx'));
const OpenPanel = loadable(() => import('./OpenPanel.tsx'));

interface Props<State> {
	/** The sheet that is shown. */
	entry: SheetEntry<State>;
	bench: Workbench<State>;
	format: StateFormat<State>;
	kind: SheetKind<State>;
	t: Translate;
	/** A panel was closed, and what had the focus is gone with it. */
	onClose: () => void;
	onRemove: () => void;
	onSaveFile: () => void;
}

type Panel = 'rename' | 'share' | 'open';

export default function SheetMenu<State>({ entry, bench, format, kind, t, onClose, onRemove, onSaveFile }: Props<State>) {
	const panel = useSignal<Panel | null>(null);
	const close = () => {
		panel.value = null;
		onClose();
	};
	const rename = (event: Event) => {
		event.preventDefault();
		const field = (event.currentTarget as HTMLFormElement).elements.namedItem('sheet-name');
		if (field instanceof HTMLInputElement) bench.rename(t('kit.did.rename'), field.value);
		close();
	};
	const toggle = (name: Panel, label: string) => (
		<button
			type="button"
			aria-expanded={panel.value === name}
			onClick={() => {
				panel.value = panel.value === name ? null : name;
			}}
		>
			{label}
		</button>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: hears only the Escape that its own controls pass on
		<div
			onKeyDown={(event) => {
				if (event.key === 'Escape' && panel.value) close();
			}}
		>
			<div class="sheet-actions sheet-menu">
				{/* What is only looked at is not the reader's to rename or delete, and theirs is not in sight. */}
				{!bench.visited.value && (
					<>
						<button type="button" onClick={() => bench.create(t('kit.did.create'))}>
							{t('kit.new')}
						</button>
						{toggle('rename', t('kit.rename'))}
						<button type="button" onClick={() => bench.duplicate(t('kit.did.duplicate'))}>
							{t('kit.duplicate')}
						</button>
						<button type="button" onClick={onRemove}>
							{t('kit.delete')}
						</button>
					</>
				)}
				{toggle('share', t('kit.share'))}
				<button type="button" onClick={onSaveFile}>
					{t('kit.saveFile')}
				</button>
				{toggle('open', t('kit.openFile'))}
			</div>
			{panel.value === 'rename' && (
				<form class="sheet-panel" onSubmit={rename}>
					<label>
						<span class="choice-title">{t('kit.nameLabel')}</span>
						{/* A default, and a field for each sheet: what is drawn anew, such as when the sheet is saved, takes no letter back. */}
						<input key={entry.id} type="text" name="sheet-name" defaultValue={entry.name} maxLength={120} ref={focusNew} />
					</label>
					<button type="submit" class="button-main">
						{t('kit.renameDone')}
					</button>
				</form>
			)}
			{panel.value === 'share' && <SharePanel entry={entry} format={format} kind={kind} t={t} onSaveFile={onSaveFile} />}
			{panel.value === 'open' && (
				<OpenPanel
					format={format}
					t={t}
					onOpen={(opened) => {
						bench.visit(opened);
						panel.value = null;
					}}
				/>
			)}
		</div>
	);
}
