/**
 * The offer comparison in the browser: the sheet's frame and what adds an offer. The list, the results and the assumptions come with the
 * first offer, so that a reader of the chapter does not pay for them.
 */
import { useSignal } from '@preact/signals';
import type { Target } from '../../kit/HandOver.tsx';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { loadable } from '../../ui/loadable.tsx';
import * as changes from './offers.changes.ts';
import type { OffersModel } from './offers.entries.ts';
import * as share from './offers.share.ts';
import type { OffersState } from './offers.state.ts';
import * as shape from './offers.state.ts';

const OfferSheet = loadable(() => import('./OfferSheet.tsx'));

interface Props extends ToolProps {
	definition: OffersModel;
	example: OffersState;
	/** The tool with the words that ask for more; null while there is none that takes a pay case. */
	target: Target | null;
}

export function OffersTool({ definition, example, target, ...props }: Props) {
	const tool = useToolSheet<OffersState>(props, definition.rules, shape, share);
	const { t, bench, message } = tool;
	const openOffer = useSignal<string | null>(null);
	const added = useSignal<string | null>(null);
	const add = (name: string) => {
		const id = crypto.randomUUID();
		bench.change(t('offers.tool.did.add'), (state) => changes.addOffer(state, name, id));
		openOffer.value = id;
		added.value = id;
		message.value = t('offers.tool.said.added', { name });
	};
	const { offers } = bench.state.value;
	const current = t('offers.tool.current');
	const isEmpty = offers.length === 0;
	const addForm = (
		<AddForm field="name" isKept label={t('offers.tool.addLabel')} button={t('offers.tool.add')} longest={120} onAdd={add}>
			<button type="button" disabled={offers.some(({ name }) => name === current)} onClick={() => add(current)}>
				{t('offers.tool.addCurrent', { name: current })}
			</button>
		</AddForm>
	);
	return (
		<ToolFrame tool={tool} class="offers-tool" add={addForm} isEmpty={isEmpty}>
			{isEmpty ? (
				<div class="empty">
					<p>{t('offers.tool.empty')}</p>
					<button type="button" onClick={() => bench.create(t('offers.tool.did.example'), () => example)}>
						{t('offers.tool.example')}
					</button>
				</div>
			) : (
				<OfferSheet definition={definition} tool={tool} slug={props.slug} openOffer={openOffer} added={added} target={target} t={t} />
			)}
		</ToolFrame>
	);
}
