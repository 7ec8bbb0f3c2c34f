/** The package document: what the book is, which files it has and in which order they are read. Pure. */
import { createHash } from 'node:crypto';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export interface BookFile {
	/** In the folder of the package document. */
	path: string;
	mediaType: string;
	properties?: string;
	/** Whether it is read in its turn. Files are in the order in which they are read. */
	isRead: boolean;
}

export interface PackageFacts {
	title: string;
	description: string;
	language: string;
	direction: string;
	/** Stays as long as the site's address does. */
	identifier: string;
	/** `2026-11-22` */
	modified: string;
	rights: string;
	/** Address of the site, where it is known. */
	source: string | undefined;
	/** What readers who cannot see or hear everything should know. */
	accessibility: string;
}

const FEATURES = ['alternativeText', 'ARIA', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'];

export function writePackage(facts: PackageFacts, files: readonly BookFile[]): string {
	const meta = (property: string, value: string) => x('meta', { property }, value);
	const metadata = x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
		x('dc:identifier', { id: 'book-id' }, facts.identifier),
		x('dc:title', {}, facts.title),
		x('dc:language', {}, facts.language),
		x('dc:description', {}, facts.description),
		x('dc:rights', {}, facts.rights),
		...(facts.source ? [x('dc:source', {}, facts.source)] : []),
		meta('dcterms:modified', `${facts.modified}T00:00:00Z`),
		...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
		meta('schema:accessModeSufficient', 'textual'),
		...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', facts.accessibility),
		// For readers that know only the second version of the format.
		x('meta', { name: 'cover', content: 'cover-picture' }),
	]);
	const manifest = files.map(({ path, mediaType, properties }) =>
		x('item', { id: idOf(path, properties), href: encodeURI(path), 'media-type': mediaType, ...(properties ? { properties } : {}) }),
	);
	const spine = files.filter(({ isRead }) => isRead).map(({ path, properties }) => x('itemref', { idref: idOf(path, properties) }));
	const root = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id', 'xml:lang': facts.language };
	return xml(
		x('package', { ...root, dir: facts.direction }, [
			metadata,
			x('manifest', {}, manifest),
			x('spine', { 'page-progression-direction': facts.direction }, spine),
		]),
	);
}

/** Tells a reading program where the package document is. */
export const writeContainer = (packagePath: string): string =>
	xml(
		x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
			x('rootfiles', {}, [x('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })]),
		]),
	);

const xml = (node: Parameters<typeof toXml>[0]) => `<?xml version="1.0" encoding="utf-8"?>\n${toXml(node, { closeEmptyElements: true })}\n`;

/** Paths differ in letters and digits; ids of XML begin with a letter and have no slash. */
const idOf = (path: string, properties?: string) =>
	properties === 'cover-image' ? 'cover-picture' : `f-${path.replace(/[^\p{L}\p{N}.-]/gu, '_')}`;

/** A UUID of version 5 in the space of addresses: the same for the same address, and for no other (RFC 9562, 5.5). */
export function identifierOf(address: string): string {
	const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
	const bytes = createHash('sha1').update(space).update(address, 'utf8').digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
