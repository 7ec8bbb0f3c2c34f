import { expect, test } from 'vitest';
import type { ImportedIssue } from '../../core/issue-list.ts';
import { addItems } from './rubric.changes.ts';
import { findNewIssues } from './rubric.import.ts';
import { EMPTY_STATE } from './rubric.state.ts';

const issue = (title: string, key: string | null = null, url: string | null = null): ImportedIssue => ({
	title,
	key,
	url,
	state: null,
	labels: [],
	created: null,
});
const known = addItems(
	EMPTY_STATE,
	[issue('By address', '#1', 'https://example.org/1'), issue('By key', '#2'), issue('By title')],
	['a', 'b', 'c'],
).items;

test.each([
	['renamed at the same address', issue('New name', '#1', 'https://example.org/1'), 1],
	['with the same number of another repository', issue('By address', '#1', 'https://example.org/other/1'), 0],
	['with the same key and title', issue('By key', '#2'), 1],
	['with the same number and another title', issue('Something else', '#2'), 0],
	['with the same title and no key', issue('By title'), 1],
])('an issue %s counts as held: %#', (_, found, repeated) => {
	expect(findNewIssues([found], known)).toEqual({ fresh: repeated ? [] : [found], repeated });
});
