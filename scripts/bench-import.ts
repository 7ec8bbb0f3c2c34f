/**
 * `node scripts/bench-import.ts`: what reading a CSV costs with 500, 5,000 and 50,000 quotations that go on behind their end, in rows
 * and in one line: a reader that looks ahead for each of them would need the square of it.
 */
import { readIssueText } from '../src/kit/read-issue-file.ts';
import { measureInTurns } from './bench-in-turns.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

measureInTurns([500, 5_000, 50_000], 5_000, 'quotations', (count) => count, [
	{
		name: 'in rows',
		prepare(count) {
			const file = bytes(`a;b;c\n${'x;"y");z\n'.repeat(count)}`);
			return () => readIssueText(file, 'a.csv');
		},
	},
	{
		name: 'in one line',
		prepare(count) {
			const file = bytes(`a;b;c\n"d;e";f\n${'"y");'.repeat(count)}`);
			return () => readIssueText(file, 'a.csv');
		},
	},
]);
