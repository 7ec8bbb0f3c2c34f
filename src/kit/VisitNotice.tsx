/** Says of a sheet from a link or a file that it is only looked at, what is in it, and what can be done with it. Loaded on demand. */
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import type { SheetKind } from './sheet-kind.ts';
import { openEntry, type SheetEntry } from './shelf.ts';
import type { Workbench } from './workbench.ts';

interface Props<State> {
	visited: SheetEntry<State>;
	bench: Workbench<State>;
	kind: SheetKind<State>;
	/** BCP 47. */
	language: string;
	t: Translate;
}

export default function VisitNotice<State>({ visited, bench, kind, language, t }: Props<State>) {
	const notice = useRef<HTMLElement>(null);
	// What arrives is shown first, as with what another tool hands over. On a phone the page's title and what the tool is for push the
	// result out of sight, and go out of sight instead.
	useEffect(() => {
		const section = notice.current;
		section?.focus({ preventScroll: true });
		if (section && section.getBoundingClientRect().bottom > (innerHeight * 2) / 3) section.scrollIntoView();
	}, [visited.id]);
	const leave = (end: () => void) => () => {
		const tool = notice.current?.parentElement;
		end();
		// The button that had the focus goes with the notice: the list of sheets says where the reader is now.
		requestAnimationFrame(() => tool?.querySelector<HTMLElement>('.sheet-choice select')?.focus());
	};
	const holds = kind.reveal(visited.state, t);
	return (
		<section class="notice-calm visit-notice" ref={notice} tabIndex={-1} aria-label={t('kit.visit.title')}>
			<p>{t('kit.visit.text', { name: visited.name })}</p>
			{holds.length > 0 && <p>{t('kit.visit.holds', { list: new Intl.ListFormat(language).format(holds) })}</p>}
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
