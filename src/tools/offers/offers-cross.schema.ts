/** What no single field of an `offers` file can know: lists that name each other, sums, ids that repeat, ids that are missing. */
import { z } from 'zod';
import { type Issue, issueAt, type Path, readList, repeatedIds } from '../../schemas/cross-check.ts';
import { ASSUMPTION_IDS, EXAMPLE_ROWS, FIELD_UNITS, FORMULA_IDS } from './offers-fields.schema.ts';

/** All such mistakes of a parsed YAML file, with path and a sentence for its author. `value` may be anything. */
export function offersIssues(value: unknown): Issue[] {
	const found: Issue[] = [];
	const add = (path: Path, message: string) => void found.push(issueAt(value, path, message));
	const withId = { id: z.string() };
	const fields = readList(value, 'groups', { fields: z.array(z.looseObject({ ...withId, unit: z.string() })) });
	const schedules = readList(value, 'schedules', { ...withId, parts: z.array(z.number()).nullable() });
	const kinds = readList(value, 'equityKinds', withId);

	const seenFields = new Set<string>();
	for (const [group, { fields: list }] of fields.entries()) {
		for (const [index, { id, unit }] of list.entries()) {
			const expected = Object.hasOwn(FIELD_UNITS, id) ? FIELD_UNITS[id as keyof typeof FIELD_UNITS] : unit;
			if (unit !== expected) add(['groups', group, 'fields', index, 'unit'], `The formula takes "${id}" as ${expected}: write that.`);
			if (seenFields.has(id)) add(['groups', group, 'fields', index, 'id'], `"${id}" is asked for earlier. Ask once.`);
			seenFields.add(id);
		}
	}
	if (fields.length > 0 && !seenFields.has('base')) add(['groups'], 'One group must ask for "base".');

	for (const [index, { parts }] of schedules.entries()) {
		const sum = parts?.reduce((total, part) => total + part, 0) ?? 100;
		if (Math.abs(sum - 100) > 0.05) add(['schedules', index, 'parts'], `The parts make ${sum} percent. Together they must make 100.`);
	}
	const ofRefreshers = z.looseObject({ refresherSchedule: z.string() }).safeParse(value);
	const known = schedules.filter(({ parts }) => parts).map(({ id }) => id);
	if (ofRefreshers.success && known.length > 0 && !known.includes(ofRefreshers.data.refresherSchedule)) {
		add(['refresherSchedule'], `Write the id of a schedule with parts: ${known.join(', ')}.`);
	}

	for (const name of ['gates', 'groups', 'equityKinds', 'schedules', 'assumptions', 'formulas', 'warnings'])
		found.push(...repeatedIds(value, [name]));
	for (const [name, needed] of [['assumptions', ASSUMPTION_IDS] as const, ['formulas', FORMULA_IDS] as const]) {
		const list = readList(value, name, withId).map(({ id }) => id);
		const missing = needed.filter((id) => !list.includes(id));
		if (list.length > 0 && missing.length > 0) add([name], `Missing: ${missing.join(', ')}. The results need every one.`);
	}
	const assumptions = readList(value, 'assumptions', { default: z.number(), range: z.looseObject({ from: z.number(), to: z.number() }) });
	for (const [index, { default: set, range }] of assumptions.entries()) {
		if (set < range.from || set > range.to) add(['assumptions', index, 'default'], `Write a value from ${range.from} to ${range.to}.`);
	}
	exampleIssues(value, { kinds: kinds.map(({ id }) => id), schedules: schedules.map(({ id }) => id) }, add);
	return found;
}

/** The worked example: one number an offer in each row, every row there, choices that exist. */
function exampleIssues(value: unknown, ids: { kinds: string[]; schedules: string[] }, add: (path: Path, message: string) => void): void {
	const example = z.looseObject({ example: z.unknown() }).safeParse(value).data?.example;
	const offers = readList(example, 'offers', { values: z.record(z.string(), z.unknown()) });
	for (const [index, { values }] of offers.entries()) {
		for (const [field, list] of [['equity-kind', ids.kinds] as const, ['vesting', ids.schedules] as const]) {
			const chosen = values[field];
			if (chosen !== undefined && !list.includes(String(chosen))) {
				add(['example', 'offers', index, 'values', field], `There is no "${chosen}". There are: ${list.join(', ')}.`);
			}
		}
	}
	const rows = readList(example, 'rows', { id: z.string(), values: z.array(z.number()) });
	for (const [index, { values }] of rows.entries()) {
		if (offers.length > 0 && values.length !== offers.length) {
			add(['example', 'rows', index, 'values'], `Write ${offers.length} numbers, one an offer.`);
		}
	}
	const missing = EXAMPLE_ROWS.filter((id) => !rows.some((row) => row.id === id));
	if (rows.length > 0 && missing.length > 0) add(['example', 'rows'], `Missing: ${missing.join(', ')}.`);
}
