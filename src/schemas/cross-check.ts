/** What no single field of a file can know: ids that stand once, names of entries that exist. For the schemas of tools. */
import { z } from 'zod';

export type Issue = z.core.$ZodRawIssue;
export type Path = (string | number)[];

/** A mistake at a path of the file, in words for its author. */
export const issueAt = (input: unknown, path: Path, message: string): Issue => ({ code: 'custom', input, path, message });

/** A list of entries of which only these fields matter here; empty where the file has something else, which is reported elsewhere. */
export function readList<Shape extends z.ZodRawShape>(value: unknown, name: string, shape: Shape) {
	const list = z.looseObject({ [name]: z.array(z.looseObject(shape)) }).safeParse(value);
	return (list.success ? list.data[name] : []) as z.output<z.ZodObject<Shape>>[];
}

/** Ids that stand twice: within one list or, where they become anchors of the same page, across several. */
export function repeatedIds(value: unknown, lists: readonly string[]): Issue[] {
	const seen = new Map<string, string>();
	return lists.flatMap((name) =>
		readList(value, name, { id: z.string() }).flatMap(({ id }, index) => {
			const first = seen.get(id);
			if (first === undefined) seen.set(id, name);
			const message = `The id "${id}" is taken by an earlier entry of ${first}. Choose another.`;
			return first === undefined ? [] : [issueAt(value, [name, index, 'id'], message)];
		}),
	);
}

/** Ids that stand twice in a list that lies deeper in the file. @param path leads to the list */
export function repeatedIdsAt(value: unknown, path: Path, ids: readonly string[]): Issue[] {
	return ids.flatMap((id, index) =>
		ids.indexOf(id) === index
			? []
			: [issueAt(value, [...path, index, 'id'], `The id "${id}" is taken by an earlier entry of ${path[0]}. Choose another.`)],
	);
}

/** Names that lead to no entry. Silent where the list that is named could not be read: that is reported elsewhere. */
export function findUnknownNames(
	value: unknown,
	known: readonly string[],
	names: readonly { path: Path; name: string }[],
	what: string,
): Issue[] {
	if (known.length === 0) return [];
	return names
		.filter(({ name }) => !known.includes(name))
		.map(({ path, name }) => issueAt(value, path, `There is no ${what} "${name}". It has: ${known.join(', ')}.`));
}

/** Entries of one list whose field must name an entry of another. */
export function unknownNames(value: unknown, list: string, field: string, known: string): Issue[] {
	const ids = readList(value, known, { id: z.string() }).map(({ id }) => id);
	const names = readList(value, list, { [field]: z.string() }).map((entry, index) => ({
		path: [list, index, field],
		name: String(entry[field]),
	}));
	return findUnknownNames(value, ids, names, field);
}

/** Zod leaves checks between fields out where a field is wrong; these run all the same, so that an author sees every mistake in one run. */
export function crossCheck(findIssues: (value: unknown) => Issue[]) {
	const check = z.check<unknown>(({ value, issues }) => void issues.push(...findIssues(value)));
	check._zod.def.when = () => true;
	return check;
}
