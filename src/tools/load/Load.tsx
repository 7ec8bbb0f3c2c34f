/**
 * The load calculator in the browser: the sheet's frame and the figures of today. What they come to arrives with the first figure, so that
 * a reader of the chapter does not pay for it.
 */
import { useSignal } from '@preact/signals';
import type { Target } from '../../kit/HandOver.tsx';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import type { Cite } from './Limits.tsx';
import * as changes from './load.changes.ts';
import type { LoadModel } from './load.entries.ts';
import * as share from './load.share.ts';
import type { LoadState } from './load.state.ts';
import * as shape from './load.state.ts';
import { outcomesOf } from './load.ts';
import { headline } from './load.wording.ts';
import { WeekForm } from './WeekForm.tsx';

const LoadSheet = loadable(() => import('./LoadSheet.tsx'));

interface Props extends ToolProps {
	model: LoadModel;
	example: LoadState;
	cites: Readonly<Record<string, Cite>>;
	/** The tool with the words that answer a date; null while there is none that takes a load. */
	target: Target | null;
}

const isUntouched = ({ values, days, designs, people, rota, goal, ask }: LoadState): boolean =>
	[values, days, designs, people, rota ?? {}].every((part) => Object.keys(part).length === 0) && goal === undefined && ask === undefined;

export function LoadTool({ model, example, cites, target, ...props }: Props) {
	const tool = useToolSheet<LoadState>(props, model.rules, shape, share);
	const { t, bench, language, message } = tool;
	const openDesign = useSignal<string | null>(null);
	const state = bench.state.value;
	const isEmpty = isUntouched(state);
	/** What is half typed in a figure belongs to its sheet. */
	const sheet = bench.visited.value?.id ?? bench.shelf.value.openId;
	const change = (label: string, next: (state: LoadState) => LoadState, field?: string) => {
		bench.change(label, next, field);
		message.value = headline({ t, language }, model, outcomesOf(model, { ...bench.state.value, designs: [] })[0]);
	};
	return (
		<ToolFrame tool={tool} class="load-tool" isEmpty={isEmpty}>
			<WeekForm
				key={sheet}
				model={model}
				state={state}
				language={language}
				t={t}
				onValue={(id, value, isTyped) =>
					change(t('load.tool.did.figure'), (before) => changes.setValue(before, id, value), isTyped ? `today-${id}` : undefined)
				}
				onDay={(day, field, text) =>
					change(t('load.tool.did.day'), (before) => changes.setDay(before, day, field, text), `${day}-${field}`)
				}
				onCopy={() => change(t('load.tool.did.day'), changes.copyHours)}
			/>
			{isEmpty ? (
				<div class="empty">
					<p>{t('load.tool.headline.none')}</p>
					<button type="button" onClick={() => bench.create(t('load.tool.did.example'), () => example)}>
						{t('load.tool.example')}
					</button>
				</div>
			) : (
				<LoadSheet model={model} tool={tool} slug={props.slug} cites={cites} target={target} openDesign={openDesign} t={t} />
			)}
		</ToolFrame>
	);
}
