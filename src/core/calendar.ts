/**
 * Whole days as a calendar file, RFC 5545, that any calendar program opens. Every entry has an id of its own and a sequence number, so
 * that opening a newer file moves what it knows and adds nothing twice (section 3.8.7.4).
 *
 * The library brings the escaping, the folding at 75 octets and the line ends; it is fetched with the first file that somebody asks for.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { oneLine } from './one-line.ts';

export interface CalendarEntry {
	/** The same for the same entry in every file, different for any other: `step@sheet`. */
	id: string;
	/** First day, YYYY-MM-DD. */
	day: string;
	/** How many days it lasts, from 1; 1 where it is left out. */
	days?: number;
	title: string;
	/** More than a line is fine. */
	description?: string;
	/** How often its day was changed, from 0. */
	sequence?: number;
	/** It is off: programs that know it strike it out or take it away. */
	cancelled?: boolean;
}

export interface Calendar {
	/** What the program calls the calendar. */
	name: string;
	/** What made the file, such as `Backend Field Manual`. */
	product: string;
	/** When it was made, ISO 8601 with a time zone. */
	stamp: string;
	entries: readonly CalendarEntry[];
}

/** The library writes a calendar's name as it is: a line break in it would begin a line of the file. */
const nameText = (name: string): string => oneLine(name, LONGEST_NAME).replace(/[\\;,]/g, '\\$&');

const LONGEST_NAME = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A whole day has no time zone; the library reads it off in UTC. @throws RangeError for anything but a day that exists */
function startOf(day: string, later = 0): Date {
	const date = new Date(`${day}T00:00:00Z`);
	if (!DAY.test(day) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
		throw new RangeError(`"${day}" is no day. A day looks like 2026-12-01.`);
	}
	date.setUTCDate(date.getUTCDate() + later);
	return date;
}

/**
 * @returns the file's text, lines ending in CRLF. The end of an entry is the day after its last one, as the format has it.
 * @throws RangeError for a day that does not exist
 */
export function calendarFile({ name, product, stamp, entries }: Calendar): string {
	const calendar = ical({ name: nameText(name), prodId: { company: product, product, language: 'EN' } });
	for (const { id, day, days = 1, title, description, sequence = 0, cancelled = false } of entries) {
		calendar.createEvent({
			id,
			stamp: new Date(stamp),
			start: startOf(day),
			end: startOf(day, days),
			allDay: true,
			summary: title,
			...(description ? { description } : {}),
			sequence,
			status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			// A step of a plan takes an hour of the day; it must not make the reader look busy from morning to night.
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	// The library leaves the last line open; each one ends (section 3.1).
	return `${calendar.toString().trimEnd()}\r\n`;
}
