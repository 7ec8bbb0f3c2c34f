/**
 * `npm test [-- --only unit,browser]`: runs every check and test, two at a time where one keeps but one core busy, and goes on after a
 * failure. What a step says is printed as a whole, in the order of the steps. The last line counts: each unit and browser test is one,
 * every other step is one. Ends with 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runLanes } from './run-lanes.ts';
import { type Counts, countStep } from './test-counts.ts';
import { listSteps, type Step } from './test-steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const steps = listSteps();
const names = new Set(steps.map(({ name }) => name));
const wanted = values.only?.split(',').map((name) => name.trim()) ?? [...names];
const unknown = wanted.filter((name) => !names.has(name));
if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}. There are: ${[...names].join(', ')}.`);

/** The smallest machine that tests this has two cores. */
const LANES = 2;
/** A program that writes to a file takes it for no terminal. */
const COLORS = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: '1' } : {};
/** What steps said that ended before an earlier one, by their place; and the place that is printed next. */
const waiting = new Map<number, string>();
let printed = 0;

const reports = mkdtempSync(join(tmpdir(), 'manual-test-'));

interface Outcome extends Counts {
	label: string;
	seconds: number;
}

async function run(step: Step, index: number): Promise<Outcome> {
	const report = join(reports, `${index}.json`);
	const said = join(reports, `${index}.txt`);
	const fill = (text: string) => text.replace('{report}', report);
	const variables = Object.entries(step.variables ?? {}).map(([name, value]) => [name, fill(value)]);
	// What runs alone may speak as it goes. The others share the terminal, so each has to wait for its turn.
	if (step.isAlone) console.log(`\n── ${step.label}`);
	const output = step.isAlone ? 'inherit' : openSync(said, 'w');
	const start = performance.now();
	const status = await new Promise((ended, failed) => {
		spawn(process.execPath, step.command.map(fill), {
			cwd: root,
			stdio: ['ignore', output, output],
			env: { ...process.env, ...COLORS, ASTRO_TELEMETRY_DISABLED: '1', ...Object.fromEntries(variables) },
		})
			.on('error', failed)
			.on('close', ended);
	});
	const seconds = (performance.now() - start) / 1000;
	if (typeof output === 'number') {
		closeSync(output);
		waiting.set(index, `\n── ${step.label}\n${readFileSync(said, 'utf8')}`);
		printInOrder();
	} else printed += 1;
	return { label: step.label, seconds, ...countStep(status === 0, step.count ? step.count(readReport(report)) : null) };
}

/** Prints what ended steps said, up to the first step that has not ended. */
function printInOrder() {
	for (let text = waiting.get(printed); text !== undefined; text = waiting.get(printed)) {
		process.stdout.write(text);
		printed += 1;
	}
}

/** Null when the step ended before it wrote one. */
function readReport(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

const start = performance.now();
const outcomes = await runLanes(
	steps.filter(({ name }) => wanted.includes(name)),
	LANES,
	run,
);
const minutes = (performance.now() - start) / 60_000;
rmSync(reports, { recursive: true });

console.log(`\n── all steps, ${minutes.toFixed(1)} minutes`);
for (const { label, seconds, passed, failed } of outcomes)
	console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${label}: ${passed} passed, ${failed} failed`);
const sum = (field: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
