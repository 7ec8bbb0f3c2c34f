/** "What I proved": one page for a one-to-one, on the screen, on paper, as Markdown, and on to the tools that draw on it. Loaded on demand. */
import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { isWebAddress } from '../../core/web-address.ts';
import { download, useCopy } from '../../kit/download.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { evidenceOf } from './plan.parcels.ts';
import { type Lack, type Proved, provedLines, provedOf, provedToMarkdown, scoreText, stepText } from './plan.proved.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { PlanState } from './plan.state.ts';

const HandOver = loadable(() => import('../../kit/HandOver.tsx'));

interface Props {
	definition: PlanDefinition;
	state: PlanState;
	/** This tool's slug. */
	from: string;
	/** What the reader calls the sheet. */
	sheet: string;
	/** Tools that take what was proved. */
	targets: readonly Target[];
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
}

const Address = ({ link }: { link: string }) => (isWebAddress(link) ? <a href={link}>{link}</a> : <span>{link}</span>);

// strings: plan.lack.*
function Lacks({ lacks, t }: { lacks: readonly Lack[]; t: Translate }) {
	if (lacks.length === 0) return null;
	return (
		<p class="plan-help plan-lacks">
			<b>{t('plan.proved.lacks')}:</b> {lacks.map((lack) => t(`plan.lack.${lack}`)).join('; ')}.
		</p>
	);
}

function ProofPart({ proved, definition, t, language }: { proved: Proved } & Pick<Props, 'definition' | 't' | 'language'>) {
	const shown = proved.steps.filter(({ link = '', seenBy = '', sentence = '' }) =>
		[link, seenBy, sentence].some((text) => text.trim() !== ''),
	);
	return (
		<section
			class={`plan-proved-part ${proved.steps.length === 0 ? 'plan-proved-nothing' : ''}`}
			aria-label={t('plan.proved.of', { name: proved.name })}
		>
			<h3>{proved.name}</h3>
			<dl class="plan-proved-lines">
				{provedLines(definition, proved, t).map(({ name, text, isLink }) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{isLink ? <Address link={text} /> : text}</dd>
					</div>
				))}
			</dl>
			{shown.length > 0 && (
				<ul>
					{shown.map((step) => (
						<li key={step.id}>
							{stepText({ t, language }, step)}. {step.link && <Address link={step.link.trim()} />}
						</li>
					))}
				</ul>
			)}
			<Lacks lacks={proved.lacks} t={t} />
		</section>
	);
}

export default function ProvedPage({ definition, state, from, sheet, targets, today, language, t }: Props) {
	const page = useRef<HTMLElement>(null);
	const { said, copy } = useCopy(t, (text) => download(`${from}-${today}.md`, 'text/markdown', text));
	const [target, choose] = useState<Target | null>(null);
	const all = provedOf(state, t);
	const evidence = evidenceOf(state);
	const isEmpty = all.every(({ steps }) => steps.length === 0);
	const printPage = () => {
		const { classList } = page.current as HTMLElement;
		classList.add('plan-print-alone');
		addEventListener('afterprint', () => classList.remove('plan-print-alone'), { once: true });
		print();
	};
	return (
		<section class="plan-proved" aria-label={t('plan.proved')} ref={page}>
			<h2>{t('plan.proved')}</h2>
			{isEmpty ? <p>{t('plan.proved.none')}</p> : <p class="plan-score">{scoreText(t, all)}</p>}
			{all.map((proved) => (
				<ProofPart key={proved.proof.id} proved={proved} definition={definition} t={t} language={language} />
			))}
			{!isEmpty && (
				<div class="item-actions">
					<button type="button" onClick={printPage}>
						{t('plan.proved.print')}
					</button>
					<button type="button" onClick={() => copy(provedToMarkdown(definition, state, { t, language, today }))}>
						{t('plan.proved.copy')}
					</button>
					{evidence &&
						targets.map((one) => (
							<button
								key={one.address}
								type="button"
								aria-expanded={target?.address === one.address}
								onClick={() => choose(target?.address === one.address ? null : one)}
							>
								{t('kit.handOver.title', { tool: one.title })}
							</button>
						))}
					<span role="status">{said}</span>
				</div>
			)}
			{evidence && target && (
				<HandOver
					key={target.address}
					parcel={{ type: 'evidence', data: evidence, from, sheet }}
					target={target}
					lines={evidence.entries.map(({ what, date, seenBy, link, result }) =>
						[what, date, seenBy, link, result].filter((text) => text !== '').join(' · '),
					)}
					t={t}
				/>
			)}
		</section>
	);
}
