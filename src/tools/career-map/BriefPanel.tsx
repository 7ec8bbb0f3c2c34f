/** The one page for a talk about promotion: on the screen, as Markdown, on paper by itself. Loaded on demand. */
import { isWebAddress } from '../../core/web-address.ts';
import { download, useCopy } from '../../kit/download.ts';
import { briefParts, briefToMarkdown } from './career-map.brief.ts';

import type { Brief } from './career-map.drafts.ts';
import { dayText, type Words } from './career-map.wording.ts';
import { DayField } from './DayField.tsx';

interface Props {
	brief: Brief;
	words: Words;
	t: Words['t'];
	rules: string;
	/** YYYY-MM-DD. */
	today: string;
	/** What the sheet says, which may differ from what the page makes of it. */
	ask: string;
	/** The name of a saved file without its ending. */
	name: string;
	onChange: (field: 'by' | 'ask', text: string) => void;
}

/** Marks the page, so that the style sheet prints nothing else. */
function printAlone() {
	const { dataset } = document.documentElement;
	dataset.print = 'brief';
	addEventListener('afterprint', () => delete dataset.print, { once: true });
	print();
}

// strings: careerMap.brief.part.*
export default function BriefPanel({ brief, words, t, rules, today, ask, name, onChange }: Props) {
	const save = (text: string) => download(`${name}.md`, 'text/markdown', text);
	const { said, copy } = useCopy(t, save);
	if (brief.targets.length === 0) return <p class="notice-calm">{t('careerMap.brief.noTarget')}</p>;
	const markdown = () => briefToMarkdown(words, brief, rules, today);
	return (
		<section class="sheet-panel brief-panel" aria-label={t('careerMap.brief')}>
			<h3>{t('careerMap.brief')}</h3>
			<p>{t('careerMap.brief.help')}</p>
			<div class="map-fields">
				<DayField label={t('careerMap.brief.by')} value={brief.by} onDay={(day) => onChange('by', day)} />
				<label class="wide">
					<span>{t('careerMap.brief.ask')}</span>
					<span class="log-about">{t('careerMap.brief.askHelp')}</span>
					<textarea rows={3} maxLength={1_000} value={ask} onInput={(event) => onChange('ask', event.currentTarget.value)} />
				</label>
			</div>
			<article class="brief-page">
				<h4 class="brief-title">{t('careerMap.brief.title', { day: dayText(today, words.language) })}</h4>
				{briefParts(words, brief).map(({ id, items }) => (
					<section key={id} aria-label={t(`careerMap.brief.part.${id}`)}>
						<h5>{t(`careerMap.brief.part.${id}`)}</h5>
						<ul class={`brief-${id}`}>
							{items.map(({ text, below }) => (
								<li key={text}>
									{text}
									{below.length > 0 && (
										<ul>
											{below.map((line) => (
												<li key={line.text}>
													{line.text} {isWebAddress(line.link) ? <a href={line.link}>{line.link}</a> : line.link}
												</li>
											))}
										</ul>
									)}
								</li>
							))}
						</ul>
					</section>
				))}
			</article>
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={() => copy(markdown())}>
					{t('kit.export.copy')}
				</button>
				<button type="button" onClick={() => save(markdown())}>
					{t('kit.export.markdown')}
				</button>
				<button type="button" onClick={printAlone}>
					{t('careerMap.brief.print')}
				</button>
				<span role="status">{said}</span>
			</p>
		</section>
	);
}
