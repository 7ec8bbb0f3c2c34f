/** One entry of a list: its place, its name, what is said of it in its head, and, where it is open, what can be done with it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import { EditableTitle } from './EditableTitle.tsx';

interface Props {
	id: string;
	name: string;
	/** The place in the list and how it is called aloud; null where the list has none. */
	rank: { text: string; label: string } | null;
	/** What stands beside the name. */
	head: ComponentChildren;
	/** What stands below the head, open or not. */
	below?: ComponentChildren;
	isOpen: boolean;
	t: Translate;
	onToggle: () => void;
	onRename: (name: string) => void;
	onRemove: () => void;
	/** What stands below the buttons; a form, only where the card is open. */
	children?: ComponentChildren;
}

export function EntryCard({ id, name, rank, head, below, isOpen, t, onToggle, onRename, onRemove, children }: Props) {
	const [isRenaming, setRenaming] = useState(false);
	return (
		<li class={`item ${isOpen ? 'item-open' : ''}`} id={`item-${id}`}>
			<div class="item-head">
				{rank && (
					<span class="rank">
						{rank.label && <span class="visually-hidden">{rank.label} </span>}
						{rank.text}
					</span>
				)}
				<EditableTitle
					title={name}
					isOpen={isOpen}
					isRenaming={isRenaming}
					t={t}
					onToggle={onToggle}
					onRename={onRename}
					onRenamed={() => setRenaming(false)}
				/>
				{head}
			</div>
			{below}
			<div class={isOpen ? 'item-body' : undefined}>
				{isOpen && (
					<div class="item-actions">
						<button type="button" onClick={() => setRenaming(true)}>
							{t('kit.item.rename')}
						</button>
						<button type="button" onClick={onRemove}>
							{t('kit.item.remove')}
						</button>
					</div>
				)}
				{children}
			</div>
		</li>
	);
}
