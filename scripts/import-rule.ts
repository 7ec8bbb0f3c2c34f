/**
 * The import rule: content → components → tools (view) → kit, ui → tools (logic) → core → schemas. Whoever imports against it makes
 * something that cannot be tested or thrown away on its own. Pure: paths and texts go in, problems come out.
 */
export interface Layer {
	name: string;
	/** Paths from the project's root with forward slashes; the first layer that matches has the file. */
	matches: RegExp;
	/** Names of the layers that it may import, besides packages. */
	imports: readonly string[];
	/** Packages that it may import; `'any'` for layers that run in Node or the browser. */
	packages: 'any' | readonly string[];
	/** Pure files compute the same today and tomorrow: time and chance come in as arguments. */
	isPure: boolean;
}

const EVERYTHING = [
	'schemas',
	'core',
	'tool-schema',
	'tool-logic',
	'kit',
	'ui',
	'tool-view',
	'search',
	'build',
	'components',
	'styles',
	'offline',
];

export const LAYERS: readonly Layer[] = [
	{ name: 'tests', matches: /^tests\/|\.(test|examples|e2e)\.tsx?$/, imports: [...EVERYTHING, 'tests'], packages: 'any', isPure: false },
	{ name: 'styles', matches: /\.css$/, imports: [], packages: [], isPure: false },
	// The list of kinds in src/schemas/tool.ts needs each kind's schema, which lies with its kind and imports nothing but schemas.
	{
		name: 'tool-schema',
		matches: /^src\/tools\/[^/]+\/[^/]+\.schema\.ts$/,
		imports: ['schemas', 'tool-schema'],
		packages: ['zod'],
		isPure: true,
	},
	{ name: 'schemas', matches: /^src\/schemas\//, imports: ['schemas', 'tool-schema'], packages: ['zod'], isPure: true },
	// Pure packages for what the project does not exist for: calendar files, spaced repetition.
	{
		name: 'core',
		matches: /^src\/core\//,
		imports: ['core', 'schemas'],
		packages: ['zod', 'zod/mini', 'ical-generator', 'ts-fsrs'],
		isPure: true,
	},
	{
		name: 'tool-logic',
		matches: /^src\/tools\/[^/]+\/[^/]+\.ts$/,
		imports: ['tool-logic', 'tool-schema', 'core', 'schemas'],
		packages: ['zod', 'zod/mini'],
		isPure: true,
	},
	{ name: 'kit', matches: /^src\/kit\//, imports: ['kit', 'ui', 'core', 'schemas', 'styles'], packages: 'any', isPure: false },
	{ name: 'ui', matches: /^src\/ui\//, imports: ['ui', 'core', 'styles'], packages: 'any', isPure: false },
	{
		name: 'tool-view',
		matches: /^src\/tools\/[^/]+\/[^/]+\.(tsx|astro)$/,
		imports: ['tool-view', 'tool-logic', 'tool-schema', 'kit', 'ui', 'core', 'schemas', 'styles'],
		packages: 'any',
		isPure: false,
	},
	{ name: 'search', matches: /^src\/search\//, imports: ['search', 'core', 'styles'], packages: 'any', isPure: false },
	// What reads without a network: its list of files is made by the build.
	{ name: 'offline', matches: /^src\/offline\//, imports: ['offline'], packages: 'any', isPure: false },
	{ name: 'build', matches: /^src\/build\//, imports: ['build', 'offline', 'core', 'schemas'], packages: 'any', isPure: false },
	{ name: 'components', matches: /^src\/components\//, imports: EVERYTHING, packages: 'any', isPure: false },
];

export interface Import {
	/** As written: `../core/table.ts`, `zod`. */
	source: string;
	/** The file it leads to, from the project's root, or null for a package. */
	target: string | null;
	line: number;
	/** Types alone leave no trace in the code that runs, so they make no cycle. */
	isTypeOnly: boolean;
}
/** A name that a pure file must not use, such as `Date.now`. */
export interface Impurity {
	name: string;
	line: number;
}
export interface SourceFile {
	path: string;
	imports: readonly Import[];
	impurities: readonly Impurity[];
}
export interface ImportProblem {
	path: string;
	line: number;
	found: string;
	expected: string;
	fix: string;
}

export const layerOf = (path: string): Layer | undefined => LAYERS.find(({ matches }) => matches.test(path));
const kindOf = (path: string) => /^src\/tools\/([^/]+)\//.exec(path)?.[1];

/** Problems of all files, by path and line. */
export function checkImports(files: readonly SourceFile[]): ImportProblem[] {
	const problems = [...files.flatMap(checkFile), ...findCycles(files)];
	return problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}

function checkFile(file: SourceFile): ImportProblem[] {
	const { path, imports, impurities } = file;
	const layer = layerOf(path);
	if (!layer)
		return [
			{
				path,
				line: 1,
				found: 'This file is in no layer.',
				expected: 'Each file below src/ is in one of the layers of scripts/import-rule.ts.',
				fix: 'move the file, or add its folder to the table and say what it may import.',
			},
		];
	return [
		...imports.flatMap((entry) => checkImport(path, layer, entry)),
		...(layer.isPure ? impurities : []).map(({ name, line }) => ({
			path,
			line,
			found: `${name} gives something else each time.`,
			expected: `A file of the layer ${layer.name} is pure.`,
			fix: 'take the day, the time or the seed as an argument.',
		})),
	];
}

function checkImport(path: string, layer: Layer, { source, target, line }: Import): ImportProblem[] {
	const found = `It imports ${source}.`;
	if (target === null) {
		if (layer.packages === 'any' || layer.packages.includes(source)) return [];
		const expected = `The layer ${layer.name} imports ${layer.packages.length > 0 ? `only the packages ${layer.packages.join(', ')}` : 'no packages'}.`;
		return [
			{ path, line, found, expected, fix: 'move what needs the package to the kit or a view, or add it to the table with a reason.' },
		];
	}
	const to = layerOf(target);
	const isOtherTool = kindOf(path) !== undefined && kindOf(target) !== undefined && kindOf(path) !== kindOf(target);
	if (isOtherTool)
		return [{ path, line, found, expected: 'Tools never import each other.', fix: 'move what both need to src/core, src/kit or src/ui.' }];
	if (to && layer.imports.includes(to.name)) return [];
	const expected = `The layer ${layer.name} imports only ${layer.imports.join(', ') || 'nothing'}; ${target} is ${to ? `in ${to.name}` : 'in none'}.`;
	return [{ path, line, found, expected, fix: 'move the shared part down to a layer that both may import.' }];
}

/** Each cycle once, named at its file that comes first in the alphabet. */
function findCycles(files: readonly SourceFile[]): ImportProblem[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const problems: ImportProblem[] = [];
	const done = new Set<string>();
	const visit = (path: string, trail: string[]) => {
		const start = trail.indexOf(path);
		if (start >= 0) {
			const cycle = trail.slice(start);
			const first = [...cycle].sort()[0] ?? path;
			const ordered = [...cycle.slice(cycle.indexOf(first)), ...cycle.slice(0, cycle.indexOf(first)), first];
			const line = byPath.get(first)?.imports.find(({ target }) => target === ordered[1])?.line ?? 1;
			problems.push({
				path: first,
				line,
				found: `Imports go in a circle: ${ordered.join(' → ')}.`,
				expected: 'Imports go one way.',
				fix: 'move what both need to a file of its own.',
			});
			return;
		}
		if (done.has(path)) return;
		for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? []) if (target && !isTypeOnly) visit(target, [...trail, path]);
		done.add(path);
	};
	for (const { path } of files) visit(path, []);
	return problems;
}
