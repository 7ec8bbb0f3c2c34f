/** The labeled résumés hold together: every label names a real signal and step, every bullet stands in its text. See docs/resume-labels.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Bullet {
	text: string;
	level: number;
	half?: string;
}
interface Resume {
	half: string;
	about: string;
	text: string;
	signals: Record<string, string>;
	bullets: Bullet[];
}

const read = (name: string) => parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const SINGLES = ['bullets.yaml', 'more-bullets.yaml'];
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml') && !SINGLES.includes(name));
const resumes: [string, Resume][] = names.map((name) => [name, read(name)]);
const singles: Bullet[] = SINGLES.flatMap(read);
const signals: string[] = parse(readFileSync('content/tools/resume-scan.yaml', 'utf8')).signals.map(({ id }: { id: string }) => id);
const joined = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each(resumes)('%s is labeled in full', (_name, resume) => {
	expect(Object.keys(resume).sort()).toEqual(['about', 'bullets', 'half', 'signals', 'text']);
	expect(resume.about).toMatch(/\S/);
	expect(['tune', 'report']).toContain(resume.half);
	expect(Object.keys(resume.signals)).toEqual(signals);
	for (const verdict of Object.values(resume.signals)) expect(['shown', 'hinted', 'not-found']).toContain(verdict);
	const text = joined(resume.text);
	for (const bullet of resume.bullets) {
		expect(text).toContain(bullet.text);
		expect(bullet.text).toBe(joined(bullet.text));
	}
});

test('a single bullet has a half and is not written twice', () => {
	for (const { half } of singles) expect(['tune', 'report']).toContain(half);
	expect(new Set(singles.map(({ text }) => text)).size).toBe(singles.length);
});

test.each(['tune', 'report'])('the half %s is large enough on every step of the ladder', (half) => {
	const own = [...resumes.flatMap(([, resume]) => (resume.half === half ? resume.bullets : [])), ...singles.filter((b) => b.half === half)];
	expect(own.every(({ level }) => [0, 1, 2, 3, 4].includes(level))).toBe(true);
	for (const level of [0, 1, 2, 3, 4]) expect(own.filter((bullet) => bullet.level === level).length).toBeGreaterThanOrEqual(25);
	expect(own.length).toBeGreaterThanOrEqual(200);
	expect(resumes.filter(([, resume]) => resume.half === half).length).toBeGreaterThanOrEqual(17);
});
