/**
 * `node scripts/check-site.ts [dist] [/base/]`: checks every page of a built site (links, fragments, titles, ids, images, policy,
 * valid HTML, weight) and the e-book made from them, and prints what each page weighs. SITE_URL is the address that the site was built for, if any.
 */
import { readPageFacts } from '../src/build/search-facts.ts';
import { checkBook } from './site-check/check-book.ts';
import { checkSite } from './site-check/read-site.ts';

const [folder = 'dist', base = process.env.BASE_PATH ?? '/'] = process.argv.slice(2);
const { problems, weights } = await checkSite(folder, base, process.env.SITE_URL && new URL(process.env.SITE_URL).origin);
const chapters = [...readPageFacts('.')].filter(([, { isChapter }]) => isChapter).map(([path]) => path.slice(1, -1));
for (const { file, found, expected } of await checkBook(folder, chapters)) problems.push({ file, line: 1, found, expected });

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
console.log('   HTML    CSS     JS  kB zipped, requests, page');
for (const { html, css, js, requests, file } of weights)
	console.log(`${kilobytes(html)}${kilobytes(css)}${kilobytes(js)}  ${String(requests).padStart(3)}  ${file}`);
for (const { file, line, found, expected } of problems) console.log(`\n${folder}/${file}:${line}\n  ${found}\n  ${expected}`);
console.log(`\nsite: ${weights.length} pages in ${folder}, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
