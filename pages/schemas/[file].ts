/**
 * JSON Schemas of the files that readers save, at stable addresses: `/schemas/bug-priority.v1.json`. For those who want to read a
 * sheet with a program of their own.
 */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { envelopeSchema } from '../../src/kit/envelope.ts';
import * as rubric from '../../src/tools/rubric/rubric.state.ts';
import * as scorecard from '../../src/tools/scorecard/scorecard.state.ts';

/** A kind whose tools keep nothing has no entry. */
const STATES = {
	rubric: { schema: rubric.stateSchema, version: rubric.VERSION },
	scorecard: { schema: scorecard.stateSchema, version: scorecard.VERSION },
};

export const getStaticPaths = (async () =>
	(await getCollection('tools')).flatMap(({ id, data: { kind, title } }) =>
		kind in STATES
			? [{ params: { file: `${id}.v${STATES[kind as keyof typeof STATES].version}.json` }, props: { tool: id, title, kind } }]
			: [],
	)) satisfies GetStaticPaths;

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
