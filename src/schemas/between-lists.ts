/**
 * Checks between the lists of one YAML file: ids that are unique, ids that exist. Zod leaves such checks out where a field is wrong;
 * these run all the same, so that an author sees every mistake in one run. Pure: no DOM, no Node.
 */
import { z } from 'zod';

export type Issue = z.core.$ZodRawIssue;
type Path = (string | number)[];

/** A mistake at a path from the root of the file, in words that say what to write. */
export function issueAt(value: unknown, path: Path, message: string): Issue {
	return { code: 'custom', input: value, path, message };
}

/** A list of entries of which only these fields matter here; empty where the file has something else, which is reported elsewhere. */
export function readList<Shape extends z.ZodRawShape>(value: unknown, name: string, shape: Shape): z.output<z.ZodObject<Shape>>[] {
	const list = z.looseObject({ [name]: z.array(z.looseObject(shape)) }).safeParse(value);
	return (list.success ? list.data[name] : []) as z.output<z.ZodObject<Shape>>[];
}

/** An issue for each id that an earlier entry of the same list has. `path` leads to the list. */
export function repeatedIds(value: unknown, path: Path, ids: readonly string[]): Issue[] {
	return ids.flatMap((id, index) =>
		ids.indexOf(id) === index
			? []
			: [issueAt(value, [...path, index, 'id'], `The id "${id}" is taken by an earlier entry. Ids are unique within a list.`)],
	);
}

/** Turns a function from the whole file to issues into a Zod check that always runs. */
export function checkBetweenLists(find: (value: unknown) => Issue[]) {
	const check = z.check<unknown>(({ value, issues }) => void issues.push(...find(value)));
	check._zod.def.when = () => true;
	return check;
}
