/** The labeled résumés of tests/resumes, read with a check of their shape, and how far the scan agrees with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { scanSchema } from '../src/tools/scan/scan.schema.ts';
import { ladderFind, listsOf, scanText } from '../src/tools/scan/scan.ts';

const HALVES = ['tune', 'report'] as const;
export type Half = (typeof HALVES)[number];
const FOLDER = join(import.meta.dirname, 'resumes');

const definition = parse(readFileSync(join(import.meta.dirname, '../content/tools/resume-scan.yaml'), 'utf8'));
const scan = scanSchema.parse(definition);
const lists = listsOf(scan);

const verdictSchema = z.enum(['shown', 'hinted', 'not-found']);
const bulletSchema = z.strictObject({ text: z.string().min(1), level: z.int().min(0).max(4) });
const resumeSchema = z.strictObject({
	half: z.enum(HALVES),
	about: z.string(),
	text: z.string().min(1),
	signals: z.strictObject(Object.fromEntries(scan.signals.map(({ id }) => [id, verdictSchema]))),
	bullets: z.array(bulletSchema),
});
/** `signals`: the verdict for a résumé of this line alone, where somebody gave one. */
const singleSchema = z.strictObject({
	...bulletSchema.shape,
	half: z.enum(HALVES),
	signals: z.partialRecord(z.enum(scan.signals.map(({ id }) => id)), verdictSchema).optional(),
});
const SINGLES = ['bullets.yaml', 'more-bullets.yaml'];

export interface Labels {
	resumes: (z.output<typeof resumeSchema> & { file: string })[];
	singles: z.output<typeof singleSchema>[];
}

/** Throws on a file that has not the shape of a label. */
export function readLabels(): Labels {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
	const read = (file: string) => parse(readFileSync(join(FOLDER, file), 'utf8'));
	return {
		resumes: files.filter((file) => !SINGLES.includes(file)).map((file) => ({ ...resumeSchema.parse(read(file)), file })),
		singles: files.filter((file) => SINGLES.includes(file)).flatMap((file) => z.array(singleSchema).parse(read(file))),
	};
}

interface Agreement {
	precision: number;
	recall: number;
}
export interface Measured {
	signals: {
		resumes: number;
		/** Found is shown or hinted, in the label and in the scan. `exact`: the very same of the three states. */
		each: Record<string, Agreement & { exact: number }>;
		all: Agreement & { exact: number };
		/** Shown against anything else. */
		shown: Agreement;
	};
	/** For each step, 0 to 4. */
	steps: Agreement[];
	bullets: { count: number; exact: number; near: number; read: number };
	/** Signals of single lines that have a label for them, each as a résumé of that line alone. */
	alone: { count: number; exact: number; recall: number };
	/** A line for each disagreement, to read in the half that may be read. */
	misses: string[];
}

type Pair = [said: boolean, labeled: boolean];
function agreement(pairs: Pair[]): Agreement {
	const both = pairs.filter(([said, labeled]) => said && labeled).length;
	return { precision: both / pairs.filter(([said]) => said).length, recall: both / pairs.filter(([, labeled]) => labeled).length };
}
const share = (hits: boolean[]) => hits.filter(Boolean).length / hits.length;
const joined = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

export function measure({ resumes, singles }: Labels, half: Half): Measured {
	const misses: string[] = [];
	const own = resumes
		.filter((resume) => resume.half === half)
		.map((resume) => ({ ...resume, reading: scanText(scan, lists, resume.text) }));
	const verdicts = own.flatMap(({ file, signals, reading }) =>
		reading.signals.map(({ id, verdict, lines }) => {
			const label = signals[id] as string;
			if (label !== verdict) {
				const why = lines.slice(0, 3).map(({ scanned, find }) => `${find.counts}: ${scanned.line.text.slice(0, 90)}`);
				misses.push(`${file} ${id}: labeled ${label}, said ${verdict} | ${why.join(' | ')}`);
			}
			return { id, label, verdict };
		}),
	);
	const found = (list: typeof verdicts) =>
		agreement(list.map(({ label, verdict }): Pair => [verdict !== 'not-found', label !== 'not-found']));
	const exact = (list: typeof verdicts) => share(list.map(({ label, verdict }) => label === verdict));
	const bullets = [
		...own.flatMap(({ file, bullets: labeled, reading }) =>
			labeled.map(({ text, level }) => {
				const line = reading.lines.find((scanned) => scanned.step !== null && joined(scanned.line.text) === joined(text));
				if (!line) misses.push(`${file}: not read as a line: ${text}`);
				return { file, text, level, said: line?.step ?? ladderFind(text, scan, lists).step, isRead: line !== undefined };
			}),
		),
		...singles
			.filter((single) => single.half === half)
			.map(({ text, level }) => ({ file: '', text, level, said: ladderFind(text, scan, lists).step, isRead: true })),
	];
	const alone = singles
		.filter((single) => single.half === half)
		.flatMap(({ text, signals }) => {
			const reading = scanText(scan, lists, `Experience\n\nBackend Developer, 2020 - 2023\n- ${text}\n`);
			return Object.entries(signals ?? {}).map(([id, label]) => {
				const verdict = reading.signals.find((signal) => signal.id === id)?.verdict;
				if (verdict !== label) misses.push(`alone, ${id}: labeled ${label}, said ${verdict} | ${text}`);
				return { label, verdict };
			});
		});
	for (const { text, level, said } of bullets)
		if (level !== said) misses.push(`step ${level}, said ${said} by ${ladderFind(text, scan, lists).lift?.rule}: ${text}`);
	return {
		signals: {
			resumes: own.length,
			each: Object.fromEntries(
				scan.signals.map(({ id }) => {
					const list = verdicts.filter((one) => one.id === id);
					return [id, { ...found(list), exact: exact(list) }];
				}),
			),
			all: { ...found(verdicts), exact: exact(verdicts) },
			shown: agreement(verdicts.map(({ label, verdict }): Pair => [verdict === 'shown', label === 'shown'])),
		},
		steps: scan.ladder.map((_, step) => agreement(bullets.map(({ level, said }): Pair => [said === step, level === step]))),
		bullets: {
			count: bullets.length,
			exact: share(bullets.map(({ level, said }) => level === said)),
			near: share(bullets.map(({ level, said }) => Math.abs(level - said) <= 1)),
			read: share(bullets.map(({ isRead }) => isRead)),
		},
		alone: {
			count: alone.length,
			exact: share(alone.map(({ label, verdict }) => label === verdict)),
			recall: share(alone.filter(({ label }) => label !== 'not-found').map(({ verdict }) => verdict !== 'not-found')),
		},
		misses,
	};
}
