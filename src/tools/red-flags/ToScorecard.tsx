/** What was heard at one employer, on its way to the scorecard. The panel loads when somebody asks for it. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import { type Reading, toParcel } from './red-flags.ts';
import { evidenceText } from './red-flags.wording.ts';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));

interface Props {
	definition: RedFlagsDefinition;
	reading: Reading;
	/** This tool's slug. */
	from: string;
	/** What the reader calls the sheet. */
	sheet: string;
	target: Target;
	t: Translate;
}

export function ToScorecard({ definition, reading, from, sheet, target, t }: Props) {
	const [isOpen, setOpen] = useState(false);
	const { name } = reading.employer;
	const data = toParcel(reading, (finding) => evidenceText(t, definition, finding));
	return (
		<section class="to-scorecard" aria-label={t('redFlags.handOver', { name })}>
			<h4>{t('redFlags.handOver', { name })}</h4>
			<p>
				{data
					? t('redFlags.handOver.help', { count: data.flags.length, tool: target.title })
					: t('redFlags.handOver.none', { tool: target.title })}
			</p>
			<p class="item-actions">
				<button type="button" disabled={data === null} aria-expanded={isOpen && data !== null} onClick={() => setOpen(!isOpen)}>
					{t('kit.handOver.title', { tool: target.title })}
				</button>
			</p>
			{isOpen && data && (
				<HandOver
					parcel={{ type: 'employer-flags', data, from, sheet }}
					target={target}
					lines={[name, ...data.flags.map((flag) => t('redFlags.handOver.line', { name: flag.name, evidence: flag.evidence }))]}
					t={t}
				/>
			)}
		</section>
	);
}
