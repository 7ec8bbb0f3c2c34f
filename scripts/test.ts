/**
 * `npm test [-- --only unit,browser]`: runs every check and test, one after the other, and goes on after a failure. The last line
 * counts: each unit and browser test is one, every other step is one. Ends with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Counts, countStep } from './test-counts.ts';
import { listSteps, type Step } from './test-steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const steps = listSteps();
const names = new Set(steps.map(({ name }) => name));
const wanted = values.only?.split(',').map((name) => name.trim()) ?? [...names];
const unknown = wanted.filter((name) => !names.has(name));
if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}. There are: ${[...names].join(', ')}.`);

const reports = mkdtempSync(join(tmpdir(), 'manual-test-'));

interface Outcome extends Counts {
	label: string;
	seconds: number;
}

function run(step: Step, index: number): Outcome {
	console.log(`\n── ${step.label}`);
	const report = join(reports, `${index}.json`);
	const fill = (text: string) => text.replace('{report}', report);
	const variables = Object.entries(step.variables ?? {}).map(([name, value]) => [name, fill(value)]);
	const start = performance.now();
	const { status } = spawnSync(process.execPath, step.command.map(fill), {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...Object.fromEntries(variables) },
	});
	const seconds = (performance.now() - start) / 1000;
	return { label: step.label, seconds, ...countStep(status === 0, step.count ? step.count(readReport(report)) : null) };
}

/** Null when the step ended before it wrote one. */
function readReport(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

const outcomes = steps.filter(({ name }) => wanted.includes(name)).map(run);
rmSync(reports, { recursive: true });

console.log('\n── all steps');
for (const { label, seconds, passed, failed } of outcomes)
	console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${label}: ${passed} passed, ${failed} failed`);
const sum = (field: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
