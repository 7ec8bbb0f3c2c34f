import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../node_modules', import.meta.url));

/**
 * The script behind a command that a package installs, to be run by `process.execPath`: the same Node on every system, and none of
 * the shells between. Throws when the package is not installed or has no such command.
 */
export function programOf(packageName: string, command: string): string {
	const { bin } = JSON.parse(readFileSync(join(PACKAGES, packageName, 'package.json'), 'utf8')) as {
		bin?: string | Record<string, string>;
	};
	const file = typeof bin === 'string' ? bin : bin?.[command];
	if (!file) throw new Error(`${packageName} has no command ${command}.`);
	return join(PACKAGES, packageName, file);
}
