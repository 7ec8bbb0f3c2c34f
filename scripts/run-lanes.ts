/** Runs jobs side by side, as many at a time as there are lanes, and knows nothing of what they do. */
export interface Job {
	label: string;
	/** Labels of jobs that have to have ended, well or not; one that is not among those to run holds nothing up. */
	after?: readonly string[];
	/** Uses every lane itself: it waits for all jobs before it, and those after it wait for it. */
	isAlone?: boolean;
}

/**
 * Starts each job as soon as a lane is free and what it waits for has ended; of several that could start, the first of the list.
 * @returns what `run` gave for each job, in the order of the list
 * @throws what `run` throws, and when jobs wait for each other
 */
export async function runLanes<J extends Job, Result>(
	jobs: readonly J[],
	lanes: number,
	run: (job: J, index: number) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const running = new Map<J, Promise<void>>();
	const ended = new Set<J>();
	const labels = new Map(jobs.map((job) => [job.label, job]));
	const isReady = (job: J, index: number) => {
		const before = jobs.slice(0, index);
		const awaited = job.isAlone ? before : before.filter(({ isAlone }) => isAlone);
		const named = (job.after ?? []).map((label) => labels.get(label)).filter((other) => other !== undefined);
		return [...awaited, ...named].every((other) => ended.has(other));
	};
	while (ended.size < jobs.length) {
		for (const [index, job] of jobs.entries()) {
			if (running.size === lanes) break;
			if (ended.has(job) || running.has(job) || !isReady(job, index)) continue;
			running.set(
				job,
				run(job, index).then((result) => {
					results[index] = result;
					running.delete(job);
					ended.add(job);
				}),
			);
		}
		if (running.size === 0) throw new Error('Some jobs wait for each other.');
		await Promise.race(running.values());
	}
	return results;
}
