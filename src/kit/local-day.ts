/**
 * The reader's own calendar day, YYYY-MM-DD. Not by a language that happens to write days so: browsers have changed what theirs
 * writes.
 */
export function localDay(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
