/** The parts of the manual as the configuration needs them: before the content check has read anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type Part, partSchema } from '../schemas/part.ts';

const partsSchema = z.array(partSchema);

/**
 * In: the project's folder. Out: its parts in their order; none where `content/data/parts.yaml` has a mistake: nothing is built then,
 * because the content check, which comes next and knows the same schema, says file, line, what was found and what was expected.
 * Throws where there is no such file.
 */
export function readParts(root: string): Part[] {
	const document = parseDocument(readFileSync(join(root, 'content/data/parts.yaml'), 'utf8'));
	const parts = document.errors.length > 0 ? undefined : partsSchema.safeParse(document.toJS()).data;
	return (parts ?? []).toSorted((a, b) => a.order - b.order);
}
