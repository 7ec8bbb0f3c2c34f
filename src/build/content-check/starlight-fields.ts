/**
 * The front matter that Starlight itself reads (`@astrojs/starlight/dist/schema.js`), as far as this manual uses it. Starlight's
 * own schema needs Astro to run and lets unknown fields pass, so a misspelt one would go unseen.
 */
import { z } from 'zod';
import { daySchema, lineSchema } from '../../schemas/primitives.ts';

const yesOrNo = z.boolean({ error: 'Write true or false.' });
const badge = z.union([
	lineSchema,
	z.strictObject({
		text: lineSchema,
		variant: z.enum(['note', 'danger', 'success', 'caution', 'tip', 'default']).optional(),
		class: z.string().optional(),
	}),
]);
const neighbour = z.union([yesOrNo, lineSchema, z.strictObject({ label: lineSchema.optional(), link: lineSchema.optional() })]);
const headingLevel = z.int().min(1).max(6);

export const starlightFields = {
	/** The name of the page, shown as its title. */
	title: lineSchema,
	/** Where and how the page stands in the navigation. */
	sidebar: z
		.strictObject({
			/** Lower comes first. */
			order: z.number({ error: 'Write a number; lower comes first.' }).optional(),
			/** Shorter name for the navigation. */
			label: lineSchema.optional(),
			hidden: yesOrNo.optional(),
			badge: badge.optional(),
			attrs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
		})
		.optional(),
	tableOfContents: z
		.union([yesOrNo, z.strictObject({ minHeadingLevel: headingLevel.optional(), maxHeadingLevel: headingLevel.optional() })])
		.optional(),
	/** `splash` leaves the navigation out. */
	template: z.enum(['doc', 'splash']).optional(),
	/** Not published while true. */
	draft: yesOrNo.optional(),
	prev: neighbour.optional(),
	next: neighbour.optional(),
	head: z
		.array(
			z.strictObject({
				tag: z.enum(['title', 'base', 'link', 'style', 'meta', 'script', 'noscript', 'template']),
				attrs: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
				content: z.string().optional(),
			}),
		)
		.optional(),
	lastUpdated: z.union([yesOrNo, daySchema]).optional(),
	editUrl: z.union([yesOrNo, z.url()]).optional(),
	/** Not found by the search while false. */
	pagefind: yesOrNo.optional(),
	banner: z.strictObject({ content: z.string() }).optional(),
	hero: z
		.strictObject({
			title: z.string().optional(),
			tagline: z.string().optional(),
			image: z.record(z.string(), z.string()).optional(),
			actions: z
				.array(
					z.strictObject({
						text: lineSchema,
						link: lineSchema,
						variant: z.enum(['primary', 'secondary', 'minimal']).optional(),
						icon: z.string().optional(),
						attrs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
					}),
				)
				.optional(),
		})
		.optional(),
};
