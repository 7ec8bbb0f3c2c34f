/** What a sheet on paper says of itself: its name, the day, the version of the rules, and where it came from. */
import type { Translate } from '../core/strings.ts';

interface Props {
	name: string;
	rules: string;
	language: string;
	t: Translate;
}

export function PrintHead({ name, rules, language, t }: Props) {
	const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
	const address = typeof location === 'undefined' ? '' : location.origin + location.pathname;
	return <p class="print-only print-head">{t('kit.print.head', { name, day, rules, address })}</p>;
}
