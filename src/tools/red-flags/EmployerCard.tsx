/** One employer in the list: what was heard there in a line, the form where it is open, and what follows from the answers. */
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/strings.ts';
import { EntryCard } from '../../ui/EntryCard.tsx';
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

export function EmployerCard({ reading, t, ...card }: Props) {
	const { id, name } = reading.employer;
	return <EntryCard {...card} id={id} name={name} rank={null} t={t} head={<p class="verdict">{verdictText(t, reading)}</p>} />;
}
