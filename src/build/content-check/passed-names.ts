/** The names of the values that a call passes, read from its text: `{ count, name: title }` passes count and name. */

const QUOTES = ['"', "'", '`'];
const PART = /^\s*(?:(['"])([\w-]+)\1|([\w$]+))\s*(?::|\(|$)/;

/**
 * Names in the object that begins at or after `start`, behind blanks; none where the call ends there, and null where it passes
 * something that only running it would tell: a variable, a choice, an object that takes in another.
 */
export function readPassedNames(code: string, start: number): string[] | null {
	const next = /\S/.exec(code.slice(start));
	const open = start + (next?.index ?? 0);
	if (next?.[0] === ')') return [];
	if (next?.[0] !== '{') return null;
	const parts: string[] = [];
	let from = open + 1;
	let depth = 0;
	for (let index = open; index < code.length; index++) {
		const sign = code[index] ?? '';
		if (QUOTES.includes(sign)) index = endOfQuote(code, index);
		else if ('({['.includes(sign)) depth++;
		else if (')}]'.includes(sign)) depth--;
		const isEnd = depth === 0;
		if (isEnd || (depth === 1 && sign === ',')) {
			parts.push(code.slice(from, index));
			from = index + 1;
		}
		if (isEnd) return /^\s*,?\s*\)/.test(code.slice(index + 1)) ? namesOf(parts) : null;
	}
	return null;
}

function namesOf(parts: readonly string[]): string[] | null {
	const names = parts.filter((part) => part.trim() !== '').map((part) => PART.exec(part));
	return names.every((name) => name !== null) ? names.map(([, , quoted, plain]) => quoted ?? plain ?? '') : null;
}

/** Offset of the sign that closes a quote. In backticks, whatever stands in braces is passed over as it is. */
function endOfQuote(code: string, start: number): number {
	for (let index = start + 1; index < code.length; index++) {
		if (code[index] === '\\') index++;
		else if (code[index] === code[start]) return index;
	}
	return code.length;
}
