/** What an author did, told from what the YAML parser tripped over: it names the spot where it noticed, in words for people who write parsers. */
import type { YAMLParseError } from 'yaml';

export interface YamlSlip {
	/** Where the mistake stands, in the YAML. */
	offset: number;
	reason: string;
}

const REASONS: Partial<Record<YAMLParseError['code'], string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'a second ": " follows on the same line.',
	TAB_AS_INDENT: 'a tab stands where blanks are needed.',
	DUPLICATE_KEY: 'this field stands here for the second time.',
};
/** What a line that begins at the wrong column can be taken for. */
const INDENTATION = ['BAD_INDENT', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY'];

/** @param numberOf the number of the line that holds an offset, as the author's editor counts */
export function explainSlip(yaml: string, error: YAMLParseError, numberOf: (offset: number) => number): YamlSlip {
	const slip = INDENTATION.includes(error.code) ? findIndentation(yaml, error, numberOf) : null;
	return slip ?? { offset: error.pos[0], reason: REASONS[error.code] ?? endSentence(error.message) };
}

interface Line {
	/** Of its first sign, behind the blanks and the hyphens of a list. */
	offset: number;
	/** Blanks and hyphens before that. */
	indent: number;
	text: string;
}

function findIndentation(yaml: string, { code, pos }: YAMLParseError, numberOf: (offset: number) => number): YamlSlip | null {
	const lines = readLines(yaml);
	const isAbove = code === 'BLOCK_AS_IMPLICIT_KEY';
	const index = isAbove ? lines.findLastIndex(({ offset }) => offset <= pos[0]) : lines.findIndex(({ offset }) => offset >= pos[0]);
	const at = lines[index];
	if (!at) return null;
	const describe = (line: Line, other: Line) => {
		const how = line.indent > other.indent ? 'further' : 'less far';
		return { offset: line.offset, reason: `line ${numberOf(line.offset)} is indented ${how} than line ${numberOf(other.offset)}.` };
	};
	if (isAbove) {
		const holdsTwo = /:(?:\s|$)/.test(at.text.slice(pos[0] - at.offset));
		const next = lines.slice(index + 1).find(({ indent, text }) => indent <= at.indent || isField(text));
		return !holdsTwo && next && next.indent > at.indent ? describe(next, at) : null;
	}
	const before = lines[index - 1];
	return before && before.indent !== at.indent && isField(at.text) ? describe(at, before) : null;
}

const isField = (text: string) => /^(?:[\w-]+|"[^"]*"|'[^']*')\s*:(?:\s|$)/.test(text);

/** Lines that say something; blank ones and remarks may stand at any column. */
function readLines(yaml: string): Line[] {
	return [...yaml.matchAll(/^([ ]*(?:- +)*)(\S.*)$/gm)].flatMap(({ 1: lead = '', 2: text = '', index }) =>
		text.startsWith('#') ? [] : [{ offset: index + lead.length, indent: lead.length, text: text.trimEnd() }],
	);
}

function endSentence(message: string): string {
	const line = message.split('\n')[0]?.trim() ?? '';
	return /[.!?]$/.test(line) ? line : `${line}.`;
}
