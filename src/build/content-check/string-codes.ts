/** Mistakes between `content/i18n` and the code that shows its strings. */
import { didYouMean } from './nearest.ts';

export const stringCodes = {
	'unknown-string': {
		code: 'BFM033',
		text: ({ key, known }: { key: string; known: readonly string[] }) => ({
			found: `The code shows the string "${key}", and content/i18n/en.yaml has none of that name.`,
			expected: `A key of that file.${didYouMean(key, known)}`,
			fix: `correct the key, or add the line "${key}: …" to content/i18n/en.yaml.`,
		}),
	},
	'unshown-language': {
		code: 'BFM051',
		text: ({ language }: { language: string }) => ({
			found: `Nothing shows the words of content/i18n/${language}.yaml.`,
			expected: 'One language a copy, with all its words in content/i18n/en.yaml, whatever the language is.',
			fix: `write the words into content/i18n/en.yaml, and delete ${language}.yaml.`,
		}),
	},
	'unknown-placeholder': {
		code: 'BFM046',
		text: (details: { key: string; written: string; name: string; passed: readonly string[] | null; known: Iterable<string> }) => ({
			found: `Nothing fills in ${details.written} in the string "${details.key}": readers would see it, or a gap.`,
			expected:
				(details.passed
					? `A name that the code passes, between two pairs of braces and without blanks: ${details.passed.join(', ') || 'none here'}.`
					: 'A name that the code passes, between two pairs of braces and without blanks, such as {{count}}.') +
				didYouMean(details.name, details.known),
			fix: 'write the name as the code has it; these names are not translated.',
		}),
	},
	'unused-string': {
		code: 'BFM034',
		text: ({ key }: { key: string }) => ({
			found: `No code shows the string "${key}".`,
			expected:
				'Every string is shown somewhere. A key that code keeps in a variable is named there in a comment: // strings: first.part.*',
			fix: 'take the line out, correct the key, or add that comment where the key is kept.',
		}),
	},
} as const;
