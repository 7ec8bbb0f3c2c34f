/** Everything that is asked of one offer: deal-breakers, the fields by group, what speaks for more, and what to ask the employer. */
import type { Translate } from '../../core/strings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { FieldInput } from './FieldInput.tsx';
import { OwnSchedule } from './OwnSchedule.tsx';
import { unmentioned } from './offers.changes.ts';
import { type Assumptions, fieldsOf, type OffersModel, relevantFields } from './offers.entries.ts';
import type { Offer, OfferValue, OwnSchedule as Own } from './offers.state.ts';
import type { FieldId } from './offers-fields.schema.ts';

interface Props {
	definition: OffersModel;
	offer: Offer;
	assumptions: Assumptions;
	currency: string | null;
	language: string;
	t: Translate;
	onValue: (field: FieldId, value: OfferValue | undefined, isTyped: boolean) => void;
	onGate: (gate: string, passes: boolean | null) => void;
	onText: (field: 'role' | 'evidence', text: string) => void;
	onOwn: (own: Own | undefined, field: string) => void;
	onNone: () => void;
}

const YES = 'yes';
const NO = 'no';

export function OfferForm(props: Props) {
	const { definition, offer, t, onValue, onGate, onText, onOwn, onNone } = props;
	const relevant = new Set(relevantFields(definition, offer).map(({ id }) => id));
	const empty = unmentioned(definition, offer);
	const nameOf = (id: FieldId) => fieldsOf(definition).find((field) => field.id === id)?.name ?? '';
	const questions = fieldsOf(definition).filter(({ id, ask }) => ask && relevant.has(id) && (offer.values[id] ?? null) === null);
	const answeredGates = definition.gates.filter(({ id }) => offer.gates[id] !== undefined).length;
	const gateChoices = [
		{ value: YES, name: t('offers.tool.yes') },
		{ value: NO, name: t('offers.tool.no') },
		{ value: null, name: t('kit.answer.notKnown') },
	];
	return (
		<form class="rating-form" onSubmit={(event) => event.preventDefault()}>
			<p class="amount-help">{t('offers.tool.ranges')}</p>
			<details class="offer-group">
				<summary>
					<h4>{t('offers.tool.group', { name: t('offers.tool.gates'), count: answeredGates, all: definition.gates.length })}</h4>
				</summary>
				<p class="amount-help">{t('offers.tool.gates.help')}</p>
				<div class="gate-groups">
					{definition.gates.map(({ id, question }) => {
						const passes = offer.gates[id];
						return (
							<ChoiceGroup
								key={id}
								name={`${offer.id}-${id}`}
								question={question}
								choices={gateChoices}
								chosen={passes == null ? passes : passes ? YES : NO}
								onChoose={(value) => onGate(id, value === null ? null : value === YES)}
							/>
						);
					})}
				</div>
			</details>
			{definition.groups.map((group, place) => {
				const shown = group.fields.filter(({ id }) => relevant.has(id));
				const answered = shown.filter(({ id }) => offer.values[id] !== undefined).length;
				return (
					<details key={group.id} class="offer-group" open={place === 0}>
						<summary>
							<h4>{t('offers.tool.group', { name: group.name, count: answered, all: shown.length })}</h4>
						</summary>
						<p class="amount-help">{group.help}</p>
						<div class="offer-fields">
							{shown.map((field) => (
								<FieldInput key={field.id} {...props} field={field} onChange={(value, isTyped) => onValue(field.id, value, isTyped)} />
							))}
							{shown.some(({ id }) => id === 'vesting') && offer.values.vesting === 'own' && (
								<OwnSchedule offer={offer} t={t} onChange={onOwn} />
							)}
						</div>
					</details>
				);
			})}
			<p class="offer-none">
				<button type="button" disabled={empty.length === 0} onClick={onNone}>
					{t('offers.tool.none', { count: empty.length })}
				</button>{' '}
				<span class="amount-help">{empty.length > 0 ? t('offers.tool.none.help', { names: empty.map(nameOf).join(', ') }) : ''}</span>
			</p>
			<div class="offer-fields">
				<div class="amount">
					<label for={`${offer.id}-role`}>
						<b>{t('offers.tool.role')}</b>
					</label>
					<p class="amount-help">{t('offers.tool.role.help')}</p>
					<input
						id={`${offer.id}-role`}
						type="text"
						maxLength={120}
						value={offer.role ?? ''}
						onInput={(event) => onText('role', event.currentTarget.value)}
					/>
				</div>
				<div class="amount amount-wide">
					<label for={`${offer.id}-evidence`}>
						<b>{t('offers.tool.evidence')}</b>
					</label>
					<p class="amount-help" id={`${offer.id}-evidence-help`}>
						{t('offers.tool.evidence.help')}
					</p>
					<textarea
						id={`${offer.id}-evidence`}
						rows={3}
						maxLength={5_000}
						aria-describedby={`${offer.id}-evidence-help`}
						value={offer.evidence ?? ''}
						onInput={(event) => onText('evidence', event.currentTarget.value)}
					/>
				</div>
			</div>
			<details class="offer-group">
				<summary>
					<h4>{t('offers.tool.ask', { count: questions.length })}</h4>
				</summary>
				<p class="amount-help">{t('offers.tool.ask.help')}</p>
				<ul>
					{questions.map(({ id, ask }) => (
						<li key={id}>{ask}</li>
					))}
				</ul>
			</details>
		</form>
	);
}
