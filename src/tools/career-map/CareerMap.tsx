/** The career map in the browser. It shows what the model says and changes the sheet through `*changes.ts`. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { AreaList } from './AreaList.tsx';
import type { NewEntry } from './career-map.changes.ts';
import * as changes from './career-map.changes.ts';
import * as goalChanges from './career-map.goal-changes.ts';
import { planGoals } from './career-map.goals.ts';
import { fadingSoon } from './career-map.refresh.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import * as share from './career-map.share.ts';
import type { CareerMapState } from './career-map.state.ts';
import * as shape from './career-map.state.ts';
import { read } from './career-map.ts';
import { headline, standingText } from './career-map.wording.ts';
import { Goals } from './Goals.tsx';
import { EMPTY_DRAFT, LogForm } from './LogForm.tsx';
import { LogList } from './LogList.tsx';
import { MapJumps } from './MapJumps.tsx';
import { NextSteps } from './NextSteps.tsx';
import { StandView } from './StandView.tsx';
import { TargetChoice } from './TargetChoice.tsx';

// Nobody takes anything out of an empty sheet.
const OutPanel = loadable(() => import('./OutPanel.tsx'));

interface Props extends ToolProps {
	definition: CareerMapDefinition;
	/** The tools that take a gap and the log; null while they take none. */
	planner: Target | null;
	stories: Target | null;
}

