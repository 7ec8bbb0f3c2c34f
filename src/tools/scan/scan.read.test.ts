import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readResume } from './scan.read.ts';

const { sections } = parse(readFileSync('content/tools/resume-scan.yaml', 'utf8'));
const read = (text: string) => readResume(text, sections);
const bullets = (text: string) => read(text).lines.flatMap(({ kind, text: line }) => (kind === 'bullet' ? [line] : []));
const kinds = (text: string) => read(text).lines.map(({ kind }) => kind);

test.each(['-', '*', '•', '–', '—', '▪', '●', '➤', '✓', '1.', '2)', '[3]', '\uf0b7'])('"%s" opens a bullet', (marker) => {
	expect(bullets(`Experience\n${marker} Built the label service\n`)).toEqual(['Built the label service']);
});

test.each(['−', '‐', '―', '➔', '⬩', '?', '¨', 'v ', '&'])('"%s" is the bullet of a text that has it before three lines', (marker) => {
	const text = ['Built the label service', '€41,000 a month less for labels', 'Read 3 feeds'];
	expect(bullets(`Experience\n${[...text, ...text].map((line) => `${marker}${line}`).join('\n')}\n`)).toEqual([...text, ...text]);
});

test.each(['?', '&', 'v '])('"%s" before one line is no bullet', (marker) => {
	expect(bullets(`Experience\n${marker}Built the label service\n- Read 3 feeds`)).toEqual(['Read 3 feeds']);
});

test.each(['•', '-', '–', '▪', '1.'])('"%s" without a blank opens a bullet', (marker) => {
	expect(bullets(`Experience\n${marker}Built the label service\n`)).toEqual(['Built the label service']);
});

test('long cells of a table are bullets, names between dots are none', () => {
	expect(bullets('Experience\n\n| 2020 – 2022 | Example Shop | Moved the label service to Go |\n|---|---|---|')).toEqual([
		'Moved the label service to Go',
	]);
	expect(bullets('Kim • Berlin • github.com/kim • Backend developer')).toEqual([]);
});

describe('bullets that a PDF has wrapped are put together', () => {
	test.each([
		['indented', '- Built the label service and moved it to\n  Go without a maintenance window\n- Next'],
		['not indented, in the middle of a sentence', '• Built the label service and moved it to\nGo without a maintenance window\n• Next'],
		['a hyphen at the end', '• Built the label service and moved it to Go with-\nout a maintenance window\n• Next'],
		['the bullet alone on its line', '•\nBuilt the label service and moved it to Go without a maintenance window\n•\nNext'],
	])('%s', (_, text) => {
		expect(bullets(`Experience\n${text}\n`).map((line) => line.replace('with-out', 'without'))).toEqual([
			'Built the label service and moved it to Go without a maintenance window',
			'Next',
		]);
	});
	test('several on one line are taken apart', () => {
		expect(bullets('Experience\n• Built a • Built b')).toEqual(['Built a', 'Built b']);
	});
	test('a heading, a job and a blank line end one', () => {
		expect(bullets('Experience\n- Built it for\n\nEducation\n- Studied')).toEqual(['Built it for', 'Studied']);
	});
});

test.each([
	['EXPERIENCE', 'experience'],
	['Work Experience:', 'experience'],
	['## Professional Experience', 'experience'],
	['E X P E R I E N C E', 'experience'],
	['3. Employment History', 'experience'],
	['Berufserfahrung', 'experience'],
	['Technical Skills', 'skills'],
	['Skills & Tools', 'skills'],
	['SELECTED PROJECTS', 'projects'],
	['Certifications', 'education'],
	['Publications (selection)', 'publications'],
	['Hobbies', 'other'],
	['About me', 'summary'],
])('"%s" opens %s', (heading, section) => {
	expect(read(`Kim\n\n${heading}\nBuilt the label service in Go.`).lines.at(-1)?.section).toBe(section);
});

test('a sentence with such a word in it opens nothing', () => {
	expect(read('Experience with Java and education of interns.').lines[0]?.kind).not.toBe('heading');
});

test('jobs with dates, contact data and lists are told from accounts of work', () => {
	expect(
		kinds('kim@example.org | github.com/kim\n\nExperience\nDeveloper, Example Shop, Jan 2020 – now\n- Built it\nTools: Go, SQL, Docker'),
	).toEqual(['contact', 'heading', 'entry', 'bullet', 'list']);
});

