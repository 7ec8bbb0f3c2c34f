import { expect, test } from 'vitest';
import { parseYaml } from './yaml-source.ts';

/** Line, column and reason of the first mistake. */
function slipIn(yaml: string): string {
	const [problem] = parseYaml('a.yaml', yaml).problems;
	return problem ? `${problem.line}:${problem.column} ${problem.found.replace("This can't be read as YAML: ", '')}` : '';
}

test.each([
	[
		'a field below another that has a value',
		'a:\n  - id: x\n    name: N\n      letter: S\n    question: Q\n',
		'4:7 line 4 is indented further than line 3.',
	],
	[
		'the same behind blank lines and remarks',
		'a:\n  - id: x\n\n# note: one\n      letter: S\n',
		'5:7 line 5 is indented further than line 2.',
	],
	['the same below a value in quotes', 'title: "T"\n  code: S\nx: 1\n', '2:3 line 2 is indented further than line 1.'],
	['the same below text that goes on', 'title: T\n  goes on\n  code: S\n', '3:3 line 3 is indented further than line 1.'],
	['a field too far to the left', 'a:\n  - id: x\n    name: N\n   letter: S\n', '4:4 line 4 is indented less far than line 3.'],
	['two fields on a line', 'title: Bugs: which first?\n  code: S\n', '1:8 a second ": " follows on the same line.'],
	['two fields on a line, with another below', 'a: b: c\nd: e\n', '1:4 a second ": " follows on the same line.'],
	['a tab', 'a:\n\tb: c\n', '2:1 a tab stands where blanks are needed.'],
])('%s', (_, yaml, slip) => {
	expect(slipIn(yaml)).toBe(slip);
});

test('lines of front matter are counted from the top of the file', () => {
	const text = '---\ntitle: T\n  code: S\n---\n';
	expect(parseYaml('a.md', text, 4, 23).problems[0]).toMatchObject({
		line: 3,
		found: expect.stringContaining('line 3 is indented further than line 2'),
	});
});
