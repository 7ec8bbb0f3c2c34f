/**
 * Reads a Markdown task list, line by line after GitHub's rules: `-`, `*`, `+` or a number, then `[ ]`, `[x]` or `[X]` and a space.
 * People edit such lists: lines move, get lost, come in. Nothing that has words is dropped: it becomes an item, a note of the item
 * above it, or one of the lines that are named as left out.
 */
import type { DaysOff } from '../../core/working-days.ts';
import type { Mark, Status } from './checklist.state.ts';

/** A line with a box, and what belongs to it. */
export interface TaskLine {
	/** From 1. */
	line: number;
	/** From the comment; null where there is none. */
	id: string | null;
	/** Null for a box without a tick. */
	status: Status | null;
	/** Of the last change, from the comment. */
	date: Mark['date'] | null;
	/** The name before the text, in bold with a colon; empty where there is none. */
	owner: string;
	text: string;
	/** From our own lines and from whatever people wrote below the item. */
	notes: string[];
	/** "Done when" as the file says it; empty where it does not. */
	proof: string;
	link: string;
	/** The headings above: an id from a comment, or the text of the heading; null where there is none. */
	phase: string | null;
	area: string | null;
}

export interface TaskList {
	tasks: TaskLine[];
	settings: { rules?: string; start?: string; weekend?: number[]; daysOff?: DaysOff[] };
	/** Lines with words that belong to no item; headings among them, where no comment says whose they are. */
	leftOut: { line: number; text: string }[];
}

const TASK = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\](?:\s+(\S.*))?$/;
const BULLET = /^\s+(?:[-*+]|\d{1,9}[.)])\s+(\S.*)$/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;
const ID = /(?:^|\s)id:([\w-]{1,64})(?=\s|$)/;
const DAY = /(?:^|\s)on:(\d{4}-\d{2}-\d{2})(?=\s|$)/;

/** A line without its comments, and what these say. A comment whose beginning is escaped is text. */
function splitComments(line: string): { text: string; comment: string } {
	const marks = /\\[\s\S]|<!--/g;
	const comments: string[] = [];
	let text = '';
	let from = 0;
	for (let mark = marks.exec(line); mark; mark = marks.exec(line)) {
		if (mark[0] !== '<!--') continue;
		const end = line.indexOf('-->', mark.index + 4);
		// Without an end none of those that follow has one.
		if (end < 0) break;
		text += line.slice(from, mark.index);
		comments.push(line.slice(mark.index + 4, end).trim());
		from = end + 3;
		marks.lastIndex = from;
	}
	return { text: (text + line.slice(from)).trimEnd(), comment: comments.join(' ').trim() };
}

/** What Markdown shows for a text without markup: the escapes taken back. */
const plain = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();

const withoutLabel = (text: string): string => text.replace(/^\*\*(?:\\.|[^*\\])+\*\*\s*/, '');

function readTask(line: number, box: string, rest: string, comment: string): Omit<TaskLine, 'phase' | 'area'> {
	const [label = '', owner = ''] = /^\*\*((?:\\.|[^*\\])+):\*\*\s*/.exec(rest) ?? [];
	const body = rest.slice(label.length);
	// Struck out, and whatever stands behind it says why.
	const struck = /^~~((?:\\.|[^\\])+?)~~/.exec(body);
	const behind = struck ? plain(body.slice(struck[0].length)) : '';
	const isTicked = box !== ' ';
	const wasSkipped = /(?:^|\s)n\/a(?=\s|$)/.test(comment);
	// Unticking a box that was exported as "does not apply" opens the item again; striking a line out by hand does the opposite.
	const isSkipped = wasSkipped ? isTicked : struck !== null;
	const isOpen = /(?:^|\s)open(?=\s|$)/.test(comment) || wasSkipped;
	return {
		line,
		id: ID.exec(comment)?.[1] ?? null,
		status: isSkipped ? 'skipped' : isTicked ? 'done' : isOpen ? 'open' : null,
		date: DAY.exec(comment)?.[1] ?? null,
		owner: plain(owner),
		text: plain(struck?.[1] ?? body),
		notes: behind === '' || (wasSkipped && /^\(.*\)$/.test(behind)) ? [] : [behind],
		proof: '',
		link: '',
	};
}

