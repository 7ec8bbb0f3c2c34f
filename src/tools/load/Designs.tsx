/** Any number of rotas beside today's: what each comes to, and what it changes. */
import type { Signal } from '@preact/signals';
import type { Translate } from '../../core/strings.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { CompareTable } from '../../ui/CompareTable.tsx';
import { EntryCard } from '../../ui/EntryCard.tsx';
import { FigureField } from './FigureField.tsx';
import { LONGEST_NAME } from './load.changes.ts';
import { givenOf, type LoadModel } from './load.entries.ts';
import type { Design, Given } from './load.state.ts';
import type { Outcome, Result } from './load.ts';
import { answerText, designText, entryText } from './load.wording.ts';
import type { InputId } from './load-figures.schema.ts';
import { VerdictCell } from './VerdictCell.tsx';

interface Props {
	model: LoadModel;
	/** Today first. */
	outcomes: readonly [Outcome, ...Outcome[]];
	/** The design whose form is open. */
	open: Signal<string | null>;
	language: string;
	t: Translate;
	onAdd: (name: string) => void;
	onRename: (design: Design, name: string) => void;
	onRemove: (design: Design) => void;
	onValue: (design: Design, id: InputId, value: Given | undefined, isTyped: boolean) => void;
	onNote: (design: Design, text: string) => void;
}

/** The group that a rota changes first; the others are folded. */
const FIRST_GROUPS = ['rota', 'pager'];

export function Designs({ model, outcomes, open, language, t, onAdd, onRename, onRemove, onValue, onNote }: Props) {
	const words = { t, language };
	const [today, ...others] = outcomes;
	/** With a sign where a limit is broken: whose limit that is stands in the next table. */
	const cell = ({ answers, verdicts }: Outcome, result: Result) => {
		const text = answerText(words, answers[result.id], result);
		const isOver = model.limits.some((limit) => limit.result === result.id && verdicts[limit.id] === 'breaks');
		return isOver ? <VerdictCell text={text} verdict="breaks" t={t} /> : text;
	};
	const fields = (design: Design, isFirst: boolean) => (
		<div class="load-fields">
			{model.inputs
				.filter(({ group }) => FIRST_GROUPS.includes(group) === isFirst)
				.map((input) => {
					const value = entryText(words, today.entries[input.id], input.unit);
					return (
						<FigureField
							key={input.id}
							id={`${design.id}-${input.id}`}
							input={input}
							value={givenOf(design.values, input.id)}
							help={t('load.tool.design.today', { value })}
							language={language}
							t={t}
							onChange={(next, isTyped) => onValue(design, input.id, next, isTyped)}
						/>
					);
				})}
		</div>
	);
	return (
		<section aria-label={t('load.tool.designs')}>
			<h2>{t('load.tool.designs')}</h2>
			<p>{t('load.tool.designs.help')}</p>
			<CompareTable
				label={t('load.tool.designs.table')}
				heading={[t('load.result'), t('load.tool.today'), ...others.map(({ design }) => design?.name ?? '')]}
				rows={model.results.map((result) => [result.name, ...outcomes.map((outcome) => cell(outcome, result))])}
			/>
			<ol class="items">
				{others.map(({ design, entries }) => {
					if (!design) return null;
					const { id, name, note = '' } = design;
					const isOpen = open.value === id;
					return (
						<EntryCard
							key={id}
							id={id}
							name={name}
							rank={null}
							head={<p class="verdict">{designText(words, model, design, entries)}</p>}
							below={note !== '' && !isOpen ? <p class="amount-help">{note}</p> : null}
							isOpen={isOpen}
							t={t}
							onToggle={() => {
								open.value = isOpen ? null : id;
							}}
							onRename={(to) => onRename(design, to)}
							onRemove={() => onRemove(design)}
						>
							{isOpen && (
								<form class="rating-form" onSubmit={(event) => event.preventDefault()}>
									<label>
										<b>{t('load.tool.design.note')}</b>
										<textarea rows={2} maxLength={2_000} value={note} onInput={(event) => onNote(design, event.currentTarget.value)} />
									</label>
									<h4>{t('load.tool.design.changes')}</h4>
									{fields(design, true)}
									<details class="load-by-day">
										<summary>{t('load.tool.design.more')}</summary>
										{fields(design, false)}
									</details>
								</form>
							)}
						</EntryCard>
					);
				})}
			</ol>
			<AddForm
				field="design"
				label={t('load.tool.designs.add')}
				button={t('load.tool.designs.addButton')}
				longest={LONGEST_NAME}
				onAdd={onAdd}
			/>
		</section>
	);
}
