import { expect, test } from 'vitest';
import { findMalformedCitations } from './malformed-citation.ts';

test.each(['[@One]', '[@one, @two]', '[@one;]', '[see @one]', '[ @one]', '[@one_two]', '[@]', '[@one; two]'])('%s is malformed', (text) => {
	expect(findMalformedCitations(`Late ${text}.`)).toEqual([{ index: 5, text }]);
});

test.each(['[@one]', '[@one; @two]', '[@one, chapter 11; @two, page 3]', '[one]', '[x@y.org]', '[ ]', 'a@b [c]', '[2]'])(
	'%s is not',
	(text) => {
		expect(findMalformedCitations(`Late ${text}.`)).toEqual([]);
	},
);
