/** The name of an entry in a list: a button that opens it, or a field while it is renamed. */
import type { ComponentChildren } from 'preact';
import type { Translate } from '../core/strings.ts';
import { focusNew } from './focus-new.ts';

interface Props {
	title: string;
	isOpen: boolean;
	isRenaming: boolean;
	t: Translate;
	onToggle: () => void;
	onRename: (title: string) => void;
	/** The field is done with, whether or not it changed anything. */
	onRenamed: () => void;
	/** What stands before the name, such as a key. */
	children?: ComponentChildren;
}

export function EditableTitle({ title, isOpen, isRenaming, t, onToggle, onRename, onRenamed, children }: Props) {
	const finish = (event: Event) => {
		event.preventDefault();
		const field = (event.currentTarget as HTMLFormElement).elements.namedItem('title');
		if (field instanceof HTMLInputElement) onRename(field.value);
		onRenamed();
		const card = field instanceof HTMLInputElement ? field.closest('.item') : null;
		// The field that had the focus is gone with the next render.
		setTimeout(() => card?.querySelector<HTMLElement>('.item-toggle')?.focus());
	};
	return (
		<div class="item-name">
			{isRenaming ? (
				<form onSubmit={finish}>
					<label>
						<span class="visually-hidden">{t('kit.item.renameLabel')}</span>
						<input type="text" name="title" defaultValue={title} maxLength={300} ref={focusNew} />
					</label>
					<button type="submit">{t('kit.item.renameDone')}</button>
					<button type="button" onClick={onRenamed}>
						{t('kit.item.cancel')}
					</button>
				</form>
			) : (
				<h3>
					<button type="button" class="item-toggle" aria-expanded={isOpen} onClick={onToggle}>
						{children} {title}
					</button>
				</h3>
			)}
		</div>
	);
}
