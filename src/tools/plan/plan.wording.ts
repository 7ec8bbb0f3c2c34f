/** A plan put into words: the same ones on the screen, in the live region and in exports. Nothing that is late is anybody's fault. */
import { dayText } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import type { Outlook } from './plan.days.ts';
import type { Capacity } from './plan.hours.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { answerOf, type Move, type Proof, type Step } from './plan.state.ts';
import { type Progress, proofTitle, type Stale } from './plan.ts';

interface Words {
	t: Translate;
	/** BCP 47. */
	language: string;
}

const tidy = (hours: number): number => Math.round(hours * 100) / 100;

/** "2.5 h"; "hours not known" where nobody said. */
export const hoursText = (t: Translate, hours: number | undefined): string =>
	hours === undefined ? t('plan.hours.unknown') : t('plan.hours', { hours: tidy(hours) });

/** What a proof is called: its goal, its weakness, or its number. @param index its place, from 0 */
export const proofName = (t: Translate, proof: Proof, index: number): string =>
	proofTitle(proof) || t('plan.proof.number', { number: index + 1 });

/** Whether the steps fit: a sentence each. */
export function capacityText(t: Translate, capacity: Capacity): string[] {
	const { budget, days, lost, spare, fits, needed, over, unknown } = capacity;
	const values = { needed: tidy(needed), fits: tidy(fits), over: tidy(over), free: tidy(fits - needed) };
	return [
		t('plan.fits.sum', {
			hours: budget.hoursPerWeek,
			share: tidy(budget.share * 100),
			weeks: tidy(days / budget.weekdays),
			fits: values.fits,
		}),
		t(over > 0 ? 'plan.fits.over' : 'plan.fits.free', values),
		...countedText(t, capacity),
		...(lost > 0 ? [t('plan.fits.lost', { count: lost })] : []),
		...(spare > 0 ? [t('plan.fits.spare', { count: spare })] : []),
		...(unknown.length > 0 ? [t('plan.fits.unknown', { count: unknown.length })] : []),
	];
}

/** Which of the days count, where the calendar days are more than whole weeks. */
function countedText(t: Translate, { budget: { length }, workdays, days, lost }: Capacity): string[] {
	if (workdays === null) return length % 7 === 0 ? [] : [t('plan.fits.wholeWeeks', { length })];
	return workdays === days + lost ? [] : [t('plan.fits.counted', { days: days + lost, workdays, length })];
}

function dueText(t: Translate, { due, dueDone, late, lateHours, ahead }: Progress): string[] {
	const isOneOpen = due.steps === 1 && dueDone.steps === 0;
	return [
		due.steps === 0
			? t('plan.headline.nothingDue')
			: t(isOneOpen ? 'plan.headline.dueOpen' : 'plan.headline.due', { done: dueDone.steps, count: due.steps }),
		...(late.length > 0 ? [t('plan.headline.late', { count: late.length, hours: tidy(lateHours) })] : []),
		...(ahead.steps > 0 ? [t('plan.headline.ahead', { count: ahead.steps, hours: tidy(ahead.hours) })] : []),
	];
}

/** Where the reader stands, in a few sentences. */
export function headline({ t, language }: Words, progress: Progress): string {
	const { all, done, withDays, today, end, target } = progress;
	if (all.steps === 0) return t('plan.headline.none');
	const sum = t('plan.headline.all', { done: done.steps, steps: all.steps, doneHours: tidy(done.hours), hours: tidy(all.hours) });
	if (done.steps === all.steps) return t('plan.headline.finished', { count: all.steps, hours: tidy(all.hours) });
	if (withDays.steps === 0 || !today) return [sum, t('plan.headline.noDays')].join(' ');
	const day = (date: string) => dayText(date, language);
	const ending = end
		? [
				target && end > target
					? t('plan.headline.endsAfter', { end: day(end), target: day(target) })
					: t('plan.headline.ends', { end: day(end) }),
			]
		: [];
	if (today.count === 0) return [sum, t('plan.headline.before'), ...ending].join(' ');
	const which = t(today.isWorking ? 'plan.headline.day' : 'plan.headline.free', { count: today.count });
	return [which, ...dueText(t, progress), ...ending].join(' ');
}

/** What steps really took, where somebody said. */
export const tookText = (t: Translate, { took }: Progress): string =>
	took.steps === 0 ? '' : t('plan.took', { count: took.steps, hours: tidy(took.hours), planned: tidy(took.planned) });

