/**
 * `npm run measure:scan`: how well the résumé scan agrees with the labels in tests/resumes (docs/resume-labels.md). `tune` is the half that
 * the rules are written with and may be looked into (`--misses` prints every miss of it); of `report` only totals are printed.
 */
import { type Measured, measure, readLabels } from '../tests/scan-labels.ts';

const percent = (share: number) => (Number.isNaN(share) ? '   –' : `${(share * 100).toFixed(0).padStart(3)}%`);

function print(half: string, { signals, steps, bullets, alone }: Measured) {
	console.log(`\n${half}: ${signals.resumes} résumés, ${bullets.count} bullets`);
	console.log('  signal             precision  recall  same state   (found = shown or hinted, in the label and in the scan)');
	for (const [id, one] of Object.entries(signals.each)) {
		console.log(
			`  ${id.padEnd(18)} ${percent(one.precision).padStart(9)} ${percent(one.recall).padStart(7)} ${percent(one.exact).padStart(11)}`,
		);
	}
	console.log(
		`  ${'all'.padEnd(18)} ${percent(signals.all.precision).padStart(9)} ${percent(signals.all.recall).padStart(7)} ${percent(signals.all.exact).padStart(11)}`,
	);
	console.log(`  ${'shown alone'.padEnd(18)} ${percent(signals.shown.precision).padStart(9)} ${percent(signals.shown.recall).padStart(7)}`);
	if (alone.count > 0) {
		console.log(`  ${alone.count} signals of lines alone: the same state ${percent(alone.exact)}, recall ${percent(alone.recall)}`);
	}
	console.log('  step               precision  recall');
	for (const [step, one] of steps.entries()) {
		console.log(`  ${String(step).padEnd(18)} ${percent(one.precision).padStart(9)} ${percent(one.recall).padStart(7)}`);
	}
	console.log(
		`  ladder exact ${percent(bullets.exact)}, within one step ${percent(bullets.near)}; bullets that the reader of the text finds as lines: ${percent(bullets.read)}`,
	);
}

const labels = readLabels();
for (const half of ['tune', 'report'] as const) {
	const measured = measure(labels, half);
	print(half, measured);
	if (half === 'tune' && process.argv.includes('--misses')) for (const miss of measured.misses) console.log(`    ${miss}`);
}
