import { expect, test } from 'vitest';
import { sheetLabels } from './sheet-labels.ts';

const sheet = (name: string, updated: string) => ({ name, updated });

test('a name that stands once stands alone', () => {
	expect(sheetLabels([sheet('Release 42', '2026-11-20T10:00:00'), sheet('Release 43', '2026-11-21T10:00:00')], 'en')).toEqual([
		'Release 42',
		'Release 43',
	]);
});

test('sheets of one name have the day of their last change, those of one day the time too', () => {
	expect(
		sheetLabels(
			[
				sheet('Sheet 1', '2026-11-20T10:00:00'),
				sheet('Sheet 1', '2026-11-21T09:05:00'),
				sheet('Sheet 2', '2026-11-21T09:05:00'),
				sheet('Sheet 1', '2026-11-21T16:30:00'),
			],
			'en',
		).map((label) => label.replace(/\s/g, ' ')),
	).toEqual(['Sheet 1, Nov 20, 2026', 'Sheet 1, Nov 21, 2026, 9:05 AM', 'Sheet 2', 'Sheet 1, Nov 21, 2026, 4:30 PM']);
});

test('a time that is none leaves the name', () => {
	expect(sheetLabels([sheet('Sheet 1', ''), sheet('Sheet 1', '2026-11-20T10:00:00')], 'en')).toEqual(['Sheet 1', 'Sheet 1, Nov 20, 2026']);
});
