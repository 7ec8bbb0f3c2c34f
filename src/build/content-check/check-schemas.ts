/** Runs a schema over parsed YAML and turns each of its issues into a problem with a place and a sentence for an author. */
import type { z } from 'zod';
import { describeLimit, statesLimit } from './describe-limit.ts';
import { findNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { childOf, isOptionalField, listFieldNames } from './schema-keys.ts';
import type { FieldPath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** Every way in which `source` breaks `schema`. Broken YAML gives nothing here: its own problems say enough. */
export function checkSchema(source: YamlSource, schema: z.ZodType): Problem[] {
	if (source.problems.length > 0) return [];
	const result = schema.safeParse(source.data ?? {});
	if (result.success) return [];
	const issues = result.error.issues.flatMap((issue) => unfoldUnion(issue, source.data));
	const misspelt = misspeltFields(issues, schema, source.data);
	return issues
		.filter((issue) => !(isMissing(issue, source.data) && misspelt.has(pathText(issue.path))))
		.flatMap((issue) => issueToProblems(issue, schema, source));
}

/** A union reports all its branches; the one whose type fits the value is what the author meant. */
function unfoldUnion(issue: Issue, data: unknown): Issue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	const fitting = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
	const branch = fitting.length === 1 ? fitting[0] : undefined;
	if (!branch) return [issue];
	return branch.flatMap((inner) => unfoldUnion({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data));
}

/** Paths of missing fields that an unknown field next to them nearly spells: one mistake, reported once, at the unknown one. */
function misspeltFields(issues: readonly Issue[], schema: z.ZodType, data: unknown): Set<string> {
	const paths = new Set<string>();
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		const known = listFieldNames(schema, fieldPath(issue.path), data);
		for (const key of issue.keys) paths.add(pathText([...issue.path, findNearest(key, known) ?? key]));
	}
	return paths;
}

function issueToProblems(issue: Issue, schema: z.ZodType, source: YamlSource): Problem[] {
	const path = fieldPath(issue.path);
	if (issue.code === 'unrecognized_keys') {
		const known = listFieldNames(schema, path, source.data);
		return issue.keys.map((key) => createProblem('unknown-field', source.placeOfKey([...path, key]), { key, known }));
	}
	const name = describePath(path) || 'The file';
	if (isMissing(issue, source.data)) {
		return [
			createProblem('missing-field', source.placeOf(path.slice(0, -1)), {
				path: name,
				key: String(path.at(-1)),
				expected: describeExpected(issue),
			}),
		];
	}
	const value = describeValue(valueAt(source.data, path));
	const place = source.placeOf(path);
	const listed = listedValues(issue);
	if (listed) return [createProblem('not-listed', place, { path: name, value, known: listed })];
	const title = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
	const expected = `${describeExpected(issue)}${describeWayOut(issue, path, schema, source.data)}`;
	return [createProblem(title, place, { path: name, value, expected })];
}

function isMissing(issue: Issue, data: unknown): boolean {
	return issue.path.length > 0 && issue.code !== 'custom' && valueAt(data, fieldPath(issue.path)) === undefined;
}

function listedValues(issue: Issue): string[] | null {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	const options = (issue as { options?: unknown }).options;
	return issue.code === 'invalid_union' && Array.isArray(options) ? options.map(String) : null;
}

const TYPE_WORDS: Record<string, string> = {
	string: 'Text; in quotes where it looks like a number, a yes or a no.',
	number: 'A number without quotes.',
	int: 'A whole number.',
	boolean: 'true or false.',
	array: 'A list: one line "- …" for each entry.',
	object: 'Fields of its own, one "name: value" a line, two spaces further in.',
	record: 'Fields of its own, one "name: value" a line.',
	null: 'null.',
};

/** The schema's own words where its author wrote some; otherwise what the type asks for. */
function describeExpected(issue: Issue): string {
	const isGeneric = /^(Invalid|Unrecognized|Too (big|small))/.test(issue.message);
	const limit = describeLimit(issue);
	if (!isGeneric) return limit && !statesLimit(issue) ? `${issue.message} ${limit}` : issue.message;
	if (limit) return limit;
	if (issue.code === 'invalid_type') return TYPE_WORDS[issue.expected] ?? `A value of type ${issue.expected}.`;
	if (issue.code === 'invalid_value') return `One of: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(describeExpected)))].join(' Or: ');
	}
	return issue.message;
}

/** Text that is empty may often as well not be there. */
function describeWayOut(issue: Issue, path: FieldPath, schema: z.ZodType, data: unknown): string {
	if (issue.code !== 'too_small' || issue.origin !== 'string' || issue.minimum !== 1) return '';
	if (typeof path.at(-1) === 'number') return ' Or take the entry out.';
	return isOptionalField(schema, path, data) ? ' Or take the field out.' : '';
}

function describeValue(value: unknown): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
	if (typeof value === 'object') return 'a group of fields';
	if (typeof value === 'number') return `the number ${value}`;
	const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Zod allows symbols in paths; YAML has none. */
function fieldPath(path: readonly PropertyKey[]): FieldPath {
	return path.filter((step) => typeof step !== 'symbol');
}

function pathText(path: readonly PropertyKey[]): string {
	return path.map(String).join('.');
}

/** A path as an author counts: `gates › entry 1 › reason`. */
function describePath(path: FieldPath): string {
	return path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : step)).join(' › ');
}

function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>((value, step) => childOf(value, step), data);
}
