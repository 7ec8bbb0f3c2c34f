/** The disk's side of the content check: gathers the texts that it judges. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentContext, checkContent } from './check-content.ts';
import { formatHeldBack } from './held-back.ts';
import { formatReport, type Problem } from './problem.ts';

export interface ContentReport {
	/** Number of YAML, Markdown and MDX files below content/. */
	files: number;
	problems: Problem[];
	/** The checks that wait for a file that can't be read, in one line; null when all were made. */
	heldBack: string | null;
	/** All problems, that line and a closing line, ready to print. */
	text: string;
}

const isContent = (file: string) => /\.(ya?ml|mdx?|json)$/.test(file);
/** Tests and examples of this check name strings that do not exist, on purpose. */
const showsStrings = (file: string) =>
	/\.(ts|tsx|astro)$/.test(file) && !/\.(test|e2e|d)\.tsx?$/.test(file) && !file.startsWith('src/build/content-check/');

/** Checks the project in `root` (a folder's path). Fails only when the disk does. */
export async function checkProject(root: string): Promise<ContentReport> {
	const [content, pages, source, publicFiles] = await Promise.all(
		['content', 'pages', 'src', 'public'].map((folder) => listFiles(root, folder)),
	);
	const files = await readTexts(root, content ?? [], isContent);
	const code = await readTexts(root, [...(pages ?? []), ...(source ?? [])].filter(showsStrings), () => true);
	const context: ContentContext = {
		code,
		publicFiles: new Set((publicFiles ?? []).map((file) => file.replace(/^public/, ''))),
		today: new Date().toISOString().slice(0, 10),
	};
	const { problems, ...found } = checkContent(files, context);
	const heldBack = formatHeldBack(found.heldBack);
	const count = [...files.keys()].filter(isContent).length;
	return { files: count, problems, heldBack, text: formatReport(count, problems, heldBack) };
}

/** Paths from the root with forward slashes, sorted; none for a folder that does not exist. Hidden files are left out. */
async function listFiles(root: string, folder: string): Promise<string[]> {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.sort();
}

async function readTexts(root: string, files: readonly string[], isRead: (file: string) => boolean): Promise<Map<string, string>> {
	return new Map(
		await Promise.all(files.map(async (file) => [file, isRead(file) ? await readFile(join(root, file), 'utf8') : ''] as const)),
	);
}
