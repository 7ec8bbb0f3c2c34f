/** JSON Schemas of the content, for completion and checks in editors: shapes from Zod, explanations from the doc comments. */
import { z } from 'zod';
import { certificationSchema } from '../../schemas/certification.ts';
import { chartSchema } from '../../schemas/chart.ts';
import { glossaryTermSchema } from '../../schemas/glossary.ts';
import { partSchema } from '../../schemas/part.ts';
import { paySchema } from '../../schemas/pay.ts';
import { phraseSchema } from '../../schemas/phrase.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { synonymSchema } from '../../schemas/synonym.ts';
import { technologySchema } from '../../schemas/technology.ts';
import { toolSchema } from '../../schemas/tool.ts';
import { unsourcedSchema } from '../../schemas/unsourced.ts';
import { type FieldNotes, readFieldNotes } from './field-notes.ts';

export interface EditorSchema {
	/** File name without `.schema.json`. */
	name: string;
	/** The YAML files that it describes, as editors match them. */
	files: string;
	schema: z.ZodType;
	/** Where the doc comments are: file from the root, and name of the exported schema. */
	source: [file: string, exported: string];
	isList: boolean;
}

const list = (name: string, singular: string, schema: z.ZodType): EditorSchema => ({
	name,
	files: `content/data/${name}.yaml`,
	schema,
	source: [`src/schemas/${singular}.ts`, `${singular === 'glossary' ? 'glossaryTerm' : singular}Schema`],
	isList: true,
});

/** The YAML files that editors can be told about. Front matter inside Markdown cannot be mapped. */
export const EDITOR_SCHEMAS: readonly EditorSchema[] = [
	{ name: 'tool', files: 'content/tools/*.yaml', schema: toolSchema, source: ['src/schemas/tool.ts', 'toolSchema'], isList: false },
	{
		name: 'source',
		files: 'content/data/sources/*.yaml',
		schema: sourceSchema,
		source: ['src/schemas/source.ts', 'sourceSchema'],
		isList: false,
	},
	{ name: 'site', files: 'content/data/site.yaml', schema: siteSchema, source: ['src/schemas/site.ts', 'siteSchema'], isList: false },
	list('parts', 'part', partSchema),
	list('glossary', 'glossary', glossaryTermSchema),
	list('pay', 'pay', paySchema),
	list('technologies', 'technology', technologySchema),
	list('certifications', 'certification', certificationSchema),
	list('synonyms', 'synonym', synonymSchema),
	{
		name: 'chart',
		files: 'content/data/charts/*.yaml',
		schema: chartSchema,
		source: ['src/schemas/chart.ts', 'chartSchema'],
		isList: false,
	},
	{ ...list('phrases', 'phrase', phraseSchema), files: 'content/editorial/phrases.yaml' },
	{ ...list('unsourced', 'unsourced', unsourcedSchema), files: 'content/editorial/unsourced.yaml' },
];

/** The parts of a JSON Schema that lead to fields. */
interface JsonSchema {
	description?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	[keyword: string]: unknown;
}

/** Draft 7 is the newest draft that the YAML extension of VS Code reads without gaps. `root` is the project's folder. */
export function buildJsonSchema({ schema, source, isList }: EditorSchema, root: string): JsonSchema {
	const whole = isList ? z.array(schema) : schema;
	const json = z.toJSONSchema(whole, { io: 'input', target: 'draft-7', override: allowBareYears }) as JsonSchema;
	const notes = readFieldNotes(root, ...source);
	describe(json, isList ? { ...notes, fields: {}, item: notes, options: [] } : notes);
	if (notes.description) json.description = notes.description;
	return json;
}

/** A date that may be a year alone is read before it is checked, because YAML takes a bare 2024 for a number. Editors must too. */
function allowBareYears({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
	const isPreprocessed = zodSchema._zod.def.type === 'pipe' && zodSchema._zod.def.in._zod.def.type === 'transform';
	if (isPreprocessed && jsonSchema.type === 'string' && jsonSchema.format !== 'date') {
		Object.assign(jsonSchema, { type: ['string', 'integer'] });
	}
}

function describe(json: JsonSchema, notes: FieldNotes): void {
	for (const [name, property] of Object.entries(json.properties ?? {})) {
		const field = notes.fields[name];
		if (!field) continue;
		if (field.description) property.description ??= field.description;
		describe(property, field);
	}
	if (json.items && notes.item) describe(json.items, notes.item);
	// A union keeps the order of its options; "nullable" is a union of the value and null.
	for (const [index, option] of (json.oneOf ?? json.anyOf ?? []).entries()) describe(option, notes.options[index] ?? notes);
}
