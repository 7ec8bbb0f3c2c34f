/** The message to the manager: what is open and waits for others first, then what the reader is late with, then what was left out. */
import type { ChecklistDefinition } from './checklist.schema.ts';
import type { Entry, Phase, Progress } from './checklist.ts';

export interface Message {
	subject: string;
	/** A paragraph or a list each. */
	parts: (string | string[])[];
	/** Whether anything in it needs an answer. */
	isAsking: boolean;
}

type Blanks = Readonly<Record<string, string | number>>;
/** Values are put in as they are: a note with braces is no blank. */
const fill = (line: string, blanks: Blanks): string =>
	line
		.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${blanks[name] ?? ''}`)
		.replace(/\s+/g, ' ')
		.trim();

const blanksOf = ({ text, phase, proof, ask, mark }: Entry): Blanks => ({
	item: text,
	phase: phase?.name ?? '',
	proof,
	ask,
	note: mark.note ?? '',
});

/** By day, the earliest first; own items without a day come last. */
const byDay = (a: Entry, b: Entry): number =>
	(a.phase?.workingDay ?? Number.POSITIVE_INFINITY) - (b.phase?.workingDay ?? Number.POSITIVE_INFINITY) || 0;

/** @param until asks for what is due by the end of this phase; null for all that is open */
export function composeMessage({ message }: ChecklistDefinition, { today, entries, overall }: Progress, until: Phase | null): Message {
	const sheet = { day: today?.count ?? 0, done: overall.dueDone, due: overall.due };
	const isBefore = sheet.day === 0;
	const last = until?.workingDay ?? Number.POSITIVE_INFINITY;
	const asks = entries.filter(({ isOpen, isWaiting, phase }) => isOpen && isWaiting && (phase?.workingDay ?? last) <= last).sort(byDay);
	const own = entries.filter(({ isWaiting, daysLate }) => !isWaiting && daysLate > 0).sort(byDay);
	const skipped = entries.filter(({ mark }) => mark.status === 'skipped');
	const section = (title: string, line: string, list: readonly Entry[]): (string | string[])[] =>
		list.length === 0
			? []
			: [title, list.map((entry) => fill(entry.phase ? line : line.replace(/\s*\([^()]*\{\{phase\}\}[^()]*\)/, ''), blanksOf(entry)))];
	const isAsking = asks.length > 0;
	return {
		subject: fill(isBefore ? message.subjectBefore : message.subject, sheet),
		parts: [
			...(isBefore ? message.openingBefore : message.opening).map((line) => fill(line, sheet)),
			...section(message.asksTitle, message.askLine, asks),
			...section(message.ownTitle, message.ownLine, own),
			...(asks.length + own.length === 0 ? [message.nothingOpen] : []),
			...section(message.skippedTitle, message.skippedLine, skipped),
			...(isAsking ? message.closing : message.closing.slice(-1)).map((line) => fill(line, sheet)),
		],
		isAsking,
	};
}

/** For an e-mail or a chat: the subject first, lists with hyphens. */
export const messageToText = ({ subject, parts }: Message): string =>
	[subject, ...parts.map((part) => (typeof part === 'string' ? part : part.map((line) => `- ${line}`).join('\n')))].join('\n\n');
