/** Opens the sheet that a link carries, when the page is opened with one and when one is pasted into the address bar. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { holdsSheet, type LinkFault } from './link-syntax.ts';
import type { SheetKind } from './sheet-kind.ts';
import type { StateFormat } from './shelf-storage.ts';
import type { Workbench } from './workbench.ts';

/** @returns why a link could not be opened; null where there is nothing to say */
export function useSheetLink<State>(
	bench: Workbench<State>,
	format: StateFormat<State>,
	kind: SheetKind<State>,
): ReadonlySignal<LinkFault | null> {
	const fault = useSignal<LinkFault | null>(null);
	useEffect(() => {
		const follow = async () => {
			const fragment = location.hash;
			if (!holdsSheet(fragment)) return;
			// Most visits come without one: the reader of links is fetched for those that do.
			const { decodeLink } = await import('./share-link.ts');
			const reading = await decodeLink(format, kind, fragment, { id: crypto.randomUUID(), now: new Date().toISOString() });
			fault.value = reading.ok ? null : reading.fault;
			if (!reading.ok) return;
			bench.visit(reading.entry);
			// The link has done its work: a reload shows the reader's own sheet again.
			globalThis.history.replaceState(globalThis.history.state, '', location.pathname + location.search);
		};
		void follow();
		const onChange = () => void follow();
		addEventListener('hashchange', onChange);
		return () => removeEventListener('hashchange', onChange);
	}, [bench, format, kind]);
	return fault;
}
