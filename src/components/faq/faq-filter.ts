/**
 * The page of questions with script. Answers fold below their first sentence; words and a topic leave the questions that have both;
 * the address holds the filter in its fragment, so that going back works and a linked answer is always shown, open.
 */

import { decodeId, takeQuery, writeAddress } from './address.ts';
import { type Answer, readAnswer } from './answers.ts';
import { addCopyLink } from './copy-link.ts';
import { type Filter, NO_FILTER, parseFilter } from './filter-fragment.ts';
import { markPlaces } from './marks.ts';
import { hasAll, answers as hasWord, nearestQuestions, subjectOf } from './question-filter.ts';
import { searchManual } from './search-manual.ts';

/** Milliseconds of rest after which the count is said and the address is written: not at each letter. */
const PAUSE = 300;

export function startFilter(root: HTMLElement): void {
	const find = <Kind extends HTMLElement = HTMLElement>(selector: string) => {
		const found = root.querySelector<Kind>(selector);
		if (!found) throw new Error(`The filter has no ${selector}.`);
		return found;
	};
	const [tools, field, status, nearest, searchAll, openAll] = [
		...[find('.faq-tools'), find<HTMLInputElement>('[type=search]'), find('.faq-state [role=status]')],
		...[find('.faq-nearest'), find('.faq-search'), find('.faq-open-all')],
	] as [HTMLElement, HTMLInputElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
	const aloud = find(':scope > [role=status]');
	const radios = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
	const topics = radios.map(({ value }) => value);
	const all = [...document.querySelectorAll<HTMLElement>('.answer')].flatMap((section) => readAnswer(section) ?? []);
	const allWords = status.textContent;
	const openWords = openAll.textContent;
	let filter: Filter = NO_FILTER;
	let waiting = 0;
	/** What the address does not say yet. */
	let unwritten: Filter | null = null;

	const shown = () => all.filter(({ section }) => !section.hidden);
	const nameOpenAll = () => {
		openAll.textContent = shown().some(isFolded) ? openWords : (root.dataset.close ?? '');
	};

	/** Shows what the filter leaves, at once; says it and writes it into the address after a pause. */
	const apply = (next: Filter, keepsAddress = false) => {
		filter = next;
		unwritten = keepsAddress ? null : next;
		const asked = subjectOf(next.query);
		const matching = asked.length > 0 ? all.filter((answer) => hasAll(answer, asked)) : all;
		for (const answer of all) {
			answer.section.hidden = !matching.includes(answer) || (next.topic !== '' && answer.topic !== next.topic);
			noteInside(answer, asked, root.dataset.inside ?? '');
		}
		for (const radio of radios) {
			radio.checked = radio.value === next.topic;
			const count = matching.filter(({ topic }) => radio.value === '' || topic === radio.value).length;
			const label = radio.parentElement?.querySelector('.chip-count');
			if (label) label.textContent = `${count}`;
			const heading = document.getElementById(radio.value);
			if (heading) heading.hidden = !shown().some(({ topic }) => topic === radio.value);
		}
		const left = shown();
		markPlaces(left.flatMap(({ places }) => (asked.length > 0 ? [...places.head, ...places.rest].filter(isAsked(asked)) : [])));
		const near = left.length === 0 ? nearestQuestions(all, asked) : [];
		nearest.hidden = near.length === 0;
		nearest.querySelector('ul')?.replaceChildren(...near.map(linkTo));
		searchAll.hidden = next.query === '';
		searchAll.textContent = (root.dataset.search ?? '').replace('{query}', () => next.query);
		openAll.hidden = !left.some(({ details }) => details);
		nameOpenAll();
		clearTimeout(waiting);
		waiting = window.setTimeout(() => {
			const isAll = left.length === all.length;
			const text = left.length > 0 ? root.dataset.count?.replace('{shown}', `${left.length}`) : root.dataset.none;
			status.textContent = (isAll ? allWords : text) ?? '';
			if (unwritten) writeAddress(unwritten, topics);
			unwritten = null;
		}, PAUSE);
	};
	const applyFields = () => apply({ query: field.value.trim(), topic: radios.find(({ checked }) => checked)?.value ?? '' });
	const fill = (next: Filter) => {
		field.value = next.query;
		apply(next, true);
	};

	/** Shows what an id names, whatever the filter says, open and at the top. */
	const reveal = (id: string) => {
		const target = document.getElementById(id);
		if (!target) return;
		if (target.closest('[hidden]')) fill(NO_FILTER);
		for (const answer of all) if (answer.section.contains(target)) fold(answer, true);
		target.scrollIntoView();
	};
	const followAddress = () => {
		unwritten = null;
		const next = parseFilter(location.hash, topics);
		if (next) return fill(next);
		if (location.hash.length < 2) return fill(NO_FILTER);
		reveal(decodeId(location.hash));
	};

	for (const answer of all) {
		fold(answer, false);
		answer.details?.addEventListener('toggle', nameOpenAll);
		// The link to where the reader already is changes no address.
		answer.section.querySelector('h3 a')?.addEventListener('click', () => fold(answer, true));
		addCopyLink(answer, root.dataset, (text) => {
			aloud.textContent = text;
		});
	}
	field.addEventListener('input', applyFields);
	for (const radio of radios) radio.addEventListener('change', applyFields);
	field.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Escape' && field.value !== '') {
			event.preventDefault();
			field.value = '';
			applyFields();
		}
		if (event.key === 'Enter') shown()[0]?.section.querySelector<HTMLElement>('h3 a')?.focus();
	});
	openAll.addEventListener('click', () => {
		const opens = shown().some(isFolded);
		for (const answer of shown()) fold(answer, opens);
		nameOpenAll();
	});
	searchAll.addEventListener('click', () => searchManual(filter.query));
	addEventListener('hashchange', followAddress);
	openForPrint(all);

	tools.hidden = false;
	document.documentElement.dataset.faq = 'ready';
	takeQuery();
	if (location.hash.length > 1) followAddress();
}

/** Opens an answer or folds it; one of a single paragraph is always open. */
function fold({ details }: Answer, isOpen: boolean): void {
	if (details) details.open = isOpen;
}

const isFolded = ({ details }: Answer) => details?.open === false;

const isAsked =
	(asked: readonly string[]) =>
	({ word }: { word: string }) =>
		asked.some((one) => hasWord(word, one));

/** Says beside "The whole answer" how often the words stand in what is folded. */
function noteInside({ details, places, section }: Answer, asked: readonly string[], words: string): void {
	const summary = details?.querySelector('summary');
	summary?.querySelector('.inside')?.remove();
	const count = section.hidden || asked.length === 0 ? 0 : places.rest.filter(isAsked(asked)).length;
	if (count === 0) return;
	const note = document.createElement('span');
	note.className = 'inside';
	note.textContent = words.replace('{matches}', `${count}`);
	summary?.append(note);
}

function linkTo({ id, question }: Answer): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `#${id}`;
	link.textContent = question;
	item.append(link);
	return item;
}

/** On paper nothing folds. */
function openForPrint(all: readonly Answer[]): void {
	let closed: Answer[] = [];
	addEventListener('beforeprint', () => {
		closed = all.filter(isFolded);
		for (const answer of closed) fold(answer, true);
	});
	addEventListener('afterprint', () => {
		for (const answer of closed) fold(answer, false);
	});
}
