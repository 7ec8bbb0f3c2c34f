/** The questions on the page as the filter knows them: read from the HTML, once, when somebody first filters. */
import { type FilteredQuestion, foldWord, WORD, wordsOf } from './question-filter.ts';

/** A word where it stands. */
export interface Place {
	node: Text;
	start: number;
	end: number;
	/** Folded. */
	word: string;
}

export interface Answer extends FilteredQuestion {
	section: HTMLElement;
	/** Id of its heading. */
	id: string;
	question: string;
	topic: string;
	/** The part that folds; an answer of one paragraph has none. */
	details: HTMLDetailsElement | null;
	/** Words of the question and the first sentence, and those of the part that folds. */
	places: { head: Place[]; rest: Place[] };
}

/** Of a section only what is always there; its words are read when they are first asked for. */
export function readAnswer(section: HTMLElement): Answer | null {
	const heading = section.querySelector('h3');
	const details = section.querySelector('details');
	if (!heading) return null;
	const question = heading.textContent.trim();
	let places: Answer['places'] | undefined;
	let words: FilteredQuestion | undefined;
	const answer: Answer = {
		...{ section, id: heading.id, question, topic: section.dataset.topic ?? '', details },
		get places() {
			places ??= {
				head: [heading, section.querySelector(':scope > p')].flatMap((element) => (element ? placesIn(element) : [])),
				rest: [...(details?.children ?? [])].filter(({ tagName }) => tagName !== 'SUMMARY').flatMap(placesIn),
			};
			return places;
		},
		get head() {
			words ??= wordsOfAnswer(answer);
			return words.head;
		},
		get rest() {
			words ??= wordsOfAnswer(answer);
			return words.rest;
		},
	};
	return answer;
}

const wordsOfAnswer = ({ places, section }: Answer): FilteredQuestion => ({
	head: [...new Set([...places.head.map(({ word }) => word), ...wordsOf(section.dataset.names ?? '')])],
	rest: [...new Set(places.rest.map(({ word }) => word))],
});

function placesIn(element: Element): Place[] {
	const places: Place[] = [];
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const node = texts.currentNode as Text;
		// Fields of a table and the name of a box to copy are no part of the answer.
		if (node.parentElement?.closest('.needs-script, .copy > .label')) continue;
		for (const { 0: word, index } of node.data.matchAll(WORD))
			places.push({ node, start: index, end: index + word.length, word: foldWord(word) });
	}
	return places;
}
