/** The way to Anki: a file, how to import it, and what importing it again does. Loaded on demand. */
import type { Translate } from '../../core/strings.ts';
import { download } from '../../kit/download.ts';
import { toAnki } from './practice.anki.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';

interface Props {
	slug: string;
	definition: PracticeDefinition;
	state: PracticeState;
	t: Translate;
}

export default function AnkiPanel({ slug, definition, state, t }: Props) {
	const cards = definition.questions.length + state.own.length;
	return (
		<section class="sheet-panel" aria-label={t('practice.anki')}>
			<p>{t('practice.anki.help', { cards, stories: state.stories.length })}</p>
			<p>{t('practice.anki.again')}</p>
			<p class="sheet-actions">
				<button
					type="button"
					class="button-main"
					onClick={() => download(`${slug}-anki.txt`, 'text/plain', toAnki(slug, definition, state, t))}
				>
					{t('practice.anki.save')}
				</button>
			</p>
		</section>
	);
}
