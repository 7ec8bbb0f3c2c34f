/** The offers of a sheet, what they come to, what would turn them, and all assumptions. Loaded with the first offer. */
import { type Signal, useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import type { ToolSheet } from '../../kit/tool-sheet.ts';
import { isTyping } from '../../ui/focus-new.ts';
import { loadable } from '../../ui/loadable.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Brief } from './Brief.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { OfferCard } from './OfferCard.tsx';
import { OfferForm } from './OfferForm.tsx';
import * as changes from './offers.changes.ts';
import type { OffersModel } from './offers.entries.ts';
import { comparisonToMarkdown, comparisonToRows } from './offers.export.ts';
import { formatsOf } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { holdsCase, payCase, payCaseLines } from './offers.pay-case.ts';
import { totalBar } from './offers.picture.ts';
import type { OffersState } from './offers.state.ts';
import { ownCurrency, traceOf } from './offers.trace.ts';
import { compare } from './offers.ts';
import { cardText, laneText, rankOf, resultTexts, yearsText } from './offers.wording.ts';
import { Pair } from './Pair.tsx';
import { Result } from './Result.tsx';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));

interface Props {
	definition: OffersModel;
	tool: ToolSheet<OffersState>;
	slug: string;
	/** The offer whose form is open. */
	openOffer: Signal<string | null>;
	/** The offer that has just been added, until it has been shown. */
	added: Signal<string | null>;
	target: Target | null;
	t: Translate;
}

