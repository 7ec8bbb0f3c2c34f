/** A rota in words and in rows: the same ones on the screen and in files. The first row of each table is its heading. */
import { exactly } from '../../core/interval.ts';
import { toDay } from '../../core/working-days.ts';
import { dayText, rangeText } from './load.day-wording.ts';
import { longStretches, type Share, spreadOf } from './load.fairness.ts';
import type { Rota } from './load.rota.ts';
import { answerText, numberText, personName, seatName, type Words } from './load.wording.ts';

const nameOf = ({ t }: Words, { people }: Rota, person: number): string => personName(t, people[person], person);

/** A row a turn: its days, then who sits in each seat, with those who stand in. */
export function turnRows(words: Words, rota: Rota): string[][] {
	const { t, language } = words;
	const seats = Array.from({ length: rota.seats }, (_, seat) => seat);
	const range = (from: number, days: number) => rangeText({ from: toDay(from), to: toDay(from + days - 1) }, language);
	return [
		[t('load.tool.rota.turn'), ...seats.map((seat) => seatName(t, seat))],
		...rota.turns.map(({ from, days, stretches }) => [
			range(from, days),
			...seats.map((seat) => {
				const own = stretches.filter((stretch) => stretch.seat === seat);
				const names = own.map((stretch) => {
					const person = nameOf(words, rota, stretch.person);
					return stretch.isStandIn ? t('load.tool.rota.standIn', { person, days: range(stretch.from, stretch.days) }) : person;
				});
				// Whoever has the turn is named once, however often someone stands in.
				return [...new Set(names)].join('; ');
			}),
		]),
	];
}

/** A row a person, and one for how far apart they are. */
export function fairnessRows(words: Words, rota: Rota, shares: readonly Share[]): string[][] {
	const { t, language } = words;
	const seats = Array.from({ length: rota.seats }, (_, seat) => seat);
	const number = (value: number | null) => (value === null ? '–' : numberText(value, 1, language));
	const bare = { unit: { one: '', many: '' }, decimals: 1 };
	const pages = (share: Share) => (share.nightPages === null ? '–' : answerText(words, share.nightPages, bare).trim());
	const middle = (share: Share) => (share.nightPages === null ? null : (share.nightPages.low + share.nightPages.high) / 2);
	const spread = (of: (share: Share) => number | null) => {
		const values = shares.map(of);
		return values.some((value) => value === null) ? '–' : number(spreadOf(values as number[]));
	};
	const columns = ['days', 'longest', 'weekends', 'holidays', 'nights', 'nightPages', 'conflicts'] as const;
	const [first, ...others] = columns;
	const title = (id: (typeof columns)[number]) => t(`load.tool.rota.column.${id}`);
	// strings: load.tool.rota.column.*
	const bySeat = rota.seats > 1 ? seats : [];
	return [
		[
			t('load.tool.rota.column.person'),
			title(first),
			...bySeat.map((seat) => t('load.tool.rota.column.seat', { seat: seatName(t, seat) })),
			...others.map(title),
		],
		...shares.map((share, person) => [
			nameOf(words, rota, person),
			number(share.days),
			...bySeat.map((seat) => number(share.bySeat[seat] ?? 0)),
			number(share.longest),
			number(share.weekends),
			number(share.holidays),
			number(share.nights),
			pages(share),
			number(share.conflicts),
		]),
		[
			t('load.tool.rota.spread'),
			spread(({ days }) => days),
			...bySeat.map((seat) => spread((share) => share.bySeat[seat] ?? 0)),
			spread(({ longest }) => longest),
			spread(({ weekends }) => weekends),
			spread(({ holidays }) => holidays),
			spread(({ nights }) => nights),
			spread(middle),
			spread(({ conflicts }) => conflicts),
		],
	];
}

/** A sentence for each day on which someone is on call who can't be. */
export const conflictTexts = (words: Words, rota: Rota): string[] =>
	rota.conflicts.map(({ day, person }) =>
		words.t('load.tool.rota.conflict', { person: nameOf(words, rota, person), day: dayText(toDay(day), words.language) }),
	);

/** "3 days", with nothing but the number told apart. */
const daysText = ({ t, language }: Words, days: number): string =>
	answerText({ t, language }, exactly(days), { unit: { one: t('load.tool.rota.day'), many: t('load.tool.rota.days') }, decimals: 0 });

/** A sentence for each of the longest times in a row that days off make: whose, why it is not shorter, and who is away in it. */
export const stretchTexts = (words: Words, rota: Rota): string[] =>
	longStretches(rota).map(({ person, from, to, days, away }) => {
		const names = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(away.map((one) => nameOf(words, rota, one)));
		// strings: load.tool.rota.stretch.people load.tool.rota.stretch.evenness load.tool.rota.stretch.search
		return [
			words.t(`load.tool.rota.stretch.${rota.because}`, {
				person: nameOf(words, rota, person),
				days: daysText(words, days),
				range: rangeText({ from: toDay(from), to: toDay(to) }, words.language),
			}),
			...(away.length > 0 ? [words.t('load.tool.rota.stretch.away', { names })] : []),
			words.t('load.tool.rota.stretch.without', { days: daysText(words, rota.usualStretch) }),
		].join(' ');
	});

/** How far apart two people's days are. */
export function evenText(words: Words, { people, turns, shiftDays }: Rota): string {
	const days = people.map((_, person) =>
		turns
			.flatMap(({ stretches }) => stretches)
			.filter((stretch) => stretch.person === person)
			.reduce((sum, stretch) => sum + stretch.days, 0),
	);
	const spread = spreadOf(days);
	return spread === 0
		? words.t('load.tool.rota.even')
		: words.t('load.tool.rota.uneven', { count: daysText(words, spread), days: daysText(words, shiftDays) });
}
