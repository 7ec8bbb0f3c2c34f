/** How much a flag weighs, as a label. */
import type { RedFlagsDefinition } from './red-flags.schema.ts';
import type { Severity } from './red-flags.ts';

export function SeverityMark({ definition, severity }: { definition: RedFlagsDefinition; severity: Severity }) {
	return <span class={`severity severity-${definition.severities.indexOf(severity) + 1}`}>{severity.name}</span>;
}
