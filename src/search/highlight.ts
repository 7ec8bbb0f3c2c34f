/** A text cut into pieces, with the words that answer a query marked. */
import { stemsOf } from '../core/search-words.ts';
import type { ExcerptPiece } from './excerpt.ts';

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+|\+\+|#)*/gu;

/** @param isAsked whether a stem answers the query */
export function markWords(text: string, isAsked: (stem: string) => boolean): ExcerptPiece[] {
	const pieces: ExcerptPiece[] = [];
	const add = (piece: string, hit: boolean) => {
		const last = pieces.at(-1);
		if (piece === '') return;
		if (last?.hit === hit) last.text += piece;
		else pieces.push({ text: piece, hit });
	};
	let done = 0;
	for (const { 0: word, index } of text.matchAll(WORDS)) {
		add(text.slice(done, index), false);
		add(word, stemsOf(word).some(isAsked));
		done = index + word.length;
	}
	add(text.slice(done), false);
	return pieces;
}