// strings: plan.stale.*
/** Why the days no longer hold, in one sentence. */
export const staleText = (t: Translate, { why, steps }: Stale): string => t(`plan.stale.${why}`, { count: steps.length });

/** What giving out days would do: a sentence each, the end first. */
export function outlookText({ t, language }: Words, outlook: Outlook): string[] {
	const { from, fresh, moved, unknown, beyond, isMove, endBefore, endAfter, endToKeep, over, toDrop } = outlook;
	const day = (date: string) => dayText(date, language);
	const isLater = endAfter !== null && endToKeep !== null && endAfter > endToKeep;
	const changes = fresh.length + moved.length > 0;
	return [
		...(changes ? [endSentence()] : [t('plan.outlook.nothing')]),
		...(changes && isLater && over > 0 ? [t('plan.outlook.drop', { hours: tidy(over), day: day(endToKeep) }) + dropExamples()] : []),
		...(fresh.length > 0 ? [t('plan.outlook.fresh', { count: fresh.length, day: day(from) })] : []),
		...(moved.length > 0 ? [t('plan.outlook.moved', { count: moved.length, day: day(from) })] : []),
		...(unknown.length > 0 ? [t('plan.outlook.unknown', { count: unknown.length })] : []),
		...(beyond.length > 0 ? [t('plan.outlook.beyond', { count: beyond.length })] : []),
	];

	function endSentence(): string {
		const end = day(endAfter ?? '');
		if (isMove && endBefore === endAfter) return t('plan.outlook.endSame', { end });
		if (isMove) return t('plan.outlook.endMoved', { before: day(endBefore ?? ''), end });
		return t(isLater ? 'plan.outlook.endLate' : 'plan.outlook.end', { end, target: day(endToKeep ?? '') });
	}
	function dropExamples(): string {
		if (toDrop.length === 0) return '';
		const names = toDrop.map(({ task, hours }) => t('plan.outlook.example', { task, hours: tidy(hours ?? 0) }));
		return ` ${t('plan.outlook.examples', { steps: new Intl.ListFormat(language, { type: 'conjunction' }).format(names) })}`;
	}
}

/** "March 9: 3 steps got other days. The last day went from March 5 to March 11." */
export function moveText({ t, language }: Words, { on, count, before, after }: Move): string {
	const day = (date: string) => dayText(date, language, 'medium');
	const moved = t('plan.move', { count, day: day(on) });
	return before === after
		? `${moved} ${t('plan.move.sameEnd', { end: day(after) })}`
		: `${moved} ${t('plan.move.newEnd', { before: day(before), after: day(after) })}`;
}

/** The days that a step was given; empty where it has none. */
export function daysText({ t, language }: Words, { planned }: Pick<Step, 'planned'>): string {
	if (!planned) return '';
	const [from, to] = [dayText(planned.from, language, 'medium'), dayText(planned.to, language, 'medium')];
	return planned.from === planned.to ? from : t('plan.span', { from, to });
}

/** "Done on Mar 5, 2026"; empty while it is open. */
export const doneText = ({ t, language }: Words, { done, doneOn }: Pick<Step, 'done' | 'doneOn'>): string =>
	done ? (doneOn ? t('plan.step.doneOn', { day: dayText(doneOn, language, 'medium') }) : t('plan.step.done')) : '';

/** "2 Linked"; empty where nobody has said. */
export function levelText(t: Translate, { proof }: Pick<PlanDefinition, 'proof'>, level: number | null | undefined): string {
	if (level === undefined) return '';
	return level === null ? t('kit.answer.notKnown') : t('plan.level', { level, name: proof[level]?.name ?? '' });
}

/** What a calendar program shows below an entry. */
export function entryText(t: Translate, { hours, artifact = '', check = '' }: Step): string {
	return [
		...(hours === undefined ? [] : [hoursText(t, hours)]),
		...(artifact === '' ? [] : [`${t('plan.artifact')}: ${artifact}`]),
		...(check === '' ? [] : [`${t('plan.done')}: ${check}`]),
	].join('\n');
}

/** The answers of a worksheet, in the order of the tool's fields, then those to fields that it no longer has. */
export function answersOf(
	{ fields }: Pick<PlanDefinition, 'fields'>,
	{ answers }: Pick<Proof, 'answers'>,
): { name: string; text: string }[] {
	const known = fields.map(({ id, name }) => ({ name, text: answerOf(answers, id).trim() }));
	const retired = Object.entries(answers).filter(([id]) => !fields.some((field) => field.id === id));
	return [...known, ...retired.map(([name, text]) => ({ name, text: text.trim() }))].filter(({ text }) => text !== '');
}
