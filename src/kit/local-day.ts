/** The reader's own calendar day, YYYY-MM-DD. */
export const localDay = (): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
