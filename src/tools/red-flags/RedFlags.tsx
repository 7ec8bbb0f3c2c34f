/** The red-flag checklist in the browser. It shows what `red-flags.ts` says and changes the sheet through `red-flags.changes.ts`. */
import { useComputed, useSignal } from '@preact/signals';
import { ExportBar } from '../../kit/ExportBar.tsx';
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { CompareTable } from '../../ui/CompareTable.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { EmployerCard } from './EmployerCard.tsx';
import { EmployerResult } from './EmployerResult.tsx';
import * as changes from './red-flags.changes.ts';
import { readingsToMarkdown, readingsToRows } from './red-flags.export.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import * as share from './red-flags.share.ts';
import type { RedFlagsState } from './red-flags.state.ts';
import * as shape from './red-flags.state.ts';
import { type Reading, readAll } from './red-flags.ts';
import { statusText, tableOf, verdictText } from './red-flags.wording.ts';

// Nobody needs the form before there is an employer: it is fetched while the first name is typed.
const loadPanel = () => import('./EmployerPanel.tsx');
const EmployerPanel = loadable(loadPanel);

interface Props extends ToolProps {
	definition: RedFlagsDefinition;
	/** The tool that takes what was heard. */
	scorecard: Target | null;
}

export function RedFlagsTool({ definition, scorecard, ...props }: Props) {
	const tool = useToolSheet<RedFlagsState>(props, definition.rules, shape, share);
	const { t, bench, language, root, message } = tool;
	const openEmployer = useSignal<string | null>(null);
	const readings = useComputed(() => readAll(definition, bench.state.value));

	/** Makes a change and says what it comes to. @param said what was changed, before what it comes to */
	const change = (id: string, label: string, next: (state: RedFlagsState) => RedFlagsState, said = '', field?: string) => {
		bench.change(label, next, field);
		const reading = readings.value.find(({ employer }) => employer.id === id);
		message.value = `${said} ${reading ? verdictText(t, reading) : ''}`.trim();
	};
	const add = (name: string) => {
		const id = crypto.randomUUID();
		bench.change(t('redFlags.did.add'), (state) => changes.addEmployer(state, name, id));
		openEmployer.value = id;
		message.value = t('redFlags.said.added', { name });
	};
	const remove = ({ employer }: Reading) => {
		bench.change(t('redFlags.did.remove', { name: employer.name }), (state) => changes.removeEmployer(state, employer.id));
		message.value = t('redFlags.said.removed', { name: employer.name });
		root.current?.querySelector<HTMLInputElement>('[name=name]')?.focus();
	};

	const renderEmployer = (reading: Reading) => {
		const { id, name } = reading.employer;
		const isOpen = openEmployer.value === id;
		const did = t('redFlags.did.answer', { name });
		return (
			<EmployerCard
				key={id}
				reading={reading}
				isOpen={isOpen}
				t={t}
				onToggle={() => {
					openEmployer.value = isOpen ? null : id;
				}}
				onRename={(to) => change(id, t('redFlags.did.rename'), (state) => changes.renameEmployer(state, id, to))}
				onRemove={() => remove(reading)}
			>
				{isOpen && (
					<EmployerPanel
						definition={definition}
						reading={reading}
						language={language}
						t={t}
						from={props.slug}
						sheet={(bench.visited.value ?? openEntry(bench.shelf.value)).name}
						target={scorecard}
						onStatus={({ id: flag, name: title }, status) =>
							change(
								id,
								did,
								(state) => changes.setStatus(state, id, flag, status, localDay()),
								t('redFlags.said.answered', { flag: title, answer: statusText(t, status) }),
							)
						}
						onNote={({ id: flag }, note, part, field) =>
							change(id, did, (state) => changes.writeNote(state, id, flag, note, part, localDay()), '', field)
						}
						onRemoveNote={({ id: flag }, note) =>
							change(id, t('redFlags.did.removeNote'), (state) => changes.removeNote(state, id, flag, note))
						}
					/>
				)}
				{!isOpen && <EmployerResult definition={definition} reading={reading} isOpen={false} t={t} />}
			</EmployerCard>
		);
	};

	const isEmpty = readings.value.length === 0;
	const addForm = (
		<AddForm
			field="name"
			isKept
			label={t('redFlags.addLabel')}
			button={t('redFlags.add')}
			longest={120}
			onAdd={add}
			onFocus={() => void loadPanel()}
		/>
	);
	return (
		<ToolFrame tool={tool} class="red-flags-tool" add={addForm} isEmpty={isEmpty}>
			{isEmpty ? (
				<p class="empty">{t('redFlags.empty')}</p>
			) : (
				<>
					<section class="lane" aria-label={t('redFlags.employers')}>
						<h2 class="label">{t('redFlags.employers')}</h2>
						<ol class="items">{readings.value.map(renderEmployer)}</ol>
					</section>
					{readings.value.length > 1 && (
						<>
							<h3 class="side-by-side">{t('redFlags.table')}</h3>
							<CompareTable label={t('redFlags.table')} {...tableOf(t, definition, readings.value)} />
						</>
					)}
					<ExportBar
						name={`${props.slug}-${localDay()}`}
						markdown={() => readingsToMarkdown(definition, readings.value, { t, today: localDay() })}
						rows={() => readingsToRows(definition, readings.value, t)}
						t={t}
					/>
				</>
			)}
		</ToolFrame>
	);
}
