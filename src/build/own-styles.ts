/**
 * Starlight's page imports its own style sheets, its print sheet and a script that keeps its sidebar's state, whatever is
 * overridden. The manual has its own face, so these resolve to nothing, or to ours. See docs/decisions/0003-own-face.md.
 */
import type { Plugin } from 'vite';

const EMPTY = '\0own-styles:empty';
const FROM_STARLIGHT = /[\\/]@astrojs[\\/]starlight[\\/]/;

export function ownStyles(): Plugin {
	return {
		name: 'own-styles',
		enforce: 'pre',
		resolveId(source, importer) {
			if (!importer || !FROM_STARLIGHT.test(importer)) return null;
			if (source.endsWith('style/print.css?url&no-inline'))
				return this.resolve('/src/styles/print.css?url&no-inline', undefined, { skipSelf: true });
			if (/\/style\/[a-z-]+\.css$/.test(source)) return `${EMPTY}.css`;
			if (source.endsWith('components-internals/SidebarPersistState')) return `${EMPTY}.js`;
			return null;
		},
		load(id) {
			return id.startsWith(EMPTY) ? '' : null;
		},
	};
}
