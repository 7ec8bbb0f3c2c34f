/**
 * What a Markdown task list changes in a sheet. Items are found by the id in their comment, by their words where somebody took the
 * comment out, and become the reader's own where neither is known. What the file does not mention stays as it is.
 */

import { isDay } from '../../core/working-days.ts';
import { cleanText } from './checklist.changes.ts';
import { noteLines } from './checklist.export.ts';
import type { TaskLine, TaskList } from './checklist.read.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import { type ChecklistState, type Mark, markOf, type OwnItem, type Status } from './checklist.state.ts';

/** One thing that an import would do, or leave out. */
export type ImportNews =
	| { kind: 'status'; text: string; from: Status | null; to: Status }
	| { kind: 'note' | 'link' | 'own' | 'again'; text: string; added: string }
	| { kind: 'start'; text: string }
	| { kind: 'start-kept'; text: string; added: string }
	| { kind: 'days-off'; text: string }
	| { kind: 'left-out'; text: string; line: number };

export interface ImportPlan {
	state: ChecklistState;
	news: ImportNews[];
	/** Boxes found. */
	found: number;
	/** Items of the list that the file does not mention. */
	missing: number;
}

interface Context {
	definition: ChecklistDefinition;
	/** YYYY-MM-DD. */
	today: string;
	/** A fresh random id with each call. */
	newId: () => string;
}

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

/** A heading's id, or the id of what it is called like; undefined where it is neither. */
const placeId = (list: readonly { id: string; name: string }[], heading: string | null): string | undefined =>
	heading === null
		? undefined
		: list.find(({ id, name }) => id === heading || same(heading, name) || heading.toLowerCase().startsWith(`${name.toLowerCase()},`))?.id;

/** The item that a line means. */
function findId({ items }: ChecklistDefinition, state: ChecklistState, { id, text }: TaskLine): string | null {
	if (id !== null) return id;
	return (
		items.find((item) => same(item.text, text))?.id ??
		state.own.find((item) => same(item.text, cleanText(text)))?.id ??
		Object.entries(state.marks).find(([, mark]) => mark.text !== undefined && same(mark.text, text))?.[0] ??
		null
	);
}

function ownFrom({ phases, areas, owners }: ChecklistDefinition, task: TaskLine, id: string): OwnItem {
	const area = placeId(areas, task.area);
	const phase = placeId(phases, task.phase);
	const owner = placeId(owners, task.owner);
	// A name that is no owner is part of what was written.
	const text = cleanText(task.owner !== '' && owner === undefined ? `${task.owner}: ${task.text}` : task.text);
	return {
		id,
		text: text || id,
		...(area === undefined ? {} : { area }),
		...(phase === undefined ? {} : { phase }),
		...(owner === undefined || owner === 'you' ? {} : { owner }),
	};
}

/** Lines of the file that the sheet's note does not have yet. */
const newLines = (mark: Mark, lines: readonly string[]): string[] => {
	const known = new Set(noteLines(mark.note ?? ''));
	return [...new Set(lines.flatMap(noteLines))].filter((line) => !known.has(line));
};

/** An unticked box says nothing about an item that has no answer; it opens one that was done or left out. */
function nextStatus(mark: Mark, { status }: TaskLine): Status | null {
	if (status !== null) return status === mark.status ? null : status;
	return mark.status === 'done' || mark.status === 'skipped' ? 'open' : null;
}

/**
 * The sheet with the file's answers, and what is new in it, one thing a line. Changes nothing by itself.
 * @param state the sheet as it is
 */
export function planImport(list: TaskList, state: ChecklistState, { definition, today, newId }: Context): ImportPlan {
	const news: ImportNews[] = [];
	let next = state;
	const seen = new Set<string>();
	for (const task of list.tasks) {
		const id = findId(definition, next, task) ?? newId();
		const item = definition.items.find((one) => one.id === id);
		const isKnown = item !== undefined || next.own.some((one) => one.id === id) || Object.hasOwn(next.marks, id);
		if (!isKnown) {
			const own = ownFrom(definition, task, id);
			next = { ...next, own: [...next.own, own] };
			news.push({ kind: 'own', text: own.text, added: '' });
		}
		const mark = markOf(next, id);
		const wording = item?.text ?? next.own.find((one) => one.id === id)?.text ?? mark.text ?? id;
		// Somebody wrote it otherwise: their words are kept as a note.
		const isReworded = isKnown && task.text !== '' && !same(task.text, wording) && !same(task.text, mark.text ?? wording);
		const isOtherProof = item !== undefined && task.proof !== '' && !task.proof.endsWith(item.done);
		const added = newLines(mark, [...task.notes, ...(isReworded ? [task.text] : []), ...(isOtherProof ? [task.proof] : [])]);
		const isOtherLink = task.link !== '' && task.link !== mark.link;
		// A second address has no field of its own.
		const lines = [...added, ...(isOtherLink && mark.link ? newLines(mark, [task.link]) : [])];
		if (seen.has(id)) news.push({ kind: 'again', text: wording, added: '' });
		const status = seen.has(id) && task.status !== 'done' ? null : nextStatus(mark, task);
		seen.add(id);
		const change: Mark = {
			...(status === null ? {} : { status }),
			...(lines.length === 0 ? {} : { note: [...noteLines(mark.note ?? ''), ...lines].join('\n') }),
			...(isOtherLink && !mark.link ? { link: task.link } : {}),
		};
		if (Object.keys(change).length === 0) continue;
		const date = task.date && isDay(task.date) && task.date > (mark.date ?? '') ? task.date : today;
		next = { ...next, marks: { ...next.marks, [id]: { ...mark, text: wording, ...change, date } } };
		if (status !== null) news.push({ kind: 'status', text: wording, from: mark.status ?? null, to: status });
		news.push(...lines.map((line): ImportNews => ({ kind: 'note', text: wording, added: line })));
		if (change.link !== undefined) news.push({ kind: 'link', text: wording, added: change.link });
	}
	const places = [...definition.phases, ...definition.areas];
	const named = list.leftOut.filter(({ text }) => text !== '' && placeId(places, text) === undefined);
	return {
		...withSettings(list, next, news),
		news: [...news, ...named.map(({ line, text }): ImportNews => ({ kind: 'left-out', line, text }))],
		found: list.tasks.length,
		missing: definition.items.filter(({ id }) => !seen.has(id)).length,
	};
}

/** The file's first day and days off, where the sheet has none. */
function withSettings({ settings }: TaskList, state: ChecklistState, news: ImportNews[]): { state: ChecklistState } {
	let next = state;
	const { start, weekend, daysOff = [] } = settings;
	if (start && isDay(start) && state.start === undefined) {
		next = { ...next, start };
		news.push({ kind: 'start', text: start });
	} else if (start && state.start !== undefined && start !== state.start) {
		news.push({ kind: 'start-kept', text: state.start, added: start });
	}
	if (weekend && state.weekend === undefined && weekend.length < 7) next = { ...next, weekend };
	const isKnown = (from: string, to: string) => (state.daysOff ?? []).some((range) => range.from === from && range.to === to);
	const fresh = daysOff.filter(({ from, to }) => isDay(from) && isDay(to) && !isKnown(from, to));
	if (fresh.length > 0) {
		next = { ...next, daysOff: [...(next.daysOff ?? []), ...fresh] };
		news.push(...fresh.map(({ from, to }): ImportNews => ({ kind: 'days-off', text: from === to ? from : `${from} – ${to}` })));
	}
	return { state: next };
}
