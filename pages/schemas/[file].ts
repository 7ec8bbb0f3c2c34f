/**
 * JSON Schemas of the files that readers save, at stable addresses: `/schemas/bug-priority.v1.json`. For those who want to read a
 * sheet with a program of their own.
 */
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { envelopeSchema } from '../../src/kit/envelope.ts';
import type { Tool } from '../../src/schemas/tool.ts';
import * as careerMap from '../../src/tools/career-map/career-map.state.ts';
import * as checklist from '../../src/tools/checklist/checklist.state.ts';
import * as load from '../../src/tools/load/load.state.ts';
import * as offers from '../../src/tools/offers/offers.state.ts';
import * as plan from '../../src/tools/plan/plan.state.ts';
import * as practice from '../../src/tools/practice/practice.state.ts';
import * as redFlags from '../../src/tools/red-flags/red-flags.state.ts';
import * as rubric from '../../src/tools/rubric/rubric.state.ts';
import * as scan from '../../src/tools/scan/scan.state.ts';
import * as scorecard from '../../src/tools/scorecard/scorecard.state.ts';
import * as script from '../../src/tools/script/script.state.ts';

/** What each kind of tool keeps of a reader's work. A new kind does not compile before it is here. */
const STATES = {
	'career-map': careerMap,
	checklist,
	load,
	offers,
	plan,
	practice,
	'red-flags': redFlags,
	rubric,
	scan,
	scorecard,
	script,
} satisfies Record<Tool['kind'], object>;

export const getStaticPaths = (async () =>
	(await getCollection('tools')).map(({ id, data: { kind, title } }) => ({
		params: { file: `${id}.v${STATES[kind].VERSION}.json` },
		props: { tool: id, title, kind },
	}))) satisfies GetStaticPaths;

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
