import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { programOf } from './package-program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = readFileSync(`${root}content/editorial/words.txt`, 'utf8').trimEnd().split('\n');

/** The words that the spelling check does not accept in a text, as if it stood in `file`. */
function unknownWords(file: string, text: string): string[] {
	const command = [programOf('cspell', 'cspell'), 'lint', '--no-progress', '--no-summary', '--words-only', `stdin://${file}`];
	const { stdout, status } = spawnSync(process.execPath, command, { cwd: root, input: text, encoding: 'utf8' });
	const found = stdout.split('\n').filter(Boolean);
	expect(status).toBe(found.length > 0 ? 1 : 0);
	return found;
}

test('slips and British spellings are found, also where lists of software terms know them', { timeout: 30_000 }, () => {
	const text = '---\ntitle: Colour\n---\n\nWe recieve orders, prioritise the labour and log in grey. Her judgement was fine.\n';
	expect(unknownWords('content/faq/example.md', text)).toEqual(['Colour', 'recieve', 'prioritise', 'labour', 'grey', 'judgement']);
});

test('what readers type, code, citations and addresses are no text', { timeout: 30_000 }, () => {
	const text = [
		'---',
		'title: Colors',
		'aliases: [colour, prioritise]',
		'---',
		'',
		'Run `pgbuncher` [@zzyzx-2020], see [it](/qwrtzy/) or https://qwrtzy.example/.',
		'',
		'```sh',
		'kubctl qwrtzy',
		'```',
		'',
	].join('\n');
	expect(unknownWords('content/faq/example.md', text)).toEqual([]);
	const list = '- id: qwrtzy\n  term: color\n  aliases:\n    - colour\n    - behaviour\n  meaning: A behaviour.\n';
	expect(unknownWords('content/data/glossary.yaml', list)).toEqual(['behaviour']);
});

test('the word list is sorted, has no word twice and none that no text uses', () => {
	const order = new Intl.Collator('en');
	expect(words).toEqual([...new Set(words)].toSorted(order.compare));
	const texts = globSync('content/**/*.{md,mdx,yaml,svg}', { cwd: root }).map((file) => readFileSync(root + file, 'utf8').toLowerCase());
	const unused = words.filter((word) => !texts.some((text) => text.includes(word.toLowerCase())));
	expect(unused, 'No text has these words any more: take them out of content/editorial/words.txt.').toEqual([]);
});
