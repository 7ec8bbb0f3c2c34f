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

// Most visits share nothing: links and files load when somebody asks.
const SharePanel = loadable(() => import('./SharePanel.tsx'));
const OpenPanel = loadable(() => import('./OpenPanel.tsx'));

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

type Panel = 'rename' | 'share' | 'open' | null;

// strings: kit.damage.*
export function SheetBar<State>({ bench, format, kind, language, t }: Props<State>) {
	const panel = useSignal<Panel>(null);
	const status = bench.status.value;
	const shelf = bench.shelf.value;
	const visited = bench.visited.value;
	const entry = visited ?? openEntry(shelf);
	const toggle = (name: Exclude<Panel, null>) => {
		panel.value = panel.value === name ? null : name;
	};
	const saveFile = () => download(`${format.tool}-${entry.name}.json`, 'application/json', bench.toFile());
	const isManaging = useSignal(false);
	const menu = useRef<HTMLButtonElement>(null);
	const kept = useRef<HTMLParagraphElement>(null);
	const saidOfKeeping = useSignal('');
	/** Says what a button did that turns into its opposite, and takes the focus off it: a second Enter does nothing. */
	const sayOfKeeping = (said: string) => {
		saidOfKeeping.value = said;
		kept.current?.focus();
	};
	/** Closes what is open and puts the focus where it was opened. */
	const close = () => {
		panel.value = null;
		menu.current?.focus();
	};
	const rename = (event: Event) => {
		event.preventDefault();
		const field = (event.currentTarget as HTMLFormElement).elements.namedItem('sheet-name');
		if (field instanceof HTMLInputElement) bench.rename(t('kit.did.rename'), field.value);
		close();
	};
	const labels = sheetLabels(shelf.sheets, language);
	const undoable = bench.undoable.value;
	const redoable = bench.redoable.value;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: hears only the Escape that its own controls pass on
		<div
			class="sheet-bar"
			onKeyDown={(event) => {
				if (event.key === 'Escape' && panel.value) close();
			}}
		>
			<div class="sheet-row">
				<label class="sheet-choice">
					<span>{t('kit.sheet')}</span>
					<select value={visited ? '' : entry.id} onChange={(event) => bench.choose(event.currentTarget.value)}>
						{visited && <option value="">{visited.name}</option>}
						{shelf.sheets.map(({ id }, index) => (
							<option key={id} value={id}>
								{labels[index]}
							</option>
						))}
					</select>
				</label>
				<button type="button" disabled={undoable === null} onClick={bench.undo} aria-keyshortcuts="Control+Z">
					{t('kit.undo')}
					{undoable && <span class="sheet-step">{undoable}</span>}
				</button>
				<button type="button" disabled={redoable === null} onClick={bench.redo} aria-keyshortcuts="Control+Shift+Z">
					{t('kit.redo')}
					{redoable && <span class="sheet-step">{redoable}</span>}
				</button>
				<button type="button" ref={menu} aria-expanded={isManaging.value} onClick={() => (isManaging.value = !isManaging.value)}>
					{t('kit.menu')}
				</button>
			</div>
			{isManaging.value && (
				<div class="sheet-actions sheet-menu">
					{/* What is only looked at is not the reader's to rename or delete, and theirs is not in sight. */}
					{!visited && (
						<>
							<button type="button" onClick={() => bench.create(t('kit.did.create'))}>
								{t('kit.new')}
							</button>
							<button type="button" aria-expanded={panel.value === 'rename'} onClick={() => toggle('rename')}>
								{t('kit.rename')}
							</button>
							<button type="button" onClick={() => bench.duplicate(t('kit.did.duplicate'))}>
								{t('kit.duplicate')}
							</button>
							<button type="button" onClick={() => bench.remove(t('kit.did.remove', { name: entry.name }))}>
								{t('kit.delete')}
							</button>
						</>
					)}
					<button type="button" aria-expanded={panel.value === 'share'} onClick={() => toggle('share')}>
						{t('kit.share')}
					</button>
					<button type="button" onClick={saveFile}>
						{t('kit.saveFile')}
					</button>
					<button type="button" aria-expanded={panel.value === 'open'} onClick={() => toggle('open')}>
						{t('kit.openFile')}
					</button>
				</div>
			)}
			<p class={`sheet-status sheet-status-${status.kind}`}>{statusText(t, status, language)}</p>
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
				<p class="sheet-status" role="status" tabIndex={-1} ref={kept}>
					{saidOfKeeping.value}
				</p>
			)}
			{status.kind === 'failed' && (
				<button type="button" onClick={saveFile}>
					{t('kit.saveInstead')}
				</button>
			)}
			{panel.value === 'rename' && (
				<form class="sheet-panel" onSubmit={rename}>
					<label>
						<span class="choice-title">{t('kit.nameLabel')}</span>
						<input type="text" name="sheet-name" value={entry.name} maxLength={120} ref={(field) => field?.focus()} />
					</label>
					<button type="submit" class="button-main">
						{t('kit.renameDone')}
					</button>
				</form>
			)}
			{panel.value === 'share' && <SharePanel entry={entry} format={format} kind={kind} t={t} onSaveFile={saveFile} />}
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
			{visited && (
				<section class="notice-calm" aria-label={t('kit.visit.title')}>
					<p>{t('kit.visit.text', { name: visited.name })}</p>
					<ul>
						{kind.reveal(visited.state, t).map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					<p class="sheet-actions">
						<button type="button" class="button-main" onClick={() => bench.keepVisited(t('kit.did.keep'))}>
							{t('kit.visit.keep')}
						</button>
						<button type="button" onClick={() => bench.mergeVisited(t('kit.did.merge'), kind.merge)}>
							{t('kit.visit.merge', { name: openEntry(shelf).name })}
						</button>
						<button type="button" onClick={() => bench.visit(null)}>
							{t('kit.visit.close')}
						</button>
					</p>
				</section>
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
