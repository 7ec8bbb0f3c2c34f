/** Where the numbers of one offer come from: what went in, every part of every year, how the sums follow. */
import type { Translate } from '../../core/strings.ts';
import type { Trace } from './offers.trace.ts';

interface Props {
	id: string;
	name: string;
	trace: Trace;
	t: Translate;
}

export function TraceView({ id, name, trace, t }: Props) {
	const { entries, heading, rows, lines } = trace;
	return (
		<details class="trace" id={id}>
			<summary>
				{t('offers.tool.trace')}
				<span class="visually-hidden"> ({name})</span>
			</summary>
			<h4>{t('offers.tool.trace.entries')}</h4>
			<ul>
				{entries.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{rows.length > 0 && (
				<>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
					<section class="table-scroll" tabIndex={0} aria-label={t('offers.tool.trace.table', { name })}>
						<table class="offers-table">
							<thead>
								<tr>
									{heading.map((text, index) => (
										<th key={`${index} ${text}`} scope="col">
											{text}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{rows.map((row) => (
									<tr key={row.id} class={row.how === '' ? 'offers-sum' : ''}>
										<th scope="row">
											{row.name} <span class="amount-help">{row.how}</span>
										</th>
										{row.cells.map((cell, index) => (
											<td key={`${index} ${heading[index + 1]}`}>{cell}</td>
										))}
									</tr>
								))}
							</tbody>
						</table>
					</section>
					<h4>{t('offers.tool.trace.sums')}</h4>
					<ul>
						{lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			)}
		</details>
	);
}