/** What stands below an item: our own lines by their comments, all others as notes. */
function readDetail(task: TaskLine, text: string, comment: string): void {
	if (/^note$/.test(comment)) {
		task.notes.push(
			...withoutLabel(text)
				.split(/<br\s*\/?>/i)
				.map(plain)
				.filter((line) => line !== ''),
		);
	} else if (/^link$/.test(comment)) {
		const link = withoutLabel(text).trim();
		task.link = /^<(.*)>$/.exec(link)?.[1] ?? plain(link);
	} else if (/^proof$/.test(comment)) {
		task.proof = plain(text);
	} else {
		task.notes.push(plain(text));
	}
}

function readSettings(comment: string): TaskList['settings'] {
	const value = (name: string) => new RegExp(`(?:^|\\s)${name}:(\\S+)`).exec(comment)?.[1];
	const weekend = value('weekend');
	const off = [...comment.matchAll(/(?:^|\s)off:(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})(?=\s|$)/g)];
	const start = value('start');
	const rules = value('rules');
	return {
		...(rules ? { rules } : {}),
		...(start && /^\d{4}-\d{2}-\d{2}$/.test(start) ? { start } : {}),
		...(weekend && /^(none|[0-6](,[0-6])*)$/.test(weekend) ? { weekend: weekend === 'none' ? [] : weekend.split(',').map(Number) } : {}),
		...(off.length > 0 ? { daysOff: off.map(([, from = '', to = '']) => ({ from, to })) } : {}),
	};
}

/** The id that a comment gives, the heading's text without one; empty means that it says "none". */
const placeOf = (kind: string, comment: string): string | undefined =>
	new RegExp(`(?:^|\\s)${kind}:([a-z0-9-]*)(?=\\s|$)`).exec(comment)?.[1];

export function readTaskList(markdown: string): TaskList {
	const list: TaskList = { tasks: [], settings: {}, leftOut: [] };
	let phase: string | null = null;
	let area: string | null = null;
	let task: TaskLine | null = null;
	let fence: string | null = null;
	for (const [index, raw] of markdown
		.replace(/^\uFEFF/, '')
		.split(/\r\n|[\n\r]/)
		.entries()) {
		const line = index + 1;
		const { text, comment } = splitComments(raw.replace(/^\s{0,3}>\s?/, ''));
		const mark = FENCE.exec(raw)?.[1]?.slice(0, 3) ?? null;
		if (fence || mark) {
			// Code is no list; its lines are the words of whatever stands above it.
			if (mark && (fence === null || fence === mark)) fence = fence ? null : mark;
			else if (task) task.notes.push(raw.trim());
			else list.leftOut.push({ line, text: raw.trim() });
			continue;
		}
		if (comment.startsWith('list ')) {
			list.settings = { ...list.settings, ...readSettings(comment) };
			continue;
		}
		const heading = HEADING.exec(text);
		const [toPhase, toArea] = [placeOf('phase', comment), placeOf('area', comment)];
		if (heading || toPhase !== undefined || toArea !== undefined) {
			task = null;
			const level = heading?.[1]?.length ?? 0;
			if (heading && toPhase === undefined && toArea === undefined) list.leftOut.push({ line, text: plain(heading[2] ?? '') });
			if (toPhase !== undefined || (toArea === undefined && level <= 3)) [phase, area] = [toPhase ?? plain(heading?.[2] ?? ''), null];
			else area = toArea ?? plain(heading?.[2] ?? '');
			continue;
		}
		const found = TASK.exec(text);
		if (found) {
			const [, , box = ' ', rest = ''] = found;
			task = { ...readTask(line, box, rest, comment), phase, area };
			list.tasks.push(task);
			continue;
		}
		if (text.trim() === '' || comment === 'prose') continue;
		const isBelow = /^\s/.test(text);
		if (task && isBelow) readDetail(task, BULLET.exec(text)?.[1] ?? text.trim(), comment);
		else {
			// A line that is not indented ends the item, as a reader of the page would see it.
			if (!isBelow) task = null;
			list.leftOut.push({ line, text: plain(text) });
		}
	}
	const isEmpty = ({ text, id }: TaskLine) => text === '' && id === null;
	const stray = list.tasks.filter(isEmpty).flatMap((empty) => empty.notes.map((text) => ({ line: empty.line, text })));
	return { ...list, tasks: list.tasks.filter((one) => !isEmpty(one)), leftOut: [...list.leftOut, ...stray] };
}