export default function OfferSheet({ definition, tool, slug, openOffer, added, target, t }: Props) {
	const { bench, language, message } = tool;
	const root = useRef<HTMLDivElement>(null);
	const comparison = useComputed(() => compare(definition, bench.state.value));
	const formats = formatsOf(language, comparison.value.currency);

	// The form of a new offer is a screen further down on a phone: the reader is taken to its name, as with what other tools open.
	useEffect(() => {
		const card = added.value && root.current?.querySelector<HTMLElement>(`#${CSS.escape(`item-${added.value}`)}`);
		if (!card) return;
		added.value = null;
		// With the first offer this part is fetched, and the reader may be writing the name of the second one by then.
		if (isTyping()) return;
		card.querySelector<HTMLElement>('.item-toggle')?.focus({ preventScroll: true });
		card.scrollIntoView();
	});

	/** Makes a change and says where the offer and the comparison stand after it. */
	const change = (id: string | null, label: string, next: (state: OffersState) => OffersState, field?: string) => {
		bench.change(label, next, field);
		const now = comparison.value;
		const said = formatsOf(language, now.currency);
		const outcome = now.outcomes.find(({ offer }) => offer.id === id);
		const amount = outcome && cardText(t, outcome, now, said);
		message.value = [
			...(outcome && amount ? [t('offers.tool.said.placed', { name: outcome.offer.name, amount })] : []),
			...resultTexts(t, definition, now, said),
		].join(' ');
	};
	const remove = ({ offer: { id, name } }: Outcome) => {
		bench.change(t('offers.tool.did.remove', { name }), (state) => changes.removeOffer(state, id));
		message.value = t('offers.tool.said.removed', { name });
		// Removing from a sheet that was only looked at brings the form back to its place first.
		setTimeout(() => tool.root.current?.querySelector<HTMLInputElement>('[name=name]')?.focus());
	};
	const showTrace = (id: string) => {
		const trace = root.current?.querySelector<HTMLDetailsElement>(`#${CSS.escape(`trace-${id}`)}`);
		if (!trace) return;
		trace.open = true;
		trace.querySelector('summary')?.focus();
		trace.scrollIntoView();
	};

	const showResult = () => {
		const heading = root.current?.querySelector<HTMLElement>('.offers-result h3');
		heading?.focus({ preventScroll: true });
		heading?.scrollIntoView();
	};

	const renderForm = (outcome: Outcome) => {
		const { offer } = outcome;
		const { id, name } = offer;
		const did = t('offers.tool.did.answer', { name });
		const data = target ? payCase(definition, comparison.value, outcome) : null;
		return (
			<>
				<OfferForm
					definition={definition}
					offer={offer}
					assumptions={comparison.value.assumptions}
					currency={ownCurrency(outcome, comparison.value.currency)}
					language={language}
					t={t}
					onValue={(field, value, isTyped) =>
						change(id, did, (state) => changes.setValue(state, id, field, value), isTyped ? `${id}-${field}` : undefined)
					}
					onGate={(gate, passes) => change(id, did, (state) => changes.answerGate(state, id, gate, passes))}
					onText={(field, text) => change(id, did, (state) => changes.setText(state, id, field, text), `${id}-${field}`)}
					onOwn={(own, field) => change(id, did, (state) => changes.setOwnSchedule(state, id, own), field)}
					onNone={() => change(id, t('offers.tool.did.none', { name }), (state) => changes.answerNone(definition, state, id))}
				/>
				{target && data && holdsCase(data) && (
					<HandOver
						parcel={{ type: 'pay-case', data, from: slug, sheet: openEntry(bench.shelf.value).name }}
						target={target}
						lines={payCaseLines(t, data, language)}
						t={t}
					/>
				)}
			</>
		);
	};
	const renderCard = (outcome: Outcome) => {
		const { id } = outcome.offer;
		const isOpen = openOffer.value === id;
		return (
			<OfferCard
				key={id}
				id={id}
				name={outcome.offer.name}
				rank={rankOf(comparison.value, outcome)}
				text={cardText(t, outcome, comparison.value, formats)}
				out={laneText(t, outcome)}
				bar={totalBar(comparison.value, outcome)}
				trace={traceOf(outcome, { t, definition, comparison: comparison.value, formats, language })}
				open={outcome.openGates.map(({ next }) => t('offers.tool.gate.open', { next }))}
				isOpen={isOpen}
				t={t}
				onToggle={() => {
					openOffer.value = isOpen ? null : id;
				}}
				onRename={(to) => change(id, t('offers.tool.did.rename'), (state) => changes.renameOffer(state, id, to))}
				onRemove={() => remove(outcome)}
			>
				{isOpen && renderForm(outcome)}
			</OfferCard>
		);
	};

	const { outcomes, standings, assumptions } = comparison.value;
	const { assumptions: own, currency = '' } = bench.state.value;
	const didAssume = t('offers.tool.did.assume');
	const brief = (isStuck: boolean) => (
		<Brief texts={resultTexts(t, definition, comparison.value, formats)} isStuck={isStuck} t={t} onJump={showResult} />
	);
	return (
		<div ref={root}>
			{/* Who looks at another's sheet wants its result first. */}
			{bench.visited.value && brief(false)}
			<CurrencyField
				// What is half typed belongs to its sheet.
				key={bench.visited.value?.id ?? bench.shelf.value.openId}
				id="compare-in"
				label={t('offers.tool.compareIn')}
				help={t('offers.tool.compareIn.help')}
				value={currency}
				t={t}
				onChange={(code) => change(null, t('offers.tool.did.currency'), (state) => changes.setCurrency(state, code), 'compare-in')}
			/>
			<section class="lane" aria-label={t('offers.tool.list')}>
				<h2 class="label">{t('offers.tool.list')}</h2>
				<ol class="items">{outcomes.map(renderCard)}</ol>
				<p class="amount-help">{t('offers.tool.bar', { years: yearsText(t, assumptions.years) })}</p>
				{openOffer.value !== null && brief(true)}
			</section>
			<Result
				definition={definition}
				comparison={comparison.value}
				language={language}
				t={t}
				onTrace={showTrace}
				onHere={({ offer: { id, name } }) =>
					change(id, t('offers.tool.did.answer', { name }), (state) => changes.setValue(state, id, 'cost-index', 100))
				}
			/>
			{(standings[0]?.places.length ?? 0) > 1 && <Pair definition={definition} comparison={comparison.value} language={language} t={t} />}
			<Assumptions
				definition={definition}
				values={assumptions}
				own={own}
				t={t}
				onChange={(id, value, isTyped) =>
					change(null, didAssume, (state) => changes.setAssumption(state, id, value), isTyped ? `assume-${id}` : undefined)
				}
				onReset={() => change(null, didAssume, changes.resetAssumptions)}
			/>
			<ExportBar
				name={`${slug}-${localDay()}`}
				markdown={() => comparisonToMarkdown(definition, comparison.value, { t, language, today: localDay() })}
				rows={() => comparisonToRows(definition, comparison.value, { t, language })}
				t={t}
			/>
			<p class="rules-version">{t('offers.tool.rules', { rules: definition.rules })}</p>
		</div>
	);
}
