/** Every change that a reader can make to a script's sheet: state in, state out, the old one untouched. */
import type { ScriptBlank } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';

/** Longer entries are cut: nobody says that much in a gap. */
export const LONGEST_VALUE = 2_000;

function without<Value>(values: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
	return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}

/** Another text: what was checked by hand was checked on the old one. */
const onOtherText = (state: ScriptState): ScriptState => ({ ...state, checked: {} });

/** @param id an id of the definition */
export const choose = (state: ScriptState, what: 'situation' | 'channel' | 'tone', id: string): ScriptState =>
	state[what] === id ? state : onOtherText({ ...state, [what]: id });

/** Writes a blank; an empty value empties it. A private one goes where nothing leaves from. */
export function fill(state: ScriptState, blank: Pick<ScriptBlank, 'id' | 'private'>, value: string): ScriptState {
	const cut = value.slice(0, LONGEST_VALUE);
	const [place, other] = blank.private ? (['private', 'blanks'] as const) : (['blanks', 'private'] as const);
	// A blank that was not private in an older version of the script must not stay where it could leave from.
	const moved = blank.private ? { ...state, [other]: without(state[other], blank.id) } : state;
	const rest = without(moved[place], blank.id);
	const next = { ...moved, [place]: cut === '' ? rest : { ...rest, [blank.id]: cut } };
	return blank.private ? next : onOtherText(next);
}

/** What only the reader can tell. */
export const tick = (state: ScriptState, check: string, isTrue: boolean): ScriptState => ({
	...state,
	checked: isTrue ? { ...state.checked, [check]: true } : without(state.checked, check),
});
