/**
 * A question with anchored answers: native radio buttons in a fieldset, the wording in the control. Nothing is preselected, and
 * "not known" is an answer like the others.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice {
	/** What the form field says; null is "not known". */
	value: string | null;
	/** One to three words. */
	name: string;
	/** The sentence to compare with; may be empty. */
	anchor?: string;
	/** A short mark before the name, such as the level's number. */
	mark?: string;
}

interface Props {
	/** Unique in the page: radio buttons of one name belong together. */
	name: string;
	/** A few words for the heading line. */
	title?: ComponentChildren;
	question: string;
	choices: readonly Choice[];
	/** The chosen value; undefined where nothing has been chosen yet. */
	chosen: string | null | undefined;
	onChoose: (value: string | null) => void;
}

export function ChoiceGroup({ name, title, question, choices, chosen, onChoose }: Props) {
	const id = useId();
	return (
		<fieldset class="choice-group">
			<legend>
				{title && <span class="choice-title">{title}</span>} {question}
			</legend>
			<div class="choices">
				{choices.map(({ value, name: label, anchor, mark }, index) => (
					<label key={value ?? '?'} class="choice">
						{/* The sentence describes the answer: in its name, forty words would be said with each arrow key. */}
						<input
							type="radio"
							name={name}
							value={value ?? '?'}
							checked={chosen === value}
							aria-labelledby={`${id}-${index}`}
							aria-describedby={anchor ? `${id}-${index}-anchor` : undefined}
							onChange={() => onChoose(value)}
						/>
						<span>
							<b id={`${id}-${index}`}>
								{mark && <span class="choice-mark">{mark}</span>} {label}
							</b>
							{anchor && (
								<span class="choice-anchor" id={`${id}-${index}-anchor`}>
									{anchor}
								</span>
							)}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
