/** A sheet as names and values that a person can read in a link: settings and grades, nothing of the reader's own. */
import { type Mark, type PracticeState, parseState, type Try } from './practice.state.ts';

const READABLE_ID = /^[a-z0-9-]+$/;
const CARD = 'card.';
const TRY = /^([a-z0-9-]+)_(\d{4}-\d{2}-\d{2})(?:_(\d{1,5}))?$/;

const tryText = ({ grade, date, seconds }: Try): string => [grade, date, ...(seconds === undefined ? [] : [seconds])].join('_');

/** `mode=date&date=2026-12-08&card.slow-query=fair_2026-11-22_240.strong_2026-11-24`: sheets with grades only. */
export function toPairs(state: PracticeState): [string, string][] | null {
	const { mode, date, perDay, leftOut, memory, marks, own, stories, ...rest } = state;
	const all = Object.entries(marks);
	if (Object.keys(rest).length > 0 || own.length > 0 || stories.length > 0 || all.length === 0) return null;
	const isReadable = ([id, mark]: [string, Mark]) =>
		READABLE_ID.test(id) &&
		Object.keys(mark).length === 1 &&
		mark.tries.length > 0 &&
		mark.tries.every((made) => TRY.test(tryText(made)) && Object.keys(made).every((key) => ['grade', 'date', 'seconds'].includes(key)));
	if (!all.every(isReadable) || !(leftOut ?? ['-']).every((id) => READABLE_ID.test(id)) || leftOut?.length === 0) return null;
	if (!READABLE_ID.test(memory ?? '-')) return null;
	return [
		...(memory === undefined ? [] : [['memory', memory] as [string, string]]),
		...(mode === undefined ? [] : [['mode', mode] as [string, string]]),
		...(date === undefined ? [] : [['date', date] as [string, string]]),
		...(perDay === undefined ? [] : [['per-day', `${perDay}`] as [string, string]]),
		...(leftOut === undefined ? [] : [['left-out', leftOut.join('.')] as [string, string]]),
		...all.map(([id, { tries }]): [string, string] => [CARD + id, tries.map(tryText).join('.')]),
	];
}

function readTry(text: string): Try | null {
	const [, grade, date, seconds] = TRY.exec(text) ?? [];
	return grade === undefined || date === undefined ? null : { date, grade, ...(seconds === undefined ? {} : { seconds: Number(seconds) }) };
}

/** @returns null where a name is not known, or no card is among the pairs */
export function fromPairs(pairs: readonly [string, string][]): PracticeState | null {
	const marks: [string, { tries: (Try | null)[] }][] = [];
	const settings: Record<string, unknown> = {};
	for (const [key, value] of pairs) {
		if (key.startsWith(CARD)) {
			const id = key.slice(CARD.length);
			const tries = value.split('.').map(readTry);
			if (!READABLE_ID.test(id) || tries.includes(null)) return null;
			marks.push([id, { tries }]);
		} else if (key === 'mode' || key === 'date' || key === 'memory') settings[key] = value;
		else if (key === 'per-day') settings.perDay = value === '' ? Number.NaN : Number(value);
		else if (key === 'left-out') settings.leftOut = value.split('.');
		else return null;
	}
	return marks.length === 0 ? null : parseState({ ...settings, marks: Object.fromEntries(marks), own: [], stories: [] });
}
