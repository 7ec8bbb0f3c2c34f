import { expect, test } from 'vitest';
import { splitAnswer } from './split-answer.ts';

test.each([
	['one paragraph', '<p>No.</p>\n', '<p>No.</p>', ''],
	['one paragraph and a remark that nobody sees', '<p>No.</p>\n<!-- a\nb -->\n', '<p>No.</p>', ''],
	['two paragraphs', '<p>No.</p>\n<p>Why: <em>so</em>.</p>', '<p>No.</p>', '\n<p>Why: <em>so</em>.</p>'],
	['a remark and a paragraph', '<p>No.</p><!-- a --><p>So.</p>', '<p>No.</p>', '<!-- a --><p>So.</p>'],
	['a list', '<ul><li>No.</li></ul>', '', '<ul><li>No.</li></ul>'],
	['nothing', '\n', '', ''],
])('%s', (_, html, lead, rest) => {
	expect(splitAnswer(html)).toEqual({ lead, rest });
});
