import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildJsonSchema, EDITOR_SCHEMAS } from './json-schema.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const schemaOf = (name: string) => {
	const entry = EDITOR_SCHEMAS.find((one) => one.name === name);
	if (!entry) throw new Error(name);
	return buildJsonSchema(entry, root);
};

test('every schema says what its file is for and refuses fields that it does not know', () => {
	for (const { name, isList } of EDITOR_SCHEMAS) {
		const schema = schemaOf(name);
		expect(schema.description, name).toMatch(/\w/);
		const rows = isList ? [schema.items] : (schema.oneOf ?? [schema]);
		for (const row of rows) expect(row?.additionalProperties, name).toBe(false);
	}
});

test('a field carries the comment that stands above it in the schema', () => {
	expect(schemaOf('glossary').items?.properties?.term?.description).toBe('The term as written in running text.');
	expect(schemaOf('tool').oneOf?.[0]?.properties?.chapter?.description).toBe('The chapter that explains it.');
});

test('a bare year is not underlined, although YAML takes it for a number', () => {
	expect(schemaOf('source').properties?.published?.type).toEqual(['string', 'integer']);
	expect(schemaOf('source').properties?.checked?.type).toBe('string');
});
