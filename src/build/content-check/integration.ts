/**
 * The content check inside Astro. A build with a mistake stops before it renders and prints every mistake. The dev server checks
 * on start and after each change to the content or the code, shows the mistakes over the page and takes them away once they are mended.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { type Problem, sortProblems } from './problem.ts';
import { type ContentReport, checkProject } from './read-content.ts';

/** Long enough for an editor's "save all", short enough to feel immediate. */
const WAIT_AFTER_CHANGE_MILLISECONDS = 120;

/** Besides the content, the code that shows its strings and makes its pages: a mistake may be mended on either side. */
const WATCHED = /^(content|pages|src)\//;

/** Add it first among the integrations, so that nothing is built on content that is wrong. */
export function contentCheck(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'content-check',
		hooks: {
			// Not in `astro:build:start`: by then Astro has read the collections and stopped at the first file that breaks a schema.
			'astro:config:setup': async ({ config, command }) => {
				root = fileURLToPath(config.root);
				if (command !== 'build') return;
				const { problems, text } = await checkProject(root);
				if (problems.length > 0) throw createBuildError(text);
			},
			'astro:server:setup': async ({ server, logger }) => {
				await watchContent(root, server, logger);
			},
		},
	};
}

/** An error without a call stack: ours would push the mistakes off the screen, and Astro would name it as the place. */
function createBuildError(report: string): Error {
	const error = new Error(`The content has mistakes.\n\n${report}\n`);
	error.name = 'ContentCheck';
	error.stack = '';
	return error;
}

async function watchContent(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): Promise<void> {
	let report: ContentReport | null = null;
	let timer: NodeJS.Timeout | undefined;
	const check = async () => {
		const before = report;
		report = await checkProject(root);
		if (report.text === before?.text) return;
		if (report.problems.length > 0) {
			logger.error(`\n${report.text}`);
			server.ws.send(createOverlay(root, report));
		} else if (before && before.problems.length > 0) {
			logger.info(report.text);
			server.ws.send({ type: 'full-reload' });
		}
	};
	server.ws.on('connection', (socket) => {
		if (report && report.problems.length > 0) socket.send(JSON.stringify(createOverlay(root, report)));
	});
	server.watcher.on('all', (_event, path) => {
		if (!WATCHED.test(relative(root, path).replaceAll('\\', '/'))) return;
		clearTimeout(timer);
		timer = setTimeout(() => check().catch((error) => logger.error(String(error))), WAIT_AFTER_CHANGE_MILLISECONDS);
	});
	await check();
}

/** Vite's error overlay: the first problem is the one that a click opens, all of them are the text. */
export function createOverlay(root: string, { problems, text }: ContentReport): ErrorPayload {
	const first: Problem | undefined = sortProblems(problems)[0];
	// `title` is the headline of Astro's overlay.
	const err: ErrorPayload['err'] = { title: 'The content has mistakes.', message: text, stack: '', plugin: 'content-check' };
	if (first) {
		err.id = `${root.replace(/\/$/, '')}/${first.file}`;
		err.loc = { file: err.id, line: first.line, column: first.column };
	}
	return { type: 'error', err };
}
