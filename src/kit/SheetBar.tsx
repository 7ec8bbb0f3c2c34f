/** Undo, redo, and in words whether the work is saved: the same line in every tool. */
import type { Translate } from '../core/strings.ts';
import { download } from './download.ts';
import type { SaveStatus, Sheet } from './sheet.ts';

interface Props<State> {
	sheet: Sheet<State>;
	/** The tool's slug, for file names. */
	tool: string;
	language: string;
	t: Translate;
}

function statusText(t: Translate, status: SaveStatus, language: string): string {
	const time = (at: Date) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
	switch (status.kind) {
		case 'empty':
			return t('kit.status.empty');
		case 'saving':
			return t('kit.status.saving');
		case 'saved':
			return t('kit.status.saved', { time: time(status.at) });
		case 'followed':
			return t('kit.status.followed', { time: time(status.at) });
		case 'failed':
			return t(status.why === 'full' ? 'kit.status.full' : 'kit.status.forbidden');
	}
}

export function SheetBar<State>({ sheet, tool, language, t }: Props<State>) {
	const status = sheet.status.value;
	const damage = sheet.damage.value;
	const undoable = sheet.undoable.value;
	const redoable = sheet.redoable.value;
	return (
		<div class="sheet-bar">
			<button type="button" disabled={undoable === null} onClick={sheet.undo} aria-keyshortcuts="Control+Z">
				{t('kit.undo')}
				{undoable && <span class="sheet-step">{undoable}</span>}
			</button>
			<button type="button" disabled={redoable === null} onClick={sheet.redo} aria-keyshortcuts="Control+Shift+Z">
				{t('kit.redo')}
				{redoable && <span class="sheet-step">{redoable}</span>}
			</button>
			<p class={`sheet-status sheet-status-${status.kind}`}>{statusText(t, status, language)}</p>
			{status.kind === 'failed' && (
				<button type="button" onClick={() => download(`${tool}.json`, 'application/json', sheet.toFile())}>
					{t('kit.saveFile')}
				</button>
			)}
			{damage && (
				<div class="notice" role="alert">
					<p>{t(`kit.damage.${damage.fault}`)}</p>
					<button type="button" onClick={() => download(`${tool}-damaged.json`, 'application/json', damage.text)}>
						{t('kit.damage.save')}
					</button>
				</div>
			)}
		</div>
	);
}
// strings: kit.damage.*
