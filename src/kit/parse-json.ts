/** JSON, JSON Lines and values one after another (`gh api --paginate` writes `[…][…]`). */

export type ParsedJson = { ok: true; value: unknown } | { ok: false; line: number; isCutOff: boolean };

function countLines(text: string, end: number): number {
	return text.slice(0, end).split('\n').length;
}

/** The values of a text on its top level; `end` of the last is null when it never closes. */
function splitValues(text: string): { start: number; end: number | null }[] {
	const values: { start: number; end: number | null }[] = [];
	let depth = 0;
	let start = 0;
	let inString = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (inString) {
			if (character === '\\') index += 1;
			else if (character === '"') inString = false;
			continue;
		}
		if (character === '"') inString = true;
		if (character === '{' || character === '[') {
			if (depth === 0) start = index;
			depth += 1;
		}
		if (character === '}' || character === ']') {
			depth -= 1;
			if (depth === 0) values.push({ start, end: index + 1 });
		}
	}
	if (depth > 0) values.push({ start, end: null });
	return values;
}

function tryParse(text: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(text) };
	} catch {
		// Not JSON is an answer here, not a failure: the caller says which line.
		return null;
	}
}

/** The line of the first entry of a list that is no JSON. Browsers tell the place in words of their own or not at all. */
function findBrokenLine(text: string, start: number, end: number): number {
	const inner = text.slice(start + 1, end);
	const broken = splitValues(inner).find((part) => tryParse(inner.slice(part.start, part.end ?? undefined)) === null);
	return countLines(text, start + 1 + (broken?.start ?? -1));
}

/** Never throws. In: text. Out: one value, or a list of all values, or the line (from 1) where reading stopped. */
export function parseJson(text: string): ParsedJson {
	const whole = tryParse(text);
	if (whole) return { ok: true, value: whole.value };
	const values: unknown[] = [];
	let end = 0;
	for (const part of splitValues(text)) {
		// Between two values only white space and commas: anything else is text of another sort.
		if (/[^\s,]/.test(text.slice(end, part.start))) return { ok: false, line: countLines(text, end), isCutOff: false };
		if (part.end === null) return { ok: false, line: countLines(text, text.length), isCutOff: true };
		const parsed = tryParse(text.slice(part.start, part.end));
		if (!parsed) return { ok: false, line: findBrokenLine(text, part.start, part.end), isCutOff: false };
		values.push(parsed.value);
		end = part.end;
	}
	if (values.length === 0 || /[^\s,]/.test(text.slice(end))) return { ok: false, line: countLines(text, end), isCutOff: false };
	return { ok: true, value: values };
}
