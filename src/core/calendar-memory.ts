/** What calendar files have told a calendar, by entry: apart from `calendar.ts`, because that one is fetched with the first file. */

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
