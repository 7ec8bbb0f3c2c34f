/** What the sheet does not compute and says so, each with the offers and amounts that it is about. */
import type { Translate } from '../../core/strings.ts';
import { meetingRate } from './offers.break-even.ts';
import { givenNumber, type OffersModel } from './offers.entries.ts';
import { type Formats, rangeText } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { type Comparison, leadersOf, mainStanding } from './offers.ts';
import { vestedAtCliff } from './offers.vesting.ts';
import type { WarningId } from './offers-fields.schema.ts';

export interface Warning {
	id: WarningId;
	when: string;
	text: string;
	/** What it is about here: a sentence each. */
	about: string[];
}

const has = (outcome: Outcome, field: Parameters<typeof givenNumber>[1]): boolean => (givenNumber(outcome.offer, field)?.high ?? 0) > 0;
const names = (list: readonly Outcome[], { list: join }: Formats): string[] =>
	list.length > 0 ? [join(list.map(({ offer }) => offer.name))] : [];

/** Days by which a rate is stale enough to turn a close order, by a tenth either way. */
const RATE_DRIFT = 0.1;

// strings: offers.tool.about.*
function rateAbout(t: Translate, definition: OffersModel, comparison: Comparison, foreign: readonly Outcome[], formats: Formats): string[] {
	const places = mainStanding(comparison)?.places ?? [];
	return foreign.flatMap((outcome): string[] => {
		const values = { name: outcome.offer.name, rate: `${outcome.rate}`, day: `${outcome.offer.values['rate-date'] ?? ''}` };
		const own = [t(values.day ? 'offers.tool.about.rate' : 'offers.tool.about.rateUndated', values)];
		const index = places.findIndex((place) => place.outcome === outcome);
		const rival = places[index === 0 ? 1 : 0]?.outcome;
		const at = index < 0 || !rival ? null : meetingRate(definition, comparison, outcome, rival);
		if (at === null || !rival) return own;
		const key = Math.abs(at / outcome.rate - 1) <= RATE_DRIFT ? 'offers.tool.about.rateTurns' : 'offers.tool.about.rateHolds';
		return [...own, t(key, { ...values, rival: rival.offer.name, at: formats.number(Math.round(at * 10_000) / 10_000) })];
	});
}

/** Only those that bear on these offers, in the order of the YAML. */
export function warningsOf(t: Translate, definition: OffersModel, comparison: Comparison, formats: Formats): Warning[] {
	const { outcomes, currency } = comparison;
	const withMoney = outcomes.filter(({ money }) => money !== null);
	const distinct = (field: 'currency' | 'cost-index') =>
		new Set(withMoney.map(({ offer }) => JSON.stringify(offer.values[field] ?? (field === 'currency' ? currency : null)))).size > 1;
	const withShares = withMoney.filter(({ money }) => (money?.entries.kind?.formula ?? 'none') !== 'none');
	const foreign = withMoney.filter(({ rate, offer }) => rate !== 1 || (offer.values.currency && offer.values.currency !== currency));
	const main = mainStanding(comparison);
	const close = main ? leadersOf(main).map(({ outcome }) => outcome) : [];
	const bound = withMoney.filter(
		(outcome) => (has(outcome, 'sign-on-1') || has(outcome, 'sign-on-2')) && givenNumber(outcome.offer, 'repay-months')?.high !== 0,
	);
	const applies: Record<WarningId, string[] | null> = {
		'tax-place': distinct('currency') || distinct('cost-index') ? names(withMoney, formats) : null,
		'tax-equity': withShares.length > 0 ? names(withShares, formats) : null,
		'tax-close': close.length > 1 ? names(close, formats) : null,
		repayment:
			bound.length > 0
				? bound.map(({ offer }) => {
						const months = givenNumber(offer, 'repay-months');
						const values = { name: offer.name, months: months ? rangeText(months, formats.number) : '' };
						return t(months ? 'offers.tool.about.repay' : 'offers.tool.about.repayUnknown', values);
					})
				: null,
		cliff: cliffAbout(t, withShares, formats),
		'old-rate': foreign.length > 0 ? rateAbout(t, definition, comparison, foreign, formats) : null,
		'capped-match': withMoney.some((outcome) => has(outcome, 'match'))
			? names(
					withMoney.filter((outcome) => has(outcome, 'match')),
					formats,
				)
			: null,
	};
	return definition.warnings.flatMap(({ id, when, text }) => {
		const about = applies[id];
		return about ? [{ id, when, text, about }] : [];
	});
}

/** What counts of a grant on the day of its cliff, at the price of today: the amount that leaving a day earlier costs. */
function cliffAbout(t: Translate, outcomes: readonly Outcome[], formats: Formats): string[] | null {
	const lines = outcomes.flatMap(({ offer, money, rate }): string[] => {
		const schedule = money?.entries.schedule;
		if (!money || !schedule || schedule.cliffMonths === 0) return [];
		const values = { name: offer.name, count: schedule.cliffMonths };
		const grant = money.entries.numbers.get('grant')?.value;
		if (!grant || !money.factor) return [t('offers.tool.about.cliff', values)];
		const part = (vestedAtCliff(schedule) / 100) * rate;
		const amount = rangeText(
			{ low: (grant.low * part * money.factor.low) / 100, high: (grant.high * part * money.factor.high) / 100 },
			formats.money,
		);
		return [t('offers.tool.about.cliffAmount', { ...values, amount })];
	});
	return lines.length > 0 ? lines : null;
}
