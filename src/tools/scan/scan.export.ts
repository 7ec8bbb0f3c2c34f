/** A scan as a report: Markdown to read, JSON for programs. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import type { Translate } from '../../core/strings.ts';
import type { TermReading } from './scan.advert.ts';
import type { Judged, Skim, VersionNews } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';
import { listsOf } from './scan.ts';
import { headline, linesTogether, questionOf, stepName, verdictName } from './scan.wording.ts';

export interface Report {
	judged: Judged;
	skim: Skim;
	/** Null where there is no advert. */
	terms: readonly TermReading[] | null;
	/** Null where there is no earlier version. */
	news: VersionNews | null;
}

interface Words {
	t: Translate;
	/** YYYY-MM-DD. */
	today: string;
}

const bullet = (text: string) => `- ${markdownText(text)}`;

function newsLines(definition: ScanDefinition, news: VersionNews, t: Translate): string[] {
	const nameOf = (id: string) => definition.signals.find((signal) => signal.id === id)?.name ?? id;
	return [
		...news.signals.map(({ id, before, now }) =>
			bullet(t('scan.news.signal', { signal: nameOf(id), before: verdictName(definition, before), now: verdictName(definition, now) })),
		),
		...news.lines.map(({ now, from, to }) => bullet(t('scan.news.line', { line: now, from, to }))),
		...news.added.map(({ text, step }) => bullet(t('scan.news.added', { line: text, step }))),
		...news.gone.map(({ text, step }) => bullet(t('scan.news.gone', { line: text, step }))),
	];
}

export function reportToMarkdown(definition: ScanDefinition, { judged, skim, terms, news }: Report, { t, today }: Words): string {
	const lists = listsOf(definition);
	const checkOf = (id: string) => definition.skim.checks.find((check) => check.id === id);
	return [
		`## ${markdownText(definition.title)}, ${today}`,
		'',
		markdownText(headline(t, judged)),
		'',
		`### ${t('scan.signals')}`,
		'',
		...judged.signals.flatMap(({ id, verdict, final, own, lines }) => {
			const signal = definition.signals.find((one) => one.id === id);
			const said = `${verdictName(definition, final)}${own === null ? '' : ` (${t('scan.own')})`}`;
			return [
				`- **${markdownText(signal?.name ?? id)}:** ${said}`,
				...(own === null && linesTogether({ verdict, lines }) > 0
					? [`  - ${t('scan.together', { count: linesTogether({ verdict, lines }) })}`]
					: []),
				...lines.slice(0, 3).map(({ scanned, find }) => `  - ${markdownText(scanned.line.text)} (${markdownText(find.reason)})`),
				...(final === 'shown' ? [] : [`  - ${t('scan.ask')} ${markdownText(signal?.question ?? '')}`]),
			];
		}),
		'',
		`### ${t('scan.ladder')}`,
		'',
		markdownTable(
			[t('scan.blank.step'), t('scan.line'), t('scan.climb')],
			judged.bullets.map(({ scanned, step, own }) => [
				`${step} ${markdownText(stepName(definition, step))}${own === null ? '' : ` (${t('scan.own')})`}`,
				markdownText(scanned.line.text),
				markdownText(questionOf(definition, step, scanned.line.text, lists)),
			]),
		),
		'',
		`### ${t('scan.skim', { seconds: definition.skim.seconds })}`,
		'',
		// strings: scan.check.*
		...skim.checks.map(({ id, holds }) =>
			bullet(`${t(`scan.check.${holds === null ? 'eye' : holds ? 'yes' : 'no'}`)}: ${checkOf(id)?.check ?? ''}`),
		),
		'',
		...(terms ? [`### ${t('scan.advert')}`, ''] : []),
		// strings: scan.place.*
		...(terms ?? []).map(({ spelled, verdict, place, line }) =>
			bullet(
				`${spelled}: ${definition.advert[verdict].name}${place === null ? '' : `, ${t(`scan.place.${place}`)}`}${line === '' ? '' : ` – ${line}`}`,
			),
		),
		...(terms ? [''] : []),
		...(news ? [`### ${t('scan.news')}`, '', ...newsLines(definition, news, t), ''] : []),
		markdownText(t('scan.rules', { rules: definition.rules })),
		'',
	].join('\n');
}

/** The same for programs: ids in place of words; the version of the rules is in it. */
export function reportToJson(definition: ScanDefinition, { judged, skim, terms, news }: Report, today: string): string {
	return JSON.stringify(
		{
			type: 'backend-field-manual/scan-report',
			rules: definition.rules,
			date: today,
			signals: judged.signals.map(({ id, verdict, own, final, lines }) => ({
				id,
				said: verdict,
				own,
				verdict: final,
				lines: lines.map(({ scanned, find }) => ({ text: scanned.line.text, rule: find.rule, counts: find.counts })),
			})),
			lines: judged.bullets.map(({ scanned, said, own, step }) => ({
				text: scanned.line.text,
				said,
				own,
				step,
				rule: scanned.lift?.rule ?? null,
			})),
			skim: skim.checks,
			advert: terms,
			comparison: news,
		},
		null,
		'\t',
	);
}
