/** The sheet on paper: the cards with their grades, own cards with their outline, then the stories and what they answer. */
import type { Translate } from '../../core/strings.ts';
import { linesOf } from './practice.cards.ts';
import { storyFields } from './practice.export.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import type { Matrix } from './practice.stories.ts';
import type { Overview } from './practice.ts';
import { areaOfReadiness, standingText } from './practice.wording.ts';

interface Props {
	definition: PracticeDefinition;
	state: PracticeState;
	overview: Overview;
	matrix: Matrix;
	language: string;
	t: Translate;
}

export function PrintPractice({ definition, state, overview, matrix, language, t }: Props) {
	return (
		<div class="print-only print-practice">
			<h2>{t('practice.cards')}</h2>
			{overview.readiness
				.filter(({ isAll }) => !isAll)
				.map((line) => (
					<section key={line.area?.id ?? ''}>
						<h3>{areaOfReadiness(t, line)}</h3>
						<ul>
							{overview.standings
								.filter(({ card }) => card.area === line.area)
								.map((standing) => (
									<li key={standing.card.id}>
										{standing.card.question} <i>{standingText(t, standing, definition, language)}</i>
										{standing.note && <span class="print-note">{standing.note}</span>}
									</li>
								))}
						</ul>
					</section>
				))}
			{state.own.length > 0 && (
				<section>
					<h2>{t('practice.own')}</h2>
					{state.own.map(({ id, question, outline, followUps }) => (
						<section key={id} class="print-entry">
							<h3>{question}</h3>
							<ol>
								{linesOf(outline).map((line, index) => (
									<li key={`${index} ${line}`}>{line}</li>
								))}
							</ol>
							{linesOf(followUps).map((line, index) => (
								<p key={`${index} ${line}`}>{line}</p>
							))}
						</section>
					))}
				</section>
			)}
			{matrix.stories.length > 0 && (
				<section class="print-stories">
					<h2>{t('practice.stories')}</h2>
					{matrix.stories.map((view) => (
						<section key={view.story.id} class="print-entry">
							<h3>{view.story.title}</h3>
							<dl>
								{storyFields(view, definition, t).map(([label, text]) => (
									<div key={label}>
										<dt>{label}</dt>
										<dd>{text}</dd>
									</div>
								))}
							</dl>
						</section>
					))}
					<h3>{t('practice.matrix')}</h3>
					<table>
						<thead>
							<tr>
								<th scope="col">{t('practice.column.question')}</th>
								<th scope="col">{t('practice.matrix.column')}</th>
							</tr>
						</thead>
						<tbody>
							{matrix.rows.map(({ card, cells }) => (
								<tr key={card.id}>
									<th scope="row">{card.name}</th>
									<td>{cells.flatMap(({ story, answers }) => (answers ? [story.title] : [])).join(', ') || t('practice.matrix.none')}</td>
								</tr>
							))}
						</tbody>
					</table>
				</section>
			)}
		</div>
	);
}