test.each([
	['a job', 'Reduced the waiting time at the counter for parcels', '2016 – 2021, Example Shop, developer'],
	['a heading in capitals', 'Night shifts and weekend shifts for the whole of the ward', 'SELF-STUDY'],
	['a heading with its text', 'Night shifts and weekend shifts for the whole of the ward', 'Interests: running'],
	['a line that had room on the one before', 'Built the label service for the sorting centers', 'Pollen (Node.js, Express)'],
])('%s ends a bullet without a blank line', (_, bullet, next) => {
	const wide = '- Moved the tables of the label service from one database to another one in a night';
	expect(bullets(`Experience\n${wide}\n- ${bullet}\n${next}\n${wide}`)[1]).toBe(bullet);
});

test('years inside an account do not make it a job', () => {
	const wrapped = '- Returned parcels fell from 40 a week\nin 2019 to 12 a week\n- Next';
	expect(bullets(`Experience\n${wrapped}`)).toEqual(['Returned parcels fell from 40 a week in 2019 to 12 a week', 'Next']);
	expect(kinds('Experience\nAn analysis takes two days now and not three weeks (eleven students since 2021)').at(-1)).toBe('prose');
	expect(kinds('Experience\nReduced the build to 12 minutes').at(-1)).toBe('prose');
});

test('a company that ends with a stop is no sentence', () => {
	expect(kinds('Experience\nSenior Software Engineer, Example Inc.').at(-1)).toBe('entry');
});

test.each([
	'Working student, Stadtwerke Halle',
	'Working student in software development, Stadtwerke Halle GmbH, Halle an der Saale',
	'Intern in the data platform team at Example Bank in Halle',
	'Trainee for application development, 2022',
	'Engineering intern (paid, six months) | Example Bank',
])('a title with an employer, a place or a date is no account of work: %s', (line) => {
	expect(kinds(`Experience\n\n${line}\nMar 2023 – now\n- Built it`)).toEqual(['heading', 'entry', 'entry', 'bullet']);
});

test.each([
	'Teaching a student, Anna',
	'Mentoring students, Nina and Tom, in SQL and code review',
	'Intern, wrote the importer for meter readings',
])('a title among what was done makes no entry: %s', (line) => {
	expect(kinds(`Experience\n\n${line}`)).toEqual(['heading', 'prose']);
});

test('a paragraph is read sentence by sentence, and what stands in front of it stays a job', () => {
	const { lines } = read(
		'Experience\n\nBank, Jan 2022 – Jun 2023. Moved payments to AWS. It runs at 3 p.m. on, e.g. Fargate and takes 2.5 s.…see more',
	);
	expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
		['heading', 'Experience'],
		['entry', 'Bank, Jan 2022 – Jun 2023'],
		['prose', 'Moved payments to AWS.'],
		['prose', 'It runs at 3 p.m. on, e.g. Fargate and takes 2.5 s.'],
	]);
});

test('marks of Markdown, invisible signs and ligatures go', () => {
	expect(bullets('- **Built** the [label service](https://example.org) in `Go`\u200b, ﬁrst\u00a0time')).toEqual([
		'Built the label service in Go, first time',
	]);
});

describe('JSON Resume', () => {
	const json = {
		basics: { name: 'Kim', label: 'Backend developer', summary: 'Builds queues. Likes tests.' },
		work: [
			{
				name: 'Example Shop',
				position: 'Developer',
				startDate: '2020-01',
				summary: 'Ran the shop.',
				highlights: ['Built the label service'],
			},
		],
		skills: [{ name: 'Languages', keywords: ['Go', 'SQL'] }],
	};
	test('jobs, sentences and skills come in', () => {
		const { lines, isJson, faults } = read(JSON.stringify(json));
		expect([isJson, faults]).toEqual([true, []]);
		expect(lines.map(({ section, kind, text }) => `${section} ${kind}: ${text}`)).toEqual([
			'top heading: Kim',
			'top entry: Backend developer',
			'summary prose: Builds queues.',
			'summary prose: Likes tests.',
			'experience entry: Developer, Example Shop, 2020-01',
			'experience prose: Ran the shop.',
			'experience bullet: Built the label service',
			'skills list: Languages: Go, SQL',
		]);
	});
	test('what is not as the schema says is named and passed over', () => {
		const wrong = { basics: [], work: [{ highlights: 'Built it' }, 'job', { name: {}, highlights: ['a', 1] }], skills: ['Go', 7] };
		const { faults, lines } = read(JSON.stringify(wrong));
		expect(faults).toEqual(['basics', 'work[0].highlights', 'work[1]', 'work[2].name', 'work[2].highlights[1]', 'skills[1]']);
		expect(lines.map(({ text }) => text)).toEqual(['a', 'Go']);
	});
	test('other JSON and cut JSON are text', () => {
		expect(read('{"a": 1}').isJson).toBe(false);
		expect(read(JSON.stringify(json).slice(0, 40)).isJson).toBe(false);
		expect(read('{"__proto__": {"work": []}}').isJson).toBe(false);
	});
});
