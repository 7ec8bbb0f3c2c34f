import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { choose, fill, tick } from './script.changes.ts';
import { runChecks, spokenSeconds, toFix, wordCount } from './script.checks.ts';
import { CHOSEN, FULL, LEAKING } from './script.examples.ts';
import { copySubject, copyText, mailLink } from './script.export.ts';
import { groupsOf } from './script.fields.ts';
import { scriptToMarkdown } from './script.markdown.ts';
import { type ReplyBranch, replyTree } from './script.replies.ts';
import { scriptSchema } from './script.schema.ts';
import { EMPTY_STATE, isBlank, type ScriptState } from './script.state.ts';
import { type Composed, compose } from './script.ts';
import { piecesText, reasonText, summaryText, timeText } from './script.wording.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const load = (slug: string) => scriptSchema.parse(parse(readFileSync(`tests/fixtures/tools/${slug}.yaml`, 'utf8')));
const SALARY = load('salary-script');
const SCOPE = load('scope-script');

function make(state: ScriptState, definition = SALARY): Composed {
	const made = compose(definition, state, 'en');
	if (!made) throw new Error('Nothing is chosen.');
	return made;
}
const check = (id: string, state: ScriptState) => runChecks(SALARY, state, make(state)).find((result) => result.id === id);

/** A script of two texts whose wording stays as it is here. */
const SMALL = scriptSchema.parse({
	...SALARY,
	moves: [
		{ id: 'open', name: 'Open', what: 'Greet.' },
		{ id: 'ask', name: 'Ask', what: 'Ask.', ask: true },
		{ id: 'more', name: 'More', what: 'Offer a way.' },
	],
	tones: SALARY.tones,
	blanks: [
		{ id: 'floor', label: 'Floor', gap: 'floor', type: 'money', example: '$1', private: true },
		{ id: 'person', label: 'Who', gap: 'name', type: 'text', example: 'Dana' },
		{ id: 'role', label: 'Role', gap: 'role', type: 'text', example: 'tester' },
		{ id: 'skills', label: 'Skills', gap: 'skills', type: 'list', example: ['SQL'] },
		{ id: 'evidence', label: 'Evidence', gap: 'evidence', type: 'list', example: ['did it'] },
		{ id: 'ask', label: 'Ask', gap: 'number', type: 'money', example: '$2' },
		{ id: 'day', label: 'Day', gap: 'day', type: 'date', example: '2027-03-12' },
		{ id: 'extra', label: 'Extra', gap: 'extra', type: 'text', example: 'time off', required: false },
	],
	situations: [{ id: 'offer', name: 'Offer', when: 'There is one.' }],
	variants: [
		{
			id: 'offer-email',
			situation: 'offer',
			channel: 'email',
			subject: 'Pay for a {{role}}',
			parts: [
				{ move: 'open', text: 'Hi {{person}},\n\nI know {{skills}}, and:\n\n{{evidence}}' },
				{ move: 'ask', text: 'Could you make it {{ask}} by {{day}}?' },
				{ move: 'more', text: 'Or this: {{extra}}.' },
			],
		},
		{
			id: 'offer-chat',
			situation: 'offer',
			channel: 'chat',
			parts: [
				{ move: 'open', text: '{{person}}?' },
				{ move: 'ask', text: '{{ask}} by {{day}}, please.', tones: { firm: 'I want {{ask}} by {{day}}.' } },
			],
		},
	],
	replies: [
		{ id: 'no', they: 'No.', you: 'Why not, {{person}}?' },
		{ id: 'budget', after: 'no', they: 'The budget ends below {{ask}}.', you: 'I see.', end: 'Ask again in March.' },
		{ id: 'other', situations: ['offer'], they: 'Maybe.', you: 'When?' },
	],
});
const FILLED: ScriptState = {
	situation: 'offer',
	channel: 'email',
	blanks: {
		person: 'Dana',
		role: 'developer',
		skills: 'SQL',
		evidence: 'cut p95 from 900 to 240 ms\nmoved 40 million orders',
		ask: '$134,000',
		day: '2027-03-12',
	},
	private: { floor: '$122,000' },
	checked: {},
};

