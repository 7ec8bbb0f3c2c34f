/** The text as it stands now, move by move. A gap is a button that leads to its field; marks and cues are drawn, never copied. */
import type { Translate } from '../../core/strings.ts';
import { fieldId } from './BlankFields.tsx';
import type { ScriptDefinition } from './script.schema.ts';
import type { Composed, PieceOfText } from './script.ts';

/** Opens what is folded around a field and goes there. */
function goToField(blank: string) {
	const field = document.getElementById(fieldId(blank));
	const fold = field?.closest('details');
	if (fold) fold.open = true;
	field?.focus();
}

export function Pieces({ pieces, t }: { pieces: readonly PieceOfText[]; t: Translate }) {
	return (
		<>
			{pieces.map(({ text, blank, isGap }, index) => {
				const key = `${index} ${blank ?? ''}`;
				if (blank === undefined) return text;
				if (!isGap)
					return (
						<span key={key} class="filled">
							{text}
						</span>
					);
				return (
					<button key={key} type="button" class="gap" onClick={() => goToField(blank)}>
						{text}
						<span class="visually-hidden"> {t('script.toField')}</span>
					</button>
				);
			})}
		</>
	);
}

interface Props {
	definition: ScriptDefinition;
	made: Composed;
	t: Translate;
}

export function TextPreview({ definition, made, t }: Props) {
	const moveName = (id: string) => definition.moves.find((move) => move.id === id)?.name ?? '';
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reachable by keyboard (WCAG 2.1.1)
		<section class={`preview preview-${made.variant.channel}`} tabIndex={0} aria-label={t('script.yourText')}>
			{made.subject && (
				<p class="preview-subject" data-move={t('script.subject')}>
					<Pieces pieces={made.subject} t={t} />
				</p>
			)}
			{made.parts.map(({ move, pieces, cue }, index) => (
				<div key={`${index} ${move}`} class="preview-part" data-move={move === made.parts[index - 1]?.move ? undefined : moveName(move)}>
					<p>
						<Pieces pieces={pieces} t={t} />
					</p>
					{cue && <p class="cue">{cue}</p>}
				</div>
			))}
		</section>
	);
}
