/** A Markdown task list back into the sheet: first what would change, then the reader's word. Loaded on demand. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { type ImportPlan, planImport } from './checklist.import.ts';
import { readTaskList } from './checklist.read.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import type { ChecklistState } from './checklist.state.ts';
import { importText } from './checklist.wording.ts';

interface Props {
	definition: ChecklistDefinition;
	state: ChecklistState;
	/** YYYY-MM-DD. */
	today: string;
	t: Translate;
	onTake: (next: ChecklistState, found: number) => void;
}

function Preview({ plan: { news, found, missing }, t }: { plan: ImportPlan; t: Translate }) {
	const leftOut = news.filter(({ kind }) => kind === 'left-out');
	const changes = news.filter(({ kind }) => kind !== 'left-out');
	const section = (title: string, list: typeof news) =>
		list.length > 0 && (
			<>
				<h3>{title}</h3>
				<ul class="reasons">
					{list.map((one, index) => (
						<li key={`${index} ${one.kind}`}>{importText(t, one)}</li>
					))}
				</ul>
			</>
		);
	return (
		<div class="import-preview">
			<p role="status">
				<strong>{t('checklist.tasks.found', { count: found })}</strong> {changes.length === 0 && t('checklist.tasks.nothing')}{' '}
				{missing > 0 && t('checklist.tasks.missing', { count: missing })}
			</p>
			{section(t('checklist.tasks.changes'), changes)}
			{section(t('checklist.tasks.leftOut'), leftOut)}
		</div>
	);
}

export default function TaskListPanel({ definition, state, today, t, onTake }: Props) {
	const [text, setText] = useState('');
	const [read, setRead] = useState<string | null>(null);
	const plan = read === null ? null : planImport(readTaskList(read), state, { definition, today, newId: () => crypto.randomUUID() });
	return (
		<section class="sheet-panel" aria-label={t('checklist.tasks')}>
			<p>{t('checklist.tasks.help')}</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					setRead(text);
				}}
			>
				<label>
					<span class="choice-title">{t('checklist.tasks.label')}</span>
					<textarea rows={6} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
				</label>
				<button type="submit">{t('checklist.tasks.read')}</button>
			</form>
			{plan && <Preview plan={plan} t={t} />}
			{plan && plan.state !== state && (
				<button
					type="button"
					class="button-main"
					onClick={() => {
						onTake(plan.state, plan.found);
						setRead(null);
						setText('');
					}}
				>
					{t('checklist.tasks.confirm')}
				</button>
			)}
		</section>
	);
}
