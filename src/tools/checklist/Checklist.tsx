/** The checklist in the browser. It shows what `checklist.ts` says and changes the sheet through `checklist.changes.ts`. */
import { useSignal } from '@preact/signals';
import * as calendar from '../../core/working-days-changes.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { localDay } from '../../kit/local-day.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import * as changes from './checklist.changes.ts';
import { LONGEST_ISSUE, sheetToMarkdown, sheetToRows } from './checklist.export.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import * as share from './checklist.share.ts';
import type { ChecklistState } from './checklist.state.ts';
import * as shape from './checklist.state.ts';
import { assess } from './checklist.ts';
import { headline } from './checklist.wording.ts';
import { ItemList } from './ItemList.tsx';
import { ListNews, Retired } from './ListNews.tsx';
import { OwnForm } from './OwnForm.tsx';
import { PrintList } from './PrintList.tsx';
import { ProgressView } from './ProgressView.tsx';
import { SetupPanel } from './SetupPanel.tsx';

const MessagePanel = loadable(() => import('./MessagePanel.tsx'));
const TaskListPanel = loadable(() => import('./TaskListPanel.tsx'));

interface Props extends ToolProps {
	definition: ChecklistDefinition;
}

export function ChecklistTool({ definition, ...props }: Props) {
	const tool = useToolSheet<ChecklistState>(props, definition.rules, shape, share);
	const { t, bench, language, message } = tool;
	const open = useSignal<'message' | 'tasks' | null>(null);
	const state = bench.state.value;
	const today = localDay();
	const progress = assess(definition, state, today);
	const isEmpty = Object.keys(state.marks).length === 0 && state.own.length === 0 && state.start === undefined;

	/** Makes a change, notes which list it was made with, and says where the reader stands after it. */
	const change = (label: string, next: (state: ChecklistState) => ChecklistState, field?: string) => {
		bench.change(label, (before) => changes.noteList(next(before), definition), field);
		message.value = headline(t, assess(definition, bench.state.value, today), language);
	};
	const remove = (id: string, text: string) => {
		change(t('checklist.did.remove', { text }), (before) => changes.remove(before, id));
		message.value = t('checklist.said.removed', { text });
	};
	const markdown = () => sheetToMarkdown(definition, state, progress, { t, language, today });
	const toggle = (panel: 'message' | 'tasks') => {
		open.value = open.value === panel ? null : panel;
	};
	const did = t('checklist.did.setup');
	const head = (
		<SetupPanel
			state={state}
			language={language}
			t={t}
			onStart={(start) => change(did, (before) => calendar.setStart(before, start))}
			onWeekday={(weekday) => change(did, (before) => calendar.toggleWeekday(before, weekday))}
			onAdd={(from, to) => change(did, (before) => calendar.addDaysOff(before, from, to))}
			onRemove={(range) => change(did, (before) => calendar.removeDaysOff(before, range))}
		/>
	);
	const length = isEmpty ? 0 : markdown().length;
	return (
		<ToolFrame tool={tool} class="checklist-tool" head={head} isEmpty={isEmpty}>
			{progress.news && (
				<ListNews
					news={progress.news}
					retired={progress.retired}
					rules={definition.rules}
					t={t}
					onAccept={() => change(t('checklist.did.news'), (before) => changes.acceptList(before, definition))}
				/>
			)}
			<ProgressView progress={progress} language={language} t={t} />
			<div class="item-actions">
				<button type="button" class="button-main" aria-expanded={open.value === 'message'} onClick={() => toggle('message')}>
					{t(open.value === 'message' ? 'checklist.ask.close' : 'checklist.ask.open')}
				</button>
				<button type="button" aria-expanded={open.value === 'tasks'} onClick={() => toggle('tasks')}>
					{t(open.value === 'tasks' ? 'checklist.tasks.close' : 'checklist.tasks.open')}
				</button>
			</div>
			{open.value === 'message' && <MessagePanel definition={definition} progress={progress} t={t} />}
			{open.value === 'tasks' && (
				<TaskListPanel
					definition={definition}
					state={state}
					today={today}
					t={t}
					onTake={(next, found) => {
						change(t('checklist.did.import'), () => next);
						message.value = t('checklist.tasks.taken', { found });
					}}
				/>
			)}
			<ItemList
				// What one sheet hides says nothing of another.
				key={bench.visited.value?.id ?? bench.shelf.value.openId}
				definition={definition}
				progress={progress}
				language={language}
				t={t}
				onAnswer={({ id, text }, status) => change(t('checklist.did.answer'), (before) => changes.answer(before, id, status, text, today))}
				onAnnotate={({ id, text }, note) =>
					change(
						t(note.note === undefined ? 'checklist.did.link' : 'checklist.did.note'),
						(before) => changes.annotate(before, id, note, text, today),
						`${id} ${Object.keys(note)}`,
					)
				}
				onReword={({ id }, text) => change(t('checklist.did.own'), (before) => changes.renameOwn(before, id, text), `${id} text`)}
				onRemove={({ id, text }) => remove(id, text)}
			/>
			<OwnForm
				definition={definition}
				t={t}
				onAdd={(item) => {
					const id = crypto.randomUUID();
					change(t('checklist.did.own'), (before) => changes.addOwn(before, item, id));
					message.value = t('checklist.said.added', { text: item.text });
				}}
			/>
			<Retired
				retired={progress.retired}
				t={t}
				onAdopt={(id, text) => change(t('checklist.did.own'), (before) => changes.adopt(before, id, text))}
				onRemove={remove}
			/>
			{!isEmpty && (
				<>
					<PrintList progress={progress} language={language} t={t} />
					{length > LONGEST_ISSUE && <p class="notice-calm">{t('checklist.tasks.long', { length, limit: LONGEST_ISSUE })}</p>}
					<ExportBar name={`${props.slug}-${today}`} markdown={markdown} rows={() => sheetToRows(progress, t)} t={t} />
				</>
			)}
		</ToolFrame>
	);
}
