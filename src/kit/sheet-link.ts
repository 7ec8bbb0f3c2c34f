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
		let isVisiting = false;
		// The link stays in the address until the reader has kept, merged or closed the sheet: a reload loses nothing.
		const stop = bench.visited.subscribe((visited) => {
			if (visited || !isVisiting) return;
			isVisiting = false;
			globalThis.history.replaceState(globalThis.history.state, '', location.pathname + location.search);
		});
		const follow = async () => {
			const fragment = location.hash;
			if (!holdsSheet(fragment)) return;
			// Most visits come without one: the reader of links is fetched for those that do.
			const { decodeLink } = await import('./share-link.ts');
			const reading = await decodeLink(format, kind, fragment, { id: crypto.randomUUID(), now: new Date().toISOString() });
			fault.value = reading.ok ? null : reading.fault;
			if (!reading.ok) return;
			bench.visit(reading.entry);
			isVisiting = true;
		};
		void follow();
		const onChange = () => void follow();
		addEventListener('hashchange', onChange);
		return () => {
			stop();
			removeEventListener('hashchange', onChange);
		};
	}, [bench, format, kind]);
	return fault;
}
