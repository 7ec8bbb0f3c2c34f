/** What is looked at before the text goes out: what the tool found, and boxes for what only the reader can tell. */
import type { Translate } from '../../core/strings.ts';
import type { CheckResult } from './script.checks.ts';
import { reasonText, verdictText } from './script.wording.ts';

interface Props {
	results: readonly CheckResult[];
	t: Translate;
	onTick: (check: string, isTrue: boolean) => void;
}

export function CheckList({ results, t, onTick }: Props) {
	return (
		<ul class="check-list">
			{results.map((result) => {
				const { id, text, verdict, reasons } = result;
				if (result.isByHand)
					return (
						<li key={id} class={`check-${verdict}`}>
							<label class="check">
								<input type="checkbox" checked={verdict === 'ticked'} onChange={(event) => onTick(id, event.currentTarget.checked)} />
								<span>{text}</span>
							</label>
						</li>
					);
				return (
					<li key={id} class={`check-${verdict}`}>
						<b class="check-verdict">{verdictText(t, result)}</b> {text}
						{reasons.length > 0 && <span class="check-reasons"> {reasons.map((reason) => reasonText(t, reason)).join(' ')}</span>}
					</li>
				);
			})}
		</ul>
	);
}
