/**
 * The picture that a chat or a network shows beside a link to a page: 1200 by 630 pixels, the size that `og:image` is cut to everywhere.
 * Fonts come from packages, so that every machine draws the same; they hold Latin, Greek and Cyrillic.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../core/card-path.ts';

export interface CardText {
	/** The part of the manual, small above the title; empty for none. */
	part: string;
	title: string;
	description: string;
	/** Name of the site, and where it stands: `example.org/some-fork`. */
	siteName: string;
	address: string;
}

const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The light value of a color in tokens.css: a picture has one scheme. Throws where the name is gone. */
export function lightColor(name: string): string {
	const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(TOKENS)?.[1];
	if (!value)
		throw new Error(`src/styles/tokens.css has no "--${name}: light-dark(#rrggbb, …)", which the pictures for links are drawn with.`);
	return value;
}

/** Each subset is a family of its own: of two files of one family the library reads one. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const FACES = [
	{ package: 'source-serif-4', fontWeight: 600 },
	{ package: 'source-sans-3', fontWeight: 400 },
] as const;
type Face = (typeof FACES)[number];
const styleOf = (face: Face) => ({
	fontFamily: SUBSETS.map((subset) => `${face.package}-${subset}`).join(', '),
	fontWeight: face.fontWeight,
});
export const [HEAD, TEXT] = FACES.map(styleOf);
/** Titles of up to this many characters fit two lines in the large size. */
const LARGE_TITLE = 38;

/** The fonts of a card, read once for all cards. */
export async function readFonts(): Promise<Font[]> {
	const { resolve } = createRequire(import.meta.url);
	const read = (face: Face) =>
		SUBSETS.map(async (subset): Promise<Font> => {
			const name = `${face.package}-${subset}`;
			const data = await readFile(resolve(`@fontsource/${face.package}/files/${name}-${face.fontWeight}-normal.woff`));
			return { name, weight: face.fontWeight, data };
		});
	return Promise.all(FACES.flatMap(read));
}

export type Node = { type: string; props: { style: object; children?: Node[] | string } };
export const box = (style: object, children: Node[] | string = []): Node => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

function layOut({ part, title, description, siteName, address }: CardText): Node {
	const sheet = {
		...CARD_SIZE,
		background: lightColor('sheet'),
		borderTop: `18px solid ${lightColor('accent')}`,
		padding: '48px 76px 46px',
	};
	const large = { ...HEAD, fontSize: title.length > LARGE_TITLE ? 70 : 84, lineHeight: 1.16, color: lightColor('ink'), lineClamp: 2 };
	return box({ ...sheet, flexDirection: 'column', boxSizing: 'border-box' }, [
		box({ ...TEXT, fontSize: 32, color: lightColor('accent'), height: 48 }, part),
		box({ ...large, display: 'block' }, title),
		box(
			{ ...TEXT, display: 'block', fontSize: 37, lineHeight: 1.36, color: lightColor('ink-soft'), marginTop: 24, lineClamp: 3 },
			description,
		),
		box({ flexGrow: 1 }),
		box({ justifyContent: 'space-between', alignItems: 'flex-end', borderTop: `2px solid ${lightColor('rule')}`, paddingTop: 22 }, [
			box({ ...HEAD, fontSize: 36, color: lightColor('ink') }, siteName),
			box({ ...TEXT, fontSize: 28, color: lightColor('ink-soft') }, address),
		]),
	]);
}

/** @returns a PNG of few colors, some 30 kB */
export const drawCard = (text: CardText, fonts: Font[]): Promise<Buffer> => drawPicture(layOut(text), CARD_SIZE, fonts);

/** Boxes as a PNG of few colors. */
export async function drawPicture(picture: Node, size: { width: number; height: number }, fonts: Font[]): Promise<Buffer> {
	// The declared type asks for React's elements, of which these have all that is read.
	const svg = await satori(picture as Parameters<typeof satori>[0], { ...size, fonts });
	return sharp(Buffer.from(svg)).png({ palette: true, colors: 64 }).toBuffer();
}
