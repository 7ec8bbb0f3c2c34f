/** The site's own facts: `content/data/site.yaml`. What GitHub Pages knows (address, base path, repository) is not written here. */
import { z } from 'zod';
import { lineSchema, webAddressSchema } from './primitives.ts';

export const siteSchema = z.strictObject({
	/** The name in the header, in page titles and in exports. */
	name: lineSchema,
	/** One sentence for the home page and link previews. */
	description: lineSchema,
	/** The repository's address, where the build can't know it (on GitHub it does). Without it, no repository link is shown. */
	repository: webAddressSchema.optional(),
	/** The public address for a copy that is not on GitHub Pages. */
	address: webAddressSchema.optional(),
	/** Links at the foot of every page. */
	links: z.array(z.strictObject({ label: lineSchema, url: webAddressSchema })).default([]),
});
export type Site = z.output<typeof siteSchema>;
