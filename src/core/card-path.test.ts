import { describe, expect, it } from 'vitest';
import { cardPath } from './card-path.ts';

describe('the picture for links of a page', () => {
	it.each([
		['', 'cards/index.png'],
		['faq/', 'cards/faq.png'],
		['get-hired/salary/', 'cards/get-hired/salary.png'],
		['get-hired/salary', 'cards/get-hired/salary.png'],
	])('%j: %s', (page, file) => {
		expect(cardPath(page)).toBe(file);
	});
});
