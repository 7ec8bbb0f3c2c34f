/**
 * The small value types that every content schema is made of. Messages are written for authors: they say what to write.
 * Pure: no DOM, no Node, no Astro, so that the same schemas run in the build, in the content check and in tests.
 */
import { z } from 'zod';

/** `wrong-money`: lower case words joined by hyphens. Ids live in readers' saved sheets and links: never rename, never reuse. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
	error: 'Write an id in lower case letters and digits joined by single hyphens, such as "wrong-money".',
});

/** A calendar day, `2026-11-21`, that exists. Quotes are optional in YAML. */
export const daySchema = z.preprocess(
	(value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
	z.iso.date({ error: 'Write a day that exists as YYYY-MM-DD, such as 2026-11-21.' }),
);

/** When something was published: `2024`, `2024-05` or `2024-05-17`. */
export const publishedSchema = z.preprocess(
	(value) =>
		value instanceof Date && !Number.isNaN(value.getTime())
			? value.toISOString().slice(0, 10)
			: typeof value === 'number'
				? String(value)
				: value,
	z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
		error: 'Write a date as 2024, 2024-05 or 2024-05-17.',
	}),
);

/** An absolute address on the web, https only. */
export const webAddressSchema = z.url({
	protocol: /^https$/,
	error: 'Write a full web address that starts with https://.',
});

/** A page of this site without the base path: `/on-the-job/bug-priority/`, with an optional `#fragment`. */
export const pagePathSchema = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
	error: 'Write a page of this site from the root, with a slash at both ends, such as "/on-the-job/bug-priority/".',
});

/** One line of text. */
export const lineSchema = z
	.string()
	.trim()
	.min(1, { error: 'Write some text here.' })
	.max(400, { error: 'Keep this to one line of at most 400 characters.' })
	.refine((text) => !text.includes('\n'), { error: 'Keep this on one line.' });

/** Words that readers type for the same thing: other names, abbreviations, British spellings. They feed the search only. */
export const aliasesSchema = z.array(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), lineSchema)).default([]);
