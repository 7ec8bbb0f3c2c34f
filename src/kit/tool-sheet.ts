/** What every tool needs in the browser before it shows anything: its sheets, its words, links and parcels that arrive, undo keys. */
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Strings, type Translate, translator } from '../core/strings.ts';
import { announced } from './announced.ts';
import { savedFile } from './download.ts';
import { emptyFields } from './empty-field.ts';
import type { LinkFault } from './link-syntax.ts';
import { type ParcelLink, useParcelLink } from './parcel-link.ts';
import type { SheetKind } from './sheet-kind.ts';
import { useSheetLink } from './sheet-link.ts';
import type { StateFormat } from './shelf-storage.ts';
import { undoKeys } from './undo-keys.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

/** What a kind's `<kind>.state.ts` says of its states. */
export interface StateShape<State> {
	VERSION: number;
	EMPTY_STATE: State;
	parseState: (value: unknown) => State | null;
}

/** What a tool's page gives to the tool. */
export interface ToolProps {
	slug: string;
	strings: Strings;
	/** BCP 47. */
	language: string;
}

export interface ToolSheet<State> {
	t: Translate;
	language: string;
	format: StateFormat<State>;
	kind: SheetKind<State>;
	bench: Workbench<State>;
	/** The element around the tool. */
	root: RefObject<HTMLDivElement>;
	/** What a screen reader is told about a second after the last change. */
	message: Signal<string>;
	linkFault: ReadonlySignal<LinkFault | null>;
	parcel: ParcelLink;
}

/**
 * @param rules version of the tool's criteria and wording
 * @param keeps for a tool whose sheets are saved only after the reader has asked for it; left out where all are saved
 */
export function useToolSheet<State>(
	{ slug, strings, language }: ToolProps,
	rules: string,
	shape: StateShape<State>,
	kind: SheetKind<State>,
	keeps?: 'on-request',
): ToolSheet<State> {
	const t = useMemo(() => translator(strings, language), [strings, language]);
	const format = useMemo(() => ({ tool: slug, version: shape.VERSION, rules, parse: shape.parseState }), [slug, rules, shape]);
	const message = useSignal('');
	/** What has happened again gets a space that nobody sees: a screen reader says nothing where nothing changed. */
	const say = (text: string) => {
		message.value = text === message.peek() ? `${text}\u00a0` : text;
	};
	const bench = useMemo(() => {
		const silent = createWorkbench<State>({
			...format,
			empty: shape.EMPTY_STATE,
			onRequest: keeps === 'on-request',
			nameSheet: (number) => t('kit.sheetName', { number }),
			nameCopy: (name) => t('kit.copyName', { name }),
		});
		return announced(silent, t, say);
	}, [format, shape, t, keeps]);
	const root = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const close = bench.open();
		const endEmpty = root.current ? emptyFields(root.current, (label) => say(t('kit.said.empty', { label }))) : undefined;
		const endKeys = root.current ? undoKeys(root.current, bench.undo, bench.redo) : undefined;
		const endSaved = savedFile.subscribe((file) => file && say(t('kit.said.saved', { name: file.name })));
		return () => {
			endSaved();
			close();
			endKeys?.();
			endEmpty?.();
		};
	}, [bench]);
	return { t, language, format, kind, bench, root, message, linkFault: useSheetLink(bench, format, kind), parcel: useParcelLink(kind) };
}
