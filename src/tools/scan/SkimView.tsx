/** What is left after a few seconds: the first third, the first words of each line, and what a machine can check of both. */
import type { Translate } from '../../core/strings.ts';
import type { Skim } from './scan.judge.ts';
import type { ScanDefinition } from './scan.schema.ts';

interface Props {
	definition: ScanDefinition;
	skim: Skim;
	t: Translate;
}

export function SkimView({ definition, skim, t }: Props) {
	const { seconds, checks } = definition.skim;
	return (
		<section class="scan-skim" aria-label={t('scan.skim', { seconds })}>
			<h2>{t('scan.skim', { seconds })}</h2>
			<div class="skim">
				<div>
					<h3>{t('scan.topThird')}</h3>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
					<section class="scan-page" dir="auto" tabIndex={0} aria-label={t('scan.topThird')}>
						{skim.top.map((line, index) => (
							<p key={`${index} ${line}`}>{line}</p>
						))}
					</section>
					<h3>{t('scan.firstWords')}</h3>
					<ul class="scan-beginnings">
						{skim.beginnings.map(({ words, isDeed }, index) => (
							<li key={`${index} ${words}`}>
								<span aria-hidden="true">{isDeed ? '✓' : '·'}</span> {words} …
								{isDeed && <span class="visually-hidden"> ({t('scan.saysDeed')})</span>}
							</li>
						))}
					</ul>
				</div>
				<div>
					<h3>{t('scan.skim.checks')}</h3>
					<ul class="scan-checks">
						{skim.checks.map(({ id, holds, share }) => {
							const check = checks.find((one) => one.id === id);
							// strings: scan.check.*
							const said = t(`scan.check.${holds === null ? 'eye' : holds ? 'yes' : 'no'}`);
							return (
								<li key={id} class={holds === false ? 'scan-open' : ''}>
									<b>{said}</b> {check?.check} {share && t('scan.share', { held: share.held, total: share.of })}
									{holds !== true && <span class="fix"> {check?.fix}</span>}
								</li>
							);
						})}
					</ul>
				</div>
			</div>
		</section>
	);
}
