/** What other tools hand to a script: each field goes into the blank that names it in the YAML. */
import type { ParcelData } from '../../core/parcel.ts';
import type { Translate } from '../../core/strings.ts';
import { fill } from './script.changes.ts';
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';

interface Entry {
	blank: ScriptBlank;
	value: string;
}

/** @param language BCP 47 @param currency a three-letter code, or empty */
function amountText(amount: number, currency: string, language: string): string {
	const cents = Number.isInteger(amount) ? 0 : 2;
	const digits = { minimumFractionDigits: cents, maximumFractionDigits: cents };
	return new Intl.NumberFormat(language, currency === '' ? digits : { style: 'currency', currency, ...digits }).format(amount);
}

function payFields({ company, role, currency, baseOffered, baseAsked, evidence, answerBy }: ParcelData<'pay-case'>, language: string) {
	const amount = (value: number | null) => (value === null ? '' : amountText(value, currency, language));
	return {
		'pay-case.company': company,
		'pay-case.role': role,
		'pay-case.baseOffered': amount(baseOffered),
		'pay-case.baseAsked': amount(baseAsked),
		'pay-case.evidence': evidence.join('\n'),
		'pay-case.answerBy': answerBy,
	};
}

const loadFields = ({ facts, ask }: ParcelData<'load-case'>) => ({ 'load-case.facts': facts.join('\n'), 'load-case.ask': ask });

/** Entries that would change the sheet. A list keeps what it has; of anything else the newer stays. */
function entriesOf({ blanks }: ScriptDefinition, state: ScriptState, fields: Readonly<Record<string, string>>): Entry[] {
	return blanks.flatMap((blank): Entry[] => {
		const handed = blank.private || !blank.takes ? '' : (fields[blank.takes] ?? '').trim();
		if (handed === '') return [];
		const now = state.blanks[blank.id] ?? '';
		const lines = now.split('\n').map((line) => line.trim());
		const added = handed.split('\n').filter((line) => !lines.includes(line.trim()));
		const value = blank.type === 'list' ? [now.trim(), ...added].filter((line) => line !== '').join('\n') : handed;
		return value === now ? [] : [{ blank, value }];
	});
}

function receiver<Data>(definition: ScriptDefinition, fieldsOf: (data: Data) => Readonly<Record<string, string>>) {
	return {
		preview(state: ScriptState, data: Data, t: Translate): string[] {
			const entries = entriesOf(definition, state, fieldsOf(data));
			if (entries.length === 0) return [t('script.take.nothing')];
			return entries.map(({ blank, value }) => {
				const now = blank.type === 'list' ? '' : (state.blanks[blank.id] ?? '');
				const values = { label: blank.label, value: value.replaceAll('\n', '; '), now };
				return t(now === '' ? 'script.take.fill' : 'script.take.replace', values);
			});
		},
		take: (state: ScriptState, data: Data): ScriptState =>
			entriesOf(definition, state, fieldsOf(data)).reduce((current, { blank, value }) => fill(current, blank, value), state),
	};
}

/** The parcels that at least one blank takes something from. */
export function receiversOf(definition: ScriptDefinition, language: string) {
	const takes = (type: string) => definition.blanks.some((blank) => blank.takes?.startsWith(`${type}.`));
	return {
		...(takes('pay-case') ? { 'pay-case': receiver(definition, (data: ParcelData<'pay-case'>) => payFields(data, language)) } : {}),
		...(takes('load-case') ? { 'load-case': receiver(definition, loadFields) } : {}),
	};
}
