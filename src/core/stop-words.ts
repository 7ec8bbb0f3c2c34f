/** Words of a question that say nothing, or little, of its subject. An index that wants every word would find nothing for them. */

const STOP_WORDS = new Set(
	'a about am amongst an and any are as at be been being but by can could did do does doing for from had has have he her here him his how i if im in into is it its ive me my of off on or our out really shall she should so some such than that the their them then there these they this those to too up us was we were what whats when where whether which whilst who whom whose why will with would you your'.split(
		' ',
	),
);

/** Words that narrow a question a little: they decide between answers that are otherwise alike. */
const LIGHT_WORDS = new Set(
	'2024 2025 2026 2027 able above absolutely across actually after again against aint all almost along already also although always another anyone anything anyway anywhere apart apparently arent around aside away badly barely basically because before behind below beside besides best better between bit both bring brings brought came cant certain certainly come comes coming completely constantly cos couldnt couple course deal dear definitely despite didnt doesnt done dont during each either else enough especially even ever every everyone everything everywhere exactly except far feel feeling feels few finally find fine first folks found gave get gets getting give given go goes going gone gonna good got gotta great guess guy guys happen happened happening happens happy hardly hasnt havent having hear heard hearing hello help heres hey hi himself hmm honestly hope however inside instead isnt just keep keeping keeps kept kind kinda know lady last later least less let like long look lot lots made make makes making man many matter matters may maybe mean meaning means men mind more most much must myself nearly need needs neither never new next nice no nobody none not nothing now nowhere obviously ok okay once one only other otherwise outta over own part people per person please plenty pls possible pretty probably proper properly put question quite rather right said saw say saying says see seem seems seen sees shouldnt shouldve simply since somebody someone something sometimes somewhere soon sorry sort sounds still stop sudden suddenly supposed sure take taken taking tell thank thanks thats themselves theres theyre thing things think though through time times tips today together told tomorrow tonight took totally towards tried tries true truly try trying turn turned turns under unless until upon use used using very via wanna want wanted wants wasnt way ways well went werent weve whatever while whole wish within without woman wonder wondering wont work wouldnt wouldve yeah yes yesterday yet youre yourself'.split(
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
