/** Serves both builds for the whole run, each on a free port, and tells the tests where. */
import { servePages } from '../../scripts/pages-server.ts';
import { folderOf, SITES, type SiteName } from './sites.ts';

/** The variable that carries a site's address from here to the processes that run the tests. */
export const addressVariable = (site: SiteName) => `MANUAL_ADDRESS_${site.toUpperCase()}`;

export default async function serveSites(): Promise<() => Promise<void>> {
	const servers = await Promise.all(
		(Object.keys(SITES) as SiteName[]).map(async (site) => {
			const server = await servePages({ folder: folderOf(site), base: SITES[site].base });
			process.env[addressVariable(site)] = server.address;
			return server;
		}),
	);
	return async () => {
		await Promise.all(servers.map((server) => server.close()));
	};
}
