/** Whether a link is an address that a page may open and Markdown can hold as it is; other links are shown as text. */
export const isWebAddress = (link: string): boolean => /^https?:\/\/[^\s<>]+$/i.test(link);
