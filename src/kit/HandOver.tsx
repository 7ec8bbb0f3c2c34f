/** Hands something to another tool: what goes over, and the link that opens that tool with it. Loaded on demand. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Parcel } from '../core/parcel.ts';
import type { Translate } from '../core/strings.ts';
import { encodeParcel } from './hand-over.ts';

/** A tool that takes what this one gives. */
export interface Target {
	title: string;
	/** The address of its page, base path included. */
	address: string;
}

interface Props {
	parcel: Parcel;
	target: Target;
	/** What goes over: a sentence each. */
	lines: readonly string[];
	t: Translate;
}

export default function HandOver({ parcel, target, lines, t }: Props) {
	const link = useSignal<string | null>(null);
	const text = JSON.stringify(parcel);
	useEffect(() => {
		let isCurrent = true;
		void encodeParcel(parcel).then((fragment) => {
			if (isCurrent) link.value = `${target.address}#${fragment}`;
		});
		return () => {
			isCurrent = false;
		};
	}, [text, target.address]);
	return (
		<section class="sheet-panel" aria-label={t('kit.handOver.title', { tool: target.title })}>
			<p>{t('kit.handOver.text', { tool: target.title })}</p>
			<ul>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{link.value && (
				<p class="sheet-actions">
					<a class="button button-main" href={link.value}>
						{t('kit.handOver.open', { tool: target.title })}
					</a>
				</p>
			)}
		</section>
	);
}
