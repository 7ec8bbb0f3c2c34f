/** The whole text as the scan has read it, with the words of one signal or of all marked. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { Marked } from './Marked.tsx';
import type { ScanDefinition } from './scan.schema.ts';
import type { ScanReading } from './scan.ts';

interface Props {
	definition: ScanDefinition;
	reading: ScanReading;
	t: Translate;
}

export function MarkedText({ definition, reading, t }: Props) {
	const [chosen, choose] = useState('');
	return (
		<details class="scan-more scan-whole">
			<summary>{t('scan.marked')}</summary>
			<p>{t('scan.marked.help')}</p>
			<label>
				<span class="choice-title">{t('scan.marked.which')}</span>
				<select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
					<option value="">{t('scan.marked.all')}</option>
					{definition.signals.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
			<section class="scan-page" dir="auto" tabIndex={0} aria-label={t('scan.marked')}>
				{reading.lines.map(({ line, step, finds }, index) => (
					<p key={`${index} ${line.row}`} class={`scan-kind-${line.kind}`}>
						{step !== null && <span class="scan-step-number">{step} </span>}
						<Marked
							text={line.text}
							spans={finds.filter(({ signal }) => chosen === '' || signal === chosen).flatMap(({ spans }) => [...spans])}
						/>
					</p>
				))}
			</section>
		</details>
	);
}
