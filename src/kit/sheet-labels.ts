/** What the list of sheets calls each of them: its name, with the day of the last change where names repeat. */

interface Named {
	readonly name: string;
	/** ISO 8601. */
	readonly updated: string;
}

const isRepeated = (labels: readonly string[], label: string): boolean => labels.indexOf(label) !== labels.lastIndexOf(label);

/**
 * @param language BCP 47, for the way days are written
 * @returns one label a sheet; those that share name and day get the time too
 */
export function sheetLabels(sheets: readonly Named[], language: string): string[] {
	const withTime = (labels: readonly string[], options: Intl.DateTimeFormatOptions): string[] => {
		const format = new Intl.DateTimeFormat(language, options);
		return sheets.map(({ name, updated }, index) => {
			const label = labels[index] ?? name;
			const time = new Date(updated);
			return isRepeated(labels, label) && !Number.isNaN(time.getTime()) ? `${name}, ${format.format(time)}` : label;
		});
	};
	const names = sheets.map(({ name }) => name);
	const days = withTime(names, { dateStyle: 'medium' });
	return withTime(days, { dateStyle: 'medium', timeStyle: 'short' });
}
