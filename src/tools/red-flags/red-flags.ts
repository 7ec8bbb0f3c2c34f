/**
 * What an employer's answers come to: which flags were heard on whose words, which are settled, and what to ask whom next. Nothing is
 * added up: three small flags are no large one, and a flag that nobody asked about is not one that is absent.
 *
 * The rules are the chapter's. Words make a flag evidence. One person is one person, so a flag that weighs needs two, or the reader's
 * own eyes, before it is settled; the mildest severity decides nothing alone and is settled by one.
 */
import type { ParcelData } from '../../core/parcel.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import { type Employer, type Note, type RedFlagsState, SELF, type Status } from './red-flags.state.ts';

export type Flag = RedFlagsDefinition['flags'][number];
export type Role = RedFlagsDefinition['roles'][number];
export type Severity = RedFlagsDefinition['severities'][number];

/** Heard with words; heard without; not heard; not asked or without an answer. */
export type Standing = 'evidence' | 'bare' | 'cleared' | 'open';

/** Why to ask: nobody has been asked; the words are missing; one person said so and nobody else. */
export type Why = 'open' | 'words' | 'second';

export interface Finding {
	flag: Flag;
	severity: Severity;
	/** Null where there is no answer yet. */
	status: Status | null;
	standing: Standing;
	/** Notes with words in them, in the order in which they were begun. */
	notes: Note[];
	/** What is left to ask; null where the flag is settled. */
	why: Why | null;
}

export interface Question {
	finding: Finding;
	why: Why;
	/** Whether nobody knows it better than this role, of those still worth asking. */
	isBest: boolean;
}

export interface RoleList {
	role: Role;
	/** What to ask this role, the gravest first. */
	questions: Question[];
}

/** What was heard of one severity. */
export interface HeardGroup {
	severity: Severity;
	evidence: Finding[];
	bare: Finding[];
}

export interface Reading {
	employer: Employer;
	/** One a flag, in the checklist's order. */
	findings: Finding[];
	/** One a severity, from the gravest to the mildest. */
	heard: HeardGroup[];
	/** Flags that are not settled. */
	unsettled: number;
	/** One a role, in the checklist's order; roles without a question are left out. */
	lists: RoleList[];
}

function whyAsk(standing: Standing, notes: readonly Note[], isMildest: boolean): Why | null {
	if (standing === 'open') return 'open';
	if (standing === 'bare') return 'words';
	if (standing === 'cleared' || isMildest || notes.length > 1 || notes.some(({ who }) => who === SELF)) return null;
	return 'second';
}

/** What is known of one flag at one employer. */
export function findFlag({ severities }: Pick<RedFlagsDefinition, 'severities'>, flag: Flag, employer: Employer): Finding {
	const { status = null, notes: written = [] } = employer.answers[flag.id] ?? {};
	const notes = written.filter(({ text }) => text.trim() !== '');
	// The schema holds that every flag names a severity that exists.
	const severity = severities.find(({ id }) => id === flag.severity) as Severity;
	const standing = status === 'heard' ? (notes.length > 0 ? 'evidence' : 'bare') : status === 'not-heard' ? 'cleared' : 'open';
	return { flag, severity, status, standing, notes, why: whyAsk(standing, notes, severity === severities.at(-1)) };
}

/** Roles worth asking, the best first: who has said it already says it again, so someone else first, where there is someone else. */
function whomToAsk({ flag, notes }: Finding): string[] {
	const fresh = flag.ask.filter((role) => !notes.some(({ who }) => who === role));
	return fresh.length > 0 ? fresh : flag.ask;
}

/** What to ask each role next. Within a role: the gravest first, then those that nobody knows better, then in the checklist's order. */
function listQuestions({ roles, severities }: RedFlagsDefinition, findings: readonly Finding[]): RoleList[] {
	return roles.flatMap((role): RoleList[] => {
		const questions = findings.flatMap((finding): Question[] => {
			const whom = finding.why ? whomToAsk(finding) : [];
			return finding.why && whom.includes(role.id) ? [{ finding, why: finding.why, isBest: whom[0] === role.id }] : [];
		});
		const gravity = ({ finding }: Question) => severities.indexOf(finding.severity);
		questions.sort((a, b) => gravity(a) - gravity(b) || Number(b.isBest) - Number(a.isBest));
		return questions.length > 0 ? [{ role, questions }] : [];
	});
}

/** Everything that can be said of one employer. */
export function readEmployer(definition: RedFlagsDefinition, employer: Employer): Reading {
	const findings = definition.flags.map((flag) => findFlag(definition, flag, employer));
	return {
		employer,
		findings,
		heard: definition.severities.map((severity) => {
			const ofSeverity = findings.filter((finding) => finding.severity === severity);
			return {
				severity,
				evidence: ofSeverity.filter(({ standing }) => standing === 'evidence'),
				bare: ofSeverity.filter(({ standing }) => standing === 'bare'),
			};
		}),
		unsettled: findings.filter(({ why }) => why !== null).length,
		lists: listQuestions(definition, findings),
	};
}

/** Employers in the order in which they were entered: nothing here says that one is better than another. */
export const readAll = (definition: RedFlagsDefinition, { employers }: RedFlagsState): Reading[] =>
	employers.map((employer) => readEmployer(definition, employer));

/** Longer texts the other side refuses; see `src/core/parcel.ts`. A note that was typed here never gets there. */
const LONGEST_EVIDENCE = 10_000;
const LONGEST_NAME = 300;

/**
 * What goes to the scorecard: flags heard with words, as evidence for the criteria and deal-breakers that they bear on.
 * @param words the notes of a finding in one text
 * @returns null where there is nothing to hand over
 */
export function toParcel({ employer, findings }: Reading, words: (finding: Finding) => string): ParcelData<'employer-flags'> | null {
	const flags = findings
		.filter(({ standing }) => standing === 'evidence')
		.map((finding) => ({
			id: finding.flag.id,
			name: finding.flag.name,
			criteria: finding.flag.bearsOn.criteria,
			gates: finding.flag.bearsOn.gates,
			evidence: words(finding).slice(0, LONGEST_EVIDENCE),
			// The latest word is what a reader would ask about.
			date:
				finding.notes
					.map(({ date }) => date ?? '')
					.sort()
					.at(-1) ?? '',
		}));
	const name = employer.name.slice(0, LONGEST_NAME);
	return flags.length > 0 && name !== '' ? { employer: name, flags } : null;
}
