/** The rubric in the browser. It shows what `rubric.ts` says and changes the sheet through `rubric.changes.ts`; it computes nothing. */
import { useComputed, useSignal } from '@preact/signals';
import { type Rank, rankText } from '../../core/ranking.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { localDay } from '../../kit/local-day.ts';
import { newEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { ItemActions } from './ItemActions.tsx';
import { ItemCard } from './ItemCard.tsx';
import { ItemList } from './ItemList.tsx';
import { Outlook } from './Outlook.tsx';
import { RatingForm } from './RatingForm.tsx';
import * as changes from './rubric.changes.ts';
import { rankingToMarkdown, rankingToRows } from './rubric.export.ts';
import { flipsAround } from './rubric.flip-wording.ts';
import { nextOpenItem } from './rubric.next.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import * as share from './rubric.share.ts';
import type { NewItem, RubricState } from './rubric.state.ts';
import * as shape from './rubric.state.ts';
import { triageComment } from './rubric.triage.ts';
import { exampleState } from './rubric.try.ts';
import { type Assessment, rankItems } from './rubric.ts';
import { bandText } from './rubric.wording.ts';

// Most readers never import: the readers of trackers' formats load when the panel is opened.
const ImportPanel = loadable(() => import('./ImportPanel.tsx'));

interface Props extends ToolProps {
	definition: RubricDefinition;
}

export function RubricTool({ definition, ...props }: Props) {
	const tool = useToolSheet<RubricState>(props, definition.rules, shape, share);
	const { t, language, bench, root, message } = tool;
	const openItem = useSignal<string | null>(null);
	const renaming = useSignal<string | null>(null);
	const isImporting = useSignal(false);
	const ranking = useComputed(() => rankItems(definition, bench.state.value));
	const places = useComputed(() => new Map(ranking.value.ranked.map((placed, index) => [placed.item.id, index])));
	const today = localDay();

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
	/** The focus goes where the reader goes on; what had it is gone or far away. */
	const focusOn = (selector: string) => setTimeout(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
	const open = (id: string) => {
		openItem.value = id;
		setTimeout(() => {
			const card = document.getElementById(`item-${id}`);
			card?.scrollIntoView();
			card?.querySelector<HTMLElement>('.item-toggle')?.focus({ preventScroll: true });
		});
	};
	const add = (items: readonly NewItem[], label: string) => {
		const ids = items.map(() => crypto.randomUUID());
		bench.change(label, (state) => changes.addItems(state, items, ids));
		return ids;
	};
	const addOne = (title: string) => {
		const [id] = add([{ title }], t('rubric.did.add'));
		openItem.value = id ?? null;
		message.value = t('rubric.said.added', { title });
	};
	const remove = ({ item }: Assessment) => {
		bench.change(t('rubric.did.remove', { title: item.title }), (state) => changes.removeItem(state, item.id));
		message.value = t('rubric.said.removed', { title: item.title });
		focusOn('[name=title]');
	};
	const importItems = (items: readonly NewItem[]) => {
		add(items, t('rubric.did.import', { count: items.length }));
		message.value = t('rubric.said.imported', { count: items.length });
		isImporting.value = false;
		focusOn('.lane .item-toggle');
	};
	const goOn = (id: string) => {
		const next = nextOpenItem(definition, ranking.value, id);
		if (next === null) {
			message.value = t('rubric.said.allAnswered');
			openItem.value = null;
			document.querySelector<HTMLElement>(`[id="item-${id}"] .item-toggle`)?.focus();
		} else {
			open(next);
		}
	};
	const examples = exampleState(definition);
	const tryExamples = () => {
		if (!examples) return;
		bench.visit(newEntry(examples, { id: crypto.randomUUID(), name: definition.examples?.name ?? '', now: new Date().toISOString() }));
	};

	const renderItem = (assessment: Assessment & { rank?: Rank }, rank: string) => {
		const { item } = assessment;
		const isOpen = openItem.value === item.id;
		return (
			<ItemCard
				key={item.id}
				definition={definition}
				assessment={assessment}
				rank={rank}
				isOpen={isOpen}
				t={t}
				flips={flipsAround(t, ranking.value.ranked, places.value.get(item.id), isOpen, language)}
				isRenaming={renaming.value === item.id}
				onToggle={() => (openItem.value = isOpen ? null : item.id)}
				onRename={(title) => change(item.id, t('rubric.did.rename'), (state) => changes.renameItem(state, item.id, title))}
				onRenamed={() => (renaming.value = null)}
			>
				{isOpen && (
					<>
						<ItemActions
							item={item}
							address={assessment.address}
							tracker={bench.state.value}
							comment={() => triageComment(definition, assessment, ranking.value.ranked.length, t, today)}
							t={t}
							onTracker={(fields) => bench.change(t('rubric.did.tracker'), (state) => changes.setTracker(state, fields))}
							onSay={(said) => (message.value = said)}
							onRename={() => (renaming.value = item.id)}
							onRemove={() => remove(assessment)}
						/>
						<RatingForm
							definition={definition}
							item={item}
							today={today}
							t={t}
							onAnswer={(next) => change(item.id, t('rubric.did.rate', { title: item.title }), next)}
							onNext={() => goOn(item.id)}
						/>
					</>
				)}
			</ItemCard>
		);
	};

	const addForm = (
		<>
			<AddForm field="title" isKept label={t('rubric.addLabel')} button={t('rubric.add')} longest={300} onAdd={addOne}>
				<button type="button" aria-expanded={isImporting.value} onClick={() => (isImporting.value = !isImporting.value)}>
					{t('rubric.import')}
				</button>
			</AddForm>
			{isImporting.value && (
				<ImportPanel t={t} known={bench.state.value.items} onImport={importItems} onClose={() => (isImporting.value = false)} />
			)}
		</>
	);
	const isEmpty = bench.state.value.items.length === 0;
	return (
		<ToolFrame tool={tool} class="rubric" add={addForm} isEmpty={isEmpty}>
			{isEmpty ? (
				<div class="empty">
					<p>{t('rubric.empty')}</p>
					{examples && !bench.visited.value && (
						<button type="button" onClick={tryExamples}>
							{definition.examples?.invite}
						</button>
					)}
				</div>
			) : (
				<>
					<ItemList ranking={ranking.value} openId={openItem.value} t={t} renderItem={renderItem} />
					<Outlook
						definition={definition}
						ranking={ranking.value}
						today={today}
						t={t}
						onOpen={open}
						onSay={(said) => (message.value = said)}
					/>
					<ExportBar
						name={`${props.slug}-${today}`}
						markdown={() => rankingToMarkdown(definition, ranking.value, t, today)}
						rows={() => rankingToRows(definition, ranking.value, t)}
						t={t}
					/>
				</>
			)}
		</ToolFrame>
	);
}
