/**
 * `node scripts/report-reading.ts [part of a file's path …]`: words, sentences and Flesch reading ease of every chapter, page and
 * question, hardest first; with a part of a path, those files only and their five hardest sentences. Ends with 1 when a page is
 * below the floor.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseContent } from '../src/build/content-check/parse-content.ts';
import { listHardest, measureReading } from '../src/build/reading/reading-ease.ts';

/**
 * The least that a page may have. Pages had 63 to 85 when it was set; 50 is where Flesch's own table passes from "fairly difficult" to
 * "difficult". Terms of the trade ("idempotency") cost a page a few points, so the floor says only that something went wrong.
 */
const FLOOR = 50;

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const files = globSync('content/{docs,faq}/**/*.{md,mdx}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const { entries } = parseContent(new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')])));

const pages = entries
	.map(({ file, prose }) => {
		const texts = prose.filter(({ kind, isQuoted }) => !isQuoted && (kind === 'paragraph' || kind === 'item')).map(({ words }) => words);
		return { file, texts, ...measureReading(texts) };
	})
	.filter(({ words, file }) => words > 0 && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
	.sort((a, b) => (a.ease ?? 0) - (b.ease ?? 0));

console.log(' ease  words  sentences  file, and its hardest sentence');
for (const { file, texts, words, sentences, ease } of pages) {
	console.log(`${(ease ?? 0).toFixed(0).padStart(5)}${String(words).padStart(7)}${String(sentences).padStart(11)}  ${file}`);
	for (const hard of listHardest(texts, wanted.length > 0 ? 5 : 1)) {
		const sentence = wanted.length > 0 || hard.sentence.length <= 110 ? hard.sentence : `${hard.sentence.slice(0, 109)}…`;
		console.log(`${' '.repeat(25)}${hard.ease.toFixed(0)}: ${sentence}`);
	}
}
const below = pages.filter(({ ease }) => ease !== null && ease < FLOOR);
for (const { file, ease } of below)
	console.log(
		`\n${file}: reading ease ${ease?.toFixed(0)}, less than ${FLOOR}. Fix: shorten the sentences that this prints: npm run report:reading -- ${file}`,
	);
console.log(`\nreading: ${pages.length} files, ${below.length} below ${FLOOR}`);
process.exitCode = below.length > 0 ? 1 : 0;
