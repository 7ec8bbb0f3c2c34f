/** What can be done with an open item: to its tracker, as a comment, another name, away. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { download, useCopy } from '../../kit/download.ts';
import { loadable } from '../../ui/loadable.tsx';
import type { RubricItem, RubricState } from './rubric.state.ts';
import { newIssueAddress } from './rubric.tracker.ts';

// Typed once a sheet.
const TrackerForm = loadable(() => import('./TrackerForm.tsx'));

export type TrackerFields = Pick<RubricState, 'repository' | 'keyAddress'>;

interface Props {
	item: RubricItem;
	/** Where the tracker shows it, or null. */
	address: string | null;
	tracker: TrackerFields;
	/** The comment's Markdown; made when it is asked for. */
	comment: () => string;
	t: Translate;
	onTracker: (fields: TrackerFields) => void;
	onSay: (said: string) => void;
	onRename: () => void;
	onRemove: () => void;
}

export function ItemActions({ item, address, tracker, comment, t, onTracker, onSay, onRename, onRemove }: Props) {
	const isNaming = useSignal(false);
	const { said, copy } = useCopy(t, (text) => download('triage.md', 'text/markdown', text));
	const opener = useRef<HTMLButtonElement>(null);
	return (
		<>
			<div class="item-actions">
				{address && (
					<a class="button" href={address} rel="noreferrer">
						{t('rubric.openInTracker')}
					</a>
				)}
				{!address && tracker.repository && (
					<a class="button" href={newIssueAddress(tracker.repository, item.title, comment(), t('rubric.comment.cut'))} rel="noreferrer">
						{t('rubric.newIssue', { repository: tracker.repository })}
					</a>
				)}
				<button type="button" onClick={async () => onSay(await copy(comment()))}>
					{t('rubric.copyComment')}
				</button>
				{!item.url && (
					<button type="button" ref={opener} aria-expanded={isNaming.value} onClick={() => (isNaming.value = !isNaming.value)}>
						{t('rubric.tracker.title')}
					</button>
				)}
				<button type="button" onClick={onRename}>
					{t('kit.item.rename')}
				</button>
				<button type="button" onClick={onRemove}>
					{t('kit.item.remove')}
				</button>
				<span aria-hidden="true">{said}</span>
			</div>
			{isNaming.value && (
				<TrackerForm
					tracker={tracker}
					t={t}
					onSave={(fields) => {
						onTracker(fields);
						onSay(t('rubric.tracker.saved'));
						isNaming.value = false;
						opener.current?.focus();
					}}
				/>
			)}
		</>
	);
}
