/** Every collection of the manual, one line each. The schemas live in `src/schemas`; the words and data in `content`. */
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { certificationSchema } from './src/schemas/certification.ts';
import { pageFrontmatterSchema } from './src/schemas/chapter.ts';
import { chartSchema } from './src/schemas/chart.ts';
import { faqSchema } from './src/schemas/faq.ts';
import { glossaryTermSchema } from './src/schemas/glossary.ts';
import { partSchema } from './src/schemas/part.ts';
import { paySchema } from './src/schemas/pay.ts';
import { sourceSchema } from './src/schemas/source.ts';
import { technologySchema } from './src/schemas/technology.ts';
import { toolSchema } from './src/schemas/tool.ts';

const oneFileEach = (folder: string, extension: string) => glob({ base: `./content/${folder}`, pattern: `*.${extension}` });

export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageFrontmatterSchema }) }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: z.object({}).catchall(z.string()) }) }),
	faq: defineCollection({ loader: oneFileEach('faq', 'md'), schema: faqSchema }),
	tools: defineCollection({ loader: oneFileEach('tools', 'yaml'), schema: toolSchema }),
	sources: defineCollection({ loader: oneFileEach('data/sources', 'yaml'), schema: sourceSchema }),
	parts: defineCollection({ loader: file('content/data/parts.yaml'), schema: partSchema }),
	glossary: defineCollection({ loader: file('content/data/glossary.yaml'), schema: glossaryTermSchema }),
	pay: defineCollection({ loader: file('content/data/pay.yaml'), schema: paySchema }),
	technologies: defineCollection({ loader: file('content/data/technologies.yaml'), schema: technologySchema }),
	certifications: defineCollection({ loader: file('content/data/certifications.yaml'), schema: certificationSchema }),
	charts: defineCollection({ loader: oneFileEach('data/charts', 'yaml'), schema: chartSchema }),
};
