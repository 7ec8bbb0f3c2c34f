/** Every place below content/ that the site reads, with the schema of what stands there. `content.config.ts` says the same to Astro. */
import { z } from 'zod';
import { certificationSchema } from '../../schemas/certification.ts';
import { pageFrontmatterSchema } from '../../schemas/chapter.ts';
import { chartSchema } from '../../schemas/chart.ts';
import { faqSchema } from '../../schemas/faq.ts';
import { glossaryTermSchema } from '../../schemas/glossary.ts';
import { partSchema } from '../../schemas/part.ts';
import { paySchema } from '../../schemas/pay.ts';
import { phraseSchema } from '../../schemas/phrase.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { synonymSchema } from '../../schemas/synonym.ts';
import { technologySchema } from '../../schemas/technology.ts';
import { toolSchema } from '../../schemas/tool.ts';
import { unsourcedSchema } from '../../schemas/unsourced.ts';
import { starlightFields } from './starlight-fields.ts';

export interface Collection {
	name: string;
	/** Matches the paths of its files; the first group is the id. */
	pattern: RegExp;
	/** Schema of the whole YAML file, or of the front matter. */
	schema: z.ZodType;
	/** Whether the fields fill the file or stand above a text. */
	holds: 'yaml' | 'markdown' | 'mdx';
}

const rows = (schema: z.ZodType): z.ZodType => z.array(schema);

/** Texts of the interface: a flat map from key to text. */
export const stringsSchema = z.record(z.string(), z.string({ error: 'Write text, in quotes if it looks like a number or holds ": ".' }));

/** Front matter of a page: Starlight's own fields and ours, and nothing else. */
export const pageSchema = z.strictObject({ ...starlightFields, ...pageFrontmatterSchema.shape });

export const COLLECTIONS: readonly Collection[] = [
	{ name: 'docs', pattern: /^content\/docs\/(.+)\.mdx$/, schema: pageSchema, holds: 'mdx' },
	{ name: 'docs', pattern: /^content\/docs\/(.+)\.md$/, schema: pageSchema, holds: 'markdown' },
	{ name: 'faq', pattern: /^content\/faq\/([^/]+)\.md$/, schema: faqSchema, holds: 'markdown' },
	{ name: 'tools', pattern: /^content\/tools\/([^/]+)\.yaml$/, schema: toolSchema, holds: 'yaml' },
	{ name: 'sources', pattern: /^content\/data\/sources\/([^/]+)\.yaml$/, schema: sourceSchema, holds: 'yaml' },
	{ name: 'site', pattern: /^content\/data\/(site)\.yaml$/, schema: siteSchema, holds: 'yaml' },
	{ name: 'parts', pattern: /^content\/data\/(parts)\.yaml$/, schema: rows(partSchema), holds: 'yaml' },
	{ name: 'glossary', pattern: /^content\/data\/(glossary)\.yaml$/, schema: rows(glossaryTermSchema), holds: 'yaml' },
	{ name: 'pay', pattern: /^content\/data\/(pay)\.yaml$/, schema: rows(paySchema), holds: 'yaml' },
	{ name: 'technologies', pattern: /^content\/data\/(technologies)\.yaml$/, schema: rows(technologySchema), holds: 'yaml' },
	{ name: 'certifications', pattern: /^content\/data\/(certifications)\.yaml$/, schema: rows(certificationSchema), holds: 'yaml' },
	{ name: 'synonyms', pattern: /^content\/data\/(synonyms)\.yaml$/, schema: rows(synonymSchema), holds: 'yaml' },
	{ name: 'charts', pattern: /^content\/data\/charts\/([^/]+)\.yaml$/, schema: chartSchema, holds: 'yaml' },
	{ name: 'phrases', pattern: /^content\/editorial\/(phrases)\.yaml$/, schema: rows(phraseSchema), holds: 'yaml' },
	{ name: 'unsourced', pattern: /^content\/editorial\/(unsourced)\.yaml$/, schema: rows(unsourcedSchema), holds: 'yaml' },
	{ name: 'i18n', pattern: /^content\/i18n\/([^/]+)\.yaml$/, schema: stringsSchema, holds: 'yaml' },
];
