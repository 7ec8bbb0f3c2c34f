/** The goals, wired to the sheet: what each step of a reader changes, and what is said after it. */
import type { ToolSheet } from '../../kit/tool-sheet.ts';
import * as changes from './career-map.goal-changes.ts';
import { entryOfMilestone, type GoalReading } from './career-map.goals.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState } from './career-map.state.ts';
import type { MapArea } from './career-map.ts';
import type { Words } from './career-map.wording.ts';
import { Goals } from './Goals.tsx';
import type { Log, MapChange } from './LogSection.tsx';

interface Props {
	tool: ToolSheet<CareerMapState>;
	log: Log;
	definition: CareerMapDefinition;
	areas: readonly MapArea[];
	goals: GoalReading;
	/** YYYY-MM-DD. */
	today: string;
	words: Words;
	onChange: MapChange;
}

export function GoalSection({ tool: { bench, message, t }, log, definition, onChange, ...rest }: Props) {
	const did = t('careerMap.did.goal');
	const didReach = t('careerMap.did.reach');
	return (
		<Goals
			{...rest}
			onChoose={(id, start) => {
				onChange(did, (before) => changes.chooseGoal(before, id, start));
				message.value = t('careerMap.said.goal', { name: definition.goals.find((goal) => goal.id === id)?.name ?? '' });
			}}
			onAdd={(goal) => {
				onChange(did, (before) => changes.addGoal(before, goal, crypto.randomUUID()));
				message.value = t('careerMap.said.goal', { name: goal.name });
			}}
			onStart={(id, day) => bench.change(did, (before) => changes.setStart(before, id, day))}
			onEdit={(id, name, text) => bench.change(did, (before) => changes.editGoal(before, id, name, text), `${id} ${name}`)}
			onReach={(id, milestone, day) => bench.change(didReach, (before) => changes.reach(before, id, milestone, day))}
			onAddMilestone={(id, { text, due }) =>
				bench.change(didReach, (before) => changes.addMilestone(before, id, text, due, crypto.randomUUID()))
			}
			onRemoveMilestone={(id, milestone) => bench.change(didReach, (before) => changes.removeMilestone(before, id, milestone))}
			onLog={(goal, milestone) => log.put(entryOfMilestone(goal, milestone))}
			onRemove={({ id, name }) => {
				bench.change(t('careerMap.did.removeGoal', { name }), (before) => changes.removeGoal(before, id));
				message.value = t('careerMap.said.removedGoal', { name });
			}}
		/>
	);
}
