/** Where a plan begins: a worked one, copied, or an empty one. */
import type { Translate } from '../../core/strings.ts';
import { sumHours } from './plan.hours.ts';
import type { PlanDefinition } from './plan.schema.ts';

type Template = PlanDefinition['templates'][number];

interface Props {
	templates: readonly Template[];
	t: Translate;
	onTemplate: (template: Template) => void;
	onEmpty: () => void;
}

export function StartPanel({ templates, t, onTemplate, onEmpty }: Props) {
	return (
		<div class="plan-start">
			<p class="plan-help">{t('plan.start.help')}</p>
			<ul class="plan-cards">
				{templates.map((template) => {
					const { id, name, fits, steps } = template;
					return (
						<li key={id}>
							<h3>{name}</h3>
							<p class="plan-help">{t('plan.total', { steps: steps.length, hours: sumHours(steps) })}</p>
							<p>{fits}</p>
							<button
								type="button"
								class="button-main"
								aria-label={t('plan.start.useLabel', { name, count: steps.length })}
								onClick={() => onTemplate(template)}
							>
								{t('plan.start.use', { count: steps.length })}
							</button>
						</li>
					);
				})}
				<li>
					<h3>{t('plan.start.empty')}</h3>
					<p>{t('plan.start.emptyHelp')}</p>
					<button type="button" onClick={onEmpty}>
						{t('plan.start.empty')}
					</button>
				</li>
			</ul>
		</div>
	);
}
