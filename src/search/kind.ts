/** What a search result is. Each has its label in `content/i18n`: `search.kind.tool`. */
export const RESULT_KINDS = ['tool', 'chapter', 'faq', 'term', 'page', 'source'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
