/** What they may say: opened, what you say then, with the blanks filled, and what they may say to that. */
import type { Translate } from '../../core/strings.ts';
import type { ReplyBranch } from './script.replies.ts';
import { Pieces } from './TextPreview.tsx';

export function ReplyTree({ branches, t }: { branches: readonly ReplyBranch[]; t: Translate }) {
	return (
		<ul class="reply-tree">
			{branches.map(({ id, they, means, you, end, next }) => (
				<li key={id}>
					<details>
						<summary>
							<span class="said-by">{t('script.they')}</span> {they.map(({ text }) => text).join('')}
						</summary>
						{means && <p class="means">{means}</p>}
						<p class="you">
							<span class="said-by">{t('script.you')}</span> <Pieces pieces={you} t={t} />
						</p>
						{end && (
							<p class="end">
								<span class="said-by">{t('script.end')}</span> {end}
							</p>
						)}
						{next.length > 0 && <ReplyTree branches={next} t={t} />}
					</details>
				</li>
			))}
		</ul>
	);
}
