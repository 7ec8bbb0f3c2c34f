/** Reads what a source file imports, and what in it depends on time or chance, with TypeScript's own parser. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Import, Impurity, SourceFile } from './import-rule.ts';

/** Short names of tsconfig's `paths`. */
const ALIASES: [from: string, to: string][] = [['@components/', 'src/components/']];

/** @param path from the project's root with forward slashes; `.ts`, `.tsx` or `.astro` */
export function readSource(path: string, text: string): SourceFile {
	const imports: Import[] = [];
	const impurities: Impurity[] = [];
	for (const script of readScripts(path, text)) {
		const source = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
		const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
		const visit = (node: ts.Node) => {
			const found = readImport(node);
			if (found) imports.push({ ...found, target: resolveImport(path, found.source), line: lineOf(node) });
			const name = readImpurity(node, source);
			if (name) impurities.push({ name, line: lineOf(node) });
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return { path, imports, impurities };
}

/** The code of a file: of an Astro file its front matter and scripts, each on the lines where it stands. */
function readScripts(path: string, text: string): string[] {
	if (!path.endsWith('.astro')) return [text];
	const parts = [/^---\r?\n([\s\S]*?)\r?\n---/.exec(text), ...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
	return parts.flatMap((part) => {
		if (!part?.[1]) return [];
		const start = part.index + part[0].indexOf(part[1]);
		return '\n'.repeat(text.slice(0, start).split('\n').length - 1) + part[1];
	});
}

function readImport(node: ts.Node): Pick<Import, 'source' | 'isTypeOnly'> | null {
	if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
		const clause = node.importClause;
		const names = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
		const areAllTypes = !clause?.name && names.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly);
		return { source: node.moduleSpecifier.text, isTypeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || areAllTypes };
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
		return { source: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
	const [first] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
	return first && ts.isStringLiteral(first) ? { source: first.text, isTypeOnly: false } : null;
}

/** The file that a relative path or a short name leads to, from the project's root; null for a package. */
function resolveImport(path: string, source: string): string | null {
	const [file = source] = source.split('?');
	if (file.startsWith('.')) return posix.join(posix.dirname(path), file);
	const alias = ALIASES.find(([from]) => file.startsWith(from));
	return alias ? file.replace(...alias) : null;
}

const IMPURE_MEMBERS = ['Date.now', 'Math.random', 'performance.now'];

function readImpurity(node: ts.Node, source: ts.SourceFile): string | null {
	if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.includes(node.getText(source))) return node.getText(source);
	if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) return 'new Date()';
	if (ts.isCallExpression(node) && node.expression.getText(source) === 'Date') return 'Date()';
	// `crypto` as a name of its own, not as a property such as `topics.crypto`.
	const isMember = ts.isPropertyAccessExpression(node.parent ?? node) && (node.parent as ts.PropertyAccessExpression).name === node;
	return ts.isIdentifier(node) && node.text === 'crypto' && !isMember && !ts.isPropertyAssignment(node.parent) ? 'crypto' : null;
}
