/** One employer in the list: what was heard there in a line, the form where it is open, and what follows from the answers. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { EditableTitle } from '../../ui/EditableTitle.tsx';
import type { Reading } from './red-flags.ts';
import { verdictText } from './red-flags.wording.ts';

interface Props {
	reading: Reading;
	isOpen: boolean;
	t: Translate;
	onToggle: () => void;
	onRename: (name: string) => void;
	onRemove: () => void;
	/** What stands below the head: everything where the card is open, what goes on paper where it is not. */
	children: ComponentChildren;
}

export function EmployerCard({ reading, isOpen, t, onToggle, onRename, onRemove, children }: Props) {
	const { id, name } = reading.employer;
	const [isRenaming, setRenaming] = useState(false);
	return (
		<li class={`item ${isOpen ? 'item-open' : ''}`} id={`item-${id}`}>
			<div class="item-head">
				<EditableTitle
					title={name}
					isOpen={isOpen}
					isRenaming={isRenaming}
					t={t}
					onToggle={onToggle}
					onRename={onRename}
					onRenamed={() => setRenaming(false)}
				/>
				<p class="verdict">{verdictText(t, reading)}</p>
			</div>
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
		</li>
	);
}
