/** Mistakes in the fields of a YAML file or of front matter. */
import { didYouMean, listNames } from './nearest.ts';

export const fieldCodes = {
	'missing-field': {
		code: 'BFM022',
		text: ({ path, key, expected }: { path: string; key: string; expected: string }) => ({
			found: `The field "${path}" is missing.`,
			expected,
			fix: `add "${key}: …" here.`,
		}),
	},
	'unknown-field': {
		code: 'BFM023',
		text: ({ key, known }: { key: string; known: readonly string[] }) => ({
			found: `There is no field "${key}" here.`,
			expected: `One of: ${listNames(known, 30)}.${didYouMean(key, known)}`,
			fix: 'correct the name, or take the line out.',
		}),
	},
	'wrong-type': {
		code: 'BFM024',
		text: ({ path, value, expected }: { path: string; value: string; expected: string }) => ({
			found: `${path} is ${value}.`,
			expected,
			fix: 'write it in that form.',
		}),
	},
	'future-day': {
		code: 'BFM048',
		text: ({ path, day, today }: { path: string; day: string; today: string }) => ({
			found: `${path} is ${day}, and today is ${today}.`,
			expected: 'The day on which somebody did read it, today or before.',
			fix: 'write that day.',
		}),
	},
	'not-listed': {
		code: 'BFM025',
		text: ({ path, value, known }: { path: string; value: string; known: readonly string[] }) => ({
			found: `${path} is ${value}, which is not one of its values.`,
			expected: `One of: ${listNames(known, 30)}.${didYouMean(value.replaceAll('"', ''), known)}`,
			fix: 'write one of these.',
		}),
	},
	'wrong-value': {
		code: 'BFM026',
		text: ({ path, value, expected }: { path: string; value: string; expected: string }) => ({
			found: `${path} is ${value}.`,
			expected,
			fix: 'change the value so that this holds.',
		}),
	},
} as const;
