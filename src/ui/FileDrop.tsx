/** A named box that takes a dropped file, around whatever else it holds: a file field, mostly, for those who don't drop. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
	class: string;
	label: string;
	/** The first of the dropped files. */
	onFile: (file: File) => void;
	children: ComponentChildren;
}

export function FileDrop({ class: className, label, onFile, children }: Props) {
	const [isOver, setOver] = useState(false);
	return (
		<section
			class={`${className} ${isOver ? 'dropping' : ''}`}
			aria-label={label}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				const file = event.dataTransfer?.files[0];
				if (file) onFile(file);
			}}
		>
			{children}
		</section>
	);
}
