/**
 * `node scripts/check-lockfile.ts [--fix]`: whether `package-lock.json` is complete for Linux, macOS and Windows and records no
 * download addresses. With --fix it takes addresses out and adds what npm left out. Run the fix after every `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLock, completeLock, isCompleted, type Lock } from './lockfile.ts';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock: Lock = JSON.parse(readFileSync(file, 'utf8'));
const result = process.argv.includes('--fix') ? completeLock(lock) : lock;
if (result !== lock) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);

const problems = checkLock(result);
for (const problem of problems) console.log(`package-lock.json: ${problem}`);
if (problems.length > 0) console.log('Fix: npm run fix:lockfile, then commit package-lock.json.');
const entries = Object.values(result.packages);
console.log(`lockfile: ${entries.length} entries, ${entries.filter(isCompleted).length} completed, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
