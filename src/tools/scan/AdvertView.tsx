/** The terms of a job advert, sorted by what backs them. */
import type { Translate } from '../../core/strings.ts';
import { TERM_VERDICTS, type TermReading } from './scan.advert.ts';
import type { ScanDefinition } from './scan.schema.ts';

interface Props {
	definition: ScanDefinition;
	terms: readonly TermReading[];
	t: Translate;
}

export function AdvertView({ definition, terms, t }: Props) {
	return (
		<section class="scan-advert" aria-label={t('scan.advert')}>
			<h2>{t('scan.advert')}</h2>
			{terms.length === 0 && <p class="empty">{t('scan.noTerms')}</p>}
			{/* strings: scan.place.* */}
			{TERM_VERDICTS.map((verdict) => {
				const own = terms.filter((term) => term.verdict === verdict);
				const { name, meaning, next } = definition.advert[verdict];
				return (
					own.length > 0 && (
						<section key={verdict} class={`scan-terms scan-${verdict}`} aria-label={name}>
							<h3>
								{name} <span>{own.length}</span>
							</h3>
							<p class="scan-reason">
								{meaning} {next}
							</p>
							<ul>
								{own.map(({ name: term, spelled, count, place, line }) => (
									<li key={term}>
										<b>{spelled}</b> {count > 1 && t('scan.times', { count })} {place && t(`scan.place.${place}`)}{' '}
										{line !== '' && <q>{line}</q>}
									</li>
								))}
							</ul>
						</section>
					)
				);
			})}
			<p class="scan-reason">{t('scan.termsKnown', { count: definition.advert.terms.length })}</p>
		</section>
	);
}
