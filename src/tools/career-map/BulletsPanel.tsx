/** Drafts of résumé bullets out of the log. Loaded on demand. */
import { useCopy } from '../../kit/download.ts';
import { bulletText } from './career-map.brief.ts';
import { type Bullet, bulletsOf } from './career-map.drafts.ts';
import type { CareerMapState } from './career-map.state.ts';
import type { Words } from './career-map.wording.ts';

interface Props {
	state: CareerMapState;
	/** YYYY-MM-DD. */
	today: string;
	t: Words['t'];
}

const draftText = (t: Props['t'], bullet: Bullet) => `${t('careerMap.bullets.draft')}: ${bulletText(t, bullet)}`;

// strings: careerMap.bullet.*
function Draft({ bullet, t }: { bullet: Bullet; t: Props['t'] }) {
	const { said, copy } = useCopy(t);
	return (
		<li>
			<p>
				<span class="draft-mark">{t('careerMap.bullets.draft')}</span> {bulletText(t, bullet)}
			</p>
			<p class="log-about">
				{bullet.missing.length === 0
					? t('careerMap.bullets.complete')
					: t('careerMap.bullets.missing', { blanks: bullet.missing.map((blank) => t(`careerMap.bullet.${blank}`)).join('; ') })}
			</p>
			<p class="sheet-actions">
				<button
					type="button"
					aria-label={t('careerMap.bullets.copyOne', { what: bullet.what })}
					onClick={() => copy(draftText(t, bullet), t('careerMap.bullets.copied'))}
				>
					{t('careerMap.bullets.copy')}
				</button>
				<span role="status">{said}</span>
			</p>
		</li>
	);
}

export default function BulletsPanel({ state, today, t }: Props) {
	const { said, copy } = useCopy(t);
	const bullets = bulletsOf(state, today);
	const all = () => bullets.map((bullet) => `- ${draftText(t, bullet)}`).join('\n');
	return (
		<section class="sheet-panel" aria-label={t('careerMap.bullets')}>
			<h3>{t('careerMap.bullets')}</h3>
			<p>{t('careerMap.bullets.help')}</p>
			<ul class="bullets">
				{bullets.map((bullet) => (
					<Draft key={bullet.entry.id} bullet={bullet} t={t} />
				))}
			</ul>
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={() => copy(all(), t('careerMap.bullets.copied'))}>
					{t('careerMap.bullets.copyAll')}
				</button>
				<span role="status">{said}</span>
			</p>
		</section>
	);
}
