/** What a search result is. Each has its label in `content/i18n`: `search.kind.tool`. */
export const RESULT_KINDS = ['tool', 'chapter', 'faq', 'term', 'page', 'source'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The kind that an index names; anything unknown is a page, so that an index of a newer build still shows. */
export function parseKind(text: string | undefined): ResultKind {
	return RESULT_KINDS.find((kind) => kind === text) ?? 'page';
}
