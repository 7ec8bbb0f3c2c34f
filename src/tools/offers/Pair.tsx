/** Two offers against each other: what would turn them, belief by belief, as sentences, a picture and the table of its numbers. */
import { useSignal } from '@preact/signals';
import type { Translate } from '../../core/strings.ts';
import { neededBase, type Swing, swingsOf } from './offers.break-even.ts';
import { givenNumber, type OffersModel } from './offers.entries.ts';
import { amountText, type Formats, formatsOf } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { swingPicture } from './offers.picture.ts';
import { ownCurrency } from './offers.trace.ts';
import { type Comparison, mainStanding } from './offers.ts';
import { beliefText, swingTexts } from './offers.wording.ts';

interface Props {
	definition: OffersModel;
	comparison: Comparison;
	language: string;
	t: Translate;
}

interface PairProps {
	swings: readonly Swing[];
	names: { first: string; second: string };
	t: Translate;
}

/** A bar a belief, all on one scale; the table below has the same numbers. */
function Picture({ swings, names, t }: PairProps) {
	const { zero, bars } = swingPicture(swings);
	if (bars.length === 0) return <p>{t('offers.tool.pair.none')}</p>;
	return (
		<figure class="swings">
			<figcaption>
				{t('offers.tool.pair.picture', names)}. {t('offers.tool.pair.scale', names)}
			</figcaption>
			{bars.map(({ swing: { assumption }, from, width, now }) => (
				<div key={assumption.id} class="swing">
					<span>{assumption.name}</span>
					<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
						<path class="swing-axis" d={`M0 9.5H100M${zero} 0V10`} />
						<rect class="swing-bar" x={from} y="3" width={Math.max(width, 0.5)} height="5" />
						<path class="swing-now" d={`M${now} 0V10`} />
					</svg>
				</div>
			))}
		</figure>
	);
}

function SwingTable({ swings, names, formats, t }: PairProps & { formats: Formats }) {
	const cell = (swing: Swing, value: number, lead: number) => {
		const format = swing.measure.id === 'hour' ? formats.cents : formats.money;
		return t('offers.tool.pair.cell', { belief: beliefText(t, swing, value, formats), lead: format(lead) });
	};
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
		<section class="table-scroll" tabIndex={0} aria-label={t('offers.tool.pair.picture', names)}>
			<table class="offers-table">
				<thead>
					<tr>
						<th scope="col">{t('offers.tool.pair.belief')}</th>
						<th scope="col">{t('offers.tool.pair.low')}</th>
						<th scope="col">{t('offers.tool.pair.now')}</th>
						<th scope="col">{t('offers.tool.pair.high')}</th>
					</tr>
				</thead>
				<tbody>
					{swings
						.filter(({ matters }) => matters)
						.map((swing) => (
							<tr key={swing.assumption.id}>
								<th scope="row">{swing.assumption.name}</th>
								<td>{cell(swing, swing.assumption.range.from, swing.leadLow)}</td>
								<td>{cell(swing, swing.now, swing.leadNow)}</td>
								<td>{cell(swing, swing.assumption.range.to, swing.leadHigh)}</td>
							</tr>
						))}
				</tbody>
			</table>
		</section>
	);
}

export function Pair({ definition, comparison, language, t }: Props) {
	const outcomes = mainStanding(comparison)?.places.map(({ outcome }) => outcome) ?? [];
	const chosen = useSignal<{ first?: string; second?: string }>({});
	const find = (id: string | undefined) => outcomes.find(({ offer }) => offer.id === id);
	const first = find(chosen.value.first) ?? (outcomes[0] as Outcome);
	const others = outcomes.filter((outcome) => outcome !== first);
	const second = others.find(({ offer }) => offer.id === chosen.value.second) ?? (others[0] as Outcome);
	const names = { first: first.offer.name, second: second.offer.name };
	const formats = formatsOf(language, comparison.currency);
	const swings = swingsOf(definition, comparison, first.offer, second.offer);
	const places = [first, second].sort((a, b) => outcomes.indexOf(a) - outcomes.indexOf(b));
	const [ahead, behind] = places as [Outcome, Outcome];
	const base = neededBase(definition, comparison, behind, ahead);
	const own = givenNumber(behind.offer, 'base');
	const money = (low: number, high = low) =>
		amountText(t, 'money-per-year', { low: Math.round(low), high: Math.round(high) }, language, ownCurrency(behind, comparison.currency));
	const select = (key: 'first' | 'second', label: string, value: Outcome, list: readonly Outcome[]) => (
		<div>
			<label for={`pair-${key}`}>{label}</label>
			<select
				id={`pair-${key}`}
				value={value.offer.id}
				onChange={(event) => {
					chosen.value = { first: first.offer.id, second: second.offer.id, [key]: event.currentTarget.value };
				}}
			>
				{list.map(({ offer }) => (
					<option key={offer.id} value={offer.id}>
						{offer.name}
					</option>
				))}
			</select>
		</div>
	);
	return (
		<section class="pair" aria-label={t('offers.tool.pair')}>
			<h3>{t('offers.tool.pair')}</h3>
			<p>{t('offers.tool.pair.help')}</p>
			<div class="pair-choice">
				{select('first', t('offers.tool.pair.first'), first, outcomes)}
				{select('second', t('offers.tool.pair.second'), second, others)}
			</div>
			<ul class="offers-next">
				{base !== null && own && (
					<li>
						{t('offers.tool.pair.base', {
							name: behind.offer.name,
							other: ahead.offer.name,
							base: money(base),
							now: money(own.low, own.high),
						})}
					</li>
				)}
				{swingTexts(t, swings, names, formats).map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
			<Picture swings={swings} names={names} t={t} />
			<SwingTable swings={swings} names={names} formats={formats} t={t} />
		</section>
	);
}
