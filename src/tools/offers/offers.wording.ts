/** A comparison put into words: the same ones on the screen, in the live region and in exports. */
import type { Translate } from '../../core/strings.ts';
import type { Question, Swing } from './offers.break-even.ts';
import type { OffersModel } from './offers.entries.ts';
import { type Formats, openText, rangeText } from './offers.format.ts';
import { lackIn, type Measure, middleOf, valueBy } from './offers.measure.ts';
import type { Outcome } from './offers.outcome.ts';
import { type Comparison, leadersOf, mainStanding, type Standing, withoutPlace } from './offers.ts';
import { ASSUMPTION_UNITS } from './offers-fields.schema.ts';

const namesOf = (standing: Standing): string[] => leadersOf(standing).map(({ outcome }) => outcome.offer.name);

/** "After 4 years", "4 years, cash alone", "Per hour". */
// strings: offers.tool.measure.*
export const measureText = (t: Translate, { id, years }: Measure): string => t(`offers.tool.measure.${id}`, { count: years });

/** Money, or money an hour. */
export const amountOf = (formats: Formats, { id }: Measure): ((amount: number) => string) =>
	id.startsWith('hour') ? formats.cents : formats.money;

/** Who leads by one measure and by how much, who is level and why, or between whom it is open. */
// strings: offers.tool.standing.*
export function standingText(t: Translate, definition: OffersModel, standing: Standing, formats: Formats): string {
	const { measure, places } = standing;
	const [first, second] = places;
	if (!first) return t('offers.tool.standing.none');
	const format = amountOf(formats, measure);
	const name = first.outcome.offer.name;
	if (!second) return t('offers.tool.standing.alone', { name, amount: openText(t, first.value, lackIn(first.outcome, measure), format) });
	const leaders = leadersOf(standing);
	if (leaders.length === 1) {
		const lead = format(middleOf(first.outcome, measure) - middleOf(second.outcome, measure));
		return t('offers.tool.standing.ahead', { name, lead, other: second.outcome.offer.name });
	}
	const names = formats.list(namesOf(standing));
	const ties = leaders.flatMap(({ tie }) => tie ?? []);
	if (ties.some(({ kind }) => kind === 'open')) return t('offers.tool.standing.open', { names });
	const step = ties.find((tie) => tie.kind === 'step');
	if (step?.kind !== 'step') return t('offers.tool.standing.percent', { names, percent: definition.tie.percent });
	const belief = definition.assumptions.find(({ id }) => id === step.assumption)?.name ?? '';
	return t('offers.tool.standing.step', { names, belief });
}

/** The one sentence on top: who leads over which years, and whether how long one stays decides. */
// strings: offers.tool.headline.*
export function headlineText(t: Translate, definition: OffersModel, comparison: Comparison, formats: Formats): string {
	const main = mainStanding(comparison);
	const compared = main?.places.length ?? 0;
	if (!main || compared === 0) return t('offers.tool.headline.none');
	if (compared === 1) return t('offers.tool.headline.alone', { name: main.places[0]?.outcome.offer.name ?? '' });
	const totals = comparison.standings.filter(({ measure }) => measure.id === 'total');
	const yearsText = (list: readonly Standing[]) =>
		t('offers.tool.years', { list: formats.list(list.map(({ measure }) => `${measure.years}`)), count: list.at(-1)?.measure.years ?? 1 });
	const clear = totals.filter((standing) => leadersOf(standing).length === 1);
	const leaderOf = ({ places }: Standing) => places[0]?.outcome.offer.name ?? '';
	const leaders = [...new Set(clear.map(leaderOf))];
	if (clear.length < totals.length || leaders.length === 0) {
		return `${measureText(t, main.measure)}: ${standingText(t, definition, main, formats)}`;
	}
	const each = leaders.map((name) =>
		t('offers.tool.headline.after', { name, years: yearsText(clear.filter((standing) => leaderOf(standing) === name)) }),
	);
	return t(leaders.length === 1 ? 'offers.tool.headline.always' : 'offers.tool.headline.depends', { each: formats.list(each) });
}

