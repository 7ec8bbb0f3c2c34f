/**
 * Components of a chapter: each has its import, and each import its file. Otherwise the build stops with the words of a compiler. Plain
 * Markdown, the questions above all, has none: there they would come to nothing without a word.
 */
import type { MarkdownFacts } from './markdown-facts.ts';
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

/** Astro hands this one to every file. */
const GIVEN = ['Fragment'];
const FOLDER = 'src/components/';
/** As `paths` of tsconfig.json has it. */
const ALIAS = '@components/';

/** Problems of one entry, one for each name. `code` maps paths of the project's own code to texts. */
export function checkComponents({ collection, facts }: ContentEntry, code: ReadonlyMap<string, string>): Problem[] {
	if (!facts) return [];
	if (collection.holds !== 'mdx') return checkPlainMarkdown(facts, collection.name === 'docs');
	const files = [...code.keys()].filter((file) => file.startsWith(FOLDER)).map((file) => file.slice(FOLDER.length));
	const own = files.flatMap((file) => /^([A-Z]\w*)\.astro$/.exec(file)?.[1] ?? []);
	const here = new Set([...facts.imports.map(({ name }) => name), ...GIVEN]);
	const seen = new Set<string>();
	const components = facts.elements.flatMap(({ name, place }) => {
		const root = name.split('.')[0] ?? '';
		const isComponent = /^[A-Z]/.test(name) || root !== name;
		if (!isComponent || here.has(root) || seen.has(root)) return [];
		seen.add(root);
		return [createProblem('unknown-component', place, { name: root, isOurs: own.includes(root), known: [...new Set([...here, ...own])] })];
	});
	const imports = facts.imports.flatMap(({ from, place }) => {
		const file = from?.startsWith(ALIAS) ? from.slice(ALIAS.length) : null;
		if (file === null || files.includes(file)) return [];
		return [createProblem('missing-import', place, { file, known: files })];
	});
	return [...components, ...imports];
}

/** A capital and a small letter: `<BR>` is HTML, and `<B>` too. */
const COMPONENT = /^[A-Z]\w*[a-z]/;

function checkPlainMarkdown({ elements }: MarkdownFacts, isPage: boolean): Problem[] {
	const seen = new Set<string>();
	return elements.flatMap(({ written, place }) => {
		if (!COMPONENT.test(written) || seen.has(written)) return [];
		seen.add(written);
		return [createProblem('component-in-markdown', place, { name: written, isPage })];
	});
}
