/** What changed between the earlier version and this one: signals first, then lines whose step moved, came or went. */
import type { Translate } from '../../core/strings.ts';
import type { VersionNews } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';
import { verdictName } from './scan.wording.ts';

interface Props {
	definition: ScanDefinition;
	news: VersionNews;
	t: Translate;
}

export function NewsView({ definition, news, t }: Props) {
	const { signals, lines, added, gone } = news;
	const moved = lines.filter(({ from, to }) => from !== to);
	const isSame = signals.length + lines.length + added.length + gone.length === 0;
	const nameOf = (id: string) => definition.signals.find((signal) => signal.id === id)?.name ?? id;
	return (
		<section class="scan-news" aria-label={t('scan.news')}>
			<h2>{t('scan.news')}</h2>
			{isSame && <p class="empty">{t('scan.news.none')}</p>}
			<ul>
				{signals.map(({ id, before, now }) => (
					<li key={id}>
						{t('scan.news.signal', { signal: nameOf(id), before: verdictName(definition, before), now: verdictName(definition, now) })}
					</li>
				))}
			</ul>
			{lines.length > 0 && (
				<>
					<h3>{t('scan.news.reworded')}</h3>
					<ul class="scan-pairs">
						{[...moved, ...lines.filter((line) => !moved.includes(line))].map(({ before, now, from, to }) => (
							<li key={`${before} ${now}`}>
								<p>
									<b>{t('scan.news.steps', { from, to })}</b>
								</p>
								<p>
									<del>{before}</del>
								</p>
								<p>
									<ins>{now}</ins>
								</p>
							</li>
						))}
					</ul>
				</>
			)}
			<ul>
				{added.map(({ text, step }) => (
					<li key={text}>{t('scan.news.added', { line: text, step })}</li>
				))}
				{gone.map(({ text, step }) => (
					<li key={text}>{t('scan.news.gone', { line: text, step })}</li>
				))}
			</ul>
		</section>
	);
}
