/**
 * `node scripts/build-json-schemas.ts [--check]`: writes `.vscode/schemas/*.schema.json` from the Zod schemas, and the mapping in
 * `.vscode/settings.json`. With --check it writes nothing and exits with 1 when a file is not what it would write.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildJsonSchema, EDITOR_SCHEMAS } from '../src/build/content-check/json-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const read = (file: string) => {
	try {
		return readFileSync(root + file, 'utf8');
	} catch {
		return null;
	}
};
const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const SETTINGS = '.vscode/settings.json';
const settings: Record<string, unknown> = JSON.parse(read(SETTINGS) ?? '{}');
settings['yaml.schemas'] = Object.fromEntries(EDITOR_SCHEMAS.map(({ name, files }) => [`./.vscode/schemas/${name}.schema.json`, files]));
const outputs = new Map([[SETTINGS, toJson(settings)]]);
for (const entry of EDITOR_SCHEMAS) outputs.set(`.vscode/schemas/${entry.name}.schema.json`, toJson(buildJsonSchema(entry, root)));

const stale = [...outputs].filter(([file, text]) => read(file) !== text);
if (!isCheck) mkdirSync(`${root}.vscode/schemas`, { recursive: true });
for (const [file, text] of stale) {
	if (isCheck) console.log(`${file} is not what the schemas say.`);
	else writeFileSync(root + file, text);
}
if (isCheck && stale.length > 0) {
	console.log('Fix: run node scripts/build-json-schemas.ts and commit what it writes.');
	process.exitCode = 1;
}
console.log(`schemas: ${outputs.size} files, ${stale.length} ${isCheck ? 'stale' : 'written'}`);
