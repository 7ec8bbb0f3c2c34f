import { existsSync, readdirSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/build/base-links.ts';
import { book } from './src/build/book/integration.ts';
import { citations } from './src/build/citations.ts';
import { contentCheck } from './src/build/content-check/integration.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { buildEnvironment } from './src/build/environment.ts';
import { offline } from './src/build/offline.ts';
import { ownStyles } from './src/build/own-styles.ts';
import { readParts } from './src/build/read-parts.ts';
import { scrollBoxes } from './src/build/scroll-boxes.ts';
import { searchIndex } from './src/build/search-index.ts';
import { socialCards } from './src/build/social-cards.ts';
import { tickBoxes } from './src/build/tick-boxes.ts';

const { address, base, repository, site } = buildEnvironment();

/** A part is in the navigation when its folder has a page: no link to a page that is not there. */
const parts = readParts('.').filter(
	({ id }) => existsSync(`content/docs/${id}`) && readdirSync(`content/docs/${id}`).some((name) => /\.mdx?$/.test(name)),
);

/** The heading of the tools in the navigation and on their pictures. */
const TOOLKIT = 'Toolkit';

const frame = (name: string) => `./src/components/frame/${name}.astro`;

export default defineConfig({
	site: address,
	base,
	trailingSlash: 'always',
	// A top-level content/ keeps every Starlight feature only with the root as source folder.
	srcDir: '.',
	outDir: process.env.OUT_DIR ?? './dist',
	prefetch: false,
	devToolbar: { enabled: false },
	// Samples are a few lines; colors would cost a style attribute for each word.
	markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [baseLinks(base), citations(base), scrollBoxes(), tickBoxes()] }) },
	integrations: [
		contentCheck(),
		starlight({
			title: site.name,
			description: site.description,
			favicon: '/favicon.svg',
			editLink: repository ? { baseUrl: `${repository}/edit/main/` } : {},
			sidebar: [
				{ label: 'Start here', link: '/start/' },
				...parts.map(({ id, title }) => ({ label: title, items: [{ autogenerate: { directory: id } }] })),
				{ label: TOOLKIT, link: '/toolkit/' },
				{ label: 'Questions', link: '/faq/' },
				{ label: 'Glossary', link: '/glossary/' },
				{ label: 'Sources', link: '/sources/' },
			],
			customCss: ['./src/styles/tokens.css', './src/styles/page.css', './src/styles/prose.css', './src/styles/figure.css'],
			disable404Route: true,
			pagefind: false,
			expressiveCode: false,
			credits: false,
			markdown: { headingLinks: false },
			components: {
				Banner: frame('Banner'),
				ContentPanel: frame('ContentPanel'),
				Footer: frame('Footer'),
				Head: frame('Head'),
				Header: frame('Header'),
				Hero: frame('Hero'),
				MarkdownContent: frame('MarkdownContent'),
				PageFrame: frame('PageFrame'),
				PageSidebar: frame('PageSidebar'),
				PageTitle: frame('PageTitle'),
				Sidebar: frame('Sidebar'),
				SkipLink: frame('SkipLink'),
				ThemeProvider: frame('ThemeProvider'),
				TwoColumnContent: frame('TwoColumnContent'),
			},
		}),
		preact(),
		socialCards({ siteName: site.name, parts: new Map([...parts.map(({ id, title }) => [id, title] as const), ['toolkit', TOOLKIT]]) }),
		// In this order: the book tells the pages its size, the index is part of what the policy covers, and all of it is kept.
		book({ siteName: site.name, description: site.description, parts }),
		searchIndex(),
		contentSecurityPolicy(),
		offline(),
	],
	vite: {
		plugins: [ownStyles()],
		// Every MDX page has a "use ..." line that the bundler warns about, ten lines each, without consequence.
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
});
