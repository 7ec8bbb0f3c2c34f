/** What was heard put into words: the same ones on the screen, in the live region and in exports. */
import type { Translate } from '../../core/strings.ts';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import { type Note, SELF, type Status } from './red-flags.state.ts';
import type { Finding, Question, Reading } from './red-flags.ts';

type Roles = Pick<RedFlagsDefinition, 'roles'>;

/** "Your future manager", "I saw it myself"; empty where it is not said or the role is gone. */
export function whoText(t: Translate, { roles }: Roles, who: string | undefined): string {
	if (who === SELF) return t('redFlags.self');
	return roles.find(({ id }) => id === who)?.name ?? '';
}

const listed = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

/** "We don't count. (Recruiter, 2026-11-03)" */
export function noteText(t: Translate, roles: Roles, { text, who, date }: Note): string {
	const source = listed(whoText(t, roles, who), date ?? '');
	return source === '' ? text.trim() : t('redFlags.said', { text: text.trim(), source });
}

/** The notes of a finding in one text, for the scorecard; the day of a single note travels beside it. */
export function evidenceText(t: Translate, roles: Roles, { notes }: Finding): string {
	const [only, ...more] = notes;
	if (only && more.length === 0) return noteText(t, roles, { ...only, date: '' });
	return notes.map((note) => noteText(t, roles, note)).join(' ');
}

const countHeard = ({ heard }: Reading): number => heard.reduce((all, { evidence, bare }) => all + evidence.length + bare.length, 0);

/** "Deal-breaker 1, Weigh it 2. 20 of 28 not settled." */
export function verdictText(t: Translate, reading: Reading): string {
	const total = reading.findings.length;
	const open = t('redFlags.open', { open: reading.unsettled, total });
	if (reading.findings.every(({ status }) => status === null)) return t('redFlags.verdict.none', { total });
	if (countHeard(reading) === 0) return `${t('redFlags.verdict.clear')} ${open}`;
	const counts = reading.heard.flatMap(({ severity, evidence, bare }) => {
		const count = evidence.length + bare.length;
		return count > 0 ? [t('redFlags.verdict.count', { severity: severity.name, count })] : [];
	});
	return `${t('redFlags.verdict.heard', { counts: counts.join(', ') })} ${open}`;
}

/** Why a question is on the list. */
// strings: redFlags.why.*
export function whyText(t: Translate, roles: Roles, { why, finding }: Question): string {
	const who = listed(...new Set(finding.notes.map((note) => whoText(t, roles, note.who))));
	if (why === 'second' && who === '') return t('redFlags.why.secondOpen');
	return t(`redFlags.why.${why}`, { who });
}

/** Below the notes of a flag: what they are good for so far. */
export function standingText(t: Translate, { standing, why }: Finding): string {
	if (standing === 'bare') return t('redFlags.counts.bare');
	if (standing !== 'evidence') return t('redFlags.counts.kept');
	return t(why === 'second' ? 'redFlags.counts.one' : 'redFlags.counts.evidence');
}

export function statusText(t: Translate, status: Status | null): string {
	if (status === 'heard') return t('redFlags.heard');
	if (status === 'not-heard') return t('redFlags.notHeard');
	return status === 'not-asked' ? t('redFlags.notAsked') : t('redFlags.noAnswer');
}

/**
 * Employers as columns; as rows the flags that somebody was heard with, the gravest first, and how many are not settled.
 * Empty rows where nothing was heard anywhere.
 */
// strings: redFlags.mark.*
export function tableOf(
	t: Translate,
	definition: RedFlagsDefinition,
	readings: readonly Reading[],
): { heading: string[]; rows: string[][] } {
	const isHeard = ({ standing }: Finding) => standing === 'evidence' || standing === 'bare';
	const rows = definition.severities.flatMap((severity) =>
		definition.flags.flatMap((flag, index) => {
			if (flag.severity !== severity.id) return [];
			const found = readings.map(({ findings }) => findings[index] as Finding);
			if (!found.some(isHeard)) return [];
			return [
				[
					t('redFlags.flagAndWeight', { name: flag.name, severity: severity.name }),
					...found.map(({ standing }) => t(`redFlags.mark.${standing}`)),
				],
			];
		}),
	);
	return {
		heading: [t('redFlags.flag'), ...readings.map(({ employer }) => employer.name)],
		rows: [...rows, [t('redFlags.notSettled'), ...readings.map(({ unsettled }) => `${unsettled}`)]],
	};
}
