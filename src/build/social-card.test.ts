import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawCard, lightColor, readFonts } from './social-card.ts';
import { readHeadTexts } from './social-cards.ts';

type Fonts = Awaited<ReturnType<typeof readFonts>>;
const TEXT = {
	part: 'Get hired',
	title: 'Negotiate your pay',
	description: 'Ask for one number.',
	siteName: 'Backend Field Manual',
	address: 'example.org',
};

describe('the picture for links', () => {
	let fonts: Fonts;
	beforeAll(async () => {
		fonts = await readFonts();
	});

	/** Whether a region has more than one color: whether something is drawn there. */
	async function isDrawn(png: Buffer, left: number, top: number, width: number, height: number): Promise<boolean> {
		const { channels } = await sharp(await sharp(png).extract({ left, top, width, height }).toBuffer()).stats();
		return channels.slice(0, 3).some(({ min, max }) => min !== max);
	}

	// https://ogp.me and the networks' guides: 1200 by 630; several refuse more than 300 kB.
	it('is a PNG of 1200 by 630 pixels that weighs little', async () => {
		const png = await drawCard(TEXT, fonts);
		expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(png.length).toBeLessThan(100_000);
	});

	it('keeps its margins free however much there is to say', async () => {
		const long = {
			...TEXT,
			title: 'Wherever wide words will want more whitespace '.repeat(3),
			description: 'Words without an end. '.repeat(40),
		};
		const png = await drawCard(long, fonts);
		expect(await isDrawn(png, 76, 100, 1000, 300)).toBe(true);
		expect(await isDrawn(png, 1140, 30, 60, 600)).toBe(false);
		expect(await isDrawn(png, 0, 600, 1200, 30)).toBe(false);
		// The line above the name of the site is the only thing between the text and the name.
		expect(await isDrawn(png, 0, 480, 1200, 25)).toBe(false);
	});

	it('shows Latin letters with marks, Greek and Cyrillic as themselves, not as one box for all', async () => {
		const pictures = await Promise.all(['ÿ', 'ő', 'λ', 'ж', 'я'].map((title) => drawCard({ ...TEXT, title }, fonts)));
		expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(pictures.length);
	});

	it('has the colors of the site, and says which one is gone', () => {
		expect(lightColor('sheet')).toMatch(/^#[0-9a-f]{6}$/);
		expect(() => lightColor('mauve')).toThrow('has no "--mauve');
	});

	it('says what the head of the page says', () => {
		const html = `<html><head><title>Other</title><meta property="og:title" content="Pay &amp; more"><meta content="What to ask." property="og:description"></head><body><meta property="x" content="y"></body></html>`;
		expect(readHeadTexts(html)).toEqual({ title: 'Pay & more', description: 'What to ask.' });
		expect(readHeadTexts('<p>Nothing</p>')).toEqual({ title: '', description: '' });
	});
});