describe('a text', () => {
	test('is there when a situation and a channel are chosen that go together', () => {
		expect(compose(SALARY, EMPTY_STATE, 'en')).toBeNull();
		expect(compose(SALARY, { ...EMPTY_STATE, situation: 'first-ask' }, 'en')).toBeNull();
		expect(compose(SALARY, { ...CHOSEN, channel: 'chat' }, 'en')).toBeNull();
		expect(compose(SALARY, { ...CHOSEN, situation: 'gone-since' }, 'en')).toBeNull();
	});

	test('reads as written by hand', () => {
		expect(copyText(t, make(FILLED, SMALL))).toBe(`Hi Dana,

I know SQL, and:

- cut p95 from 900 to 240 ms
- moved 40 million orders

Could you make it $134,000 by Friday, March 12?
`);
		expect(copySubject(t, make(FILLED, SMALL))).toBe('Pay for a developer');
	});

	test('keeps its entries in every situation, channel and tone', () => {
		expect(copyText(t, make({ ...FILLED, channel: 'chat', tone: 'firm' }, SMALL))).toBe('Dana?\nI want $134,000 by Friday, March 12.\n');
		expect(copyText(t, make({ ...FILLED, channel: 'chat' }, SMALL))).toBe('Dana?\n$134,000 by Friday, March 12, please.\n');
	});

	test('leaves out a part whose blank may stay empty, and has it when it is filled', () => {
		expect(make(FILLED, SMALL).blanks.map(({ id }) => id)).toContain('extra');
		const filled = { ...FILLED, blanks: { ...FILLED.blanks, extra: 'four weeks off.' } };
		expect(copyText(t, make(filled, SMALL))).toContain('\n\nOr this: four weeks off.\n');
	});

	test('with an entry of a tone that is gone since is in the first', () => {
		expect(copyText(t, make({ ...FULL, tone: 'gone' }))).toBe(copyText(t, make(FULL)));
	});

	test('takes lines, bullets and spaces as people paste them', () => {
		const state = { ...FULL, blanks: { ...FULL.blanks, skills: ' - Go \n\n* SQL\n• queues', company: '  Acme\n Ltd ' } };
		expect(copyText(t, make(state))).toContain('You are hiring for Go, SQL, and queues.');
		expect(copyText(t, make(state))).toContain('What draws me to Acme Ltd is');
	});
});

describe('a text with gaps', () => {
	test('says DRAFT first, in the text and in the subject, and names the gaps', () => {
		const made = make(CHOSEN);
		expect(copyText(t, made)).toMatch(/^DRAFT, 14 gaps left: \[name\], \[your name\], \[company\]/);
		expect(copySubject(t, made)).toBe('DRAFT: The [job title] offer');
		const { role: _, ...rest } = FULL.blanks;
		const one = make({ ...FULL, blanks: rest });
		expect(copyText(t, one)).toMatch(/^DRAFT, one gap left: \[job title\]\n\n/);
	});

	test('has one where somebody pasted brackets or left only spaces', () => {
		const pasted = { ...FULL, blanks: { ...FULL.blanks, company: '[COMPANY NAME]', me: '   ' } };
		expect(make(pasted).gaps.map(({ id }) => id)).toEqual(['me', 'company']);
		expect(copyText(t, make(pasted))).toMatch(/^DRAFT, 2 gaps left/);
	});

	test('has one where an entry holds something private, and both are named', () => {
		const made = make(LEAKING);
		expect(copyText(t, made)).toMatch(/^DRAFT, 3 gaps left: \[where you looked, when\], \[a result with a number\], \[your number\]/);
		expect(copyText(t, made)).not.toContain('122');
		const leak = check('private', LEAKING);
		expect(leak?.verdict).toBe('fix');
		expect(leak?.reasons.map((reason) => reasonText(t, reason))).toEqual([
			'Kept out of the text: "The base pay that you ask for" holds what you keep under "The lowest base pay that you would say yes to". Change one of the two.',
		]);
		expect(summaryText(t, runChecks(SALARY, LEAKING, made))).toBe('2 things to fix before it goes out.');
	});
});

