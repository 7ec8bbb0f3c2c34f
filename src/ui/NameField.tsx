/**
 * The name of something that can't be without one, saved as it is typed. While it is empty the name stays as it was before, and the field
 * says so; left empty, it shows that name again.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';

interface Props {
	label: ComponentChildren;
	class?: string;
	value: string;
	/** Characters. */
	longest: number;
	t: Translate;
	/** Never told an empty name. */
	onName: (name: string) => void;
}

export function NameField({ label, class: className, value, longest, t, onName }: Props) {
	const id = useId();
	/** What is typed, and the name before that; null while nobody types. */
	const [draft, setDraft] = useState<{ text: string; before: string } | null>(null);
	const isEmpty = draft?.text.trim() === '';
	return (
		<label class={className}>
			<span id={`${id}-name`}>{label}</span>
			<input
				type="text"
				maxLength={longest}
				value={draft?.text ?? value}
				aria-labelledby={`${id}-name`}
				aria-invalid={isEmpty}
				aria-describedby={`${id}-fault`}
				onInput={(event) => {
					const next = { text: event.currentTarget.value, before: draft?.before ?? value };
					setDraft(next);
					onName(next.text.trim() === '' ? next.before : next.text);
				}}
				onBlur={() => setDraft(null)}
			/>
			<span class="name-fault" id={`${id}-fault`}>
				{isEmpty && t('kit.nameNeeded', { name: draft?.before })}
			</span>
		</label>
	);
}
