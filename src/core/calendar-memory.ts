/** What calendar files have told a calendar, by entry: apart from `calendar.ts`, because that one is fetched with the first file. */
import { numberOfText } from './seeded.ts';

/**
 * What either of two memories holds, the later one of each entry: two copies of a sheet may both have made files, and undo takes back what
 * a sheet remembers and not what a calendar was told.
 */
export function joinMemories<Entry extends { sequence: number }>(
	one: Readonly<Record<string, Entry>> = {},
	other: Readonly<Record<string, Entry>> = {},
): Record<string, Entry> {
	const joined = new Map(Object.entries(one));
	for (const [id, entry] of Object.entries(other)) {
		const mine = joined.get(id);
		if (!mine || entry.sequence >= mine.sequence) joined.set(id, entry);
	}
	return Object.fromEntries(joined);
}

/** A short mark of an entry's title and description, 32 bits: other words have another mark. */
export const markOfWords = (title: string, description = ''): string =>
	numberOfText(description === '' ? title : `${title}\n${description}`)
		.toString(16)
		.padStart(8, '0');

/**
 * The mark that a memory holds of an entry's words; undefined in one from before marks were made. It stands beside the shape of a saved
 * state, which leaves it open, so that sheets of that time and of today read alike.
 */
export const markIn = ({ words }: Readonly<Record<string, unknown>>): string | undefined => (typeof words === 'string' ? words : undefined);
