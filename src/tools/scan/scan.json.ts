/**
 * JSON Resume (jsonresume.org) as lines. Nothing in it is required and anything may be wrong, so every place is read for itself and
 * what is not as the schema says is named, not thrown.
 */
import type { LineKind, ResumeLine, SectionKind } from './scan.read.ts';
import { sentencesOf } from './scan.sentences.ts';

interface JsonResume {
	lines: ResumeLine[];
	rows: number;
	faults: string[];
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const KNOWN = ['basics', 'work', 'projects', 'skills', 'education', 'volunteer'];

/** Which parts hold what a person did, with the fields that name an entry. */
const PARTS: readonly { key: string; section: SectionKind; title: readonly string[] }[] = [
	{ key: 'work', section: 'experience', title: ['position', 'name', 'company'] },
	{ key: 'volunteer', section: 'experience', title: ['position', 'organization'] },
	{ key: 'projects', section: 'projects', title: ['name'] },
	{ key: 'education', section: 'education', title: ['studyType', 'area', 'institution'] },
	{ key: 'certificates', section: 'education', title: ['name', 'issuer'] },
	{ key: 'publications', section: 'publications', title: ['name', 'publisher'] },
	{ key: 'awards', section: 'other', title: ['title'] },
	{ key: 'languages', section: 'other', title: ['language', 'fluency'] },
	{ key: 'interests', section: 'other', title: ['name'] },
];

/** People edit JSON by hand: a comma too many and lines of comment are forgiven. @returns undefined where it is no JSON */
function parseLeniently(text: string): unknown {
	for (const attempt of [text, text.replace(/^\s{0,40}\/\/.*$/gm, '').replace(/,(?=\s{0,200}[}\]])/g, '')]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// The next attempt, or none.
		}
	}
	return undefined;
}

/** @returns null where the text is no JSON Resume; a cut or broken one is none either */
export function readJsonResume(text: string): JsonResume | null {
	const bare = text.replace(/^\s*(?:```\w{0,12}\s)?\s*/, '').replace(/\s*```\s*$/, '');
	if (!bare.startsWith('{')) return null;
	const value = parseLeniently(bare);
	if (!isFields(value) || !KNOWN.some((key) => Object.hasOwn(value as Fields, key))) return null;
	return linesOf(value);
}

function linesOf(resume: Fields): JsonResume {
	const lines: ResumeLine[] = [];
	const faults: string[] = [];
	const add = (text: string, kind: LineKind, section: SectionKind) => {
		const clean = text.replace(/\s+/g, ' ').trim();
		if (clean !== '') lines.push({ text: clean, kind, section, row: lines.length });
	};
	/** A text at a place; anything else there is named. */
	const textAt = (fields: Fields, key: string, path: string): string => {
		const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
		if (typeof value === 'string') return value;
		if (value !== undefined && value !== null && typeof value !== 'number') faults.push(`${path}.${key}`);
		return typeof value === 'number' ? String(value) : '';
	};
	const listAt = (fields: Fields, key: string, path: string): unknown[] => {
		const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
		if (Array.isArray(value)) return value;
		if (value !== undefined && value !== null) faults.push(path);
		return [];
	};
	const prose = (text: string, section: SectionKind) => {
		for (const sentence of sentencesOf(text.replace(/\s+/g, ' ').trim())) add(sentence, 'prose', section);
	};

	const basics = isFields(resume.basics) ? resume.basics : {};
	if (resume.basics !== undefined && !isFields(resume.basics)) faults.push('basics');
	add(textAt(basics, 'name', 'basics'), 'heading', 'top');
	add(textAt(basics, 'label', 'basics'), 'entry', 'top');
	const profiles = listAt(basics, 'profiles', 'basics.profiles').flatMap((profile) =>
		isFields(profile) ? [textAt(profile, 'url', 'basics.profiles')] : [],
	);
	add([textAt(basics, 'email', 'basics'), textAt(basics, 'url', 'basics'), ...profiles].filter(Boolean).join(' · '), 'contact', 'top');
	prose(textAt(basics, 'summary', 'basics'), 'summary');

	for (const { key, section, title } of PARTS) {
		for (const [index, entry] of listAt(resume, key, key).entries()) {
			const path = `${key}[${index}]`;
			if (!isFields(entry)) {
				faults.push(path);
				continue;
			}
			const dates = [textAt(entry, 'startDate', path), textAt(entry, 'endDate', path)].filter(Boolean).join(' – ');
			add([...title.map((field) => textAt(entry, field, path)), dates].filter(Boolean).join(', '), 'entry', section);
			for (const field of ['summary', 'description']) prose(textAt(entry, field, path), section);
			for (const [place, highlight] of listAt(entry, 'highlights', `${path}.highlights`).entries()) {
				if (typeof highlight === 'string') add(highlight, 'bullet', section);
				else faults.push(`${path}.highlights[${place}]`);
			}
			const words = listAt(entry, 'keywords', `${path}.keywords`).filter((word) => typeof word === 'string');
			add(words.join(', '), 'list', section);
		}
	}
	for (const [index, skill] of listAt(resume, 'skills', 'skills').entries()) {
		if (!isFields(skill)) {
			if (typeof skill === 'string') add(skill, 'list', 'skills');
			else faults.push(`skills[${index}]`);
			continue;
		}
		const words = listAt(skill, 'keywords', `skills[${index}].keywords`).filter((word) => typeof word === 'string');
		add([textAt(skill, 'name', `skills[${index}]`), words.join(', ')].filter(Boolean).join(': '), 'list', 'skills');
	}
	return { lines, rows: lines.length, faults: [...new Set(faults)] };
}
