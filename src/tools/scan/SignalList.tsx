/** The eight signals: verdict, the lines that speak for it with their words marked, and where the reader knows better. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { Marked } from './Marked.tsx';
import type { JudgedSignal } from './scan.judge.ts';
import { gapOf } from './scan.parcel.ts';
import type { ScanDefinition } from './scan.schema.ts';
import type { Verdict } from './scan.ts';
import { linesTogether, verdictName } from './scan.wording.ts';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));
const MOST_LINES = 3;

interface Props {
	definition: ScanDefinition;
	signals: readonly JudgedSignal[];
	/** The tool that takes a gap; null where none does. */
	target: Target | null;
	from: string;
	sheet: string;
	t: Translate;
	onOverrule: (id: string, verdict: Verdict | null) => void;
}

export function SignalList({ definition, signals, target, from, sheet, t, onOverrule }: Props) {
	return (
		<section class="scan-signals" aria-label={t('scan.signals')}>
			<h2>{t('scan.signals')}</h2>
			<div class="scan-cards">
				{signals.map((judged) => (
					<SignalResult key={judged.id} {...{ definition, judged, target, from, sheet, t, onOverrule }} />
				))}
			</div>
		</section>
	);
}

/**
 * A verdict that is overruled, or taken back by undo, replaces the buttons: the one that comes in place of the pressed one gets the focus.
 * @param own what the reader says
 * @returns for the element around the buttons
 */
function useFocusAmong(own: Verdict | null) {
	const buttons = useRef<HTMLParagraphElement>(null);
	const last = useRef(own);
	const held = typeof document !== 'undefined' && buttons.current?.contains(document.activeElement);
	useLayoutEffect(() => {
		// Back at the rules' verdict, the button that had been pressed stands there again.
		const pressed = own === null && last.current ? `[data-says=${last.current}]` : 'button';
		last.current = own;
		const now = buttons.current;
		if (held && now && !now.contains(document.activeElement))
			(now.querySelector<HTMLElement>(pressed) ?? now.querySelector('button'))?.focus();
	});
	return buttons;
}

/** Why lines without a result show a signal: there are several of them. */
function Together({ verdict, lines, t }: JudgedSignal & { t: Translate }) {
	const count = linesTogether({ verdict, lines });
	return count > 0 ? <p class="scan-reason">{t('scan.together', { count })}</p> : null;
}

interface CardProps extends Omit<Props, 'signals'> {
	judged: JudgedSignal;
}

function SignalResult({ definition, judged, target, from, sheet, t, onOverrule }: CardProps) {
	const [isGiving, setGiving] = useState(false);
	const buttons = useFocusAmong(judged.own);
	const signal = definition.signals.find(({ id }) => id === judged.id);
	if (!signal) return null;
	const { own, final, verdict, lines } = judged;
	const gap = gapOf(definition, judged);
	const overrule = (next: Verdict | null) => onOverrule(judged.id, next);
	return (
		<article class={`scan-card scan-${final}`}>
			<h3>{signal.name}</h3>
			<p class="scan-verdict">
				<b>{verdictName(definition, final)}</b>
				{own !== null && <span> {t('scan.ownSaid', { verdict: verdictName(definition, verdict) })}</span>}
			</p>
			{own === null && <Together {...judged} t={t} />}
			{lines.length > 0 ? (
				<ul class="scan-quotes">
					{lines.slice(0, MOST_LINES).map(({ scanned, find }) => (
						<li key={`${scanned.line.row} ${scanned.key}`}>
							<q>
								<Marked text={scanned.line.text} spans={find.spans} />
							</q>
							<span class="scan-reason">{find.reason}</span>
						</li>
					))}
					{lines.length > MOST_LINES && <li class="scan-reason">{t('scan.moreLines', { count: lines.length - MOST_LINES })}</li>}
				</ul>
			) : (
				<p class="scan-reason">{definition.verdicts['not-found'].meaning}</p>
			)}
			{final !== 'shown' && (
				<p>
					<b>{t('scan.ask')}</b> {signal.question}
				</p>
			)}
			<p class="item-actions" ref={buttons}>
				{own === null && verdict !== 'shown' && (
					<button type="button" data-says="shown" onClick={() => overrule('shown')}>
						{t('scan.missed')}
						<span class="visually-hidden">: {signal.name}</span>
					</button>
				)}
				{own === null && verdict !== 'not-found' && (
					<button type="button" data-says="not-found" onClick={() => overrule('not-found')}>
						{t('scan.wrong')}
						<span class="visually-hidden">: {signal.name}</span>
					</button>
				)}
				{own !== null && (
					<button type="button" onClick={() => overrule(null)}>
						{t('scan.backToRules')}
						<span class="visually-hidden">: {signal.name}</span>
					</button>
				)}
				{target && gap && (
					<button type="button" aria-expanded={isGiving} onClick={() => setGiving(!isGiving)}>
						{t('kit.handOver.title', { tool: target.title })}
						<span class="visually-hidden">: {signal.name}</span>
					</button>
				)}
			</p>
			{target && gap && isGiving && (
				<HandOver parcel={{ type: 'gap', data: gap, from, sheet }} target={target} lines={[gap.weakness, gap.goal, ...gap.facts]} t={t} />
			)}
		</article>
	);
}
