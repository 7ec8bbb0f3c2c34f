/**
 * Measures the same work at several sizes in turns within one run, so that the ratios hold on a busy machine where the times do not.
 * A cost per entry that stays about the same says that the work grows with the list; one that grows as the list does says that
 * something compares every entry with every other.
 */

export interface Task<Input> {
	name: string;
	/** What is measured, made ready for one size. */
	prepare: (input: Input) => () => unknown;
}

const ROUNDS = 15;

/** What other programs do to the machine only ever adds to a time, so the fastest round says most. */
const fastest = (values: readonly number[]): number => Math.min(...values);

/**
 * Prints, for each task and size, the fastest of fifteen rounds in milliseconds and the cost per entry as a multiple of that at the base.
 *
 * @param sizes numbers of entries
 * @param base one of them
 * @param entries what an entry is called, in the plural
 */
export function measureInTurns<Input>(
	sizes: readonly number[],
	base: number,
	entries: string,
	make: (size: number) => Input,
	tasks: readonly Task<Input>[],
): void {
	for (const { name, prepare } of tasks) {
		const jobs = sizes.map((size) => ({ size, job: prepare(make(size)), times: [] as number[] }));
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const { job, times } of jobs) {
				const start = performance.now();
				job();
				times.push(performance.now() - start);
			}
		}
		console.log(name);
		const perEntry = ({ size, times }: (typeof jobs)[number]) => fastest(times) / size;
		const least = jobs.find(({ size }) => size === base);
		for (const job of jobs) {
			const ratio = least ? perEntry(job) / perEntry(least) : Number.NaN;
			console.log(
				`  ${String(job.size).padStart(6)} ${entries}  ${fastest(job.times).toFixed(2).padStart(8)} ms  ${ratio.toFixed(2).padStart(6)} × the cost of one among ${base}`,
			);
		}
	}
}
