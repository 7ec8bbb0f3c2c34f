/** What the lines of code at the top of an MDX file bring into it. */

export interface MdxImport {
	/** As elements of the file may be called: `Tool`. */
	name: string;
	/** Where it comes from; null for a name that the file makes itself. */
	from: string | null;
	/** Offset of the statement in the code. */
	offset: number;
}

const IMPORT = /\bimport\s+([^'";]+?)\s*\bfrom\s*['"]([^'"]+)['"]/g;
const EXPORT = /\bexport\s+(?:const|let|var|function|class)\s+([\w$]+)/g;

/** Names of `import A, { B as C } from …`, `import * as D from …` and `export const E`. */
export function findMdxImports(code: string): MdxImport[] {
	const imported = [...code.matchAll(IMPORT)].flatMap(({ 1: clause = '', 2: from = '', index }) =>
		namesOf(clause).map((name) => ({ name, from, offset: index })),
	);
	return [...imported, ...[...code.matchAll(EXPORT)].map(({ 1: name = '', index }) => ({ name, from: null, offset: index }))];
}

function namesOf(clause: string): string[] {
	return clause
		.replace(/[{}]/g, ',')
		.split(',')
		.map((part) => /([\w$]+)\s*$/.exec(part)?.[1] ?? '')
		.filter((name) => name !== '');
}
