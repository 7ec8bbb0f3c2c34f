/** What other tools hand to a plan, and what a plan hands on: a gap to close comes in, what was proved goes out. */
import { oneLine } from '../../core/one-line.ts';
import type { ParcelData } from '../../core/parcel.ts';
import type { Translate } from '../../core/strings.ts';
import { answerOf, type PlanState, type Proof, type Step } from './plan.state.ts';
import { hasBlank, proofTitle, witnessesOf } from './plan.ts';

type Gap = ParcelData<'gap'>;
type Evidence = ParcelData<'evidence'>['entries'][number];

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The proof that works on the same weakness already; null where there is none. */
const findGap = ({ proofs }: PlanState, { weakness }: Gap): Proof | null =>
	proofs.find(({ answers }) => sameText(answerOf(answers, 'weakness'), weakness)) ?? null;

const newFacts = (proof: Proof | null, { facts }: Gap): string[] =>
	facts.filter((fact, index) => fact.trim() !== '' && facts.indexOf(fact) === index && !proof?.facts?.includes(fact));

/** A goal of the reader's own stays. */
const takesGoal = (proof: Proof | null, { goal }: Gap): boolean =>
	goal.trim() !== '' && (proof === null || answerOf(proof.answers, 'goal').trim() === '');

function preview(state: PlanState, gap: Gap, t: Translate): string[] {
	const proof = findGap(state, gap);
	const facts = newFacts(proof, gap);
	const lines = [
		...(takesGoal(proof, gap) ? [t('plan.take.goal', { goal: gap.goal })] : []),
		...facts.map((fact) => t('plan.take.fact', { fact })),
	];
	if (proof === null) return [t('plan.take.new', { weakness: gap.weakness }), ...lines];
	return [t(lines.length === 0 ? 'plan.take.nothing' : 'plan.take.known', { weakness: gap.weakness }), ...lines];
}

/** Adds a proof for the gap; to the one that works on it already, what is new. */
function take(state: PlanState, gap: Gap, newId: () => string): PlanState {
	const known = findGap(state, gap);
	const facts = newFacts(known, gap);
	const isNewGoal = takesGoal(known, gap);
	if (known && facts.length === 0 && !isNewGoal) return state;
	const proof: Proof = known ?? { id: newId(), answers: { weakness: gap.weakness }, steps: [] };
	const taken: Proof = {
		...proof,
		answers: { ...proof.answers, ...(isNewGoal ? { goal: gap.goal } : {}) },
		...(facts.length > 0 ? { facts: [...(proof.facts ?? []), ...facts] } : {}),
	};
	return { ...state, proofs: known ? state.proofs.map((one) => (one === known ? taken : one)) : [...state.proofs, taken] };
}

export const receives = { gap: { preview, take } };

const LONGEST_NAME = 300;
const isFilled = (text = ''): boolean => text.trim() !== '';
const lastOf = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');
/** A sentence whose blanks nobody has filled says nothing yet. */
const finished = (text: string): string => (hasBlank(text) ? '' : text.trim());

/** What a proof comes to as a whole; nothing before a step is done, or without a name for it. */
function wholeEntry(proof: Proof): Evidence[] {
	const done = proof.steps.filter((step) => step.done);
	const what = oneLine(answerOf(proof.answers, 'artifact') || proofTitle(proof), LONGEST_NAME);
	if (done.length === 0 || what === '') return [];
	return [
		{
			what,
			date: lastOf(done.map(({ doneOn = '' }) => doneOn)),
			seenBy: witnessesOf(proof).join('; '),
			link: (proof.link ?? '').trim(),
			result: finished(answerOf(proof.answers, 'sentence')),
		},
	];
}

/** Steps that somebody can look at, has seen, or has gained from. What was done and left in a drawer is no evidence. */
function stepEntry({ done, task, artifact = '', doneOn = '', seenBy = '', link = '', sentence = '' }: Step): Evidence[] {
	if (!done || ![seenBy, link, sentence].some(isFilled)) return [];
	const what = oneLine(artifact || task, LONGEST_NAME);
	return what === '' ? [] : [{ what, date: doneOn, seenBy: seenBy.trim(), link: link.trim(), result: finished(sentence) }];
}

/** What was proved, for tools that draw on it; null where nothing was. */
export function evidenceOf({ proofs }: PlanState): ParcelData<'evidence'> | null {
	const entries = proofs.flatMap((proof) => [...wholeEntry(proof), ...proof.steps.flatMap(stepEntry)]);
	return entries.length === 0 ? null : { entries };
}