/** Who leads once the places are taken into account; empty where two offers can't be told apart by it. */
export function placeText(t: Translate, definition: OffersModel, { standings }: Comparison, formats: Formats): string {
	const adjusted = standings.find(({ measure, places }) => measure.id === 'adjusted' && places.length > 1);
	return adjusted ? `${measureText(t, adjusted.measure)}: ${standingText(t, definition, adjusted, formats)}` : '';
}

/** Whose cost of living is missing, then what that means and what to write; nothing where none is. */
export function placeMissingTexts(t: Translate, comparison: Comparison, { list }: Formats): string[] {
	const names = withoutPlace(comparison).map(({ offer }) => offer.name);
	if (names.length === 0) return [];
	return [t('offers.tool.place.missing', { names: list(names) }), t('offers.tool.place.why', { count: names.length })];
}

/** The result in one breath: the headline, and what the places make of it. */
export const resultTexts = (t: Translate, definition: OffersModel, comparison: Comparison, formats: Formats): string[] =>
	[
		headlineText(t, definition, comparison, formats),
		placeText(t, definition, comparison, formats),
		...placeMissingTexts(t, comparison, formats).slice(0, 1),
	].filter((text) => text !== '');

/** Every measure with its sentence. */
export const standingTexts = (t: Translate, definition: OffersModel, comparison: Comparison, formats: Formats) =>
	comparison.standings.map((standing) => ({
		label: measureText(t, standing.measure),
		text: standingText(t, definition, standing, formats),
	}));

/** Compared offers in the order of the main standing, then those that are out, then those that lack something. */
export function inOrder(comparison: Comparison): Outcome[] {
	const places = mainStanding(comparison)?.places.map(({ outcome }) => outcome) ?? [];
	return [
		...places,
		...comparison.outcomes.filter(({ lane }) => lane === 'out'),
		...comparison.outcomes.filter(({ lane }) => lane === 'blank'),
	];
}

/** "1", "1=" for all that are not behind the first, then by place; empty outside of the ranking. */
export function rankOf(comparison: Comparison, outcome: Outcome): string {
	const places = mainStanding(comparison)?.places ?? [];
	const index = places.findIndex((place) => place.outcome.offer.id === outcome.offer.id);
	if (index < 0 || places.length < 2) return '';
	const level = places.filter(({ tie }, place) => place === 0 || tie !== null).length;
	return index === 0 || places[index]?.tie ? (level > 1 ? '1=' : '1') : `${index + 1}`;
}

/** Why an offer has no place: a deal-breaker, no base pay, no rate. */
// strings: offers.tool.blank.*
export function laneText(t: Translate, { lane, blank, failedGates }: Outcome): string {
	if (lane === 'out') return failedGates.map(({ reason }) => reason).join('. ');
	return blank ? t(`offers.tool.blank.${blank}`) : '';
}

/** Offers as rows, measures as columns: twelve fit, and a phone scrolls sideways with the names in sight. */
export function tableOf(
	t: Translate,
	comparison: Comparison,
	formats: Formats,
): { heading: string[]; rows: { outcome: Outcome; cells: string[] }[] } {
	const measures = comparison.standings.map(({ measure }) => measure);
	const rows = inOrder(comparison).map((outcome) => {
		const cells = measures.map((measure) => {
			const value = valueBy(outcome, measure);
			const format = measure.id.startsWith('hour') ? formats.cents : formats.cell;
			return value ? openText(t, value, lackIn(outcome, measure), format) : '–';
		});
		const hours = outcome.money ? rangeText(outcome.money.hours, formats.cell) : '–';
		return { outcome, cells: [...cells, hours] };
	});
	return { heading: [t('offers.tool.offer'), ...measures.map((measure) => measureText(t, measure)), t('offers.tool.hours')], rows };
}

/** A value of a belief: "3%", "40 hours a week". */
export const beliefText = (t: Translate, { assumption: { id } }: Pick<Swing, 'assumption'>, value: number, { number }: Formats): string =>
	t(`offers.tool.value.${ASSUMPTION_UNITS[id]}`, { value: number(value), count: value });

