/** What the lists of one file must agree on: ids that are unique, names of entries that exist. For schemas of tools. */
import { z } from 'zod';

export type Issue = z.core.$ZodRawIssue;

/** An issue at a path of the file, in words that an author understands. */
export const issueAt = (input: unknown, path: (string | number)[], message: string): Issue => ({ code: 'custom', input, path, message });

/** A list of entries of which only these fields matter here; empty where the file has something else, which is reported elsewhere. */
export function readList<Shape extends z.ZodRawShape>(value: unknown, name: string, shape: Shape) {
	const list = z.looseObject({ [name]: z.array(z.looseObject(shape)) }).safeParse(value);
	return (list.success ? list.data[name] : []) as z.output<z.ZodObject<Shape>>[];
}

/** Ids that stand twice, within one list or, where they become anchors of the same page, across several. */
export function findRepeatedIds(value: unknown, lists: readonly string[]): Issue[] {
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

/** Names that lead to no entry. Silent where the list that is named could not be read: that is reported elsewhere. */
export function findUnknownNames(
	value: unknown,
	known: readonly string[],
	names: readonly { path: (string | number)[]; name: string }[],
	what: string,
): Issue[] {
	if (known.length === 0) return [];
	return names
		.filter(({ name }) => !known.includes(name))
		.map(({ path, name }) => issueAt(value, path, `There is no ${what} "${name}". It has: ${known.join(', ')}.`));
}

/** Zod leaves checks like this out where a field is wrong; it runs all the same, so that an author sees every mistake in one run. */
export function crossCheck(findIssues: (value: unknown) => Issue[]) {
	const check = z.check<unknown>(({ value, issues }) => void issues.push(...findIssues(value)));
	check._zod.def.when = () => true;
	return check;
}
