/**
 * How well and how fast the built site's search answers, asked through its dialog in a browser.
 * `node scripts/measure-search.ts <list.tsv or folder>… [--folder dist] [--base /some-fork/] [--floors] [--report file.json]` prints for
 * each list the shares of queries whose answer comes first or among the first three pages, and the misses; of a list called report* only
 * their number, so that nobody tunes on it. Then bytes and times of the first answer, beside those of the full text alone. With
 * --floors it ends with 1 below `FLOORS`; the report counts them. Queries about pages that the build does not have are not counted.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { normalizeBase } from '../src/build/environment.ts';
import { ensureBrowser } from './find-browser.ts';
import { servePages } from './pages-server.ts';
import { type Answer, askDialog, type FirstAnswer, measureFirst, openDialog } from './search-dialog.ts';
import { checkFloors, FLOORS, type Floor, parseQueries, rankOf, type SearchQuery, summarizeRanks } from './search-quality.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		folder: { type: 'string', default: 'dist' },
		base: { type: 'string', default: '/' },
		floors: { type: 'boolean', default: false },
		report: { type: 'string' },
	},
});
const lists = positionals.flatMap((path) =>
	statSync(path).isDirectory()
		? readdirSync(path)
				.filter((name) => name.endsWith('.tsv'))
				.map((name) => join(path, name))
		: [path],
);
if (lists.length === 0) throw new Error('Name a list of queries: node scripts/measure-search.ts queries.tsv');
/** Milliseconds of a frame, and by how much each question comes later in it than the one before. */
const FRAME = 17;
const STEP = 5;
/** One answer on a busy machine says little. */
const ROUNDS = 3;
const base = normalizeBase(values.base);
const isBuilt = ({ targets }: SearchQuery) =>
	targets.some((target) => existsSync(join(values.folder, target.replace(/#.*/, ''), 'index.html')));

const server = await servePages({ folder: values.folder, base });
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const floors: Floor[] = [];
try {
	const page = await browser.newPage();
	await openDialog(page, server.address);
	// The first answer waits for the index; a reader's second search is the usual one.
	await askDialog(page, 'bug');
	const times: number[] = [];
	for (const file of lists) {
		const queries = parseQueries(readFileSync(file, 'utf8'));
		const answers: (SearchQuery & Answer)[] = [];
		for (const query of queries.filter(isBuilt))
			answers.push({ ...query, ...(await askDialog(page, query.query, (answers.length * STEP) % FRAME)) });
		times.push(...answers.map(({ milliseconds }) => milliseconds));
		floors.push(...reportList(basename(file), answers, queries.length - answers.length));
	}
	await page.close();
	const sorted = times.sort((a, b) => a - b);
	const at = (share: number) => round(sorted[Math.floor(sorted.length * share)]);
	console.log(
		`\nFrom the last letter to the frame with results: median ${at(0.5)}, 95 of 100 within ${at(0.95)}, slowest ${round(sorted.at(-1))}`,
	);
	await reportFirst();
} finally {
	await browser.close();
	await server.close();
}
const failed = floors.filter(({ holds }) => !holds);
for (const { name } of failed) console.log(`Below the floor: ${name}`);
if (values.report) writeFileSync(values.report, JSON.stringify({ passed: floors.length - failed.length, failed: failed.length }));
if (values.floors && failed.length > 0) process.exitCode = 1;

function reportList(name: string, answers: readonly (SearchQuery & Answer)[], absent: number): Floor[] {
	const ranked = answers.map((answer) => ({ ...answer, rank: rankOf(answer.results, answer.targets) }));
	const quality = summarizeRanks(ranked.map(({ rank }) => rank));
	const misses = ranked.filter(({ rank }) => rank !== 1);
	const none = ranked.filter(({ results }) => results.length === 0).length;
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	console.log(
		`\n${name}: ${quality.counted} queries, top-1 ${percent(quality.top1)}, top-3 ${percent(quality.top3)}, MRR ${quality.meanReciprocalRank.toFixed(3)}, ${none} without a result`,
	);
	if (absent > 0) console.log(`  ${absent} not counted: their pages are not built`);
	if (name.startsWith('report')) console.log(`  ${misses.length} not first`);
	else
		for (const { query, rank, results, targets } of misses)
			console.log(`  ${rank ?? 'missed'}  ${query}  (wants ${targets.join(' ')}, got ${results.slice(0, 3).join(' ')})`);
	return checkFloors(name, quality, none);
}

/** The first answer of a visit, as it comes, on a slow device and line, and there with the full text alone: the ratio travels, the times do not. */
async function reportFirst(): Promise<void> {
	const measure = async (options: { isSlow: boolean; isTextOnly: boolean }) => {
		const answers: FirstAnswer[] = [];
		for (let at = 0; at < ROUNDS; at++) answers.push(await measureFirst(browser, server.address, options));
		return answers.sort((a, b) => a.answered - b.answered);
	};
	const plain = await measure({ isSlow: false, isTextOnly: false });
	const slow = await measure({ isSlow: true, isTextOnly: false });
	const text = await measure({ isSlow: true, isTextOnly: true });
	const line = (name: string, answers: readonly FirstAnswer[]) => {
		const { opened = 0, requests = 0, bytes = 0 } = answers[answers.length >> 1] ?? {};
		const times = answers.map(({ answered }) => Math.round(answered)).join(', ');
		return `${name}: dialog open after ${round(opened)}, results after ${times} ms, ${requests} requests, ${(bytes / 1000).toFixed(1)} kB`;
	};
	console.log(line('First answer of a visit', plain));
	console.log(line('  with a processor four times slower, 150 ms and 1.6 Mbit/s', slow));
	console.log(line('  the same with the full text alone', text));
	const median = (answers: readonly FirstAnswer[]) => answers[answers.length >> 1]?.answered ?? 0;
	console.log(`  ${(median(text) / median(slow)).toFixed(1)} times sooner than the full text alone`);
	floors.push({
		name: `the first answer costs at most ${FLOORS.firstAnswerBytes / 1000} kB`,
		holds: Math.max(...[...plain, ...slow].map(({ bytes }) => bytes)) <= FLOORS.firstAnswerBytes,
	});
}

function round(milliseconds: number | undefined): string {
	return `${Math.round(milliseconds ?? 0)} ms`;
}
