/** The rubric in the browser. It shows what `rubric.ts` says and changes the sheet through `rubric.changes.ts`; it computes nothing. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Strings, translator } from '../../core/strings.ts';
import { BackupNotice } from '../../kit/BackupNotice.tsx';
import { PrintHead } from '../../kit/PrintHead.tsx';
import { SheetBar } from '../../kit/SheetBar.tsx';
import { useSheetLink } from '../../kit/sheet-link.ts';
import { openEntry } from '../../kit/shelf.ts';
import { useSteadyFocus } from '../../kit/steady-focus.ts';
import { undoKeys } from '../../kit/undo-keys.ts';
import { createWorkbench } from '../../kit/workbench.ts';
import { LiveStatus } from '../../ui/LiveStatus.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { ExportBar } from './ExportBar.tsx';
import { ItemCard } from './ItemCard.tsx';
import { ItemList } from './ItemList.tsx';
import { RatingForm } from './RatingForm.tsx';
import * as changes from './rubric.changes.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import * as share from './rubric.share.ts';
import { EMPTY_STATE, type NewItem, parseState, type RubricState, VERSION } from './rubric.state.ts';
import { type Assessment, rankItems } from './rubric.ts';
import { bandText, rankText } from './rubric.wording.ts';

// Most readers never import: the readers of trackers' formats load when the panel is opened.
const ImportPanel = loadable(() => import('./ImportPanel.tsx'));

interface Props {
	slug: string;
	definition: RubricDefinition;
	strings: Strings;
	language: string;
}

/** The reader's own calendar day. */
const localDay = (): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());

export function RubricTool({ slug, definition, strings, language }: Props) {
	const t = useMemo(() => translator(strings, language), [strings, language]);
	const format = useMemo(() => ({ tool: slug, version: VERSION, rules: definition.rules, parse: parseState }), [slug, definition.rules]);
	const sheet = useMemo(
		() =>
			createWorkbench<RubricState>({
				...format,
				empty: EMPTY_STATE,
				nameSheet: (number) => t('kit.sheetName', { number }),
				nameCopy: (name) => t('kit.copyName', { name }),
			}),
		[format, t],
	);
	const root = useRef<HTMLDivElement>(null);
	const openItem = useSignal<string | null>(null);
	const isImporting = useSignal(false);
	const message = useSignal('');
	const ranking = useComputed(() => rankItems(definition, sheet.state.value));

	useSteadyFocus(root);
	useEffect(() => {
		const close = sheet.open();
		const endKeys = root.current ? undoKeys(root.current, sheet.undo, sheet.redo) : undefined;
		return () => {
			close();
			endKeys?.();
		};
	}, [sheet]);
	const linkFault = useSheetLink(sheet, format, share);

	/** Makes a change and says where the item stands after it. */
	const change = (id: string, label: string, next: (state: RubricState) => RubricState) => {
		sheet.change(label, next);
		const placed = ranking.value.ranked.find(({ item }) => item.id === id);
		if (placed) {
			message.value = t('rubric.said.placed', {
				title: placed.item.title,
				band: bandText(t, definition.bands, placed.band),
				rank: rankText(placed.rank),
				total: ranking.value.ranked.length,
			});
		}
	};
	const add = (items: readonly NewItem[], label: string) => {
		const ids = items.map(() => crypto.randomUUID());
		sheet.change(label, (state) => changes.addItems(state, items, ids));
		return ids;
	};
	const addOne = (event: Event) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const field = form.elements.namedItem('title');
		if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
		const [id] = add([{ title: field.value }], t('rubric.did.add'));
		openItem.value = id ?? null;
		message.value = t('rubric.said.added', { title: field.value });
		field.value = '';
		field.focus();
	};
	const remove = ({ item }: Assessment) => {
		sheet.change(t('rubric.did.remove', { title: item.title }), (state) => changes.removeItem(state, item.id));
		message.value = t('rubric.said.removed', { title: item.title });
		root.current?.querySelector<HTMLInputElement>('[name=title]')?.focus();
	};
	const importItems = (items: readonly NewItem[]) => {
		add(items, t('rubric.did.import', { count: items.length }));
		message.value = t('rubric.said.imported', { count: items.length });
		isImporting.value = false;
		// The panel that had the focus is gone; what came in is where the reader goes on.
		setTimeout(() => root.current?.querySelector<HTMLElement>('.lane .item-toggle')?.focus());
	};

	const renderItem = (assessment: Assessment, rank: string) => {
		const { item } = assessment;
		const isOpen = openItem.value === item.id;
		const did = t('rubric.did.rate', { title: item.title });
		return (
			<ItemCard
				key={item.id}
				definition={definition}
				assessment={assessment}
				rank={rank}
				isOpen={isOpen}
				t={t}
				onToggle={() => {
					openItem.value = isOpen ? null : item.id;
				}}
				onRename={(title) => change(item.id, t('rubric.did.rename'), (state) => changes.renameItem(state, item.id, title))}
				onRemove={() => remove(assessment)}
			>
				{isOpen && (
					<RatingForm
						definition={definition}
						item={item}
						t={t}
						onRate={(criterion, level) => change(item.id, did, (state) => changes.rateItem(state, item.id, criterion, level, localDay()))}
						onGate={(gate, yes) => change(item.id, did, (state) => changes.answerGate(state, item.id, gate, yes, localDay()))}
						onDenyOpenGates={() =>
							change(item.id, did, (state) =>
								changes.denyOpenGates(
									state,
									item.id,
									definition.gates.map(({ id }) => id),
									localDay(),
								),
							)
						}
						onEvidence={(yes) => change(item.id, did, (state) => changes.setEvidence(state, item.id, yes, localDay()))}
						onCost={(level) => change(item.id, did, (state) => changes.setCost(state, item.id, level, localDay()))}
					/>
				)}
			</ItemCard>
		);
	};

	return (
		<div class="rubric" ref={root}>
			<form class="add-form" onSubmit={addOne}>
				<label>
					<span class="choice-title">{t('rubric.addLabel')}</span>
					<input type="text" name="title" maxLength={300} autocomplete="off" />
				</label>
				<button type="submit" class="button-main">
					{t('rubric.add')}
				</button>
				<button type="button" aria-expanded={isImporting.value} onClick={() => (isImporting.value = !isImporting.value)}>
					{t('rubric.import')}
				</button>
			</form>
			{isImporting.value && (
				<ImportPanel t={t} known={sheet.state.value.items} onImport={importItems} onClose={() => (isImporting.value = false)} />
			)}
			<SheetBar bench={sheet} format={format} kind={share} language={language} t={t} />
			{linkFault.value && (
				<p class="notice" role="alert">
					{t(`kit.fault.${linkFault.value}`)}
				</p>
			)}
			{sheet.state.value.items.length === 0 ? (
				<p class="empty">{t('rubric.empty')}</p>
			) : (
				<>
					<PrintHead
						name={sheet.visited.value?.name ?? openEntry(sheet.shelf.value).name}
						rules={definition.rules}
						language={language}
						t={t}
					/>
					<ItemList ranking={ranking.value} t={t} renderItem={renderItem} />
					<ExportBar slug={slug} definition={definition} ranking={ranking.value} t={t} today={localDay()} />
				</>
			)}
			<BackupNotice status={sheet.status} t={t} />
			<LiveStatus message={message} />
		</div>
	);
}
