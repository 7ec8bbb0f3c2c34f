/**
 * JSON Schemas of the files that readers save, at stable addresses: `/schemas/bug-priority.v1.json`. For those who want to read a
 * sheet with a program of their own.
 */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { envelopeSchema } from '../../src/kit/envelope.ts';
import * as checklist from '../../src/tools/checklist/checklist.state.ts';
import * as offers from '../../src/tools/offers/offers.state.ts';
import * as redFlags from '../../src/tools/red-flags/red-flags.state.ts';
import * as rubric from '../../src/tools/rubric/rubric.state.ts';
import * as scorecard from '../../src/tools/scorecard/scorecard.state.ts';
import * as script from '../../src/tools/script/script.state.ts';

/** Kinds whose sheets can be saved; the others are paper. */
const STATES = { checklist, offers, 'red-flags': redFlags, rubric, scorecard, script };

/** What a kind's states were before: those who read older files find their schemas where they always were. */
const EARLIER: { readonly [kind: string]: readonly { version: number; schema: z.core.$ZodType }[] } = { rubric: rubric.EARLIER_SCHEMAS };

const isSaved = (kind: string): kind is keyof typeof STATES => kind in STATES;

export const getStaticPaths = (async () =>
	(await getCollection('tools')).flatMap(({ id, data: { kind, title } }) => {
		if (!isSaved(kind)) return [];
		const { VERSION, stateSchema } = STATES[kind];
		return [...(EARLIER[kind] ?? []), { version: VERSION, schema: stateSchema }].map(({ version, schema }) => ({
			params: { file: `${id}.v${version}.json` },
			props: { tool: id, title, version, schema },
		}));
	})) satisfies GetStaticPaths;

export const GET: APIRoute<{ tool: string; title: string; version: number; schema: z.core.$ZodType }> = ({
	props: { tool, title, version, schema },
}) => {
	const envelope = z.toJSONSchema(envelopeSchema, { io: 'input' });
	const properties = {
		...envelope.properties,
		tool: { const: tool },
		version: { const: version },
		state: z.toJSONSchema(schema, { io: 'input' }),
	};
	return Response.json({ ...envelope, title: `${title}, a saved sheet, version ${version}`, properties });
};
