/**
 * `node scripts/check-content.ts [--json]`: checks everything below content/ and prints every mistake. Exits with 1 when there
 * is one. With --json, prints `{ files, problems, heldBack }` for other programs.
 */
import { fileURLToPath } from 'node:url';
import { checkProject } from '../src/build/content-check/read-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { text, ...report } = await checkProject(root);
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : text);
process.exitCode = report.problems.length > 0 ? 1 : 0;
