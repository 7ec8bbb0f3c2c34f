/** What another tool has handed over: what is in it, what taking it would change, and the reader's choice. Loaded on demand. */
import { useEffect, useRef } from 'preact/hooks';
import type { Parcel } from '../core/parcel.ts';
import type { Translate } from '../core/strings.ts';
import { isTyping } from '../ui/focus-new.ts';
import type { Receiver, SheetKind } from './sheet-kind.ts';
import { openEntry } from './shelf.ts';
import type { Workbench } from './workbench.ts';

interface Props<State> {
	parcel: Parcel;
	bench: Workbench<State>;
	kind: SheetKind<State>;
	t: Translate;
	/** The parcel was taken or left. @param said what to tell the reader */
	onDone: (said: string) => void;
}

export default function ParcelPanel<State>({ parcel, bench, kind, t, onDone }: Props<State>) {
	const panel = useRef<HTMLElement>(null);
	useEffect(() => {
		if (!isTyping()) panel.current?.focus();
	}, []);
	// The type of the parcel names its receiver, so the two fit; TypeScript can't follow a union over its members.
	const receiver = kind.receives?.[parcel.type] as Receiver<State, Parcel['data']> | undefined;
	if (!receiver) throw new RangeError(`No receiver for a parcel of type "${parcel.type}".`);
	const name = openEntry(bench.shelf.value).name;
	const did = t('kit.did.take', { name: parcel.sheet });
	const take = (state: State) => receiver.take(state, parcel.data, () => crypto.randomUUID());
	const done = () => onDone(t('kit.parcel.taken', { name: openEntry(bench.shelf.value).name }));
	return (
		<section class="notice-calm" aria-label={t('kit.parcel.title')} tabIndex={-1} ref={panel}>
			<p>{t('kit.parcel.text', { name: parcel.sheet })}</p>
			<ul>
				{receiver.preview(openEntry(bench.shelf.value).state, parcel.data, t).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p class="sheet-actions">
				<button
					type="button"
					class="button-main"
					onClick={() => {
						bench.visit(null);
						bench.change(did, take);
						done();
					}}
				>
					{t('kit.parcel.take', { name })}
				</button>
				<button
					type="button"
					onClick={() => {
						bench.create(did, take);
						done();
					}}
				>
					{t('kit.parcel.takeNew')}
				</button>
				<button type="button" onClick={() => onDone(t('kit.parcel.left'))}>
					{t('kit.parcel.leave')}
				</button>
			</p>
		</section>
	);
}
