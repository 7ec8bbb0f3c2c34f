/** Named states of a sheet of the red-flag checklist, for tests, accessibility runs and screenshots. Employers and words are invented. */
import { type FlagAnswer, type Note, type RedFlagsState, SELF, type Status } from './red-flags.state.ts';

const note = (id: string, text: string, who: string, date: string): Note => ({ id, text, who, date });
const answer = (status: Status, ...notes: Note[]): FlagAnswer => ({ status, date: '2026-11-12', ...(notes.length > 0 ? { notes } : {}) });

/** One employer with every standing: two voices, one voice, seen, words missing, not heard, not asked. */
export const ONE_EMPLOYER: RedFlagsState = {
	employers: [
		{
			id: 'harbor',
			name: 'Harbor Payments',
			answers: {
				'on-call-without-numbers': answer(
					'heard',
					note('n1', 'A couple a week, I’d say. We’re on it.', 'manager', '2026-11-09'),
					note('n2', 'Eleven in my week, four of them at night.', 'developer', '2026-11-12'),
				),
				'promises-not-written': answer('heard', note('n3', 'You have my word, we don’t do it by the book.', 'recruiter', '2026-11-10')),
				'no-testing': answer('heard', note('n4', 'The pull request on the screen had no test and no check.', SELF, '2026-11-12')),
				'hero-talk': answer('heard', note('n5', 'We’re a family here.', 'recruiter', '2026-11-03')),
				'debt-without-time': answer('heard'),
				'blame-culture': answer(
					'not-heard',
					note('n6', 'I dropped an index in January; we wrote it up together.', 'developer', '2026-11-12'),
				),
				'fear-of-release': answer('not-heard'),
				'runway-not-said': answer('not-asked'),
			},
		},
	],
};

/** Three places at once: one far along, one at its beginning, one not begun, with names that would be markup or a formula elsewhere. */
export const THREE_AT_ONCE: RedFlagsState = {
	employers: [
		...ONE_EMPLOYER.employers,
		{
			id: 'quill',
			name: '<b>Quill</b> & Söhne',
			answers: {
				'little-documentation': answer('heard', note('n7', '=HYPERLINK("https://example.org") | “ask around”', 'developer', '2026-11-14')),
				'on-call-without-numbers': answer('not-heard'),
				'disrespect-in-the-room': answer('heard'),
			},
		},
		{ id: 'north', name: 'North_with_a_very_long_name_that_has_no_place_to_break_anywhere_at_all', answers: {} },
	],
};
