/**
 * `/opensearch.xml`: by it a browser adds the manual's search to its own. It needs whole addresses, so a site that does not know its
 * address has none.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildEnvironment } from '../src/build/environment.ts';
import { describeSearch } from '../src/build/search-description.ts';
import { DESCRIPTION_FILE } from '../src/core/search-names.ts';

export const getStaticPaths = (() =>
	buildEnvironment().address ? [{ params: { search: DESCRIPTION_FILE.replace('.xml', '') } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => {
	const { address = '', base, site } = buildEnvironment();
	const headers = { 'content-type': 'application/opensearchdescription+xml' };
	return new Response(describeSearch({ root: address + base, name: site.name, description: site.description }), { headers });
};
