/** A rota's turns and what they ask of each person. */
import type { Translate } from '../../core/strings.ts';
import { CompareTable } from '../../ui/CompareTable.tsx';
import type { Entries } from './load.entries.ts';
import { sharesOf } from './load.fairness.ts';
import type { Rota } from './load.rota.ts';
import { conflictTexts, evenText, fairnessRows, stretchTexts, turnRows } from './load.rota-wording.ts';

interface Props {
	rota: Rota;
	entries: Entries;
	language: string;
	t: Translate;
}

/** More turns than these are folded: a year by the day is a list of 365. */
const TURNS_SHOWN = 27;
const SENTENCES_SHOWN = 12;

export function RotaTables({ rota, entries, language, t }: Props) {
	const words = { t, language };
	const conflicts = conflictTexts(words, rota);
	const stretches = stretchTexts(words, rota);
	const [turnHeading = [], ...turns] = turnRows(words, rota);
	const [heading = [], ...people] = fairnessRows(words, rota, sharesOf(rota, entries));
	return (
		<>
			{conflicts.length > 0 && (
				<div class="notice">
					<p>{t('load.tool.rota.conflicts', { count: conflicts.length })}</p>
					<Sentences lines={conflicts} />
				</div>
			)}
			{stretches.length > 0 && (
				<div class="notice-calm">
					<p>{t('load.tool.rota.stretches')}</p>
					<Sentences lines={stretches} />
				</div>
			)}
			<h3>{t('load.tool.rota.fairness')}</h3>
			<p>{evenText(words, rota)}</p>
			<CompareTable label={t('load.tool.rota.fairness')} heading={heading} rows={people} />
			<p class="amount-help">{t('load.tool.rota.fairnessHelp')}</p>
			<details class="load-turns" open={turns.length <= TURNS_SHOWN}>
				<summary>
					<h3>{t('load.tool.rota.turnsTable')}</h3>
				</summary>
				<CompareTable label={t('load.tool.rota.turnsTable')} heading={turnHeading} rows={turns} />
			</details>
		</>
	);
}

const Sentences = ({ lines }: { lines: readonly string[] }) => (
	<ul>
		{lines.slice(0, SENTENCES_SHOWN).map((line) => (
			<li key={line}>{line}</li>
		))}
	</ul>
);
