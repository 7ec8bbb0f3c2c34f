/** The interview practice in the browser. It shows what `practice.ts` says and changes the sheet through `practice.changes.ts`. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Recall } from '../../core/memory.ts';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { CardSection } from './CardSection.tsx';
import * as changes from './practice.changes.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import { type Choice, queueOf } from './practice.session.ts';
import * as share from './practice.share.ts';
import type { PracticeState } from './practice.state.ts';
import * as shape from './practice.state.ts';
import { matchStories } from './practice.stories.ts';
import { survey } from './practice.ts';
import { nextText, planTexts } from './practice.wording.ts';
import { ReadinessTable } from './ReadinessTable.tsx';
import { SetupPanel } from './SetupPanel.tsx';
import { StartPanel, useSession } from './StartPanel.tsx';
import { StorySection, useTakenStories } from './StorySection.tsx';

const loadSession = () => import('./SessionDesk.tsx');
const SessionDesk = loadable(loadSession);
const PracticeOut = loadable(() => import('./PracticeOut.tsx'));
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
	const wanted = useSignal<string | null>(null);
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
	useTakenStories(tool, (id) => {
		hasStories.value = true;
		wanted.value = id;
	});
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
	const head = session.running ? (
		<SessionDesk
			definition={definition}
			overview={overview}
			state={state}
			session={session}
			running={session.running}
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
			onNear={() => void loadSession().catch(() => {})}
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
					<StorySection
						definition={definition}
						matrix={matrix}
						isUnfolded={hasStories}
						wanted={wanted}
						t={t}
						onChange={bench.change}
						onSay={say}
					/>
				</>
			)}
			{!isRunning && (
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
			)}
			{!isRunning && hasAnki.value && <AnkiPanel slug={props.slug} definition={definition} state={state} t={t} />}
			{!isEmpty && (
				<PracticeOut
					slug={props.slug}
					definition={definition}
					state={state}
					overview={overview}
					matrix={matrix}
					today={today}
					language={language}
					t={t}
					isRunning={isRunning}
				/>
			)}
		</ToolFrame>
	);
}
