/** What a link brings: verdicts and counts, without the text that they come from. */
import type { Translate } from '../../core/strings.ts';
import type { ScanDefinition } from './scan.schema.ts';
import { verdictIn } from './scan.share.ts';
import type { ScanResult, ScanState } from './scan.state.ts';
import { stepName, verdictName } from './scan.wording.ts';

interface Props {
	definition: ScanDefinition;
	result: ScanResult;
	own: ScanState['signals'];
	t: Translate;
}

export function ResultAlone({ definition, result, own, t }: Props) {
	return (
		<section class="scan-alone" aria-label={t('scan.alone')}>
			<h2>{t('scan.alone')}</h2>
			<p>{t('scan.alone.help')}</p>
			<table>
				<caption>{t('scan.signals')}</caption>
				<tbody>
					{definition.signals.map(({ id, name }) => (
						<tr key={id}>
							<th scope="row">{name}</th>
							<td>{verdictName(definition, verdictIn(result, own, id))}</td>
						</tr>
					))}
				</tbody>
			</table>
			<table>
				<caption>{t('scan.counts')}</caption>
				<tbody>
					{result.counts.slice(0, definition.ladder.length).map((count, step) => (
						<tr key={definition.ladder[step]?.id}>
							<th scope="row">
								{step} {stepName(definition, step)}
							</th>
							<td>{count}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
