/** The result in a sentence, with the way to all of it: the form is several screens long on a phone, and the result stands below it. */
import type { Translate } from '../../core/strings.ts';

interface Props {
	texts: readonly string[];
	/** Stays at the lower edge of the window while the form is on the screen: a keyboard covers it there, and it covers no keyboard. */
	isStuck: boolean;
	t: Translate;
	onJump: () => void;
}

export function Brief({ texts, isStuck, t, onJump }: Props) {
	return (
		<div class={isStuck ? 'offers-brief offers-brief-stuck' : 'offers-brief'}>
			<p class="brief-text">{texts.join(' ')}</p>
			<button type="button" class="link-button" onClick={onJump}>
				{t('offers.tool.toResult')}
			</button>
		</div>
	);
}
