import { describe, expect, it } from 'vitest';
import { type Job, runLanes } from './run-lanes.ts';

/** Runs jobs that take as many turns as told, and writes down when each starts and ends. */
async function play(jobs: (Job & { turns?: number })[], lanes = 2) {
	const diary: string[] = [];
	const results = await runLanes(jobs, lanes, async ({ label, turns = 1 }) => {
		diary.push(`${label} starts`);
		for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setTimeout(done, 5));
		diary.push(`${label} ends`);
		return label.toUpperCase();
	});
	const at = (line: string) => diary.indexOf(line);
	return { diary, results, at };
}

describe('lanes', () => {
	it('run two jobs at a time, and give the results in the order of the list', async () => {
		const { diary, results } = await play([{ label: 'a', turns: 8 }, { label: 'b' }, { label: 'c' }]);
		expect(diary).toEqual(['a starts', 'b starts', 'b ends', 'c starts', 'c ends', 'a ends']);
		expect(results).toEqual(['A', 'B', 'C']);
	});

	it('let a job wait for those that it names, and another go before it meanwhile', async () => {
		const { at } = await play([{ label: 'build', turns: 8 }, { label: 'check', after: ['build'] }, { label: 'spelling' }]);
		expect(at('check starts')).toBeGreaterThan(at('build ends'));
		expect(at('spelling ends')).toBeLessThan(at('build ends'));
	});

	it('hold nothing up for a job that is not to run', async () => {
		expect((await play([{ label: 'check', after: ['build'] }])).results).toEqual(['CHECK']);
	});

	it('leave a job alone that uses them all', async () => {
		const { diary } = await play([{ label: 'a', turns: 4 }, { label: 'b' }, { label: 'whole', isAlone: true }, { label: 'c' }]);
		expect(diary.slice(-4)).toEqual(['whole starts', 'whole ends', 'c starts', 'c ends']);
	});

	it('fail when a job does', async () => {
		await expect(runLanes([{ label: 'a' }], 2, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	});

	it('say so when jobs wait for each other, instead of waiting forever', async () => {
		const circle = [
			{ label: 'a', after: ['b'] },
			{ label: 'b', after: ['a'] },
		];
		await expect(play(circle)).rejects.toThrow('wait for each other');
	});
});
