/** Gaps with their next step, what is not known, what goes stale; and the ways to a plan and to one's stories. Loaded on demand. */
import { useSignal } from '@preact/signals';
import { rankText } from '../../core/ranking.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { gapParcel } from './career-map.parcels.ts';
import type { Fading } from './career-map.refresh.ts';
import type { Gap, Reading, Standing } from './career-map.ts';
import { examplesText, fadingText, nextTexts, standingText, suchAsText, type Words } from './career-map.wording.ts';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));

interface Props {
	reading: Reading;
	fading: readonly Fading[];
	words: Words;
	t: Words['t'];
	/** This tool's slug, and what the reader calls the sheet. */
	from: string;
	sheet: string;
	/** The tool that plans; null where there is none. */
	planner: Target | null;
}

function ToPlan({
	standing,
	words,
	from,
	sheet,
	planner,
}: Pick<Props, 'words' | 'from' | 'sheet'> & { standing: Standing; planner: Target }) {
	const { t } = words;
	const isOpen = useSignal(false);
	const data = gapParcel(words, standing);
	if (!data) return null;
	return (
		<>
			<p class="item-actions">
				<button
					type="button"
					aria-expanded={isOpen.value}
					onClick={() => {
						isOpen.value = !isOpen.value;
					}}
				>
					{t('careerMap.send.plan', { area: standing.area.name })}
				</button>
			</p>
			{isOpen.value && (
				<HandOver
					parcel={{ type: 'gap', data, from, sheet }}
					target={planner}
					lines={[
						data.weakness,
						...(data.goal === '' ? [] : [t('careerMap.send.goal', { goal: data.goal })]),
						...data.facts.map((fact) => t('careerMap.send.fact', { fact })),
					]}
					t={t}
				/>
			)}
		</>
	);
}

function GapRow({ gap: { standing, size, rank }, ...props }: Omit<Props, 'reading' | 'fading'> & { gap: Gap }) {
	const { words, planner } = props;
	return (
		<li class="gap-row">
			<span class="rank">{rankText(rank)}</span>
			<div>
				<h3>{standing.area.name}</h3>
				<p class="verdict">
					{standingText(words, standing)}{' '}
					<span class="gap-size">{words.t('careerMap.gaps.size', { gap: standing.gap ?? 0, importance: standing.importance, size })}</span>
				</p>
				{nextTexts(words, standing).map((line) => (
					<p key={line} class="gap-step">
						{line}
					</p>
				))}
				<p class="log-about">{examplesText(words, standing)}</p>
				{planner && <ToPlan {...props} planner={planner} standing={standing} />}
			</div>
		</li>
	);
}

export default function NextSteps({ reading: { gaps, unknown, met }, fading, ...props }: Props) {
	const { t, words } = props;
	return (
		<section class="map-next" id="map-part-next" aria-label={t('careerMap.gaps')}>
			<h2>{t('careerMap.gaps')}</h2>
			{gaps.length === 0 && met.length === 0 && <p>{t('careerMap.gaps.none')}</p>}
			<ol class="gap-rows">
				{gaps.map((gap) => (
					<GapRow key={gap.standing.area.id} gap={gap} {...props} />
				))}
			</ol>
			{unknown.length > 0 && (
				<>
					<h3>{t('careerMap.unknown')}</h3>
					<p>{t('careerMap.unknown.help')}</p>
					<ul>
						{unknown.map((standing) => (
							<li key={standing.area.id}>
								<b>{standing.area.name}.</b> {suchAsText(words, standing)}
							</li>
						))}
					</ul>
				</>
			)}
			<h3>{t('careerMap.fading')}</h3>
			{fading.length === 0 ? (
				<p>{t('careerMap.fading.none')}</p>
			) : (
				<ul>
					{fading.map((one) => (
						<li key={one.entry.id}>{fadingText(words, one)}</li>
					))}
				</ul>
			)}
		</section>
	);
}
