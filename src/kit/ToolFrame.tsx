/** What stands around every tool: its sheets, what arrived in a link, the head of its printed page, the reminder of a backup. */
import type { ComponentChildren } from 'preact';
import { LiveStatus } from '../ui/LiveStatus.tsx';
import { loadable } from '../ui/loadable.tsx';
import { BackupNotice } from './BackupNotice.tsx';
import { PrintHead } from './PrintHead.tsx';
import { SheetBar } from './SheetBar.tsx';
import { openEntry } from './shelf.ts';
import { useSteadyFocus } from './steady-focus.ts';
import type { ToolSheet } from './tool-sheet.ts';

// Most visits open nothing from elsewhere.
const VisitNotice = loadable(() => import('./VisitNotice.tsx'));
const ParcelPanel = loadable(() => import('./ParcelPanel.tsx'));

interface Props<State> {
	tool: ToolSheet<State>;
	class: string;
	/** What a reader does first, above the line of the sheet. */
	head?: ComponentChildren;
	/** The form that adds an entry: above all, and folded below all on a sheet that is only looked at. */
	add?: ComponentChildren;
	/** An empty sheet prints as the blank form and not as a page of its own. */
	isEmpty: boolean;
	children: ComponentChildren;
}

// strings: kit.fault.*
export function ToolFrame<State>({ tool, class: className, head, add, isEmpty, children }: Props<State>) {
	const { t, bench, format, kind, language, root, linkFault, parcel, message } = tool;
	useSteadyFocus(root);
	const fault = linkFault.value ?? parcel.fault.value;
	const visited = bench.visited.value;
	const { name } = visited ?? openEntry(bench.shelf.value);
	const bar = <SheetBar bench={bench} format={format} kind={kind} language={language} t={t} />;
	return (
		<div class={className} ref={root}>
			{visited && <VisitNotice visited={visited} bench={bench} kind={kind} language={language} t={t} />}
			{!visited && add}
			{head}
			{!visited && bar}
			{fault && (
				<p class="notice" role="alert">
					{t(`kit.fault.${fault}`)}
				</p>
			)}
			{parcel.arrived.value && (
				<ParcelPanel
					parcel={parcel.arrived.value}
					bench={bench}
					kind={kind}
					t={t}
					onDone={(said) => {
						parcel.finish();
						message.value = said;
						// The button that had the focus goes with the panel: the list of sheets says where the reader is now.
						root.current?.querySelector<HTMLElement>('.sheet-choice select')?.focus();
					}}
				/>
			)}
			{!isEmpty && <PrintHead name={name} rules={format.rules} language={language} t={t} />}
			{children}
			{/* Who looks at another's sheet came for what is in it: what they could do with it comes after. */}
			{visited && bar}
			{visited && add && (
				<details class="visit-add">
					<summary>{t('kit.visit.add')}</summary>
					{add}
				</details>
			)}
			<BackupNotice status={bench.status} language={language} t={t} />
			<LiveStatus message={message} />
		</div>
	);
}
