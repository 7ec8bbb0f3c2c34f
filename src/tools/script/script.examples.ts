/** Named states of a script's sheet, for tests, accessibility runs and screenshots. People, companies and numbers are invented. */
import type { ScriptState } from './script.state.ts';

export const CHOSEN: ScriptState = { situation: 'first-ask', channel: 'email', blanks: {}, private: {}, checked: {} };

/** The first ask by email with every blank filled. */
export const FULL: ScriptState = {
	situation: 'first-ask',
	channel: 'email',
	blanks: {
		person: 'Dana',
		me: 'Sam',
		company: 'Acme',
		role: 'backend developer',
		place: 'Denver',
		reason: 'the move from nightly batches to events',
		offer: '$120,000',
		'range-low': '$118,000',
		'range-high': '$140,000',
		'range-source': 'seven ads with a posted range, read this week',
		skills: 'payment APIs\nPostgreSQL\non-call for a busy service',
		evidence:
			'cut checkout p95 from 900 to 240 ms by batching 14 queries into two\nmoved 40 million orders to a new schema without downtime',
		ask: '$134,000',
		'reply-day': '2027-03-12',
	},
	private: { 'walk-away': '$122,000', 'current-pay': '109k', 'other-company': 'the bank in Boulder' },
	checked: { true: true },
};

/** Someone types the private number into a blank that others read, and leaves gaps. */
export const LEAKING: ScriptState = {
	...FULL,
	blanks: { ...FULL.blanks, ask: '122k', evidence: '', 'range-source': '' },
	checked: {},
};
