/** The plan out of the page: on paper, as Markdown, as rows, into a calendar. Loaded as soon as there is something to take away. */
import type { Translate } from '../../core/strings.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { PrintPlan } from './PrintPlan.tsx';
import { sheetToMarkdown, sheetToRows } from './plan.export.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { CalendarMemory, PlanState } from './plan.state.ts';
import type { Progress } from './plan.ts';

interface Props {
	definition: PlanDefinition;
	state: PlanState;
	progress: Progress;
	sheet: { id: string; name: string };
	/** This tool's slug. */
	slug: string;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
	onCalendar: (memory: CalendarMemory) => void;
}

export default function PlanExport({ definition, state, progress, sheet, slug, today, language, t, onCalendar }: Props) {
	const file = `${slug}-${today}`;
	return (
		<>
			<PrintPlan definition={definition} state={state} language={language} t={t} />
			<ExportBar
				name={file}
				markdown={() => sheetToMarkdown(definition, state, progress, { t, language, today })}
				rows={() => sheetToRows(definition, state, t)}
				t={t}
			/>
			<CalendarButton key={sheet.id} state={state} sheet={sheet} file={file} product={definition.title} t={t} onSaved={onCalendar} />
		</>
	);
}
