/** The OpenSearch description of the site: `https://github.com/dewitt/opensearch`, version 1.1. */

/** The longest name and description that the format allows. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

export interface SearchDescription {
	/** The whole address of the start page with a slash at its end, `https://example.org/some-fork/`. */
	root: string;
	name: string;
	description: string;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whole words while they fit. */
function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	const space = text.lastIndexOf(' ', length);
	return text.slice(0, space > 0 ? space : length);
}

export function describeSearch({ root, name, description }: SearchDescription): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml(shorten(name, LONGEST_NAME))}</ShortName>`,
		`<Description>${escapeXml(shorten(description, LONGEST_DESCRIPTION))}</Description>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		`<Image width="16" height="16" type="image/svg+xml">${escapeXml(root)}favicon.svg</Image>`,
		`<Url type="text/html" template="${escapeXml(root)}search/?q={searchTerms}"/>`,
		`<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(root)}opensearch.xml"/>`,
		'</OpenSearchDescription>',
		'',
	].join('\n');
}
