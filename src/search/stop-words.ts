/** Words of a question that say nothing of its subject. An index that wants every word would find nothing for them. */

const STOP_WORDS = new Set(
	'a about am an and any are as at be can could did do does for from get have how i if in is it me my of on or our shall should so some that the their them there they this to was we were what when where who why will with would you your'.split(
		' ',
	),
);

/** The words that carry the subject, in order; all of them where none does. */
export function subjectWords(query: string): string[] {
	const words = query.split(/\s+/).filter((word) => word !== '');
	const subject = words.filter((word) => !STOP_WORDS.has(word.toLowerCase().replace(/[?!.,]+$/, '')));
	return subject.length > 0 ? subject : words;
}
