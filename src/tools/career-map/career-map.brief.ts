/** Drafts in words: résumé bullets, and the one page for a talk about promotion, for the screen, paper and Markdown alike. */
import { markdownText } from '../../core/markdown.ts';
import { markdownLink } from '../../core/markdown-link.ts';
import type { Translate } from '../../core/strings.ts';
import type { Brief, Bullet } from './career-map.drafts.ts';
import type { Proof } from './career-map.evidence.ts';
import type { Standing } from './career-map.ts';
import { dayText, levelText, stepText, type Words } from './career-map.wording.ts';

/** A draft with its blanks in brackets. */
export function bulletText(t: Translate, { what, result, missing }: Bullet): string {
	const blanks = missing.map((blank) => `[${t(`careerMap.bullet.${blank}`)}]`); // strings: careerMap.bullet.*
	return t('careerMap.bullet', { what, result: [result, ...blanks].filter((part) => part !== '').join(' ') });
}

/** "Changed a table, Jul 22, 2026: order list from 1,900 to 140 ms. Who saw it: Kim." */
export function proofText({ t, language }: Words, { entry: { what, date, seenBy, result, link } }: Proof): string {
	const when = date === undefined ? '' : `, ${dayText(date, language)}`;
	return [
		result ? `${what}${when}: ${result.trim().replace(/[.]+$/, '')}.` : `${what}${when}.`,
		...(seenBy ? [t('careerMap.brief.seenBy', { who: seenBy })] : []),
		...(seenBy || link ? [] : [t('careerMap.brief.notSeen')]),
	].join(' ');
}

/** The step in the words of the one who takes it: the page goes to somebody else. */
function planText(words: Words, standing: Standing): string {
	const { refresh } = standing;
	const fresh = refresh === null ? '' : words.t('careerMap.brief.refresh', { level: levelText(words, refresh) });
	return [fresh, stepText(words, standing)].filter((text) => text !== '').join(' ');
}

const namesOf = (standings: readonly Standing[]): string => standings.map(({ area }) => area.name).join(', ');

export interface BriefPart {
	id: 'target' | 'met' | 'gaps' | 'unknown' | 'ask';
	/** A line with what belongs to it: plain text. */
	items: { text: string; below: { text: string; link: string }[] }[];
}

/** The one page in words, for the screen, paper and Markdown alike. Parts without anything are left out, except what is asked for. */
export function briefParts(words: Words, brief: Brief): BriefPart[] {
	const { t, language } = words;
	const below = (proofs: readonly Proof[], more: number) => [
		...proofs.map((proof) => ({ text: proofText(words, proof), link: proof.entry.link ?? '' })),
		...(more > 0 ? [{ text: t('careerMap.brief.more', { count: more }), link: '' }] : []),
	];
	const signalOf = ({ area }: Standing, level: number) => area.levels[level - 1]?.signal ?? '';
	const parts: BriefPart[] = [
		{
			id: 'target',
			items: [
				...brief.targets.map(({ level, standings, isAll }) => ({
					text: isAll
						? t('careerMap.brief.levelAll', { level: level.name, total: standings.length })
						: t('careerMap.brief.level', { level: level.name, areas: namesOf(standings) }),
					below: [],
				})),
				...(brief.by === '' ? [] : [{ text: t('careerMap.brief.byDay', { day: dayText(brief.by, language) }), below: [] }]),
			],
		},
		{
			id: 'met',
			items: brief.met.map(({ standing, proofs, more }) => ({
				text: t('careerMap.brief.met', {
					area: standing.area.name,
					level: levelText(words, standing.target),
					signal: signalOf(standing, standing.target ?? 1),
				}).trim(),
				below: below(proofs, more),
			})),
		},
		{
			id: 'gaps',
			items: brief.gaps.map(({ standing, proofs, more, goals }) => ({
				text: t('careerMap.brief.gap', {
					area: standing.area.name,
					shown: levelText(words, standing.shown),
					target: levelText(words, standing.target),
					plan: planText(words, standing),
				}).trim(),
				below: [
					...goals.map(({ name, by }) => ({
						text: t('careerMap.brief.goal', {
							name,
							by: by === null ? '' : `, ${t('careerMap.goal.byDay', { day: dayText(by, language) })}`,
						}),
						link: '',
					})),
					...below(proofs, more),
				],
			})),
		},
		{
			id: 'unknown',
			items: brief.unknown.length === 0 ? [] : [{ text: t('careerMap.brief.unknown', { areas: namesOf(brief.unknown) }), below: [] }],
		},
		{ id: 'ask', items: [{ text: brief.ask === '' ? t('careerMap.brief.noAsk') : brief.ask, below: [] }] },
	];
	return parts.filter(({ items }) => items.length > 0);
}

/** @param today YYYY-MM-DD */
export function briefToMarkdown(words: Words, brief: Brief, rules: string, today: string): string {
	const { t, language } = words;
	return [
		`# ${t('careerMap.brief.title', { day: dayText(today, language) })}`,
		'',
		...briefParts(words, brief).flatMap(({ id, items }) => [
			`## ${t(`careerMap.brief.part.${id}`)}`, // strings: careerMap.brief.part.*
			'',
			...items.flatMap(({ text, below }) => [
				id === 'ask' ? markdownText(text) : `- ${markdownText(text)}`,
				...below.map((line) => `  - ${markdownText(line.text)}${line.link === '' ? '' : ` ${markdownLink(line.link)}`}`),
			]),
			'',
		]),
		t('careerMap.rules', { rules }),
		'',
	].join('\n');
}
