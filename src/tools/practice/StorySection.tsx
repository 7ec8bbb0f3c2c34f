/** How many stories there are and what they still lack; the panel in which they are written, on demand. */
import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { ToolSheet } from '../../kit/tool-sheet.ts';
import type { Workbench } from '../../kit/workbench.ts';
import { loadable } from '../../ui/loadable.tsx';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import type { Matrix } from './practice.stories.ts';

const StoryPanel = loadable(() => import('./StoryPanel.tsx'));

/**
 * Notices what a parcel of another tool has just brought, so that the reader is taken to it.
 * @param onTaken called with the id of the first story that came, once for each parcel that brought any
 */
export function useTakenStories({ bench, parcel }: ToolSheet<PracticeState>, onTaken: (id: string) => void): void {
	const isWaiting = parcel.arrived.value !== null;
	/** Ids as they were while the parcel waited for the reader's word; null while none waits. */
	const before = useRef<ReadonlySet<string> | null>(null);
	useEffect(() => {
		const ids = bench.state.value.stories.map(({ id }) => id);
		const known = before.current;
		before.current = isWaiting ? new Set(ids) : null;
		const fresh = isWaiting || !known ? undefined : ids.find((id) => !known.has(id));
		if (fresh !== undefined) onTaken(fresh);
	});
}

interface Props {
	definition: PracticeDefinition;
	matrix: Matrix;
	isUnfolded: Signal<boolean>;
	/** The id of a story to open and to go to; null where nobody asks for one. */
	wanted: Signal<string | null>;
	t: Translate;
	onChange: Workbench<PracticeState>['change'];
	onSay: (text: string) => void;
}

export function StorySection({ definition, matrix, isUnfolded, wanted, t, onChange, onSay }: Props) {
	const isOpen = isUnfolded.value;
	const { stories, gaps, rows } = matrix;
	return (
		<section class="practice-stories-mine" aria-label={t('practice.stories')}>
			<h2>{t('practice.stories')}</h2>
			<p>
				{stories.length === 0
					? t('practice.stories.none', { total: rows.length })
					: t('practice.stories.count', { count: stories.length, gaps: gaps.length, total: rows.length })}
			</p>
			<p class="sheet-actions">
				<button
					type="button"
					aria-expanded={isOpen}
					onClick={() => {
						isUnfolded.value = !isOpen;
					}}
				>
					{t(isOpen ? 'practice.stories.close' : 'practice.stories.open')}
				</button>
			</p>
			{isOpen && <StoryPanel definition={definition} matrix={matrix} wanted={wanted} t={t} onChange={onChange} onSay={onSay} />}
		</section>
	);
}