describe('checks', () => {
	test('find nothing in the full example but what only the reader can tell', () => {
		const results = runChecks(SALARY, FULL, make(FULL));
		expect(toFix(results)).toBe(0);
		expect(Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]))).toEqual({
			blanks: 'good',
			private: 'good',
			'one-ask': 'good',
			'one-number': 'good',
			length: 'good',
			'spoken-time': 'off',
			true: 'ticked',
			aloud: 'open',
		});
	});

	test.each([
		['$134,000', 'good'],
		['134k', 'good'],
		['134 000 €', 'good'],
		['$130,000–$140,000', 'fix'],
		['$130,000-$140,000', 'fix'],
		['130 to 140k', 'fix'],
		['130k or 140k', 'fix'],
		['more', 'fix'],
	])('an ask of %s: %s', (ask, verdict) => {
		expect(check('one-number', { ...FULL, blanks: { ...FULL.blanks, ask } })?.verdict).toBe(verdict);
	});

	test('an ask for time has no number, an empty one is open', () => {
		expect(check('one-number', { ...FULL, situation: 'exploding' })?.verdict).toBe('off');
		expect(check('one-number', CHOSEN)?.verdict).toBe('open');
	});

	test('an entry that asks a question of its own is named', () => {
		const state = { ...FULL, blanks: { ...FULL.blanks, reason: 'the team. Can I also work from home?' } };
		expect(check('one-ask', state)?.reasons.map((reason) => reasonText(t, reason))).toEqual([
			'"What you would join, or stay, for" asks a question of its own.',
		]);
	});

	test('length counts words against the limit of the channel', () => {
		// Counted by `wc -w`: 28 words with the two list marks.
		const results = runChecks(SMALL, FILLED, make(FILLED, SMALL));
		expect(results.find(({ id }) => id === 'length')?.reasons).toEqual([{ kind: 'words', words: 26, limit: 180 }]);
		const long = { ...FULL, blanks: { ...FULL.blanks, reason: Array(80).fill('word').join(' ') } };
		expect(check('length', long)?.verdict).toBe('fix');
	});

	test.each([
		['one two three', 3],
		['- a list, with 2 numbers', 5],
		['– … !', 0],
	])('"%s" has %d words', (text, words) => {
		expect(wordCount(text)).toBe(words);
	});

	test('150 words at 150 a minute take a minute, and a long number takes five words', () => {
		expect(spokenSeconds(Array(150).fill('word').join(' '), 150)).toBe(60);
		expect(spokenSeconds(`${Array(145).fill('word').join(' ')} $134,000`, 150)).toBe(60);
		expect(check('spoken-time', { ...FULL, channel: 'spoken' })?.verdict).toBe('good');
		expect([0, 48.9, 65, 600].map(timeText)).toEqual(['0:00', '0:48', '1:05', '10:00']);
	});
});

describe('replies', () => {
	test('are those of the situation, each below the one it follows, filled', () => {
		const read = (branches: ReplyBranch[]): unknown[] =>
			branches.map(({ id, they, you, end, next }) => [id, piecesText(they), piecesText(you), end, read(next)]);
		expect(read(replyTree(SMALL, FILLED, 'en'))).toEqual([
			['no', 'No.', 'Why not, Dana?', undefined, [['budget', 'The budget ends below $134,000.', 'I see.', 'Ask again in March.', []]]],
			['other', 'Maybe.', 'When?', undefined, []],
		]);
		expect(replyTree(SMALL, EMPTY_STATE, 'en')).toEqual([]);
	});

	test('of other situations are not there, nor what follows them', () => {
		const ids = (branches: ReplyBranch[]): string[] => branches.flatMap(({ id, next }) => [id, ...ids(next)]);
		const staying = ids(replyTree(SALARY, { ...FULL, situation: 'employer-counter' }, 'en'));
		expect(staying).toContain('stay');
		expect(staying).not.toContain('pay-history');
		expect(staying).not.toContain('pay-history-form');
	});

	test('a private number that was typed into a blank is in none', () => {
		const flat = JSON.stringify(replyTree(SALARY, LEAKING, 'en').map(({ you, next }) => [you, next]));
		expect(flat).not.toContain('122k');
		expect(flat).toContain('[your number]');
	});
});

test('fields: what is for the reader alone, what the text has, and what only the answers have', () => {
	const [own, text, replies] = groupsOf(SALARY, FULL, make(FULL), t);
	expect(own?.blanks.map(({ id }) => id)).toEqual(['walk-away', 'current-pay', 'other-company']);
	expect(text?.blanks.map(({ id }) => id)).toEqual(Object.keys(FULL.blanks).sort((a, b) => order(a) - order(b)));
	expect(replies?.blanks.map(({ id }) => id)).toEqual(['new-offer']);
	function order(id: string) {
		return SALARY.blanks.findIndex((blank) => blank.id === id);
	}
});

