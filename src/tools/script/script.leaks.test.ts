import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { runChecks } from './script.checks.ts';
import { FULL } from './script.examples.ts';
import { copySubject, copyText, mailLink } from './script.export.ts';
import { findLeaks } from './script.leaks.ts';
import { scriptToMarkdown } from './script.markdown.ts';
import { replyTree } from './script.replies.ts';
import { type ScriptVariant, scriptSchema } from './script.schema.ts';
import { scriptKind } from './script.share.ts';
import type { ScriptState } from './script.state.ts';
import { compose } from './script.ts';
import { piecesText } from './script.wording.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const [SALARY, DEADLINE, SCOPE] = ['salary-script', 'deadline-script', 'scope-script'].map((slug) =>
	scriptSchema.parse(parse(readFileSync(`tests/fixtures/tools/${slug}.yaml`, 'utf8'))),
) as [ReturnType<typeof scriptSchema.parse>, ReturnType<typeof scriptSchema.parse>, ReturnType<typeof scriptSchema.parse>];

const leaksOf = (blank: string, value: string, secret: string, own: string) =>
	findLeaks(SALARY, { blanks: { [blank]: value }, private: { [secret]: own } }).map((leak) => [leak.blank.id, leak.secret.id]);

describe('a private name in a blank that others read is found', () => {
	test.each([
		['Globex', 'I have an offer from Globex'],
		['Globex Corporation', 'globex pays more'],
		['Globex GmbH & Co. KG', 'GLOBEX'],
		['Globex', 'see globex.com'],
		['the bank in Boulder', 'a bank in Boulder wants me'],
		['Blue Harbor', 'BlueHarbor offered me a job'],
		['Zürich Re', 'Zurich Re'],
		['Zu\u0308rich', 'Zürich'],
		['Glo\u00adbex', 'Globex'],
		['株式会社サンプル', '株式会社サンプルから'],
		['IBM', 'at ibm'],
		['HP', 'HP pays more'],
	])('%s in "%s"', (own, value) => {
		expect(leaksOf('reason', value, 'other-company', own)).toEqual([['reason', 'other-company']]);
	});

	test.each([
		['Globex', 'the global index'],
		['HP', 'php and hp-ux, in small letters'],
		['the bank in Boulder', 'a climbing wall in Boulder'],
		['Acme Ltd', 'acne'],
	])('%s is not in "%s"', (own, value) => {
		expect(leaksOf('reason', value, 'other-company', own)).toEqual([]);
	});
});

test('an amount in a private sentence is kept too, small counts in it are not', () => {
	const found = (value: string, own: string) => findLeaks(SCOPE, { blanks: { budget: value, days: '2' }, private: { limit: own } }).length;
	expect(found('$4,800', 'up to 4.8k, then no')).toBe(1);
	expect(found('$4,800', '2 days, once')).toBe(0);
});

test('the examples of every script give nothing away, and one leak is named by both fields', () => {
	for (const definition of [SALARY, DEADLINE, SCOPE]) {
		const value = ({ example }: { example: string | string[] }) => [example].flat().join('\n');
		const of = (own: boolean) =>
			Object.fromEntries(definition.blanks.filter((blank) => blank.private === own).map((blank) => [blank.id, value(blank)]));
		expect(findLeaks(definition, { blanks: of(false), private: of(true) })).toEqual([]);
	}
	expect(leaksOf('ask', '122k', 'walk-away', '$122,000')).toEqual([['ask', 'walk-away']]);
});

/** Everything that leaves the page for any situation and channel, in one string each. */
function outputs(definition: typeof SALARY, state: ScriptState, variants = definition.variants): string[] {
	return variants.flatMap(({ situation, channel }) => {
		const chosen = { ...state, situation, channel };
		const made = compose(definition, chosen, 'en');
		if (!made) throw new Error(`${situation}, ${channel}`);
		const replies = replyTree(definition, chosen, 'en');
		const checks = runChecks(definition, chosen, made);
		const flat = (branches: typeof replies): string[] =>
			branches.flatMap(({ they, you, next }) => [piecesText(they), piecesText(you), ...flat(next)]);
		return [
			copyText(t, made),
			copySubject(t, made),
			decodeURIComponent(mailLink(t, made) ?? ''),
			scriptToMarkdown(definition, made, { checks, replies, t, today: '2027-02-20' }),
			...flat(replies),
		];
	});
}

