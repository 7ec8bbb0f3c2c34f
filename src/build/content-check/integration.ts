/**
 * The content check inside Astro. A build with a mistake stops before it renders and prints every mistake. The dev server checks
 * on start and after each change below content/, shows the mistakes over the page and takes them away once they are mended.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { type Problem, sortProblems } from './problem.ts';
import { type ContentReport, checkProject } from './read-content.ts';

/** Long enough for an editor's "save all", short enough to feel immediate. */
const WAIT_AFTER_CHANGE_MILLISECONDS = 120;

/** Add it first among the integrations, so that nothing is built on content that is wrong. */
export function contentCheck(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'content-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': async () => {
				const { problems, text } = await checkProject(root);
				if (problems.length > 0) throw createBuildError(text);
			},
			'astro:server:setup': async ({ server, logger }) => {
				await watchContent(root, server, logger);
			},
		},
	};
}

/** An error whose stack is the report: our own call stack would push the mistakes off the screen. */
function createBuildError(report: string): Error {
	const error = new Error(`The content has mistakes.\n\n${report}\n`);
	error.name = 'ContentCheck';
	error.stack = error.message;
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
		if (!relative(root, path).replaceAll('\\', '/').startsWith('content/')) return;
		clearTimeout(timer);
		timer = setTimeout(() => check().catch((error) => logger.error(String(error))), WAIT_AFTER_CHANGE_MILLISECONDS);
	});
	await check();
}

/** Vite's error overlay: the first problem is the one that a click opens, all of them are the text. */
export function createOverlay(root: string, { problems, text }: ContentReport): ErrorPayload {
	const first: Problem | undefined = sortProblems(problems)[0];
	const err: ErrorPayload['err'] = { message: text, stack: '', plugin: 'content-check' };
	if (first) {
		err.id = `${root.replace(/\/$/, '')}/${first.file}`;
		err.loc = { file: err.id, line: first.line, column: first.column };
	}
	return { type: 'error', err };
}
