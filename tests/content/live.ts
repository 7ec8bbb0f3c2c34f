/** What the tests of the content read: the files in `content/` as they are now, with the lines at which to mend them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Tool, toolSchema } from '../../src/schemas/tool.ts';

/** A file's text; null where it is gone. The path starts at the project's root. */
export const readLive = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

export const toolFile = (slug: string): string => `content/tools/${slug}.yaml`;

/** A tool of this kind by its slug; null where the file is gone, which `tool-ids.test.ts` tells. */
export function liveTool<Kind extends Tool['kind']>(slug: string, kind: Kind): Extract<Tool, { kind: Kind }> | null {
	const text = readLive(toolFile(slug));
	const tool = text === null ? null : toolSchema.parse(parse(text));
	return tool?.kind === kind ? (tool as Extract<Tool, { kind: Kind }>) : null;
}

/** All tools of a kind, those of one's own copy among them. */
export function liveTools<Kind extends Tool['kind']>(kind: Kind): { slug: string; tool: Extract<Tool, { kind: Kind }> }[] {
	const slugs = readdirSync('content/tools').flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
	return slugs.flatMap((slug) => {
		const tool = liveTool(slug, kind);
		return tool ? [{ slug, tool }] : [];
	});
}

/** `file:12`, the first line with these words, or the file alone where they do not stand in one line. */
export function placeOf(file: string, words: string): string {
	const index = (readLive(file) ?? '').split('\n').findIndex((line) => line.includes(words));
	return index === -1 ? file : `${file}:${index + 1}`;
}

/** Passes where nothing is wrong; else fails with what to do and with each place. */
export function expectNone(problems: readonly string[], whatToDo: string): void {
	expect(problems.length, `${whatToDo}\n${problems.join('\n')}\nMistakes`).toBe(0);
}
