/** What must hold for a file to be an e-book of which each program can read all. Facts go in, problems come out. */
import { posix } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readXml, type XmlFacts, type ZipEntry } from './read-epub.ts';

export interface Epub {
	/** XHTML files in the order in which they are read. */
	chapters: { path: string; facts: XmlFacts }[];
	/** What is wrong, one line each. */
	problems: string[];
}

const XML = /\.(?:xhtml|opf|xml)$/;

/** @param entries in the order of the file */
export function checkEpub(entries: readonly ZipEntry[]): Epub {
	const problems: string[] = [];
	const expect = (holds: boolean, problem: string) => {
		if (!holds) problems.push(problem);
	};
	const [first] = entries;
	const isMarked = first?.path === 'mimetype' && first.content.toString('latin1') === 'application/epub+zip';
	expect(
		isMarked && first.method === 0 && first.extraLength === 0,
		'mimetype is not the first file, stored as it is, with nothing beside its name.',
	);

	const files = new Map(entries.map(({ path, content }) => [path, content]));
	const xml = new Map<string, XmlFacts>();
	for (const [path, content] of files) {
		if (!XML.test(path)) continue;
		const facts = readXml(content.toString('utf8'));
		xml.set(path, facts);
		for (const mistake of facts.mistakes) problems.push(`${path} is not well-formed: ${mistake}`);
	}
	const find = (path: string, name: string) => xml.get(path)?.elements.filter((element) => element.name === name) ?? [];

	const packagePath = find('META-INF/container.xml', 'rootfile')[0]?.attributes['full-path'] ?? '';
	expect(files.has(packagePath), `META-INF/container.xml names the package document "${packagePath}", which is not there.`);
	const from = (path: string, href: string) => posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(href)));
	const items = find(packagePath, 'item').map(({ attributes }) => ({ ...attributes, path: from(packagePath, attributes.href ?? '') }));
	const listed = new Set(items.map(({ path }) => path));
	for (const path of listed) expect(files.has(path), `The manifest lists ${path}, which is not there.`);
	for (const path of files.keys()) {
		const isFrame = path === 'mimetype' || path === packagePath || path.startsWith('META-INF/');
		expect(isFrame || listed.has(path), `${path} is not in the manifest.`);
	}

	const spine = find(packagePath, 'itemref').map(
		({ attributes }) => items.find((item) => 'id' in item && item.id === attributes.idref)?.path,
	);
	for (const path of listed)
		expect(!path.endsWith('.xhtml') || spine.includes(path), `${path} is not in the spine: it cannot be leafed to.`);
	const contents = items.find((item) => 'properties' in item && item.properties === 'nav')?.path ?? '';
	const inContents = new Set(find(contents, 'a').map(({ attributes }) => from(contents, (attributes.href ?? '').replace(/#.*/, ''))));
	for (const path of spine) {
		const isBefore = path === contents || /\/cover\.xhtml$/.test(path ?? '');
		expect(isBefore || inContents.has(path ?? ''), `The table of contents has no way to ${path}.`);
	}

	for (const [path, facts] of xml) if (path.endsWith('.xhtml')) problems.push(...checkReferences(path, facts, xml, files));
	return { chapters: spine.flatMap((path) => (path && xml.has(path) ? [{ path, facts: xml.get(path) as XmlFacts }] : [])), problems };
}

function checkReferences(path: string, facts: XmlFacts, xml: ReadonlyMap<string, XmlFacts>, files: ReadonlyMap<string, Buffer>): string[] {
	return facts.elements.flatMap(({ name, attributes }) => {
		if (name === 'script' || Object.keys(attributes).some((key) => /^on/.test(key))) return [`${path} has a script.`];
		if (attributes.style !== undefined) return [`${path} has a style attribute.`];
		const value = attributes.href ?? attributes.src ?? attributes['xlink:href'];
		if (value === undefined) return [];
		const isLink = name === 'a';
		if (/^[a-z][\w+.-]*:/i.test(value)) return isLink && /^https:/.test(value) ? [] : [`${path} ${isLink ? 'links' : 'loads'} ${value}.`];
		const [file = '', id = ''] = value.split('#').map(decodeURIComponent);
		const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
		if (!files.has(target)) return [`${path} leads to ${value}, and there is no such file.`];
		const ids = xml.get(target)?.elements.map((element) => element.attributes.id) ?? [];
		return id === '' || ids.includes(id) ? [] : [`${path} leads to ${value}, and that file has no such id.`];
	});
}

/** What EPUBCheck's rules say of the file, as the port to this language knows them. */
export async function checkConformance(bytes: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(bytes);
	return messages
		.filter(({ severity }) => severity !== 'info' && severity !== 'usage')
		.map(({ id, message, location }) => `${location?.path ?? 'The book'}: ${message} (${id})`);
}
