/** `node scripts/check-imports.ts`: checks the import rule for every file below src/ and prints each break with its line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkImports } from './import-rule.ts';
import { readSource } from './read-imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(tsx?|astro)$/.test(entry.name))
	.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));

const problems = checkImports(files);
for (const { path, line, found, expected, fix } of problems) console.log(`${path}:${line}\n  ${found}\n  ${expected}\n  Fix: ${fix}\n`);
console.log(`imports: ${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