/** "Lattice overtakes Harbor if shares without a market count as more than 80%; you set 25%." */
// strings: offers.tool.flip.*
export function swingText(t: Translate, swing: Swing, names: { first: string; second: string }, formats: Formats): string {
	const { assumption, now, at, direction, leadNow, measure } = swing;
	const [leader, other] = leadNow >= 0 ? [names.first, names.second] : [names.second, names.first];
	const say = (value: number) => beliefText(t, swing, value, formats);
	const values = { belief: assumption.name, now: say(now), leader, other, from: say(assumption.range.from), to: say(assumption.range.to) };
	if (at === null) return t('offers.tool.flip.never', values);
	if (assumption.id === 'years') return t(`offers.tool.flip.years-${direction}`, { ...values, at: say(at) });
	const key = measure.id === 'hour' ? 'hour-' : '';
	return t(`offers.tool.flip.${key}${direction}`, { ...values, at: say(at) });
}

/** A sentence for each belief that bears on two offers; those that bear on nothing between them share the last one. */
export function swingTexts(t: Translate, swings: readonly Swing[], names: { first: string; second: string }, formats: Formats): string[] {
	const idle = swings.filter(({ matters, lacks }) => !matters && lacks.length === 0);
	const lacking = swings.filter(({ lacks }) => lacks.length > 0);
	const list = idle.map((swing) => `${swing.assumption.name} (${beliefText(t, swing, swing.now, formats)})`);
	return [
		...swings.filter(({ matters }) => matters).map((swing) => swingText(t, swing, names, formats)),
		...lacking.map((swing) =>
			t('offers.tool.flip.lacks', {
				belief: swing.assumption.name,
				now: beliefText(t, swing, swing.now, formats),
				measure: measureText(t, swing.measure),
				names: formats.list(swing.lacks.map(({ name }) => name)),
				count: swing.lacks.length,
			}),
		),
		...(list.length > 0 ? [t('offers.tool.flip.nothing', { list: list.join('; ') })] : []),
	];
}

/** "Bonus payout at Harbor is not known: it could move 28,000." */
// strings: offers.tool.question.*
export function questionText(
	t: Translate,
	{ outcome, field, swing, at }: Question,
	formats: Formats,
	amount: (value: number) => string,
): string {
	const values = { name: outcome.offer.name, field: field.name, swing: formats.money(swing ?? 0), at: at === null ? '' : amount(at) };
	return t(`offers.tool.question.${swing === null ? 'missing' : 'range'}${at === null ? '' : '-at'}`, values);
}

/** "4 years". */
export const yearsText = (t: Translate, years: number): string => t('offers.tool.years', { list: `${years}`, count: years });

/** What an offer comes to over the years compared, for its line in the list; empty where nothing can be reckoned. */
export function cardText(t: Translate, outcome: Outcome, { assumptions }: Comparison, formats: Formats): string {
	const { years } = assumptions;
	const say = (measure: Measure) => {
		const value = valueBy(outcome, measure);
		return value ? openText(t, value, lackIn(outcome, measure), amountOf(formats, measure)) : '';
	};
	if (!outcome.money) return '';
	const values = {
		all: say({ id: 'total', years }),
		cash: say({ id: 'cash', years }),
		years: yearsText(t, years),
		hour: say({ id: 'hour', years }),
	};
	return t(values.hour ? 'offers.tool.cardText' : 'offers.tool.cardText.noHour', values);
}

/** The share of paper value that counts, for every kind that occurs and every offer with its own: never out of sight. */
export function countsText(t: Translate, definition: OffersModel, { outcomes, assumptions }: Comparison, formats: Formats): string {
	const kinds = definition.equityKinds.filter(
		({ id, assumption }) => assumption && outcomes.some(({ offer, money }) => money && offer.values['equity-kind'] === id),
	);
	const own = outcomes.flatMap(({ offer, money }) => {
		const entry = money?.entries.numbers.get('confidence');
		return entry ? [t('offers.tool.counts.own', { name: offer.name, factor: rangeText(entry.value, formats.number) })] : [];
	});
	const list = kinds.map(({ name, assumption }) =>
		t('offers.tool.counts.one', { name, factor: formats.number(assumption ? assumptions[assumption] : 0) }),
	);
	return list.length === 0 ? '' : t('offers.tool.counts', { list: [...list, ...own].join(', ') });
}

/** Whether any sum lacks something. */
export const isOpenAnywhere = ({ outcomes }: Comparison): boolean => outcomes.some(({ money }) => (money?.entries.missing.length ?? 0) > 0);