describe('an email link', () => {
	test('holds subject and text as RFC 6068 says, and can be read back', () => {
		const short = { ...FULL, situation: 'exploding', blanks: { ...FULL.blanks, 'time-for': 'ask & think: 100%?', deadline: '2027-03-05' } };
		const made = make(short);
		const link = mailLink(t, made) ?? '';
		expect(link).toMatch(/^mailto:\?subject=[^&?#\s]+&body=[^&?#\s]+$/);
		const url = new URL(link);
		const read = (name: string) => decodeURIComponent(new RegExp(`${name}=([^&]*)`).exec(url.search)?.[1] ?? '');
		expect(read('subject')).toBe('The backend developer offer: could I have until Friday, March 12?');
		expect(read('body').replaceAll('\r\n', '\n')).toBe(copyText(t, made).trimEnd());
		expect(read('body')).not.toMatch(/(?<!\r)\n/);
	});

	test('is none where it would be cut, and none for what is said', () => {
		const long = { ...FULL, blanks: { ...FULL.blanks, reason: 'ü'.repeat(400) } };
		expect(mailLink(t, make(long))).toBeNull();
		expect(mailLink(t, make({ ...FULL, channel: 'spoken' }))).toBeNull();
	});

	test('is made even of half an emoji', () => {
		expect(mailLink(t, make({ ...CHOSEN, situation: 'exploding', blanks: { me: '\ud83d' } }))).toContain('%EF%BF%BD');
	});
});

test('Markdown has the text as a quote, the replies as a list, the checks as tasks, and nothing of it is markup from outside', () => {
	const state = { ...FULL, blanks: { ...FULL.blanks, company: '<b>Acme</b> *Ltd*' } };
	const made = make(state);
	const markdown = scriptToMarkdown(SALARY, made, {
		checks: runChecks(SALARY, state, made),
		replies: replyTree(SALARY, state, 'en'),
		t,
		today: '2027-02-20',
	});
	expect(markdown).toContain('## Salary script: The first ask, 2027-02-20');
	expect(markdown).toContain('Subject: The backend developer offer');
	expect(markdown).toContain('> What draws me to \\<b\\>Acme\\</b\\> \\*Ltd\\* is the move');
	expect(markdown).toContain('- They: What are your salary expectations?\n  - You: What range do you have');
	expect(markdown).toContain('- [x] No gap in brackets is left. (Good)');
	expect(markdown).toContain('- [ ] You have read it aloud once');
	expect(markdown).not.toMatch(/122|109k|Boulder/);
	expect(scriptToMarkdown(SALARY, make(LEAKING), { checks: [], replies: [], t, today: '2027-02-20' })).toContain('\nDRAFT, 3 gaps left: ');
});

describe('changes', () => {
	test('a private entry goes to its own place, from wherever it was', () => {
		const blank = { id: 'walk-away', private: true };
		const old = { ...EMPTY_STATE, blanks: { 'walk-away': '1' } };
		expect(fill(old, blank, '$122,000')).toEqual({ ...EMPTY_STATE, private: { 'walk-away': '$122,000' } });
		expect(fill(fill(EMPTY_STATE, blank, 'x'), blank, '')).toEqual(EMPTY_STATE);
	});

	test('another text takes the ticks away, a private entry does not', () => {
		const ticked = tick(CHOSEN, 'aloud', true);
		expect(choose(ticked, 'tone', 'warm').checked).toEqual({});
		expect(fill(ticked, { id: 'me', private: false }, 'Sam').checked).toEqual({});
		expect(fill(ticked, { id: 'walk-away', private: true }, '1').checked).toEqual({ aloud: true });
		expect(choose(ticked, 'situation', 'first-ask')).toBe(ticked);
		expect(tick(ticked, 'aloud', false).checked).toEqual({});
	});

	test('a sheet is blank until something is chosen or written', () => {
		expect(isBlank(EMPTY_STATE)).toBe(true);
		expect(isBlank(CHOSEN)).toBe(false);
		expect(isBlank({ ...EMPTY_STATE, private: { x: 'y' } })).toBe(false);
	});
});

test('the scope script walks its five moves in order, in every tone', () => {
	for (const tone of ['even', 'warm', 'firm'])
		expect(
			make({ situation: 'new-request', channel: 'email', tone, blanks: {}, private: {}, checked: {} }, SCOPE).parts.map(({ move }) => move),
		).toEqual(['acknowledge', 'assess', 'alternatives', 'boundary', 'escalate']);
});
