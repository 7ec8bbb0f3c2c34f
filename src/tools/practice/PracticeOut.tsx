/** A sheet on paper and in files. Loaded on demand: nobody takes anything out of an empty sheet. */

import type { Translate } from '../../core/strings.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { PrintPractice } from './PrintPractice.tsx';
import { sheetToMarkdown, sheetToRows } from './practice.export.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import type { Matrix } from './practice.stories.ts';
import type { Overview } from './practice.ts';

interface Props {
	slug: string;
	definition: PracticeDefinition;
	state: PracticeState;
	overview: Overview;
	matrix: Matrix;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
	/** While a session runs only the paper is there. */
	isRunning: boolean;
}

export default function PracticeOut({ slug, today, isRunning, ...sheet }: Props) {
	const { definition, state, overview, language, t } = sheet;
	return (
		<>
			<PrintPractice {...sheet} />
			{!isRunning && (
				<ExportBar
					name={`${slug}-${today}`}
					markdown={() => sheetToMarkdown(definition, state, overview, { t, language, today })}
					rows={() => sheetToRows(definition, overview, t)}
					t={t}
				/>
			)}
		</>
	);
}
