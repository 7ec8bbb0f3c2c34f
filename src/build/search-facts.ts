/** What the content files add to the search: other names that readers type, and which pages are chapters. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { synonymSchema } from '../schemas/synonym.ts';
import { findFrontMatter } from './content-check/front-matter.ts';
import type { PageFacts } from './search-records.ts';

interface Fields {
	aliases?: unknown;
	code?: unknown;
	id?: unknown;
}

/** Reads `content` below the project's root. The content check has already refused files that are wrong. */
export function readPageFacts(root: string): PageFacts {
	const facts = new Map<string, { aliases: string[]; isChapter: boolean }>();
	const add = (url: string, fields: Fields | null, isChapter = false) => {
		const aliases = Array.isArray(fields?.aliases) ? fields.aliases.map(String) : [];
		facts.set(url, { aliases, isChapter });
	};
	for (const file of list(root, 'content/docs', /\.mdx?$/)) {
		const fields = readFrontMatter(join(root, 'content/docs', file));
		const id = file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
		add(id === '' ? '/' : `/${id}/`, fields, fields?.code !== undefined);
	}
	for (const file of list(root, 'content/faq', /\.md$/)) {
		add(`/faq/#${basename(file, '.md')}`, readFrontMatter(join(root, 'content/faq', file)));
	}
	for (const file of list(root, 'content/tools', /\.yaml$/)) {
		add(`/toolkit/${basename(file, '.yaml')}/`, parse(readFileSync(join(root, 'content/tools', file), 'utf8')));
	}
	const terms: unknown = parse(readFileSync(join(root, 'content/data/glossary.yaml'), 'utf8'));
	for (const term of Array.isArray(terms) ? (terms as Fields[]) : []) add(`/glossary/#${term.id}`, term);
	return facts;
}

/** Groups of words that mean the same. A project without the file has none. */
export function readSynonyms(root: string): string[][] {
	const file = join(root, 'content/data/synonyms.yaml');
	return existsSync(file)
		? z
				.array(synonymSchema)
				.parse(parse(readFileSync(file, 'utf8')))
				.map(({ words }) => words)
		: [];
}

function list(root: string, folder: string, pattern: RegExp): string[] {
	try {
		return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => pattern.test(file));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

function readFrontMatter(file: string): Fields | null {
	const text = readFileSync(file, 'utf8');
	const range = findFrontMatter(text);
	return typeof range === 'string' ? null : parse(text.slice(range.start, range.end));
}
