/** Where each amount of an offer comes from: its entries, the way of every part, the sums, in sentences and as a table of years. */
import { exactly } from '../../core/interval.ts';
import type { Translate } from '../../core/strings.ts';
import { type Assumptions, fieldsOf, type OffersModel } from './offers.entries.ts';
import { amountText, type Formats, rangeText, valueText } from './offers.format.ts';
import { isEquityPart, PART_IDS, type PartId } from './offers.money.ts';
import type { Outcome } from './offers.outcome.ts';
import type { Comparison } from './offers.ts';
import { vestedIn } from './offers.vesting.ts';
import { FIELD_UNITS, type FieldId } from './offers-fields.schema.ts';

export interface Trace {
	/** "Base pay: $150,000 a year", what was entered, assumed, or taken as limits; then what is missing. */
	entries: string[];
	/** A part a row: its name, how it is made, an amount a year, their sum over the years compared. */
	heading: string[];
	rows: { id: string; name: string; how: string; cells: string[] }[];
	/** How the other totals come from the table. */
	lines: string[];
}

interface Telling {
	t: Translate;
	definition: OffersModel;
	comparison: Comparison;
	formats: Formats;
	language: string;
}

/** The offer's own currency, or that of the comparison. */
export function ownCurrency({ offer }: Pick<Outcome, 'offer'>, currency: string | null): string | null {
	const { currency: code } = offer.values;
	return typeof code === 'string' && code !== '' ? code : currency;
}

function entryLines(outcome: Outcome, { t, definition, comparison, language }: Telling): string[] {
	const { offer, money } = outcome;
	const own = ownCurrency(outcome, comparison.currency);
	const given = fieldsOf(definition).flatMap(({ id, name }): string[] => {
		const value = offer.values[id];
		if (value === undefined || value === null) return [];
		return [t('offers.tool.trace.given', { name, value: valueText(t, definition, offer, id, language, own) })];
	});
	const { entries } = money ?? {};
	const others = [...(entries?.numbers.values() ?? [])].flatMap(({ field, value, source }): string[] => {
		if (source === 'given') return [];
		const text = amountText(t, field.unit, value, language, own);
		return [t(source === 'assumed' ? 'offers.tool.trace.assumed' : 'offers.tool.trace.unknown', { name: field.name, value: text })];
	});
	const missing = (entries?.missing ?? []).map(({ field }) => t('offers.tool.trace.missing', { name: field.name }));
	return [...given, ...others, ...missing];
}

/** How a part is made, with the offer's numbers in it. */
// strings: offers.tool.part.* offers.tool.how.*
function howOf(id: PartId, outcome: Outcome, assumptions: Assumptions, { t, formats, language, comparison }: Telling): string {
	const { money } = outcome;
	if (!money) return '';
	const { numbers, kind, schedule } = money.entries;
	const own = ownCurrency(outcome, comparison.currency);
	const say = (field: FieldId) => {
		const entry = numbers.get(field);
		return entry ? amountText(t, FIELD_UNITS[field], entry.value, language, own) : t('offers.tool.how.missing');
	};
	const vested = (schedule ? schedule.parts.map((_, index) => formats.number(vestedIn(index + 1, schedule))) : ['?']).join(', ');
	const factor = money.factor ? rangeText(money.factor, formats.number) : '';
	const growth = formats.number(assumptions['share-growth']);
	const key = id === 'grant' ? (kind?.formula ?? 'missing') : id;
	return t(`offers.tool.how.${key}`, {
		base: say('base'),
		raise: formats.number(assumptions.raise),
		target: say('bonus-target'),
		payout: say('bonus-payout'),
		match: say('match'),
		first: say('sign-on-1'),
		second: say('sign-on-2'),
		weeks: say('on-call-weeks'),
		pay: say('on-call-pay'),
		benefits: say('benefits'),
		costs: say('costs'),
		grant: say('grant'),
		options: say('options'),
		price: say('share-price'),
		dilution: say('dilution'),
		strike: say('strike'),
		refresher: say('refresher'),
		vested,
		factor,
		growth,
	});
}

