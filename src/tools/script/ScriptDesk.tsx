/** A chosen text: its blanks, the words that they make, what to look at, what they may say. Loaded on demand. */
import type { Translate } from '../../core/strings.ts';
import { BlankFields } from './BlankFields.tsx';
import { CheckList } from './CheckList.tsx';
import { ReplyTree } from './ReplyTree.tsx';
import { ScriptExport } from './ScriptExport.tsx';
import { SendBar } from './SendBar.tsx';
import { SpeechTimer } from './SpeechTimer.tsx';
import { type CheckResult, spokenSeconds } from './script.checks.ts';
import { groupsOf } from './script.fields.ts';
import type { Leak } from './script.leaks.ts';
import type { ReplyBranch } from './script.replies.ts';
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';
import { type Composed, plainText } from './script.ts';
import { summaryText } from './script.wording.ts';
import { TextPreview } from './TextPreview.tsx';

interface Props {
	slug: string;
	definition: ScriptDefinition;
	state: ScriptState;
	made: Composed;
	checks: readonly CheckResult[];
	leaks: readonly Leak[];
	replies: readonly ReplyBranch[];
	/** The heading of the printed card. */
	title: string;
	t: Translate;
	onFill: (blank: ScriptBlank, value: string) => void;
	onTick: (check: string, isTrue: boolean) => void;
	/** Tells it to a screen reader. */
	onSay: (text: string) => void;
}

export default function ScriptDesk({ slug, definition, state, made, checks, leaks, replies, title, t, onFill, onTick, onSay }: Props) {
	const seconds = spokenSeconds(plainText(made), definition.limits.wordsPerMinute);
	return (
		<>
			<h2 class="print-only">{title}</h2>
			<div class="script-desk">
				<BlankFields groups={groupsOf(definition, state, made, t)} state={state} leaks={leaks} t={t} onFill={onFill} />
				<div class="script-text">
					<h2>{t('script.yourText')}</h2>
					<TextPreview definition={definition} made={made} t={t} />
					<p class="headline">{summaryText(t, checks)}</p>
					<SendBar made={made} t={t} />
				</div>
			</div>
			<div class="script-before">
				<section aria-label={t('script.checks')}>
					<h2>{t('script.checks')}</h2>
					<CheckList results={checks} t={t} onTick={onTick} />
				</section>
				<section class="screen-only" aria-label={t('script.timer')}>
					<h2>{t('script.timer')}</h2>
					<SpeechTimer key={made.variant.id} target={seconds} t={t} onSay={onSay} />
				</section>
			</div>
			<section class="script-replies" aria-label={t('script.replies')}>
				<h2>{t('script.replies')}</h2>
				<p class="field-help">{t('script.replies.help')}</p>
				<ReplyTree branches={replies} t={t} />
			</section>
			<ScriptExport slug={slug} definition={definition} made={made} checks={checks} replies={replies} t={t} />
		</>
	);
}
