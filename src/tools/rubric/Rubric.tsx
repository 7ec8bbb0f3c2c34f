/** The rubric in the browser. It shows what `rubric.ts` says and changes the sheet through `rubric.changes.ts`; it computes nothing. */
import { useComputed, useSignal } from '@preact/signals';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { ExportBar } from './ExportBar.tsx';
import { ItemCard } from './ItemCard.tsx';
import { ItemList } from './ItemList.tsx';
import { RatingForm } from './RatingForm.tsx';
import * as changes from './rubric.changes.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import * as share from './rubric.share.ts';
import type { NewItem, RubricState } from './rubric.state.ts';
import * as shape from './rubric.state.ts';
import { type Assessment, rankItems } from './rubric.ts';
import { bandText, rankText } from './rubric.wording.ts';

// Most readers never import: the readers of trackers' formats load when the panel is opened.
const ImportPanel = loadable(() => import('./ImportPanel.tsx'));

interface Props extends ToolProps {
	definition: RubricDefinition;
}

/** The reader's own calendar day. */
const localDay = (): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());

export function RubricTool({ definition, ...props }: Props) {
	const tool = useToolSheet<RubricState>(props, definition.rules, shape, share);
	const { t, bench, root, message } = tool;
	const openItem = useSignal<string | null>(null);
	const isImporting = useSignal(false);
	const ranking = useComputed(() => rankItems(definition, bench.state.value));

	/** Makes a change and says where the item stands after it. */
	const change = (id: string, label: string, next: (state: RubricState) => RubricState) => {
		bench.change(label, next);
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
		bench.change(label, (state) => changes.addItems(state, items, ids));
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
		bench.change(t('rubric.did.remove', { title: item.title }), (state) => changes.removeItem(state, item.id));
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

	const head = (
		<>
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
				<ImportPanel t={t} known={bench.state.value.items} onImport={importItems} onClose={() => (isImporting.value = false)} />
			)}
		</>
	);
	const isEmpty = bench.state.value.items.length === 0;
	return (
		<ToolFrame tool={tool} class="rubric" head={head} isEmpty={isEmpty}>
			{isEmpty ? (
				<p class="empty">{t('rubric.empty')}</p>
			) : (
				<>
					<ItemList ranking={ranking.value} t={t} renderItem={renderItem} />
					<ExportBar slug={props.slug} definition={definition} ranking={ranking.value} t={t} today={localDay()} />
				</>
			)}
		</ToolFrame>
	);
}
