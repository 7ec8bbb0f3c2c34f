/** Words of a question that say nothing, or little, of its subject. An index that wants every word would find nothing for them. */

const STOP_WORDS = new Set(
	'a about am an and any are as at be been being but by can could did do does doing for from had has have he her here him his how i if im in into is it its ive me my of off on or our out really shall she should so some such than that the their them then there these they this those to too up us was we were what whats when where whether which who whom whose why will with would you your'.split(
		' ',
	),
);

/** Words that narrow a question a little: they decide between answers that are otherwise alike. */
const LIGHT_WORDS = new Set(
	'2024 2025 2026 2027 already actually after again all also always another anyone anything arent basically before best better cant completely couldnt didnt doesnt dont during each every everything ever far find first get gets getting give go goes going gonna good got gotta guy guys hasnt havent hello hey hi great help honestly isnt just kinda keep know last least less let like long look lot make makes making many mean meaning means more most much must need needs never new no nobody none not nothing now ok one only people person pretty quite really other over own pls please possible proper properly put question said say says shouldnt since someone somebody something still stop take tell thanks thing things think time tips today try under totally until use used using very wanna want wants wasnt way ways whole without wont work wouldnt yet'.split(
		' ',
	),
);

/** @param word folded to small letters */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** @param word folded to small letters */
export const isLightWord = (word: string): boolean => LIGHT_WORDS.has(word);

/** The words that carry the subject, in order; all of them where none does. */
export function subjectWords(query: string): string[] {
	const words = query.match(/\S+/g) ?? [];
	const subject = words.filter((word) => !STOP_WORDS.has(word.toLowerCase().replace(/[?!.,]+$/, '')));
	return subject.length > 0 ? subject : words;
}
