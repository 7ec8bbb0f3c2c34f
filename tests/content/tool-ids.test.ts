/**
 * Sheets, backups and links that readers have saved hold the ids of a tool's entries, so a released id must stay. The released ones are
 * in `tests/compat/tool-ids.json`; an id that is new needs no line there until it is released.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectNone, readLive, toolFile } from './live.ts';

/** Tool to list (`criteria`, `groups.fields`) to ids. */
type ToolIds = Record<string, Record<string, string[]>>;

const RELEASED: ToolIds = JSON.parse(readFileSync('tests/compat/tool-ids.json', 'utf8'));

/** The ids of all rows below `value`, by the names of the lists that lead there. */
function idsOf(value: unknown, list = ''): [list: string, id: string][] {
	if (Array.isArray(value))
		return value.flatMap((row) => [...(typeof row?.id === 'string' ? [[list, row.id] as [string, string]] : []), ...idsOf(row, list)]);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => idsOf(child, list === '' ? key : `${list}.${key}`));
}

/** The released ids that a tool's file lacks, each in a sentence; a file that is gone lacks itself. */
function missingIds(slug: string, lists: ToolIds[string], text: string | null): string[] {
	if (text === null) return [`${toolFile(slug)} is gone, and with it the page at which readers find their sheets.`];
	const ids = idsOf(parse(text)).map((entry) => entry.join(': '));
	return Object.entries(lists).flatMap(([list, released]) =>
		released
			.filter((id) => !ids.includes(`${list}: ${id}`))
			.map((id) => `${toolFile(slug)}: there is no "${id}" under ${list} any more. What readers saved for it is kept, but not shown.`),
	);
}

test('an id that was renamed, taken out or moved to another list is told, and so is a file', () => {
	const lists = { criteria: ['pay', 'growth'], 'groups.fields': ['base'] };
	expect(missingIds('x', lists, 'criteria: [{id: growth}, {id: pay}, {id: new}]\ngroups: [{id: a, fields: [{id: base}]}]')).toEqual([]);
	expect(missingIds('x', lists, 'criteria: [{id: growth}, {id: salary}]\ngroups: [{id: base}]')).toEqual([
		'content/tools/x.yaml: there is no "pay" under criteria any more. What readers saved for it is kept, but not shown.',
		'content/tools/x.yaml: there is no "base" under groups.fields any more. What readers saved for it is kept, but not shown.',
	]);
	expect(missingIds('x', lists, null)).toEqual(['content/tools/x.yaml is gone, and with it the page at which readers find their sheets.']);
});

test.each(Object.entries(RELEASED))('%s has every id that was released', (slug, lists) => {
	expectNone(
		missingIds(slug, lists, readLive(toolFile(slug))),
		'Put the id back; other words may stand below it. If you take it out on purpose, take it out of tests/compat/tool-ids.json too:',
	);
});
