/**
 * A small plan as pairs that a person can read in a link: hours, proofs and steps, without the days that steps were given.
 *
 *     start=2026-03-02&hours=6&proof=sql-performance&answer.goal=…&step=Pick+the+query&effort=0.5&phase=choose&done=yes
 */
import { type PlanState, type Proof, parseState, type Step } from './plan.state.ts';

type Pair = [string, string];

const ANSWER = 'answer.';
const PROOF_KEYS = ['id', 'template', 'answers', 'level', 'steps'];
const STEP_KEYS = ['id', 'task', 'phase', 'hours', 'done', 'doneOn'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const hasOnly = (value: object, keys: readonly string[]): boolean => Object.keys(value).every((key) => keys.includes(key));
const pair = (key: string, value: string | number | null | undefined): Pair[] => (value === undefined ? [] : [[key, `${value ?? '?'}`]]);

const stepPairs = ({ task, phase, hours, done, doneOn }: Step): Pair[] => [
	['step', task],
	...pair('effort', hours),
	...pair('phase', phase),
	...pair('done', done ? (doneOn ?? 'yes') : undefined),
];

const isReadableStep = (step: Step): boolean => hasOnly(step, STEP_KEYS) && step.done !== false && (step.done === true || !step.doneOn);

/** Null where pairs would lose something: facts, links, days that steps were given. Ids are made anew when they are read. */
export function toPairs(state: PlanState): Pair[] | null {
	const { proofs, start, length, hours, share, weekend, daysOff, ...rest } = state;
	if (Object.keys(rest).length > 0 || proofs.length === 0 || daysOff?.length === 0 || weekend?.length === 0) return null;
	if (!proofs.every((proof) => hasOnly(proof, PROOF_KEYS) && proof.template !== '' && proof.steps.every(isReadableStep))) return null;
	if (daysOff?.some((range) => Object.keys(range).length > 2)) return null;
	return [
		...pair('start', start),
		...pair('length', length),
		...pair('hours', hours),
		...pair('share', share),
		...pair('weekend', weekend?.join('.')),
		...(daysOff ?? []).map(({ from, to }): Pair => ['off', `${from}..${to}`]),
		...proofs.flatMap(({ template = '', answers, level, steps }): Pair[] => [
			['proof', template],
			...Object.entries(answers).map(([field, text]): Pair => [ANSWER + field, text]),
			...pair('level', level),
			...steps.flatMap(stepPairs),
		]),
	];
}

/** Two links have the same ids where they say the same, and no others: FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36);
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const SETTINGS: Readonly<Record<string, (text: string) => unknown>> = {
	start: (text) => text,
	length: numberOf,
	hours: numberOf,
	share: numberOf,
	weekend: (text) => text.split('.').map(numberOf),
};

function readStepPair(step: Step, key: string, value: string): boolean {
	if (key === 'effort') step.hours = numberOf(value);
	else if (key === 'phase') step.phase = value;
	else if (key === 'done' && (value === 'yes' || DAY.test(value)))
		Object.assign(step, { done: true }, value === 'yes' ? {} : { doneOn: value });
	else return false;
	return true;
}

/** @returns null where a pair is none of these, stands before what it belongs to, or no proof is among them */
export function fromPairs(pairs: readonly (readonly [string, string])[]): PlanState | null {
	const settings: Record<string, unknown> = {};
	const daysOff: unknown[] = [];
	const proofs: Proof[] = [];
	const print = fingerprint(JSON.stringify(pairs));
	for (const [key, value] of pairs) {
		const proof = proofs.at(-1);
		const step = proof?.steps.at(-1);
		const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
		if (setting) settings[key] = setting(value);
		else if (key === 'off') {
			const [from, to] = value.split('..');
			daysOff.push({ from, to });
		} else if (key === 'proof') {
			proofs.push({ id: `link-${print}-${proofs.length + 1}`, ...(value === '' ? {} : { template: value }), answers: {}, steps: [] });
		} else if (!proof) return null;
		else if (key === 'step') proof.steps.push({ id: `${proof.id}-${proof.steps.length + 1}`, task: value });
		else if (key.startsWith(ANSWER)) proof.answers = { ...proof.answers, [key.slice(ANSWER.length)]: value };
		else if (key === 'level') proof.level = value === '?' ? null : numberOf(value);
		else if (!step || !readStepPair(step, key, value)) return null;
	}
	if (proofs.length === 0) return null;
	return parseState({ ...settings, ...(daysOff.length > 0 ? { daysOff } : {}), proofs });
}
