/** Figures of the load model in words: with their unit, and rounded as the YAML says. */
import type { LoadDefinition } from './load.schema.ts';

type Unit = LoadDefinition['results'][number]['unit'];

/** `40%`, `1 page`, `8.3 hours`; a dash where the figure is not known. Rounded half away from zero. @param language a BCP 47 tag */
export function figureInWords(value: number | null, unit: Unit, decimals: number, language: string): string {
	if (value === null) return '–';
	const text = new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);
	const rounded = Number(value.toFixed(decimals));
	const name = rounded === 1 ? unit.one : unit.many;
	return name === '%' ? `${text}%` : `${text} ${name}`;
}

/** Whether a figure breaks a limit. What is not known breaks none. */
export function breaksLimit(value: number | null, limit: { value: number; side: 'most' | 'least' }): boolean {
	if (value === null) return false;
	return limit.side === 'most' ? value > limit.value : value < limit.value;
}
