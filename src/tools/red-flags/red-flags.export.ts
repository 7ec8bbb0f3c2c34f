/** What was heard and what is open, as Markdown and as rows for a CSV file. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import type { Translate } from '../../core/strings.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Finding, Reading } from './red-flags.ts';
import { noteText, statusText, tableOf, verdictText, whoText } from './red-flags.wording.ts';

export interface Printing {
	t: Translate;
	/** YYYY-MM-DD, printed with the version of the rules. */
	today: string;
}

const nameList = (findings: readonly Finding[]): string => findings.map(({ flag }) => markdownText(flag.name)).join(', ');

function heardLines(definition: RedFlagsDefinition, { heard }: Reading, t: Translate): string[] {
	return heard.flatMap(({ severity, evidence, bare }) => {
		if (evidence.length + bare.length === 0) return [];
		return [
			`**${markdownText(severity.name)}.** ${markdownText(severity.action)}`,
			'',
			...evidence.flatMap(({ flag, notes }) => [
				`- ${markdownText(flag.name)}`,
				...notes.map((note) => `  - ${markdownText(noteText(t, definition, note))}`),
			]),
			...bare.map(({ flag }) => `- ${markdownText(flag.name)}: ${t('redFlags.mark.bare')}`),
			'',
		];
	});
}

/** One employer: what was heard by severity with words, who and when; what was not heard; what is open. */
function employerLines(definition: RedFlagsDefinition, reading: Reading, t: Translate): string[] {
	const cleared = reading.findings.filter(({ standing }) => standing === 'cleared');
	const open = reading.findings.filter(({ why }) => why !== null);
	const said = cleared.flatMap(({ flag, notes }) =>
		notes.map((note) => `- ${markdownText(`${flag.name}: ${noteText(t, definition, note)}`)}`),
	);
	return [
		`### ${markdownText(reading.employer.name)}`,
		'',
		markdownText(verdictText(t, reading)),
		'',
		...heardLines(definition, reading, t),
		...(cleared.length > 0 ? [`**${t('redFlags.notHeard')}.** ${nameList(cleared)}`, '', ...said, ...(said.length > 0 ? [''] : [])] : []),
		...(open.length > 0 ? [`**${t('redFlags.notSettled')}.** ${nameList(open)}`, ''] : []),
	];
}

/** All employers of the sheet, and side by side where there are several. */
export function readingsToMarkdown(definition: RedFlagsDefinition, readings: readonly Reading[], { t, today }: Printing): string {
	const { heading, rows } = tableOf(t, definition, readings);
	const table = markdownTable(
		heading.map(markdownText),
		rows.map((row) => row.map(markdownText)),
	);
	return [
		`## ${definition.title}, ${today}`,
		'',
		...(readings.length > 1 ? [table, ''] : []),
		...readings.flatMap((reading) => employerLines(definition, reading, t)),
		t('redFlags.rules', { rules: definition.rules }),
		'',
	].join('\n');
}

/** A header row, then one row a note, and one a flag without notes. Guarding against formulas is the CSV writer's business. */
export function readingsToRows(definition: RedFlagsDefinition, readings: readonly Reading[], t: Translate): string[][] {
	const heading = ['employer', 'flag', 'severity', 'answer', 'words', 'who', 'when'].map((column) => t(`redFlags.column.${column}`));
	return [
		heading,
		...readings.flatMap(({ employer, findings }) =>
			findings.flatMap(({ flag, severity, status, notes }) => {
				const start = [employer.name, flag.name, severity.name, statusText(t, status)];
				if (notes.length === 0) return [[...start, '', '', '']];
				return notes.map(({ text, who, date }) => [...start, text, whoText(t, definition, who), date ?? '']);
			}),
		),
	];
}
// strings: redFlags.column.*
