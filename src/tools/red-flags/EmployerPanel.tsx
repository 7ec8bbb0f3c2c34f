/** All that stands in the card of an open employer: the flags, what was heard, what to ask next, the way to the scorecard. Loaded on demand. */
import type { Translate } from '../../core/strings.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { EmployerResult } from './EmployerResult.tsx';
import { type Answers, FlagForm } from './FlagForm.tsx';
import { PocketLists } from './PocketLists.tsx';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Reading } from './red-flags.ts';
import { ToScorecard } from './ToScorecard.tsx';

interface Props extends Answers {
	definition: RedFlagsDefinition;
	reading: Reading;
	language: string;
	t: Translate;
	/** This tool's slug. */
	from: string;
	/** What the reader calls the sheet. */
	sheet: string;
	target: Target | null;
}

export default function EmployerPanel({ definition, reading, language, t, from, sheet, target, ...answers }: Props) {
	return (
		<>
			<FlagForm definition={definition} reading={reading} language={language} t={t} {...answers} />
			<EmployerResult definition={definition} reading={reading} isOpen={true} t={t} />
			<PocketLists definition={definition} reading={reading} language={language} t={t} />
			{target && <ToScorecard definition={definition} reading={reading} from={from} sheet={sheet} target={target} t={t} />}
		</>
	);
}
