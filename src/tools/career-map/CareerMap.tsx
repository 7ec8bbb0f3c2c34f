/** The career map in the browser. It shows what the model says and changes the sheet through `*changes.ts`. */
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { AreaList } from './AreaList.tsx';
import * as changes from './career-map.changes.ts';
import { isBlank } from './career-map.draft.ts';
import { planGoals } from './career-map.goals.ts';
import { fadingSoon } from './career-map.refresh.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import * as share from './career-map.share.ts';
import type { CareerMapState } from './career-map.state.ts';
import * as shape from './career-map.state.ts';
import { read } from './career-map.ts';
import { headline, standingText } from './career-map.wording.ts';
import { GoalSection } from './GoalSection.tsx';
import { type AreaChange, LogSection, type MapChange, useLog } from './LogSection.tsx';
import { MapJumps } from './MapJumps.tsx';
import { StandView } from './StandView.tsx';
import { TargetChoice } from './TargetChoice.tsx';

// Nothing follows from an empty sheet, and nobody takes anything out of one.
const NextSteps = loadable(() => import('./NextSteps.tsx'));
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
	const log = useLog(tool);
	const state = bench.state.value;
	const today = localDay();
	const words = { t, language, levels: definition.levels };
	const reading = read(definition, state, today);
	const goals = planGoals(definition, state, today);
	const fading = fadingSoon(definition, state, today);
	const areas = reading.standings.map(({ area }) => area);
	const isEmpty = isBlank(state);
	const sheet = (bench.visited.value ?? openEntry(bench.shelf.value)).name;

	/** Makes a change and says where the reader stands after it. */
	const change: MapChange = (label, next, typed) => {
		bench.change(label, next, typed);
		message.value = headline(words, read(definition, bench.state.value, today));
	};
	/** The same, and says where one area stands after it. */
	const changeArea: AreaChange = (area, label, next, typed) => {
		change(label, next, typed);
		const standing = read(definition, bench.state.value, today).standings.find((one) => one.area.id === area);
		if (standing) message.value = `${standing.area.name}. ${standingText(words, standing)}`;
	};
	const head = (
		<TargetChoice
			target={state.target}
			isByArea={state.byArea ?? false}
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
				onLog={(area) => log.toForm({ area })}
				onRename={(area, name) => change(t('careerMap.did.area'), (before) => changes.renameArea(before, area, name), `${area} name`)}
				onSignal={(area, level, text) =>
					change(t('careerMap.did.signal'), (before) => changes.setSignal(before, area, level, text), `${area} ${level}`)
				}
				onRemove={(area, name) => change(t('careerMap.did.removeArea', { name }), (before) => changes.removeArea(before, area))}
				onAdd={(name) => change(t('careerMap.did.area'), (before) => changes.addArea(before, name, crypto.randomUUID()))}
				onAdopt={(area) => change(t('careerMap.did.area'), (before) => changes.adoptArea(before, area))}
			/>
			<LogSection
				tool={tool}
				log={log}
				definition={definition}
				reading={reading}
				today={today}
				words={words}
				onChange={change}
				onChangeArea={changeArea}
			/>
			<StandView words={words} reading={reading} />
			{!isEmpty && <NextSteps reading={reading} fading={fading} words={words} t={t} from={props.slug} sheet={sheet} planner={planner} />}
			<GoalSection
				tool={tool}
				log={log}
				definition={definition}
				areas={areas}
				goals={goals}
				today={today}
				words={words}
				onChange={change}
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
