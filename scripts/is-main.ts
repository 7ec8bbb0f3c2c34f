import { realpathSync } from 'node:fs';

/**
 * Whether `node` was started with this file, by its `import.meta.filename`. Does what `import.meta.main` does, which the oldest
 * Node that the project brings along (24.0 on Macs with Apple silicon) does not know.
 */
export function isMain(filename: string): boolean {
	return process.argv[1] !== undefined && realpathSync(process.argv[1]) === filename;
}
