/** What a page costs a reader who has nothing of it yet. Pure: bytes go in, sizes come out. */
import { gzipSync } from 'node:zlib';
import { type SiteProblem, urlOf } from './check-pages.ts';
import type { PageFacts } from './page-facts.ts';

/** Bytes as Pages sends them, gzip level 6, without headers. */
export interface PageWeight {
	file: string;
	html: number;
	css: number;
	/** Scripts that the page loads by itself, and all that those import; not what a click loads. */
	js: number;
	requests: number;
	/** Whether the page has a tool, which may weigh more than text. */
	hasTool: boolean;
}

/** The most that a page's CSS and JavaScript may weigh, in zipped bytes: what they weighed when this was set, and a little room. */
export const BUDGETS = { text: 5_000, questions: 8_500, tool: 55_000 };

/** The one page of text with a script of its own: the filter over all questions, which would not be instant if it came on demand. */
const QUESTIONS = 'faq/index.html';

const IMPORT = /\bimport\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.[^"']+)["']|\bexport\s*[\w$*{}\s,]+?from\s*["'](\.[^"']+)["']/g;

/** @param read the text of a built file, `''` when there is none */
export function weighPage(page: PageFacts, base: string, read: (file: string) => string): PageWeight {
	const zipped = (file: string) => gzipSync(read(file), { level: 6 }).length;
	const here = new URL(urlOf(page.file, base), 'https://site.invalid');
	const loaded = page.references.filter(({ isLoaded }) => isLoaded).map(({ value }) => new URL(value, here));
	const own = new Set(
		loaded.filter(({ host }) => host === here.host).map(({ pathname }) => decodeURIComponent(pathname.slice(base.length))),
	);
	const styles = [...own].filter((file) => file.endsWith('.css'));
	const scripts = new Set<string>();
	const follow = (file: string) => {
		if (scripts.has(file)) return;
		scripts.add(file);
		for (const [, imported, exported] of read(file).matchAll(IMPORT))
			follow(new URL(imported ?? exported ?? '', `https://site.invalid/${file}`).pathname.slice(1));
	};
	for (const file of own) if (file.endsWith('.js')) follow(file);
	const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + zipped(file), 0);
	const others = [...own].filter((file) => !/\.(css|js)$/.test(file)).length;
	return {
		file: page.file,
		html: zipped(page.file),
		css: sum(styles),
		js: sum(scripts),
		requests: 1 + styles.length + scripts.size + others,
		hasTool: page.hasTool,
	};
}

/** One problem for each page whose style sheets and scripts weigh more than they may. */
export function checkBudgets(weights: readonly PageWeight[], budgets = BUDGETS): SiteProblem[] {
	return weights.flatMap(({ file, css, js, hasTool }) => {
		const kind = hasTool ? 'tool' : file === QUESTIONS ? 'questions' : 'text';
		const most = budgets[kind];
		if (css + js <= most) return [];
		const expected = `A page ${{ tool: 'with a tool', questions: 'of questions', text: 'of text' }[kind]} loads at most ${most} bytes of them, zipped.`;
		return [{ file, line: 1, found: `CSS and JavaScript weigh ${css + js} bytes.`, expected }];
	});
}
