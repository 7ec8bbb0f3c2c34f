/**
 * JSON Schemas of the files that readers save, at stable addresses: `/schemas/bug-priority.v1.json`. For those who want to read a
 * sheet with a program of their own.
 */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { envelopeSchema } from '../../src/kit/envelope.ts';
import * as redFlags from '../../src/tools/red-flags/red-flags.state.ts';
import * as rubric from '../../src/tools/rubric/rubric.state.ts';
import * as scorecard from '../../src/tools/scorecard/scorecard.state.ts';
import * as script from '../../src/tools/script/script.state.ts';

/** Kinds whose sheets can be saved; the others are paper. */
const STATES = { rubric, scorecard, 'red-flags': redFlags, script };

const isSaved = (kind: string): kind is keyof typeof STATES => kind in STATES;

export const getStaticPaths = (async () =>
	(await getCollection('tools')).flatMap(({ id, data: { kind, title } }) => {
		if (!isSaved(kind)) return [];
		return [{ params: { file: `${id}.v${STATES[kind].VERSION}.json` }, props: { tool: id, title, kind } }];
	})) satisfies GetStaticPaths;

export const GET: APIRoute<{ tool: string; title: string; kind: keyof typeof STATES }> = ({ props: { tool, title, kind } }) => {
	const { stateSchema, VERSION } = STATES[kind];
	const envelope = z.toJSONSchema(envelopeSchema, { io: 'input' });
	const properties = {
		...envelope.properties,
		tool: { const: tool },
		version: { const: VERSION },
		state: z.toJSONSchema(stateSchema, { io: 'input' }),
	};
	return Response.json({ ...envelope, title: `${title}, a saved sheet, version ${VERSION}`, properties });
};
