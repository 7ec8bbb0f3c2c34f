/** What no single field of a file can know: whether one list names entries of another. For the schemas of tools. */
import { z } from 'zod';

export type Issue = z.core.$ZodRawIssue;

/** A mistake at a path of the file, in words for its author. */
export function issueAt(input: unknown, path: (string | number)[], message: string): Issue {
	return { code: 'custom', input, path, message };
}

/** A list of entries of which only these fields matter here; empty where the file has something else, which is reported elsewhere. */
export function readList<Shape extends z.ZodRawShape>(value: unknown, name: string, shape: Shape) {
	const list = z.looseObject({ [name]: z.array(z.looseObject(shape)) }).safeParse(value);
	return (list.success ? list.data[name] : []) as z.output<z.ZodObject<Shape>>[];
}

/** Ids that stand twice: within one list, or among all the lists named. */
export function repeatedIds(value: unknown, lists: readonly string[]): Issue[] {
	const seen = new Set<string>();
	return lists.flatMap((name) =>
		readList(value, name, { id: z.string() }).flatMap(({ id }, index) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return [issueAt(value, [name, index, 'id'], `The id "${id}" is taken by an earlier entry. Every id stands once in this file.`)];
		}),
	);
}

/** Fields of a list that must name an entry of another list. */
export function unknownNames(value: unknown, list: string, field: string, known: string): Issue[] {
	const names = readList(value, known, { id: z.string() }).map(({ id }) => id);
	if (names.length === 0) return [];
	return readList(value, list, { [field]: z.string() }).flatMap((entry, index) => {
		const name = String(entry[field]);
		if (names.includes(name)) return [];
		return [issueAt(value, [list, index, field], `There is no "${name}" in ${known}. It has: ${names.join(', ')}.`)];
	});
}

/** Zod leaves checks between fields out where a field is wrong; this one runs all the same, so that an author sees every mistake in one run. */
export function crossCheck(find: (value: unknown) => Issue[]) {
	const check = z.check<unknown>(({ value, issues }) => void issues.push(...find(value)));
	check._zod.def.when = () => true;
	return check;
}
