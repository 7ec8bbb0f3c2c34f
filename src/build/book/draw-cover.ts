/** The cover: the pictures for links, standing up. */
import type { Font } from 'satori';
import { box, drawPicture, HEAD, lightColor, TEXT } from '../social-card.ts';

export interface CoverText {
	siteName: string;
	description: string;
	/** The parts of the manual. */
	parts: readonly string[];
	/** `example.org/some-fork`; empty where the site does not know it. */
	address: string;
}

/** In pixels: five to eight, as the shelves of reading programs have them. */
export const COVER_SIZE = { width: 1200, height: 1920 };

export function drawCover({ siteName, description, parts, address }: CoverText, fonts: Font[]): Promise<Buffer> {
	const [ink, soft, accent] = [lightColor('ink'), lightColor('ink-soft'), lightColor('accent')];
	const line = (part: string) =>
		box({ ...HEAD, fontSize: 60, color: ink, borderTop: `2px solid ${lightColor('rule')}`, padding: '22px 0 26px', lineClamp: 1 }, part);
	const sheet = { ...COVER_SIZE, background: lightColor('sheet'), borderTop: `44px solid ${accent}`, padding: '150px 110px 90px' };
	const cover = box({ ...sheet, flexDirection: 'column', boxSizing: 'border-box' }, [
		box({ ...HEAD, display: 'block', fontSize: 156, lineHeight: 1.1, color: ink, lineClamp: 4 }, siteName),
		box({ ...TEXT, display: 'block', fontSize: 58, lineHeight: 1.36, color: soft, marginTop: 56, lineClamp: 5 }, description),
		box({ flexGrow: 1 }),
		box({ flexDirection: 'column' }, parts.slice(0, 6).map(line)),
		box({ ...TEXT, fontSize: 40, color: soft, borderTop: `6px solid ${accent}`, paddingTop: 34, height: 90 }, address),
	]);
	return drawPicture(cover, COVER_SIZE, fonts);
}
