/** What a sheet comes to: the week, the rotas side by side, the limits, the rota by name, what is asked for. Loaded with the first figure. */
import { type Signal, useComputed, useSignal } from '@preact/signals';
import type { Translate } from '../../core/strings.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import type { ToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { AskPanel } from './AskPanel.tsx';
import { Designs } from './Designs.tsx';
import { type Cite, Limits } from './Limits.tsx';
import { askLines } from './load.case.ts';
import * as changes from './load.changes.ts';
import { dayCountText, dayNames } from './load.day-wording.ts';
import { type LoadModel, weekOf } from './load.entries.ts';
import { sheetToMarkdown, sheetToRows } from './load.export.ts';
import { DAY_IDS, type LoadState } from './load.state.ts';
import { outcomesOf } from './load.ts';
import { figureLines, headline } from './load.wording.ts';
import { WeekResult } from './WeekResult.tsx';

const RotaPanel = loadable(() => import('./RotaPanel.tsx'));

interface Props {
	model: LoadModel;
	tool: ToolSheet<LoadState>;
	slug: string;
	cites: Readonly<Record<string, Cite>>;
	target: Target | null;
	/** The design whose form is open. */
	openDesign: Signal<string | null>;
	t: Translate;
}

export default function LoadSheet({ model, tool, slug, cites, target, openDesign, t }: Props) {
	const { bench, language, message } = tool;
	const words = { t, language };
	const isRotaOpen = useSignal(false);
	const outcomes = useComputed(() => outcomesOf(model, bench.state.value));
	const state = bench.state.value;
	const [today] = outcomes.value;
	const { id, name } = openEntry(bench.shelf.value);
	const sheet = bench.visited.value ?? { id, name };

	/** Makes a change and says where the reader stands after it. */
	const change = (label: string, next: (state: LoadState) => LoadState, field?: string) => {
		bench.change(label, next, field);
		message.value = headline(words, model, outcomes.value[0]);
	};
	const remove = (what: string, next: (state: LoadState) => LoadState) => {
		bench.change(t('load.tool.did.remove', { name: what }), next);
		message.value = t('load.tool.said.removed', { name: what });
	};
	const ask = (line: string) => {
		bench.change(t('load.tool.did.ask'), (before) => changes.addAsk(before, line));
		message.value = t('load.tool.said.asked', { line });
	};
	const add = (called: string) => {
		const fresh = crypto.randomUUID();
		bench.change(t('load.tool.did.addDesign'), (before) => changes.addDesign(before, called, fresh));
		openDesign.value = fresh;
		message.value = t('load.tool.said.added', { name: called });
	};
	return (
		<>
			<PrintFigures model={model} tool={tool} t={t} />
			<WeekResult model={model} state={state} today={today} language={language} t={t} />
			<Designs
				model={model}
				outcomes={outcomes.value}
				open={openDesign}
				language={language}
				t={t}
				onAdd={add}
				onRename={(design, to) => change(t('load.tool.did.rename'), (before) => changes.renameDesign(before, design.id, to))}
				onRemove={(design) => remove(design.name, (before) => changes.removeDesign(before, design.id))}
				onValue={(design, input, value, isTyped) =>
					change(
						t('load.tool.did.design', { name: design.name }),
						(before) => changes.setDesignValue(before, design.id, input, value),
						isTyped ? `${design.id}-${input}` : undefined,
					)
				}
				onNote={(design, text) =>
					bench.change(
						t('load.tool.did.design', { name: design.name }),
						(before) => changes.setNote(before, design.id, text),
						`${design.id}-note`,
					)
				}
			/>
			<Limits
				key={sheet.id}
				model={model}
				cites={cites}
				outcomes={outcomes.value}
				goal={state.goal}
				asked={askLines(state.ask)}
				language={language}
				t={t}
				onGoal={(goal) => change(t('load.tool.did.goal'), (before) => changes.setGoal(before, goal), 'goal')}
				onAsk={ask}
			/>
			<section aria-label={t('load.tool.rota')}>
				<h2>{t('load.tool.rota')}</h2>
				<div class="item-actions">
					<button type="button" aria-expanded={isRotaOpen.value} onClick={() => (isRotaOpen.value = !isRotaOpen.value)}>
						{t(isRotaOpen.value ? 'load.tool.rota.close' : 'load.tool.rota.open')}
					</button>
				</div>
				{isRotaOpen.value && (
					<RotaPanel
						key={sheet.id}
						state={state}
						outcomes={outcomes.value}
						sheet={sheet}
						slug={slug}
						product={model.title}
						language={language}
						t={t}
						onChange={change}
						onRemove={remove}
					/>
				)}
			</section>
			<AskPanel
				model={model}
				today={today}
				ask={state.ask}
				slug={slug}
				sheet={sheet.name}
				target={target}
				language={language}
				t={t}
				onType={(text) => bench.change(t('load.tool.did.ask'), (before) => changes.setAsk(before, text), 'ask')}
			/>
			<ExportBar
				name={`${slug}-${localDay()}`}
				markdown={() => sheetToMarkdown(words, model, state, outcomes.value, localDay())}
				rows={() => sheetToRows(words, model, outcomes.value)}
				t={t}
			/>
			<p class="rules-version">{t('load.tool.rules', { rules: model.rules })}</p>
		</>
	);
}

/** On paper the fields are gone, so what was typed stands as text. */
function PrintFigures({ model, tool, t }: Pick<Props, 'model' | 'tool' | 't'>) {
	const words = { t, language: tool.language };
	const state = tool.bench.state.value;
	const names = dayNames(tool.language);
	const [today] = outcomesOf(model, state);
	const days = weekOf(state)?.days ?? [];
	return (
		<div class="print-only load-figures">
			<h2>{t('load.tool.figures')}</h2>
			<ul>
				{figureLines(words, model, today.entries).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{days.length > 0 && (
				<ul>
					{days.map((day) => (
						<li key={day.id}>
							{t('load.tool.figures.line', { name: names[DAY_IDS.indexOf(day.id)] as string, value: dayCountText(words, day) })}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
