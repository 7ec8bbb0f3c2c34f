/**
 * JSON Schemas of the files that readers save, at stable addresses: `/schemas/bug-priority.v1.json`. For those who want to read a
 * sheet with a program of their own.
 */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { envelopeSchema } from '../../src/kit/envelope.ts';
import { stateSchema, VERSION } from '../../src/tools/rubric/rubric.state.ts';

const STATES = { rubric: { schema: stateSchema, version: VERSION } };

export const getStaticPaths = (async () =>
	(await getCollection('tools')).flatMap(({ id, data }) => {
		// Kinds that save nothing have no schema.
		if (!(data.kind in STATES)) return [];
		const kind = data.kind as keyof typeof STATES;
		return [{ params: { file: `${id}.v${STATES[kind].version}.json` }, props: { tool: id, title: data.title, kind } }];
	})) satisfies GetStaticPaths;

export const GET: APIRoute<{ tool: string; title: string; kind: keyof typeof STATES }> = ({ props: { tool, title, kind } }) => {
	const { schema, version } = STATES[kind];
	const envelope = z.toJSONSchema(envelopeSchema, { io: 'input' });
	const properties = {
		...envelope.properties,
		tool: { const: tool },
		version: { const: version },
		state: z.toJSONSchema(schema, { io: 'input' }),
	};
	return Response.json({ ...envelope, title: `${title}, a saved sheet, version ${version}`, properties });
};
