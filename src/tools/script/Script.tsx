/** The script in the browser. It shows what `script.ts` makes and changes the sheet through `script.changes.ts`. */
import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { loadable } from '../../ui/loadable.tsx';
import * as changes from './script.changes.ts';
import { runChecks } from './script.checks.ts';
import { findLeaks } from './script.leaks.ts';
import { replyTree } from './script.replies.ts';
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import { scriptKind } from './script.share.ts';
import type { ScriptState } from './script.state.ts';
import * as shape from './script.state.ts';
import { compose } from './script.ts';
import { summaryText } from './script.wording.ts';

// Needed once a text is chosen.
const ScriptDesk = loadable(() => import('./ScriptDesk.tsx'));

interface Props extends ToolProps {
	definition: ScriptDefinition;
}

// strings: script.channel.*
export function ScriptTool({ definition, ...props }: Props) {
	const kind = useMemo(() => scriptKind(definition, props.language), [definition, props.language]);
	const tool = useToolSheet<ScriptState>(props, definition.rules, shape, kind);
	const { t, bench, language, message } = tool;
	const made = useComputed(() => compose(definition, bench.state.value, language));
	const checks = useComputed(() => (made.value ? runChecks(definition, bench.state.value, made.value) : []));
	const leaks = useComputed(() => findLeaks(definition, bench.state.value));
	const replies = useComputed(() => replyTree(definition, bench.state.value, language));

	/** Makes a change and says whether the text may go out after it. */
	const change = (label: string, next: (state: ScriptState) => ScriptState, field?: string) => {
		bench.change(label, next, field);
		message.value = made.value ? summaryText(t, checks.value) : '';
	};
	const choose = (what: 'situation' | 'channel' | 'tone', id: string | null) => {
		if (id !== null) change(t('script.did.choose'), (state) => changes.choose(state, what, id));
	};
	const fill = (blank: ScriptBlank, value: string) =>
		change(t('script.did.fill', { label: blank.label }), (state) => changes.fill(state, blank, value), blank.id);

	const state = bench.state.value;
	const situation = definition.situations.find(({ id }) => id === state.situation);
	const channels = definition.variants.filter((variant) => variant.situation === situation?.id).map(({ channel }) => channel);
	const text = made.value;
	return (
		<ToolFrame tool={tool} class="script-tool" isEmpty={shape.isBlank(state)}>
			<div class="script-choices">
				<ChoiceGroup
					name="script-situation"
					title={t('script.situation')}
					question={t('script.situation.question')}
					choices={definition.situations.map(({ id, name, when }) => ({ value: id, name, anchor: when }))}
					chosen={state.situation}
					onChoose={(id) => choose('situation', id)}
				/>
				{situation && (
					<ChoiceGroup
						name="script-channel"
						title={t('script.channel')}
						question={t('script.channel.question')}
						choices={channels.map((channel) => ({ value: channel, name: t(`script.channel.${channel}`) }))}
						chosen={state.channel}
						onChoose={(id) => choose('channel', id)}
					/>
				)}
				{text && definition.tones.length > 1 && (
					<ChoiceGroup
						name="script-tone"
						title={t('script.tone')}
						question={t('script.tone.question')}
						choices={definition.tones.map(({ id, name }) => ({ value: id, name }))}
						chosen={state.tone ?? definition.tones[0]?.id}
						onChoose={(id) => choose('tone', id)}
					/>
				)}
			</div>
			{!text && <p class="empty">{t(situation ? 'script.empty.channel' : 'script.empty')}</p>}
			{text && situation && (
				<ScriptDesk
					slug={props.slug}
					definition={definition}
					state={state}
					made={text}
					checks={checks.value}
					leaks={leaks.value}
					replies={replies.value}
					title={t('script.label', { channel: t(`script.channel.${text.variant.channel}`), situation: situation.name })}
					t={t}
					onFill={fill}
					onTick={(id, isTrue) => bench.change(t('script.did.tick'), (current) => changes.tick(current, id, isTrue))}
					onSay={(said) => {
						message.value = said;
					}}
				/>
			)}
		</ToolFrame>
	);
}
