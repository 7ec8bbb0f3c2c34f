/** A part of a tool that is fetched when a reader asks for it. preact/compat's `lazy` does the same with four more kilobytes. */
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';

interface Wording {
	t: Translate;
}

/**
 * @param load an `import()` of a module whose default export is the component
 * @returns a component with the same properties, generic ones too; they hold `t` for what is said while it loads
 */
export function loadable<Component extends (props: never) => VNode>(load: () => Promise<{ default: Component }>): Component {
	/** Once it is there it stays: what is shown anew is drawn at once, so that the focus finds its place in it. */
	let ready: { default: Component } | null = null;
	function Loadable(props: Wording) {
		const [loaded, setLoaded] = useState<{ default: Component } | 'failed' | null>(ready);
		useEffect(() => {
			// It may have come since this was drawn, asked for by another of its kind.
			if (ready) return setLoaded(ready);
			load().then(
				(module) => {
					ready = module;
					setLoaded(module);
				},
				() => setLoaded('failed'),
			);
		}, []);
		if (loaded === 'failed') {
			return (
				<p class="notice" role="alert">
					{props.t('kit.loadFailed')}
				</p>
			);
		}
		if (!loaded) return <p>{props.t('kit.loading')}</p>;
		const Loaded = loaded.default as unknown as ComponentType<Wording>;
		return <Loaded {...props} />;
	}
	// The properties go through as they are, so the type of the loaded component is the type of this one.
	return Loadable as unknown as Component;
}