/** How every other total is made from the years. */
function sumLines(outcome: Outcome, assumptions: Assumptions, { t, formats, comparison }: Telling): string[] {
	const { money, rate, offer } = outcome;
	if (!money) return [];
	const { cell, cents, number } = formats;
	const { years } = assumptions;
	const all = money.horizons.find((horizon) => horizon.years === years);
	const { numbers } = money.entries;
	const entry = (id: FieldId) => rangeText(numbers.get(id)?.value ?? exactly(0), number);
	const index = numbers.get('cost-index')?.value;
	return [
		...(rate === 1
			? []
			: [t('offers.tool.sum.rate', { own: `${offer.values.currency}`, rate: `${rate}`, target: comparison.currency ?? '' })]),
		...money.horizons
			.filter((horizon) => horizon.years > 1)
			.map((horizon) =>
				t('offers.tool.sum.total', {
					count: horizon.years,
					parts: money.years
						.slice(0, horizon.years)
						.map((year) => rangeText(year.all, cell))
						.join(' + '),
					total: rangeText(horizon.all, cell),
					cash: rangeText(horizon.cash, cell),
				}),
			),
		...(assumptions.discount === 0
			? []
			: [
					t('offers.tool.sum.present', {
						discount: number(assumptions.discount),
						parts: money.years
							.slice(0, years)
							.map((year) => `${rangeText(year.all, cell)} ÷ ${number((1 + assumptions.discount / 100) ** (year.year - 1))}`)
							.join(' + '),
						total: rangeText(money.present.all, cell),
					}),
				]),
		...(money.adjusted && index && all
			? [
					t('offers.tool.sum.adjusted', {
						cash: rangeText(all.cash, cell),
						share: number(assumptions['spending-share']),
						saved: number(100 - assumptions['spending-share']),
						index: rangeText(index, number),
						equity: rangeText({ low: all.all.low - all.cash.low, high: all.all.high - all.cash.high }, cell),
						total: rangeText(money.adjusted.all, cell),
					}),
				]
			: []),
		t('offers.tool.sum.hours', {
			hours: entry('hours'),
			commute: entry('commute-hours'),
			leave: entry('leave'),
			weeks: entry('on-call-weeks'),
			extra: entry('on-call-hours'),
			total: rangeText(money.hours, number),
		}),
		...(money.hourly && all
			? [
					t('offers.tool.sum.hour', {
						total: rangeText(all.all, cell),
						count: years,
						average: rangeText(money.average.all, cell),
						hours: rangeText(money.hours, number),
						hour: rangeText(money.hourly.all, cents),
						cash: rangeText(money.hourly.cash, cents),
					}),
				]
			: []),
	];
}

/** Everything about one offer; the table is empty where nothing can be reckoned. */
export function traceOf(outcome: Outcome, telling: Telling): Trace {
	const { t, comparison, formats } = telling;
	const { assumptions } = comparison;
	const { money } = outcome;
	const entries = entryLines(outcome, telling);
	if (!money) return { entries, heading: [], rows: [], lines: [] };
	const compared = money.years.slice(0, assumptions.years);
	const all = money.horizons.find((horizon) => horizon.years === assumptions.years);
	const used = PART_IDS.filter((id) => money.years.some(({ parts }) => parts[id].low !== 0 || parts[id].high !== 0));
	const row = (id: PartId) => {
		const sum = compared.reduce((total, { parts }) => ({ low: total.low + parts[id].low, high: total.high + parts[id].high }), exactly(0));
		return {
			id,
			name: t(`offers.tool.part.${id}`),
			how: howOf(id, outcome, assumptions, telling),
			cells: [...compared.map(({ parts }) => rangeText(parts[id], formats.cell)), rangeText(sum, formats.cell)],
		};
	};
	const totalRow = (id: 'cash' | 'all') => ({
		id,
		name: t(`offers.tool.part.${id}`),
		how: '',
		cells: [...compared.map((year) => rangeText(year[id], formats.cell)), rangeText(all?.[id] ?? exactly(0), formats.cell)],
	});
	return {
		entries,
		heading: [
			t('offers.tool.part'),
			...compared.map(({ year }) => t('offers.tool.year', { year })),
			t('offers.tool.sum', { count: assumptions.years }),
		],
		rows: [
			...used.filter((id) => !isEquityPart(id)).map(row),
			totalRow('cash'),
			...used.filter(isEquityPart).map(row),
			...(used.some(isEquityPart) ? [totalRow('all')] : []),
		],
		lines: sumLines(outcome, assumptions, telling),
	};
}
