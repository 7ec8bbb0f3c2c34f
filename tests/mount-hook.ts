import { h, render } from 'preact';
import { act } from 'preact/test-utils';

/** A hook in use: what it returned last, drawing once more with other arguments, and taking the component off the page. */
export interface MountedHook<Props, Value> {
	value: () => Value;
	draw: (props: Props) => Promise<void>;
	unmount: () => Promise<void>;
}

/**
 * Runs a hook in a component that draws nothing, so that no document is needed to test it; effects have run when the promise is
 * kept. Needs some `document` to be there, because Preact asks whether it is the parent.
 */
export async function mountHook<Props, Value>(hook: (props: Props) => Value, props: Props): Promise<MountedHook<Props, Value>> {
	const parent = { childNodes: [], firstChild: null } as unknown as Element;
	const values: Value[] = [];
	const Probe = ({ given }: { given: Props }) => {
		values.push(hook(given));
		return null;
	};
	const draw = (given: Props) => act(() => render(h(Probe, { given }), parent));
	await draw(props);
	return { value: () => values.at(-1) as Value, draw, unmount: () => act(() => render(null, parent)) };
}
