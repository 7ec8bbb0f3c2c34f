/** What changed in the list since the sheet was begun, and what became of answers to items that are gone. */
import type { Translate } from '../../core/strings.ts';
import type { News, Progress } from './checklist.ts';
import { statusText } from './checklist.wording.ts';

interface NewsProps {
	news: News;
	retired: Progress['retired'];
	rules: string;
	t: Translate;
	onAccept: () => void;
}

export function ListNews({ news: { from, added, reworded, removed }, retired, rules, t, onAccept }: NewsProps) {
	const nameOf = (id: string) => retired.find((one) => one.id === id)?.text ?? id;
	return (
		<section class="notice-calm" aria-label={t('checklist.news')}>
			<h2>{t('checklist.news')}</h2>
			<p>{from === rules ? t('checklist.news.same', { to: rules }) : t('checklist.news.text', { from, to: rules })}</p>
			<ul>
				{added.map(({ id, text }) => (
					<li key={id}>{t('checklist.news.added', { text })}</li>
				))}
				{reworded.map(({ entry: { id, text }, before }) => (
					<li key={id}>{t('checklist.news.reworded', { text, before })}</li>
				))}
				{removed.map((id) => (
					<li key={id}>{t('checklist.news.removed', { text: nameOf(id) })}</li>
				))}
			</ul>
			<button type="button" onClick={onAccept}>
				{t('checklist.news.accept')}
			</button>
		</section>
	);
}

interface RetiredProps {
	retired: Progress['retired'];
	t: Translate;
	onAdopt: (id: string, text: string) => void;
	onRemove: (id: string, text: string) => void;
}

export function Retired({ retired, t, onAdopt, onRemove }: RetiredProps) {
	if (retired.length === 0) return null;
	return (
		<section class="retired" aria-label={t('checklist.retired')}>
			<h2>{t('checklist.retired')}</h2>
			<p>{t('checklist.retired.help')}</p>
			<ul>
				{retired.map(({ id, text, mark }) => (
					<li key={id}>
						<p>
							<b>{text}</b> {statusText(t, mark)}. {mark.note} {mark.link}
						</p>
						<p class="item-actions">
							<button type="button" onClick={() => onAdopt(id, text)}>
								{t('checklist.retired.adopt')}
							</button>
							<button type="button" onClick={() => onRemove(id, text)}>
								{t('checklist.retired.remove')}
							</button>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
