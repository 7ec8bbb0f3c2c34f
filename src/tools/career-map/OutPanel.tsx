/** What a map is good for elsewhere: the page for a talk, drafts of bullets, stories, files. Loaded on demand. */
import { useSignal } from '@preact/signals';
import { ExportBar } from '../../kit/ExportBar.tsx';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { composeBrief } from './career-map.drafts.ts';
import { logToRows, type Sheet, sheetToMarkdown } from './career-map.export.ts';
import type { Words } from './career-map.wording.ts';
import { ToStories } from './ToStories.tsx';

const BulletsPanel = loadable(() => import('./BulletsPanel.tsx'));
const BriefPanel = loadable(() => import('./BriefPanel.tsx'));

interface Props extends Sheet {
	words: Words;
	t: Words['t'];
	/** This tool's slug, and what the reader calls the sheet. */
	slug: string;
	sheet: string;
	/** The tool that tells stories; null where there is none. */
	stories: Target | null;
	onBrief: (field: 'by' | 'ask', text: string) => void;
}

export default function OutPanel({ words, t, slug, sheet, stories, onBrief, ...map }: Props) {
	const panel = useSignal<'bullets' | 'brief' | null>(null);
	const { definition, state, reading, goals, today } = map;
	const areas = reading.standings.map(({ area }) => area);
	const toggle = (next: 'bullets' | 'brief') => {
		panel.value = panel.value === next ? null : next;
	};
	return (
		<section class="map-out" id="map-part-out" aria-label={t('careerMap.out')}>
			<h2>{t('careerMap.out')}</h2>
			<div class="item-actions">
				<button type="button" class="button-main" aria-expanded={panel.value === 'brief'} onClick={() => toggle('brief')}>
					{t('careerMap.brief.open')}
				</button>
				<button
					type="button"
					disabled={state.entries.length === 0}
					aria-expanded={panel.value === 'bullets'}
					onClick={() => toggle('bullets')}
				>
					{t('careerMap.bullets.open')}
				</button>
			</div>
			{panel.value === 'bullets' && <BulletsPanel state={state} today={today} t={t} />}
			{panel.value === 'brief' && (
				<BriefPanel
					brief={composeBrief(reading, goals, state)}
					words={words}
					t={t}
					rules={definition.rules}
					today={today}
					ask={state.brief?.ask ?? ''}
					name={`${slug}-talk-${today}`}
					onChange={onBrief}
				/>
			)}
			{stories && <ToStories state={state} today={today} areas={areas} words={words} from={slug} sheet={sheet} target={stories} />}
			<ExportBar name={`${slug}-${today}`} markdown={() => sheetToMarkdown(words, map)} rows={() => logToRows(words, map)} t={t} />
		</section>
	);
}
