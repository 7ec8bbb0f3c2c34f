import { describe, expect, test } from 'vitest';
import { foldLetters, splitWords, stem, stemsOf, tellingStems } from './search-words.ts';

test.each([
	['Résumé', 'resume'],
	['Größe', 'große'],
	["the driver's seat", 'the driver seat'],
	['won’t', 'wont'],
])('%s is compared as %s', (text, folded) => {
	expect(foldLetters(text)).toBe(folded);
});

test.each([
	['C++ or C#?', ['c++', 'or', 'c#']],
	['on-call, CI/CD and node.js', ['on', 'call', 'ci', 'cd', 'and', 'node', 'js']],
	['N+1', ['n', '1']],
	['', []],
])('%j has the words %j', (text, words) => {
	expect(splitWords(text)).toEqual(words);
});

describe('one stem for', () => {
	test.each([
		['the forms of a verb', 'prioritise prioritises prioritised prioritising prioritize prioritizing'],
		['a verb and its noun', 'estimate estimates estimating estimation estimations'],
		['a doubled letter', 'plan plans planned planning'],
		['a silent e', 'code codes coded coding'],
		['singular and plural', 'query queries'],
		['singular and plural in -ss', 'process processes'],
		['British and American', 'behaviour behavior behaviours behaviors'],
		['two kinds of l', 'cancelled canceled cancelling canceling'],
		['a noun and its adverb', 'remote remotely'],
		['-isation and -ization', 'organisation organization organise organize'],
		['practice and practise', 'practice practise practices practised'],
		['licence and license', 'licence license licences licenses'],
		['programme and program', 'programme program programmes'],
		['accents', 'résumé resume résumés'],
		['-ment', 'deploy deployment deployments deployed'],
		['-ment behind four letters', 'ship shipment shipped shipping'],
		['an s at both ends', 'test tests tested'],
		['four letters', 'job jobs'],
		['-ity', 'priority priorities'],
		['a y that becomes an i', 'verify verifies verified verifying'],
		['-ion', 'promote promotion promotions promoted'],
		['-fication', 'certify certified certification certifications'],
		['-our and -or', 'rigour rigor'],
		['-t and -ed', 'learnt learned'],
		['cheque and check', 'paycheque paycheck paycheques'],
		['focussed and focused', 'focussed focused focus'],
		['acknowledgement and acknowledgment', 'acknowledgement acknowledgment'],
	])('%s', (_name, words) => {
		expect(new Set(stemsOf(words)).size).toBe(1);
	});
});

describe('not one stem for', () => {
	test.each([
		['business', 'busy'],
		['access', 'acces'],
		['k8s', 'k8'],
		['p95', 'p99'],
		['manager', 'management'],
		['policy', 'police'],
		['party', 'part'],
		['strings', 'str'],
		['springs', 'spr'],
		['production', 'product'],
		['severance', 'severity'],
	])('%s and %s', (one, other) => {
		expect(stemsOf(one)).not.toEqual(stemsOf(other));
	});
});

test.each([
	['How do I say no to my boss?', ['say', 'no', 'boss']],
	['what is it', ['what', 'is', 'it']],
])('%j is about %j', (text, stems) => {
	expect(tellingStems(text)).toEqual(stems);
});

// Three letters are too few to tell an ending from a name; the others end like no other form of a word.
test.each(['dns', 'aws', 'log4js', 'perl6s', 'client', 'field', 'rollback', 'system', 'string', 'bed'])('%s stays as it is', (word) => {
	expect(stem(word)).toBe(word);
});
