/** The résumé scan in the browser. It shows what `scan.ts` and `scan.judge.ts` say and changes the sheet through `scan.changes.ts`. */
import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { download } from '../../kit/download.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { AdvertView } from './AdvertView.tsx';
import { InputPanel } from './InputPanel.tsx';
import { LadderView } from './LadderView.tsx';
import { MarkedText } from './MarkedText.tsx';
import { NewsView } from './NewsView.tsx';
import { ResultAlone } from './ResultAlone.tsx';
import { SignalList } from './SignalList.tsx';
import { SkimView } from './SkimView.tsx';
import { readAdvert } from './scan.advert.ts';
import * as changes from './scan.changes.ts';
import { type Report, reportToJson, reportToMarkdown } from './scan.export.ts';
import { compareVersions, judge, skimOf } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';
import { scanKind } from './scan.share.ts';
import type { ScanState } from './scan.state.ts';
import * as shape from './scan.state.ts';
import { listsOf, type ScanMemory, scanText } from './scan.ts';
import { advertSaid, headline, isEmpty, readingNotes, verdictSaid } from './scan.wording.ts';

interface Props extends ToolProps {
	definition: ScanDefinition;
	/** The tool that takes a gap; null where none does. */
	target: Target | null;
}

export function ScanTool({ definition, target, ...props }: Props) {
	const kind = useMemo(() => scanKind(definition, (id) => definition.signals.find((signal) => signal.id === id)?.name ?? id), [definition]);
	const tool = useToolSheet<ScanState>(props, definition.rules, shape, kind, 'on-request');
	const { t, bench, message } = tool;
	const lists = useMemo(() => listsOf(definition), [definition]);
	const memory = useMemo((): ScanMemory => new Map(), [definition]);
	const state = bench.state.value;
	const text = useComputed(() => bench.state.value.text ?? '');
	const earlier = useComputed(() => bench.state.value.earlier ?? '');
	const reading = useComputed(() => (text.value === '' ? null : scanText(definition, lists, text.value, memory)));
	const before = useComputed(() => (earlier.value === '' ? null : scanText(definition, lists, earlier.value, memory)));

	const judged = reading.value && judge(reading.value, state);
	const report: Report | null = reading.value &&
		judged && {
			judged,
			skim: skimOf(reading.value, definition, lists),
			terms: state.advert ? readAdvert(state.advert, definition.advert.terms, reading.value) : null,
			news: before.value ? compareVersions(judge(before.value, state), judged) : null,
		};

	/** Makes a change and says where the reader stands after it. */
	const change = (label: string, next: (state: ScanState) => ScanState, field?: string) => {
		bench.change(label, next, field);
		const now = reading.value && judge(reading.value, bench.state.value);
		message.value = now ? headline(t, now) : '';
		const { advert } = bench.state.value;
		if (field === 'advert' && advert && reading.value) {
			message.value = advertSaid(t, definition, readAdvert(advert, definition.advert.terms, reading.value));
		}
	};
	const today = localDay();
	const name = `${props.slug}-${today}`;
	const head = (
		<InputPanel
			sheet={bench.visited.value?.id ?? bench.shelf.value.openId}
			state={state}
			t={t}
			onText={(field, value) => change(t('scan.did.text'), (old) => changes.setText(old, field, value), field)}
			onKeepEarlier={() => change(t('scan.did.earlier'), changes.keepAsEarlier)}
		/>
	);
	return (
		<ToolFrame tool={tool} class="scan-tool" head={head} isEmpty={isEmpty(state)}>
			{!report && state.result && <ResultAlone definition={definition} result={state.result} own={state.signals} t={t} />}
			{!report && !state.result && <p class="empty">{t('scan.empty')}</p>}
			{report && judged && reading.value && (
				<>
					<p class="headline">{headline(t, judged)}</p>
					{readingNotes(t, reading.value).map((note) => (
						<p key={note} class="scan-reason">
							{note}
						</p>
					))}
					{report.news && <NewsView definition={definition} news={report.news} t={t} />}
					<SignalList
						definition={definition}
						signals={judged.signals}
						target={target}
						from={props.slug}
						sheet={(bench.visited.value ?? openEntry(bench.shelf.value)).name}
						t={t}
						onOverrule={(id, verdict) => {
							change(t('scan.did.overrule'), (old) => changes.setSignal(old, id, verdict));
							const now = judge(reading.value ?? judged.reading, bench.state.value).signals.find((signal) => signal.id === id);
							message.value = now ? verdictSaid(t, definition, now) : '';
						}}
					/>
					<LadderView
						definition={definition}
						judged={judged}
						lists={lists}
						t={t}
						onStep={({ scanned }, step) => change(t('scan.did.step'), (old) => changes.setStep(old, scanned.key, step))}
					/>
					<SkimView definition={definition} skim={report.skim} t={t} />
					{report.terms && <AdvertView definition={definition} terms={report.terms} t={t} />}
					<MarkedText definition={definition} reading={reading.value} t={t} />
					<p class="rules-version">{t('scan.rules', { rules: definition.rules })}</p>
					<p class="scan-json">
						<button type="button" onClick={() => download(`${name}.json`, 'application/json', reportToJson(definition, report, today))}>
							{t('scan.json')}
						</button>
					</p>
					<ExportBar name={name} markdown={() => reportToMarkdown(definition, report, { t, today })} t={t} />
				</>
			)}
		</ToolFrame>
	);
}
