/** Which fields a schema knows at a path, so that a misspelt one can be answered with the right one. */
import type { z } from 'zod';
import type { FieldPath } from './yaml-source.ts';

/** The parts of a Zod definition that lead further down. Zod's public `def` is a union of dozens; these are its container kinds. */
interface Definition {
	type: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
	out?: z.ZodType;
	options?: readonly z.ZodType[];
	discriminator?: string;
	values?: readonly unknown[];
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/**
 * Names of the fields that may stand in the object at `path` of `data`. Of a union with a deciding field (`kind: rubric`) only
 * the chosen branch counts; of another union, every branch. Empty where the schema has no fixed fields.
 */
export function listFieldNames(schema: z.ZodType, path: FieldPath, data: unknown): string[] {
	return [...new Set(objectsAt(schema, path, data).flatMap((shape) => Object.keys(shape)))];
}

/** Whether the field at `path` may be left out; an entry of a list is no field. */
export function isOptionalField(schema: z.ZodType, path: FieldPath, data: unknown): boolean {
	const key = path.at(-1);
	const fields = objectsAt(schema, path.slice(0, -1), data).flatMap((shape) => (typeof key === 'string' ? (shape[key] ?? []) : []));
	return fields.length > 0 && fields.every((field) => field.safeParse(undefined).success);
}

/** The fields of every object that may stand at a path. */
function objectsAt(schema: z.ZodType, path: FieldPath, data: unknown): Record<string, z.ZodType>[] {
	const definition = definitionOf(schema);
	const inner = definition.innerType ?? (definition.type === 'pipe' ? pipeTarget(definition) : undefined);
	if (inner) return objectsAt(inner, path, data);
	if (definition.options) return chooseOptions(definition, data).flatMap((option) => objectsAt(option, path, data));
	const [step, ...rest] = path;
	if (step === undefined) return definition.shape ? [definition.shape] : [];
	const child = typeof step === 'number' ? definition.element : definition.shape?.[step];
	return child ? objectsAt(child, rest, childOf(data, step)) : [];
}

/** A preprocess step is a pipe that starts with a transform; the fields are behind it. Otherwise they are in front. */
function pipeTarget(definition: Definition): z.ZodType | undefined {
	return definition.in && definitionOf(definition.in).type !== 'transform' ? definition.in : definition.out;
}

function chooseOptions(definition: Definition, data: unknown): readonly z.ZodType[] {
	const { options = [], discriminator } = definition;
	if (discriminator === undefined) return options;
	const wanted = childOf(data, discriminator);
	const chosen = options.filter((option) => {
		const decider = definitionOf(option).shape?.[discriminator];
		return decider !== undefined && definitionOf(decider).values?.includes(wanted);
	});
	return chosen.length > 0 ? chosen : options;
}

/** What stands in `data` under a key or position; undefined when there is nothing. */
export function childOf(data: unknown, step: string | number): unknown {
	if (typeof data !== 'object' || data === null) return undefined;
	return (data as Record<string | number, unknown>)[step];
}
