/** A sheet from a link or a file that is looked at: what is in it, and what the reader can do with it. Loaded on demand. */
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import type { SheetKind } from './sheet-kind.ts';
import { openEntry, type SheetEntry } from './shelf.ts';
import type { Workbench } from './workbench.ts';

interface Props<State> {
	visited: SheetEntry<State>;
	/** The reader has just asked for it: it stands before what had the focus. */
	isAskedFor: boolean;
	bench: Workbench<State>;
	kind: SheetKind<State>;
	t: Translate;
	/** The visit has ended; the buttons that had the focus are gone with it. */
	onLeave: () => void;
}

export default function VisitPanel<State>({ visited, isAskedFor, bench, kind, t, onLeave }: Props<State>) {
	const panel = useRef<HTMLElement>(null);
	useEffect(() => {
		if (isAskedFor) panel.current?.focus();
	}, [visited.id]);
	const leave = (end: () => void) => () => {
		end();
		onLeave();
	};
	return (
		<section class="notice-calm" aria-label={t('kit.visit.title')} tabIndex={-1} ref={panel}>
			<p>{t('kit.visit.text', { name: visited.name })}</p>
			<ul>
				{kind.reveal(visited.state, t).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={leave(() => bench.keepVisited(t('kit.did.keep')))}>
					{t('kit.visit.keep')}
				</button>
				<button type="button" onClick={leave(() => bench.mergeVisited(t('kit.did.merge'), kind.merge))}>
					{t('kit.visit.merge', { name: openEntry(bench.shelf.value).name })}
				</button>
				<button type="button" onClick={leave(() => bench.visit(null))}>
					{t('kit.visit.close')}
				</button>
			</p>
		</section>
	);
}
