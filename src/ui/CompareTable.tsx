/** Things beside each other, one a column: it scrolls by itself, by keyboard too, and the first column stays in sight. */
import type { ComponentChildren } from 'preact';

interface Props {
	/** What a screen reader calls the table. */
	label: string;
	heading: readonly string[];
	/** The first cell of each is the row's name, a text; no two rows have the same. */
	rows: readonly (readonly ComponentChildren[])[];
}

export function CompareTable({ label, heading, rows }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
		<section class="table-scroll" tabIndex={0} aria-label={label}>
			<table class="compare-table">
				<thead>
					<tr>
						{heading.map((name, index) => (
							<th key={`${index} ${name}`} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([name, ...cells]) => (
						<tr key={String(name)}>
							<th scope="row">{name}</th>
							{cells.map((cell, index) => (
								<td key={index}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
