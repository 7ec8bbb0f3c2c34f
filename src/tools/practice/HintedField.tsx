/** A field with its name above and a hint below. The hint describes the field: in its name it would be said before every value. */
import type { VNode } from 'preact';

interface Props {
	/** Unique in the page. */
	id: string;
	name: string;
	/** Empty where there is none. */
	hint: string;
	class?: string;
	/** Draws the field. @param aria what ties it to its name and its hint */
	field: (aria: { 'aria-labelledby': string; 'aria-describedby'?: string }) => VNode;
}

export function HintedField({ id, name, hint, class: className, field }: Props) {
	return (
		// biome-ignore lint/a11y/noLabelWithoutControl: the field is drawn by the caller
		<label class={className}>
			<span class="choice-title" id={`${id}-name`}>
				{name}
			</span>
			{field({ 'aria-labelledby': `${id}-name`, ...(hint === '' ? {} : { 'aria-describedby': `${id}-hint` }) })}
			{hint !== '' && (
				<span class="practice-hint" id={`${id}-hint`}>
					{hint}
				</span>
			)}
		</label>
	);
}