// Ways to write one amount, made by the platform's tables of locales and by hand: none of them by the code under test.
const LOCALES = [
	'en-US',
	'en-IN',
	'de-DE',
	'de-CH',
	'fr-FR',
	'es-ES',
	'it-IT',
	'pt-BR',
	'sv-SE',
	'pl-PL',
	'ru-RU',
	'ja-JP',
	'hi-IN',
	'ar-EG',
	'fa-IR',
];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'INR', 'JPY', 'SEK'];
const written = (amount: number) =>
	fc.oneof(
		fc
			.tuple(
				fc.constantFrom(...LOCALES),
				fc.constantFrom(...CURRENCIES),
				fc.constantFrom('symbol' as const, 'code' as const),
				fc.constantFrom(0, 2),
			)
			.map(([language, currency, currencyDisplay, digits]) =>
				new Intl.NumberFormat(language, {
					style: 'currency',
					currency,
					currencyDisplay,
					minimumFractionDigits: digits,
					maximumFractionDigits: digits,
				}).format(amount),
			),
		fc.constantFrom(...LOCALES).map((language) => new Intl.NumberFormat(language).format(amount)),
		fc
			.tuple(fc.constantFrom(...LOCALES), fc.constantFrom('short' as const, 'long' as const))
			.map(([language, compactDisplay]) =>
				new Intl.NumberFormat(language, { notation: 'compact', compactDisplay, maximumSignificantDigits: 9 }).format(amount),
			),
		fc.constantFrom(
			`${amount}`,
			`${amount / 1_000}k`,
			`$${amount / 1_000}K`,
			`${amount / 100_000} lakh`,
			`${amount / 1_000} 000`.replace(' 000', 'k'),
		),
	);

const around = fc.constantFrom(
	(text: string) => text,
	(text: string) => `I could live with ${text}, barely`,
	(text: string) => `${text}.`,
	(text: string) => `somewhere between ${text} and more`,
	(text: string) => `(${text})`,
);

test('a private amount leaks in no format, no currency, no locale, through no blank and into nothing that leaves the page', () => {
	const open = SALARY.blanks.filter((blank) => !blank.private);
	fc.assert(
		fc.property(
			fc.integer({ min: 1_000, max: 99_999 }).chain((tens) => {
				const amount = tens * 10;
				return fc.record({ own: written(amount), leaked: written(amount), amount: fc.constant(amount) });
			}),
			fc.constantFrom('walk-away', 'current-pay'),
			fc.constantFrom(...open),
			fc.constantFrom(...SALARY.variants),
			around,
			({ own, leaked }, secret, blank, variant, wrap) => {
				const value = wrap(leaked);
				const state: ScriptState = { ...FULL, blanks: { ...FULL.blanks, [blank.id]: value }, private: { [secret]: own } };
				expect(
					findLeaks(SALARY, state).map((leak) => leak.blank.id),
					`${own} / ${value}`,
				).toContain(blank.id);
				for (const text of outputs(SALARY, state, [variant])) expect(text).not.toContain(leaked);
				const linked = scriptKind(SALARY, 'en').forLink({ id: 'a', name: value, created: '', updated: '', state, unknown: {} });
				expect(JSON.stringify(linked)).not.toContain(JSON.stringify(leaked).slice(1, -1));
			},
		),
		{ numRuns: 150 },
	);
});

test('no private entry of any script leaves, whatever it is', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(SALARY, DEADLINE, SCOPE),
			fc.stringMatching(/^[A-Z][a-z]{5,12} [A-Z][a-z]{5,12}$/),
			fc.boolean(),
			fc.nat(),
			(definition, own, isTyped, which) => {
				const privates = definition.blanks.filter((blank) => blank.private);
				const state: ScriptState = {
					blanks: Object.fromEntries(definition.blanks.filter((blank) => !blank.private && isTyped).map(({ id }) => [id, `about ${own}`])),
					private: Object.fromEntries(privates.map(({ id }) => [id, own])),
					checked: {},
				};
				const variant = definition.variants[which % definition.variants.length] as ScriptVariant;
				for (const text of outputs(definition, state, [variant])) expect(text.toLowerCase()).not.toContain(own.toLowerCase());
			},
		),
		{ numRuns: 60 },
	);
});

test('entries that make a private number only together are gaps, both of them', () => {
	const state: ScriptState = {
		situation: 'new-request',
		channel: 'chat',
		blanks: { cheaper: 'for 4', 'cheaper-time': '800 in all' },
		private: { limit: 'at most 4,800' },
		checked: {},
	};
	expect(findLeaks(SCOPE, state)).toEqual([]);
	const made = compose(
		{
			...SCOPE,
			variants: SCOPE.variants.map((variant) => ({
				...variant,
				parts: variant.parts.map((part) => ({
					...part,
					text: part.text.replace('{{cheaper}}, {{cheaper-time}}', '{{cheaper}} {{cheaper-time}}'),
				})),
			})),
		},
		state,
		'en',
	);
	expect(made && copyText(t, made)).not.toMatch(/4,? 800/);
});
