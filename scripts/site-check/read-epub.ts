/** Opens an e-book with readers of ZIP and XML that had no part in making it. */
import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

export interface ZipEntry {
	path: string;
	/** 0 is stored as it is, 8 is deflated. */
	method: number;
	/** Length of what stands beside the name in the file itself, in bytes. */
	extraLength: number;
	content: Buffer;
}

/** In the order of the file. Throws where it is no ZIP, or a checksum is wrong. */
export async function readZip(bytes: Buffer): Promise<ZipEntry[]> {
	const zip = await fromBufferPromise(bytes, { strictFileNames: true, lazyEntries: true });
	const entries: { at: number; entry: ZipEntry }[] = [];
	for await (const entry of zip.eachEntry()) {
		const at = entry.relativeOffsetOfLocalHeader;
		const chunks: Buffer[] = [];
		for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
		const content = Buffer.concat(chunks);
		if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} does not have its checksum.`);
		const facts = { path: entry.fileName, method: entry.compressionMethod, extraLength: bytes.readUInt16LE(at + 28), content };
		entries.push({ at, entry: facts });
	}
	return entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
}

export interface XmlFacts {
	/** What is not well-formed, with its line. */
	mistakes: string[];
	elements: XmlElement[];
	text: string;
}

/** Reads XML as the specification wants it: what is not well-formed is named, not mended. */
export function readXml(text: string): XmlFacts {
	const parser = new SaxesParser({ xmlns: true, position: true });
	const facts: XmlFacts = { mistakes: [], elements: [], text: '' };
	parser.on('error', ({ message }) => facts.mistakes.push(message));
	parser.on('opentag', ({ name, attributes }) => {
		const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value]);
		facts.elements.push({ name, attributes: Object.fromEntries(values) });
	});
	parser.on('text', (part) => {
		facts.text += part;
	});
	parser.write(text).close();
	return facts;
}
