/** Places on a picture from 0 to 100: bars of totals on one scale, and of what each belief does to a lead. */
import type { Swing } from './offers.break-even.ts';
import type { Outcome } from './offers.outcome.ts';
import type { Comparison } from './offers.ts';

export interface TotalBar {
	/** 0 to 100: where the cash ends, and where cash and shares end, both from the middle of what is known. */
	cash: number;
	all: number;
	/** The limits of what is known; the same where it is sure. */
	low: number;
	high: number;
}

/** The total of one offer over the years compared, on the scale of the largest; null where it has none. */
export function totalBar(comparison: Comparison, { money }: Outcome): TotalBar | null {
	const { years } = comparison.assumptions;
	const sumOf = (one: Outcome['money']) => one?.horizons.find((horizon) => horizon.years === years);
	const most = Math.max(...comparison.outcomes.map((one) => sumOf(one.money)?.all.high ?? 0), 1);
	const sum = sumOf(money);
	if (!sum) return null;
	const place = (amount: number) => (Math.max(0, amount) / most) * 100;
	return {
		cash: place((sum.cash.low + sum.cash.high) / 2),
		all: place((sum.all.low + sum.all.high) / 2),
		low: place(sum.all.low),
		high: place(sum.all.high),
	};
}

export interface SwingBar {
	swing: Swing;
	/** The bar's left end and its width. */
	from: number;
	width: number;
	/** Where the reader stands. */
	now: number;
}

export interface SwingPicture {
	/** Where the lead is nothing. */
	zero: number;
	bars: SwingBar[];
}

/** Beliefs that bear on an amount of money, the widest first, on one scale with 0 in it. Money an hour has another scale and is left out. */
export function swingPicture(swings: readonly Swing[]): SwingPicture {
	const shown = swings.filter(({ matters, measure }) => matters && measure.id !== 'hour');
	const leads = shown.flatMap(({ leadNow, leadLow, leadHigh }) => [leadNow, leadLow, leadHigh]);
	const least = Math.min(0, ...leads);
	const span = Math.max(Math.max(0, ...leads) - least, 1e-9);
	const place = (lead: number) => ((lead - least) / span) * 100;
	const bars = shown
		.map((swing): SwingBar => {
			const { leadNow, leadLow, leadHigh } = swing;
			const [from, to] = [Math.min(leadLow, leadHigh, leadNow), Math.max(leadLow, leadHigh, leadNow)];
			return { swing, from: place(from), width: place(to) - place(from), now: place(leadNow) };
		})
		.sort((a, b) => b.width - a.width);
	return { zero: place(0), bars };
}
