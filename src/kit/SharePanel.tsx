/** A link to the open sheet: first what it reveals, then the link with its length. Loaded on demand. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import { useCopy } from './download.ts';
import { encodeLink, LONG_LINK } from './share-link.ts';
import type { SheetKind } from './sheet-kind.ts';
import type { SheetEntry } from './shelf.ts';
import type { StateFormat } from './shelf-storage.ts';

interface Props<State> {
	entry: SheetEntry<State>;
	format: StateFormat<State>;
	kind: SheetKind<State>;
	t: Translate;
	onSaveFile: () => void;
}

export default function SharePanel<State>({ entry, format, kind, t, onSaveFile }: Props<State>) {
	const isRedacted = useSignal(false);
	const link = useSignal('');
	const { said, copy } = useCopy(t);
	const chosen = isRedacted.value
		? { ...entry, name: t('kit.share.redactedName'), state: kind.redact(entry.state, t), unknown: {} }
		: entry;
	const shared = kind.forLink?.(chosen) ?? chosen;
	const keptBack = kind.keepsBack?.(entry, t) ?? [];
	useEffect(() => {
		let isCurrent = true;
		void encodeLink(format, kind, shared).then((fragment) => {
			if (isCurrent) link.value = `${location.origin}${location.pathname}#${fragment}`;
		});
		return () => {
			isCurrent = false;
		};
	}, [entry, isRedacted.value]);
	const reveals = kind.reveal(shared.state, t);
	return (
		<section class="sheet-panel" aria-label={t('kit.share')}>
			<p>{t('kit.share.reveals')}</p>
			<ul>
				<li>{t('kit.share.revealsName', { name: shared.name })}</li>
				{reveals.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{keptBack.length > 0 && (
				<>
					<p>{t('kit.share.keptBack')}</p>
					<ul>
						{keptBack.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			)}
			<label class="check">
				<input type="checkbox" checked={isRedacted.value} onChange={(event) => (isRedacted.value = event.currentTarget.checked)} />
				{kind.redactLabel ? t(kind.redactLabel) : t('kit.share.redact')}
			</label>
			<label>
				<span class="choice-title">{t('kit.share.link')}</span>
				<input type="text" readOnly value={link.value} onFocus={(event) => event.currentTarget.select()} />
			</label>
			<p>
				{t('kit.share.length', { count: link.value.length })} {link.value.length > LONG_LINK && t('kit.share.long')}
			</p>
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={() => copy(link.value)}>
					{t('kit.share.copy')}
				</button>
				{link.value.length > LONG_LINK && (
					<button type="button" onClick={onSaveFile}>
						{t('kit.saveFile')}
					</button>
				)}
				<span role="status">{said}</span>
			</p>
		</section>
	);
}
