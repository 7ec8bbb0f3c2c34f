/** Reads the doc comments of a Zod schema out of its source, so that an author sees in the editor what a developer wrote above the field. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface FieldNotes {
	description?: string;
	/** By name, for an object. */
	fields: Record<string, FieldNotes>;
	/** For a list. */
	item?: FieldNotes;
	/** For a union, in order. */
	options: FieldNotes[];
}

const NOTHING: FieldNotes = { fields: {}, options: [] };

/** Notes of the schema `exported` in `file` (from `root`), with the file's own first comment as its description. */
export function readFieldNotes(root: string, file: string, exported: string): FieldNotes {
	const path = join(root, file);
	const source = parse(path);
	const opening = /^\/\*\*(.*?)\*\//s.exec(source.text)?.[1];
	return { ...readConstant(source, exported), ...(opening && { description: tidy(opening) }) };
}

function parse(path: string): ts.SourceFile {
	return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** What a name stands for: a constant of the file, or of the file that it is imported from. */
function readConstant(source: ts.SourceFile, name: string): FieldNotes {
	for (const statement of source.statements) {
		if (ts.isVariableStatement(statement)) {
			const declaration = statement.declarationList.declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name);
			if (declaration?.initializer) return readExpression(source, declaration.initializer);
		}
		if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
		const { text: from } = statement.moduleSpecifier;
		const bindings = statement.importClause?.namedBindings;
		if (!from.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) continue;
		const imported = bindings.elements.find((element) => element.name.text === name);
		if (imported) return readConstant(parse(join(dirname(source.fileName), from)), (imported.propertyName ?? imported.name).text);
	}
	return NOTHING;
}

function readExpression(source: ts.SourceFile, expression: ts.Expression): FieldNotes {
	if (ts.isIdentifier(expression)) return readConstant(source, expression.text);
	if (ts.isObjectLiteralExpression(expression)) return { fields: readFields(source, expression), options: [] };
	if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return NOTHING;
	const { expression: owner, name } = expression.expression;
	const [first, second] = expression.arguments;
	if (!ts.isIdentifier(owner) || owner.text !== 'z') return readExpression(source, owner);
	if (name.text === 'array' && first) return { ...NOTHING, item: readExpression(source, first) };
	if (name.text === 'preprocess' && second) return readExpression(source, second);
	const options = name.text === 'union' ? first : name.text === 'discriminatedUnion' ? second : undefined;
	if (options && ts.isArrayLiteralExpression(options)) {
		return { ...NOTHING, options: options.elements.map((option) => readExpression(source, option)) };
	}
	return first ? readExpression(source, first) : NOTHING;
}

function readFields(source: ts.SourceFile, object: ts.ObjectLiteralExpression): FieldNotes['fields'] {
	const fields: FieldNotes['fields'] = {};
	for (const property of object.properties) {
		if (ts.isSpreadAssignment(property)) Object.assign(fields, readExpression(source, property.expression).fields);
		const isField = ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property);
		if (!isField || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))) continue;
		const comment = ts.getJSDocCommentsAndTags(property).filter(ts.isJSDoc).at(-1)?.comment;
		const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
		const description = tidy(ts.getTextOfJSDocComment(comment) ?? '');
		fields[property.name.text] = { ...readExpression(source, value as ts.Expression), ...(description && { description }) };
	}
	return fields;
}

function tidy(comment: string): string {
	return comment.replace(/\n\s*\*?\s*/g, ' ').trim();
}
