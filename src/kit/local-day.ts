/**
 * The reader's own calendar day, YYYY-MM-DD: today's, or that of a moment. Not by a language that happens to write days so: browsers
 * have changed what theirs writes.
 */
export function localDay(at: Date = new Date()): string {
	return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
