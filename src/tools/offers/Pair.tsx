/** Two offers against each other: what would turn them, belief by belief, as sentences, a picture and the table of its numbers. */
import { useSignal } from '@preact/signals';
import type { Translate } from '../../core/strings.ts';
import { neededBase, type Swing, swingsOf } from './offers.break-even.ts';
import { givenNumber, type OffersModel } from './offers.entries.ts';
import { amountText, type Formats, formatsOf } from './offers.format.ts';
import { swingPicture } from './offers.picture.ts';
import { ownCurrency } from './offers.trace.ts';
import { type Comparison, mainStanding, type Outcome } from './offers.ts';
import { beliefText, swingText } from './offers.wording.ts';

interface Props {
	definition: OffersModel;
	comparison: Comparison;
	language: string;
	t: Translate;
}

const ROW = 34;

function Picture({ swings, names, t }: { swings: readonly Swing[]; names: { first: string; second: string }; t: Translate }) {
	const { zero, bars } = swingPicture(swings);
	if (bars.length === 0) return <p>{t('offers.tool.pair.none')}</p>;
	const height = bars.length * ROW;
	return (
		<figure class="swings">
			<figcaption>
				{t('offers.tool.pair.picture', names)}. {t('offers.tool.pair.scale', names)}
			</figcaption>
			<svg viewBox={`0 0 540 ${height}`} role="img" aria-label={t('offers.tool.pair.picture', names)}>
				{bars.map(({ swing, from, width, now }, index) => (
					<g key={swing.assumption.id}>
						<text class="fig-text-small" x="0" y={index * ROW + 13}>
							{swing.assumption.name}
						</text>
						<rect class="swing-bar" x={from * 5.3 + 5} y={index * ROW + 18} width={Math.max(width * 5.3, 2)} height="11" />
						<path class="swing-now" d={`M${now * 5.3 + 5} ${index * ROW + 15}v17`} />
					</g>
				))}
				<path class="swing-zero" d={`M${zero * 5.3 + 5} 0V${height}`} />
			</svg>
		</figure>
	);
}

function SwingTable({
	swings,
	names,
	formats,
	t,
}: {
	swings: readonly Swing[];
	names: { first: string; second: string };
	formats: Formats;
	t: Translate;
}) {
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
		<label>
			{label}
			<select
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
		</label>
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
				{swings.map((swing) => (
					<li key={swing.assumption.id}>{swingText(t, swing, names, formats)}</li>
				))}
			</ul>
			<Picture swings={swings} names={names} t={t} />
			<SwingTable swings={swings} names={names} formats={formats} t={t} />
		</section>
	);
}
