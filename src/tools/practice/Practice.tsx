/** The interview practice in the browser. It shows what `practice.ts` says and changes the sheet through `practice.changes.ts`. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Recall } from '../../core/memory.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { CardSection } from './CardSection.tsx';
import { PrintPractice } from './PrintPractice.tsx';
import * as changes from './practice.changes.ts';
import { sheetToMarkdown, sheetToRows } from './practice.export.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import { type Choice, queueOf } from './practice.session.ts';
import * as share from './practice.share.ts';
import type { PracticeState } from './practice.state.ts';
import * as shape from './practice.state.ts';
import { matchStories } from './practice.stories.ts';
import { survey } from './practice.ts';
import { nextText, planTexts } from './practice.wording.ts';
import { ReadinessTable } from './ReadinessTable.tsx';
import { SessionDesk, useSession } from './SessionDesk.tsx';
import { SetupPanel } from './SetupPanel.tsx';
import { StartPanel } from './StartPanel.tsx';

const StoryPanel = loadable(() => import('./StoryPanel.tsx'));
const AnkiPanel = loadable(() => import('./AnkiPanel.tsx'));

interface Props extends ToolProps {
	definition: PracticeDefinition;
	/** What the questions were checked against, by id: author and year. */
	sources: Record<string, string>;
	/** Where sources are listed, with the base path. */
	sourcesPage: string;
}

export function PracticeTool({ definition, sources, sourcesPage, ...props }: Props) {
	const tool = useToolSheet<PracticeState>(props, definition.rules, shape, share);
	const { t, bench, language, message, root } = tool;
	const hasStories = useSignal(false);
	const hasAnki = useSignal(false);
	const recall = useSignal<Recall | null>(null);
	const state = bench.state.value;
	// Only "for keeps" needs it. Where it can't be fetched, grades are kept all the same and what is due is worked out later.
	useEffect(() => {
		if (state.mode !== 'keep' || recall.value) return;
		import('../../core/memory.ts').then(
			({ createMemory }) => {
				recall.value = createMemory();
			},
			() => {},
		);
	}, [state.mode]);
	const today = localDay();
	const overview = survey(definition, state, today, recall.value);
	const matrix = matchStories(
		definition,
		state,
		overview.standings.map(({ card }) => card),
	);
	const sheet = bench.visited.value?.id ?? openEntry(bench.shelf.value).id;
	const session = useSession(state, sheet);
	const isEmpty = Object.keys(state.marks).length === 0 && state.own.length === 0 && state.stories.length === 0;

	const say = (text: string) => {
		message.value = text;
	};
	const planOf = () => planTexts(t, survey(definition, bench.state.value, today, recall.value).plan, language).join(' ');
	/** Makes a change and says what it means for today. */
	const plan = (next: (state: PracticeState) => PracticeState) => {
		bench.change(t('practice.did.setup'), next);
		say(planOf());
	};
	const start = (choice: Choice) => session.start(queueOf(choice, overview, today));
	const close = () => {
		session.end();
		// The button that had the focus is gone with the next render.
		setTimeout(() => root.current?.querySelector<HTMLElement>('.practice-today')?.focus());
	};
	const isRunning = session.running !== null;
	const head = isRunning ? (
		<SessionDesk
			definition={definition}
			overview={overview}
			state={state}
			session={session}
			sourcesOf={(ids) => ids.map((id) => ({ text: sources[id] ?? id, address: `${sourcesPage}#${id}` }))}
			today={today}
			recall={recall.value}
			language={language}
			t={t}
			onChange={bench.change}
			onSay={say}
			onClose={close}
		/>
	) : (
		<StartPanel
			next={nextText(t, overview.next, definition)}
			nextCard={overview.next.kind === 'rest' ? null : overview.next.standing.card.id}
			plan={planTexts(t, overview.plan, language)}
			areas={definition.areas}
			countOf={(choice) => queueOf(choice, overview, today).length}
			t={t}
			onStart={start}
		/>
	);
	return (
		<ToolFrame tool={tool} class="practice-tool" head={head} isEmpty={isEmpty}>
			{!isRunning && (
				<>
					<SetupPanel
						state={state}
						areas={definition.areas}
						t={t}
						onMode={(mode) => plan((before) => changes.setMode(before, mode))}
						onDate={(date) => plan((before) => changes.setDate(before, date))}
						onPerDay={(text) => plan((before) => changes.setPerDay(before, text))}
						onArea={(area) => plan((before) => changes.toggleArea(before, area))}
					/>
					<ReadinessTable readiness={overview.readiness} t={t} />
					<CardSection
						definition={definition}
						overview={overview}
						state={state}
						language={language}
						t={t}
						onChange={bench.change}
						onPractice={(id) => session.start([id])}
						onSay={say}
					/>
					<section class="practice-stories-mine" aria-label={t('practice.stories')}>
						<h2>{t('practice.stories')}</h2>
						<p>
							{state.stories.length === 0
								? t('practice.stories.none', { total: matrix.rows.length })
								: t('practice.stories.count', { count: state.stories.length, gaps: matrix.gaps.length, total: matrix.rows.length })}
						</p>
						<p class="sheet-actions">
							<button
								type="button"
								aria-expanded={hasStories.value}
								onClick={() => {
									hasStories.value = !hasStories.value;
								}}
							>
								{t(hasStories.value ? 'practice.stories.close' : 'practice.stories.open')}
							</button>
						</p>
						{hasStories.value && <StoryPanel definition={definition} matrix={matrix} t={t} onChange={bench.change} onSay={say} />}
					</section>
				</>
			)}
			{!isEmpty && <PrintPractice definition={definition} state={state} overview={overview} matrix={matrix} language={language} t={t} />}
			{!isRunning && (
				<>
					<div class="item-actions anki-action">
						<button
							type="button"
							aria-expanded={hasAnki.value}
							onClick={() => {
								hasAnki.value = !hasAnki.value;
							}}
						>
							{t(hasAnki.value ? 'practice.anki.close' : 'practice.anki.open')}
						</button>
					</div>
					{hasAnki.value && <AnkiPanel slug={props.slug} definition={definition} state={state} t={t} />}
					{!isEmpty && (
						<ExportBar
							name={`${props.slug}-${today}`}
							markdown={() => sheetToMarkdown(definition, state, overview, { t, language, today })}
							rows={() => sheetToRows(definition, overview, t)}
							t={t}
						/>
					)}
				</>
			)}
		</ToolFrame>
	);
}
