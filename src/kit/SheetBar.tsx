/** Which sheet is open, whether it is saved, undo and redo, and what can be done with it: the same lines in every tool. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import { loadable } from '../ui/loadable.tsx';
import { download } from './download.ts';
import type { SaveStatus } from './saving.ts';
import type { SheetKind } from './sheet-kind.ts';
import { sheetLabels } from './sheet-labels.ts';
import { openEntry } from './shelf.ts';
import type { StateFormat } from './shelf-storage.ts';
import type { Workbench } from './workbench.ts';

// Most visits manage nothing and look at nobody else's sheet.
const SheetMenu = loadable(() => import('./SheetMenu.tsx'));
const VisitPanel = loadable(() => import('./VisitPanel.tsx'));

interface Props<State> {
	bench: Workbench<State>;
	format: StateFormat<State>;
	kind: SheetKind<State>;
	language: string;
	t: Translate;
}

function statusText(t: Translate, status: SaveStatus, language: string): string {
	const day = (at: Date) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
	const isToday = (at: Date) => day(at) === day(new Date());
	const time = (at: Date) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
	switch (status.kind) {
		case 'not-kept':
			return t('kit.status.notKept');
		case 'empty':
			return t('kit.status.empty');
		case 'saving':
			return t('kit.status.saving');
		case 'saved':
			return isToday(status.at)
				? t('kit.status.saved', { time: time(status.at) })
				: t('kit.status.savedOn', { day: day(status.at), time: time(status.at) });
		case 'followed':
			return t('kit.status.followed', { time: time(status.at) });
		case 'kept-both':
			return t('kit.status.keptBoth', { time: time(status.at), name: status.name });
		case 'failed':
			return t(status.why === 'full' ? 'kit.status.full' : 'kit.status.forbidden');
	}
}

// strings: kit.damage.*
export function SheetBar<State>({ bench, format, kind, language, t }: Props<State>) {
	const status = bench.status.value;
	const shelf = bench.shelf.value;
	const visited = bench.visited.value;
	const entry = visited ?? openEntry(shelf);
	const saveFile = () => download(`${format.tool}-${entry.name}.json`, 'application/json', bench.toFile());
	const isManaging = useSignal(false);
	const menu = useRef<HTMLButtonElement>(null);
	const undo = useRef<HTMLButtonElement>(null);
	const choice = useRef<HTMLSelectElement>(null);
	const kept = useRef<HTMLParagraphElement>(null);
	const saidOfKeeping = useSignal('');
	/** Says what a button did that turns into its opposite, and takes the focus off it: a second Enter does nothing. */
	const sayOfKeeping = (said: string) => {
		saidOfKeeping.value = said;
		kept.current?.focus();
	};
	/** Whether the visited sheet comes from a file that the reader has just chosen, and not from the page's address. */
	const isAskedFor = useSignal(false);
	/** The step that deleted a sheet, while it is the one that undo takes back. */
	const deletion = useSignal<string | null>(null);
	const remove = () => {
		const label = t('kit.did.remove', { name: entry.name });
		bench.remove(label);
		deletion.value = label;
		// Not a second sheet with the next Enter, and the way back is at hand.
		undo.current?.focus();
	};
	const labels = sheetLabels(shelf.sheets, language);
	const undoable = bench.undoable.value;
	const redoable = bench.redoable.value;
	return (
		<div class="sheet-bar">
			<div class="sheet-row">
				<label class="sheet-choice">
					<span>{t('kit.sheet')}</span>
					<select ref={choice} value={visited ? '' : entry.id} onChange={(event) => bench.choose(event.currentTarget.value)}>
						{visited && <option value="">{visited.name}</option>}
						{shelf.sheets.map(({ id }, index) => (
							<option key={id} value={id}>
								{labels[index]}
							</option>
						))}
					</select>
				</label>
				{/* Never disabled: at the last step the focus would be lost. What can't be done says so. */}
				<button type="button" ref={undo} aria-disabled={undoable === null} onClick={bench.undo} aria-keyshortcuts="Control+Z">
					{t('kit.undo')}
					{undoable && <span class="sheet-step">{undoable}</span>}
				</button>
				<button type="button" aria-disabled={redoable === null} onClick={bench.redo} aria-keyshortcuts="Control+Shift+Z">
					{t('kit.redo')}
					{redoable && <span class="sheet-step">{redoable}</span>}
				</button>
				<button type="button" ref={menu} aria-expanded={isManaging.value} onClick={() => (isManaging.value = !isManaging.value)}>
					{t('kit.menu')}
				</button>
			</div>
			{isManaging.value && (
				<SheetMenu
					entry={entry}
					bench={bench}
					format={format}
					kind={kind}
					t={t}
					isAskedFor={isAskedFor}
					onClose={() => menu.current?.focus()}
					onRemove={remove}
					onSaveFile={saveFile}
				/>
			)}
			{/* How the reader's own sheet is saved says nothing of one that is only looked at. */}
			{!visited && <p class={`sheet-status sheet-status-${status.kind}`}>{statusText(t, status, language)}</p>}
			{deletion.value !== null && deletion.value === undoable && <p class="sheet-status">{t('kit.deletedUntil')}</p>}
			{bench.isKept.value !== null && (
				<p class="sheet-actions">
					{bench.isKept.value ? (
						<button
							type="button"
							onClick={() => {
								bench.stopKeeping();
								sayOfKeeping(t('kit.keepHere.stopped'));
							}}
						>
							{t('kit.keepHere.stop')}
						</button>
					) : (
						<button
							type="button"
							onClick={() => {
								bench.keepHere(t('kit.did.keep'));
								sayOfKeeping(t('kit.keepHere.kept'));
							}}
						>
							{t('kit.keepHere')}
						</button>
					)}
				</p>
			)}
			{bench.isKept.value !== null && (
				<p class="sheet-status" tabIndex={-1} ref={kept}>
					{saidOfKeeping.value}
				</p>
			)}
			{!visited && status.kind === 'failed' && (
				<button type="button" onClick={saveFile}>
					{t('kit.saveInstead')}
				</button>
			)}
			{visited && (
				<VisitPanel
					visited={visited}
					isAskedFor={isAskedFor.value}
					bench={bench}
					kind={kind}
					t={t}
					onLeave={() => {
						isAskedFor.value = false;
						choice.current?.focus();
					}}
				/>
			)}
			{bench.damaged.value.map(({ key, text, fault }) => (
				<div key={key} class="notice" role="alert">
					<p>{t(`kit.damage.${fault}`)}</p>
					<button type="button" onClick={() => download(`${format.tool}-unreadable.json`, 'application/json', text)}>
						{t('kit.damage.save')}
					</button>
				</div>
			))}
		</div>
	);
}