export function CareerMapTool({ definition, planner, stories, ...props }: Props) {
	const tool = useToolSheet<CareerMapState>(props, definition.rules, shape, share);
	const { t, bench, language, message } = tool;
	const draft = useSignal(EMPTY_DRAFT);
	const field = useRef<HTMLInputElement>(null);
	const state = bench.state.value;
	const today = localDay();
	const words = { t, language, levels: definition.levels };
	const reading = read(definition, state, today);
	const goals = planGoals(definition, state, today);
	const fading = fadingSoon(definition, state, today);
	const areas = reading.standings.map(({ area }) => area);
	const isEmpty = Object.keys(state).every((key) => Object.keys(state[key] ?? {}).length === 0) && state.target === undefined;
	const sheet = (bench.visited.value ?? openEntry(bench.shelf.value)).name;

	/** Makes a change and says where the reader stands after it. */
	const change = (label: string, next: (state: CareerMapState) => CareerMapState, typed?: string) => {
		bench.change(label, next, typed);
		message.value = headline(words, read(definition, bench.state.value, today));
	};
	/** The same, and says where one area stands after it. */
	const changeArea = (area: string, label: string, next: (state: CareerMapState) => CareerMapState, typed?: string) => {
		change(label, next, typed);
		const standing = read(definition, bench.state.value, today).standings.find((one) => one.area.id === area);
		if (standing) message.value = `${standing.area.name}. ${standingText(words, standing)}`;
	};
	/** Takes the reader to the log's form, with this in it. */
	const toLog = (next: NewEntry) => {
		draft.value = next;
		field.current?.focus();
		field.current?.scrollIntoView({ block: 'center' });
	};

	const head = (
		<TargetChoice
			target={state.target}
			words={words}
			onTarget={(level) => change(t('careerMap.did.target'), (before) => changes.setTarget(before, level))}
		/>
	);
	return (
		<ToolFrame tool={tool} class="career-map-tool" head={head} isEmpty={isEmpty}>
			<p class="headline">{headline(words, reading)}</p>
			<MapJumps absent={isEmpty ? ['map-part-next', 'map-part-out'] : []} t={t} />
			<AreaList
				state={state}
				reading={reading}
				words={words}
				onClaim={(area, level) => changeArea(area, t('careerMap.did.claim'), (before) => changes.claim(before, area, level))}
				onTarget={(area, level) => changeArea(area, t('careerMap.did.target'), (before) => changes.setAreaTarget(before, area, level))}
				onImportance={(area, value) =>
					changeArea(area, t('careerMap.did.importance'), (before) => changes.setImportance(before, area, value))
				}
				onLooked={(area, hasLooked) =>
					changeArea(area, t('careerMap.did.looked'), (before) => changes.setLooked(before, area, hasLooked ? today : ''))
				}
				onLog={(area) => toLog({ ...draft.value, area })}
				onRename={(area, name) => change(t('careerMap.did.area'), (before) => changes.renameArea(before, area, name))}
				onSignal={(area, level, text) =>
					change(t('careerMap.did.signal'), (before) => changes.setSignal(before, area, level, text), `${area} ${level}`)
				}
				onRemove={(area, name) => change(t('careerMap.did.removeArea', { name }), (before) => changes.removeArea(before, area))}
				onAdd={(name) => change(t('careerMap.did.area'), (before) => changes.addArea(before, name, crypto.randomUUID()))}
				onAdopt={(area) => change(t('careerMap.did.area'), (before) => changes.adoptArea(before, area))}
			/>
			<section class="map-log" id="map-part-log" aria-label={t('careerMap.log')}>
				<h2>{t('careerMap.log')}</h2>
				<p class="lane-help">{t('careerMap.log.help')}</p>
				<LogForm
					draft={draft}
					areas={areas}
					words={words}
					field={field}
					onAdd={(entry) => {
						change(t('careerMap.did.add'), (before) => changes.addEntry(before, entry, crypto.randomUUID()));
						message.value = `${t('careerMap.said.added', { what: entry.what })} ${message.value}`;
					}}
				/>
				<LogList
					definition={definition}
					state={state}
					reading={reading}
					today={today}
					words={words}
					onEdit={(id, name, text) =>
						change(t('careerMap.did.edit'), (before) => changes.editEntry(before, id, name, text), `${id} ${name}`)
					}
					onArea={(id, area, level) => changeArea(area, t('careerMap.did.edit'), (before) => changes.setEntryArea(before, id, area, level))}
					onRemove={({ id, what }) => {
						change(t('careerMap.did.remove', { what }), (before) => changes.removeEntry(before, id));
						message.value = t('careerMap.said.removed', { what });
						field.current?.focus({ preventScroll: true });
					}}
				/>
			</section>
			<StandView words={words} reading={reading} />
			{!isEmpty && <NextSteps reading={reading} fading={fading} words={words} from={props.slug} sheet={sheet} planner={planner} />}
			<Goals
				goals={goals}
				areas={areas}
				today={today}
				words={words}
				onChoose={(id, start) => {
					change(t('careerMap.did.goal'), (before) => goalChanges.chooseGoal(before, id, start));
					message.value = t('careerMap.said.goal', { name: definition.goals.find((goal) => goal.id === id)?.name ?? '' });
				}}
				onAdd={(goal) => {
					change(t('careerMap.did.goal'), (before) => goalChanges.addGoal(before, goal, crypto.randomUUID()));
					message.value = t('careerMap.said.goal', { name: goal.name });
				}}
				onStart={(id, day) => bench.change(t('careerMap.did.goal'), (before) => goalChanges.setStart(before, id, day))}
				onEdit={(id, name, text) =>
					bench.change(t('careerMap.did.goal'), (before) => goalChanges.editGoal(before, id, name, text), `${id} ${name}`)
				}
				onReach={(id, milestone, day) => bench.change(t('careerMap.did.reach'), (before) => goalChanges.reach(before, id, milestone, day))}
				onAddMilestone={(id, { text, due }) =>
					bench.change(t('careerMap.did.reach'), (before) => goalChanges.addMilestone(before, id, text, due, crypto.randomUUID()))
				}
				onRemoveMilestone={(id, milestone) =>
					bench.change(t('careerMap.did.reach'), (before) => goalChanges.removeMilestone(before, id, milestone))
				}
				onLog={(goal, { text, done }) =>
					// Only the last milestone is the goal, so only it speaks for the goal's level.
					toLog({
						...EMPTY_DRAFT,
						what: text,
						date: done ?? '',
						area: goal.areas[0]?.id ?? '',
						level: text === goal.milestones.at(-1)?.text ? (goal.level ?? '') : '',
					})
				}
				onRemove={({ id, name }) => {
					bench.change(t('careerMap.did.removeGoal', { name }), (before) => goalChanges.removeGoal(before, id));
					message.value = t('careerMap.said.removedGoal', { name });
				}}
			/>
			{!isEmpty && (
				<OutPanel
					definition={definition}
					state={state}
					reading={reading}
					goals={goals}
					fading={fading}
					today={today}
					words={words}
					t={t}
					slug={props.slug}
					sheet={sheet}
					stories={stories}
					onBrief={(name, text) =>
						bench.change(t('careerMap.did.brief'), (before) => changes.setBrief(before, name, text), `brief ${name}`)
					}
				/>
			)}
		</ToolFrame>
	);
}
